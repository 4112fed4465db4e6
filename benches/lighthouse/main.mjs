// Asks Lighthouse about every kind of page, and prints a table for each profile.
//
//   node benches/lighthouse/main.mjs --site=dist --folder=target/bench --profiles=phone --pages=network,city

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

import { KINDS } from "../../tests/browser/kinds.mjs";
import { serve } from "../drive/server.mjs";
import { COLUMNS, mistakes, shortfalls, written } from "./figures.mjs";
import { PROFILES } from "./profiles.mjs";

const { values: options } = parseArgs({
  options: {
    site: { type: "string", default: "dist" },
    folder: { type: "string", default: "target/bench" },
    profiles: { type: "string", default: "phone,desktop" },
    pages: { type: "string" },
  },
});
const folder = resolve(options.folder);
const wanted = options.pages?.split(",");
// An address without a page is answered with an error, about which Lighthouse says nothing else.
const pages = KINDS.filter(([kind]) => kind !== "nowhere" && (wanted?.includes(kind) ?? true));

/** Whether the site was built for an address of its own: without one, its pages name each other by path alone. */
async function knowsItsAddress() {
  const html = await readFile(join(resolve(options.site), "en/about/index.html"), "utf8").catch(() => "");
  return /rel="canonical" href="https?:/.test(html);
}

// Search engines want whole addresses, which only whoever hosts the site can give (`site.toml`).
const skipAudits = (await knowsItsAddress()) ? [] : ["canonical", "hreflang"];

/** One report, or what hindered it. */
async function audit(origin, port, path, { config, flags }) {
  const result = await lighthouse(`${origin}/en/${path}`, { ...flags, port, skipAudits }, config);
  const report = result?.lhr;
  if (!report || report.runtimeError) throw new Error(report?.runtimeError?.message ?? "no report");
  return report;
}

/** The table of one profile, and what its pages fall short of. */
async function table(origin, port, profile) {
  const rows = [];
  const short = [];
  for (const [kind, path] of pages) {
    const report = await audit(origin, port, path, profile).catch((error) => error);
    if (report instanceof Error) {
      rows.push([kind, ...COLUMNS.map(() => "–"), report.message]);
      short.push(`${kind}: ${report.message}`);
      continue;
    }
    const figures = Object.fromEntries(COLUMNS.map(([name, , figure]) => [name, figure(report)]));
    const lacks = shortfalls(figures);
    rows.push([kind, ...COLUMNS.map(([name]) => written(figures[name])), lacks.join("; ") || "holds"]);
    short.push(...lacks.map((lack) => `${kind}: ${lack}`));
    console.error(`  ${rows.at(-1).join("  ")}`);
    for (const mistake of mistakes(report)) console.error(`    ${mistake}`);
  }
  const heads = ["page", ...COLUMNS.map(([name, unit]) => (unit ? `${name}, ${unit}` : name)), "budgets"];
  return { text: markdown(profile.title, heads, rows), short };
}

function markdown(title, heads, rows) {
  const widths = heads.map((_, at) => Math.max(...[heads, ...rows].map((row) => row[at].length)));
  const isText = (at) => at === 0 || at === heads.length - 1;
  const line = (cells) =>
    `| ${cells.map((cell, at) => (isText(at) ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (isText(at) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [`## Lighthouse, ${title}`, "", line(heads), rule, ...rows.map(line), ""].join("\n");
}

const server = await serve([resolve(options.site)]);
const browser = await launch({
  chromePath: process.env.CHROMIUM || undefined,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-quic", "--disable-component-update"],
});
const parts = [
  `${cpus().length} cores (${cpus()[0]?.model}), load at the start ${loadavg()[0].toFixed(2)}`,
  "",
];
const short = [];
try {
  for (const name of options.profiles.split(",")) {
    const found = await table(server.origin, browser.port, PROFILES[name]);
    console.log(`\n${found.text}`);
    parts.push(found.text);
    short.push(...found.short.map((lack) => `${name}, ${lack}`));
  }
} finally {
  browser.kill();
  await server.close();
}
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "lighthouse.md"), parts.join("\n"));
if (short.length > 0) {
  console.error(`${short.length} budgets are not held:\n  ${short.join("\n  ")}`);
  process.exitCode = 1;
}
