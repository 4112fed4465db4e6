// A plain static host for the built site, as strict as a careful one in production: right types, the page
// for addresses of the app, 404 for files that are not there, and the headers a host is asked to set.
//
//   node tests/browser/server.mjs [--port 4173] [--dist dist] [--base /]

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "4173" },
    dist: { type: "string", default: "dist" },
    base: { type: "string", default: "/" },
  },
});
const root = resolve(options.dist);

// The same table from which the files for real servers are made.
const rules = JSON.parse(
  await readFile(new URL("../../xtask/src/delivery/rules.json", import.meta.url), "utf8"),
);
const TYPES = { ...rules.types.web, ...rules.types.taken_away };
const POLICY = rules.policy.map(({ directive, sources }) => `${directive} ${sources}`).join("; ");
const COMMON = {
  ...Object.fromEntries(rules.everywhere.map(({ name, value }) => [name, value])),
  "Content-Security-Policy": POLICY,
};
const HASHED = new RegExp(
  `^(?:${rules.caching.folders.join("|")})[a-z0-9_-]+-[0-9a-f]{${rules.caching.digits},}[./]`,
);

/** Only embeds may stand in other people's pages. */
function policyOf(pathname) {
  const { folder, below, elsewhere } = rules.frames;
  const isEmbed = pathname.startsWith(`${options.base}${folder}`);
  return `${POLICY}; frame-ancestors ${isEmbed ? below : elsewhere}`;
}

/** The file an address stands for, or nothing where it leads out of the site. */
function fileOf(pathname) {
  if (!pathname.startsWith(options.base)) return undefined;
  const file = resolve(root, `.${sep}${pathname.slice(options.base.length)}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

/** The first of these that is a file. */
async function firstFile(candidates) {
  for (const file of candidates) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return { file, size: found.size };
  }
  return undefined;
}

/** Hashed names of files and folders never change their bytes; all others are asked for again. */
function caching(file) {
  const path = file.slice(root.length + sep.length).replaceAll(sep, "/");
  return HASHED.test(path) ? rules.caching.hashed : rules.caching.others;
}

async function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return response.writeHead(405, { ...COMMON, Allow: "GET, HEAD" }).end();
  }
  const pathname = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const asked = fileOf(pathname);
  const candidates = asked ? [asked, resolve(asked, "index.html")] : [];
  // An address of the app has no dot in its last part; a file that is missing must not be answered with a page.
  // A site with rendered pages has one that says so; without them the app itself does.
  let status = 200;
  let found = await firstFile(candidates);
  if (!found && asked && !extname(asked)) {
    const missing = await firstFile([resolve(root, "404.html")]);
    if (missing) status = 404;
    found = missing ?? (await firstFile([resolve(root, "index.html")]));
  }
  if (!found) {
    response.writeHead(404, { ...COMMON, "Content-Type": "text/plain; charset=utf-8" });
    return response.end("There is nothing at this address.\n");
  }
  response.writeHead(status, {
    ...COMMON,
    "Content-Security-Policy": policyOf(pathname),
    "Content-Type": TYPES[extname(found.file).slice(1)] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": caching(found.file),
  });
  if (request.method === "HEAD") return response.end();
  return createReadStream(found.file).pipe(response);
}

createServer((request, response) => {
  answer(request, response).catch(() => {
    // A malformed address is the caller's mistake; the server goes on.
    if (!response.headersSent) response.writeHead(400, COMMON);
    response.end();
  });
}).listen(Number(options.port), "127.0.0.1", () => {
  console.log(`${root} at http://127.0.0.1:${options.port}${options.base}`);
});
