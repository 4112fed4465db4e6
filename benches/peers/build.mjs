// Bundles the pages of the peers as a good engineer would ship them: minified, workers apart, hashed by nobody
// because nobody caches them between two measurements.
//
//   node build.mjs FOLDER

import { build } from "esbuild";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? "dist");

/** Each peer: its own workers beside the one for the search, and files that go along as they are. */
const PEERS = {
  d3: { title: "d3-geo on a canvas with supercluster", workers: ["d3/clusters.worker.js"], files: [] },
  leaflet: { title: "Leaflet with markercluster", workers: [], files: [] },
  maplibre: {
    title: "MapLibre GL JS with its clusters",
    workers: [],
    files: ["node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs"],
  },
};

await rm(out, { recursive: true, force: true });
const template = await readFile(join(here, "shared/page.html"), "utf8");

for (const [name, peer] of Object.entries(PEERS)) {
  const folder = join(out, name);
  await mkdir(folder, { recursive: true });
  const common = {
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outdir: folder,
    entryNames: "[name]",
    legalComments: "none",
    logLevel: "warning",
    loader: { ".png": "dataurl" },
  };
  await build({ ...common, entryPoints: [{ in: `${name}/main.js`, out: "main" }] });
  const workers = ["shared/search.worker.js", ...peer.workers];
  await build({ ...common, entryPoints: workers });
  for (const file of peer.files) await copyFile(join(here, file), join(folder, file.split("/").at(-1)));
  await copyFile(join(here, "../../data/basemap/land-110m.json"), join(folder, "land.json"));
  await writeFile(join(folder, "index.html"), template.replaceAll("{title}", peer.title));
}
