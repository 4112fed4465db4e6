// From a report of Lighthouse to a row of the table, and what a row may not fall short of.

const number = (report, audit) => report.audits[audit]?.numericValue;
const score = (report, category) => {
  const { score: share } = report.categories[category];
  return share === null ? undefined : Math.round(share * 100);
};

/** The columns: name, unit, and the figure of one report. */
export const COLUMNS = [
  ["accessibility", "", (report) => score(report, "accessibility")],
  ["practices", "", (report) => score(report, "best-practices")],
  ["search", "", (report) => score(report, "seo")],
  ["speed", "", (report) => score(report, "performance")],
  ["sent", "kB", (report) => number(report, "total-byte-weight") / 1000],
  ["requests", "", (report) => report.audits["network-requests"]?.details?.items.length],
  ["to text", "ms", (report) => number(report, "first-contentful-paint")],
  ["to all", "ms", (report) => number(report, "largest-contentful-paint")],
  ["to use", "ms", (report) => number(report, "interactive")],
  ["blocked", "ms", (report) => number(report, "total-blocking-time")],
  ["shift", "", (report) => number(report, "cumulative-layout-shift")],
];

/**
 * What each kind of page has to hold, by the name of a column: the least, or the most. Lighthouse computes the times of
 * a slow line and processor, so that they hardly depend on the machine.
 */
export const BUDGETS = {
  accessibility: { least: 100 },
  practices: { least: 100 },
  search: { least: 100 },
  speed: { least: 95 },
  "to text": { most: 1000 },
  "to use": { most: 2500 },
  shift: { most: 0.1 },
};

/** What a row falls short of, as words; nothing where it holds everything. */
export function shortfalls(figures) {
  return Object.entries(BUDGETS).flatMap(([name, { least, most }]) => {
    const figure = figures[name];
    if (figure === undefined) return [`${name} is not known`];
    if (least !== undefined && figure < least) return [`${name} ${figure} of ${least}`];
    if (most !== undefined && figure > most) return [`${name} ${written(figure)}, at most ${most}`];
    return [];
  });
}

/** The audits that cost a page points where it should have all of them, with what they are about. */
export function mistakes(report) {
  return ["accessibility", "best-practices", "seo"].flatMap((category) =>
    report.categories[category].auditRefs
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => report.audits[id])
      .filter(({ score: share }) => share !== null && share < 1)
      .map(({ id, title, details }) => {
        const what = (details?.items ?? []).map(
          ({ node, description, source, url }) =>
            [node?.selector, description, source, url].find((text) => typeof text === "string") ?? "",
        );
        return `${id}: ${title} ${what.slice(0, 3).join(" | ")}`.trim();
      }),
  );
}

/** A figure as it stands in the table. */
export function written(figure) {
  if (figure === undefined || Number.isNaN(figure)) return "–";
  if (Number.isInteger(figure)) return figure.toLocaleString("en");
  return figure < 1 ? figure.toFixed(3) : Math.round(figure).toLocaleString("en");
}
