// Drives the app and its peers, and prints a table for each size and profile.
//
//   node benches/drive/main.mjs --folder=target/bench --sizes=1000 --runs=1 --profiles=desktop --products=app,d3

import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { PRODUCTS } from "./products.mjs";
import { PROFILES } from "./profiles.mjs";
import { table } from "./table.mjs";
import { visit } from "./visit.mjs";

const { values: options } = parseArgs({
  options: {
    folder: { type: "string", default: "target/bench" },
    sizes: { type: "string", default: "1000" },
    runs: { type: "string", default: "1" },
    profiles: { type: "string", default: "desktop" },
    products: { type: "string", default: "app,d3" },
  },
});
// Playwright takes a signal as a wish to close the browser; who sends one wants all of this to end.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));

const folder = resolve(options.folder);
const names = options.products.split(",");

/** Beginnings of names from all over the alphabet, and networks from the largest to a small one. */
async function questions(size) {
  const { cities, networks, memberships } = JSON.parse(
    await readFile(join(folder, `data-${size}/cities.json`), "utf8"),
  );
  const words = [0.13, 0.47, 0.78].map((share) => {
    const name = cities.name[Math.floor(share * cities.name.length)];
    return name.split(" ").at(-1).slice(0, 5).toLowerCase();
  });
  const members = networks.map(() => 0);
  for (const network of memberships.network) members[network] += 1;
  const bySize = [...networks.keys()].sort((a, b) => members[b] - members[a]);
  const chosen = [0, 4, 20].map((place) => networks[bySize[Math.min(place, bySize.length - 1)]]);
  return { words, networks: chosen.map(({ acronym, name }) => acronym ?? name) };
}

const load = () =>
  loadavg()
    .map((load) => load.toFixed(2))
    .join(" ");
const machine = `${cpus().length} cores (${cpus()[0]?.model}), load at the start ${load()}`;
console.log(`\n${machine}`);

const parts = [];
const record = [];
for (const size of options.sizes.split(",").map(Number)) {
  const asked = await questions(size);
  for (const profileName of options.profiles.split(",")) {
    const profile = PROFILES[profileName];
    const columns = names.map((name) => ({ name, title: PRODUCTS[name].title, visits: [] }));
    // The products take turns, so that a busy minute of the machine meets all of them.
    for (let run = 1; run <= Number(options.runs); run += 1) {
      for (const { name, visits } of columns) {
        const figures = await visit({ product: PRODUCTS[name], name, profile, folder, size, ...asked });
        visits.push(figures);
        const outcome = figures.failed ?? `shown after ${Math.round(figures.shown)} ms`;
        console.error(`  ${size} ${profileName} ${name} ${run}/${options.runs}: ${outcome}, load ${load()}`);
      }
    }
    const heading = `${size.toLocaleString("en")} cities, ${profile.title}`;
    const part = table(heading, columns);
    console.log(`\n${part}`);
    parts.push(part);
    record.push({ size, profile: profileName, load: loadavg(), columns });
    // Written each time: an interrupted run keeps what it has.
    await writeFile(
      join(folder, "results.md"),
      `${machine}; medians of ${options.runs}\n\n${parts.join("\n")}`,
    );
    await writeFile(join(folder, "results.json"), JSON.stringify({ machine, options, record }));
  }
}
console.log(`load at the end ${load()}; written to ${join(folder, "results.md")} and results.json`);
