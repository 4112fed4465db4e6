// The tables: one for each size and profile, a column a product. The best of a row is marked.

import { ROWS, medians } from "./figures.mjs";

function written(figure) {
  if (figure === undefined || Number.isNaN(figure)) return "–";
  return Math.abs(figure) < 100 ? figure.toFixed(1) : Math.round(figure).toLocaleString("en");
}

/** `columns` is a list of `{ title, visits }`; gives Markdown that also reads well on a terminal. */
export function table(heading, columns) {
  const figures = columns.map(({ visits }) => medians(visits));
  const body = ROWS.map(([name, unit], row) => {
    const all = figures.map((column) => column[row]);
    const known = all.filter((figure) => figure !== undefined && !Number.isNaN(figure));
    const best = Math.min(...known);
    const cells = all.map((figure) => (figure === best && known.length > 1 ? "*" : "") + written(figure));
    return [`${name}, ${unit}`, ...cells];
  });
  const lines = [["", ...columns.map(({ title }) => title)], ...body];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const text = lines.map(
    (line) =>
      `| ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const failures = columns.flatMap(({ title, visits }) =>
    visits
      .filter((visit) => visit.failed)
      .map((visit) => `**${title}**, one of ${visits.length} visits is not counted: ${visit.failed}`),
  );
  return [
    `## ${heading}`,
    "",
    text[0],
    rule,
    ...text.slice(1),
    ...failures.flatMap((line) => ["", line]),
    "",
  ].join("\n");
}
