// A plain static host for the built site, as strict as a careful one in production: right types, the page
// for addresses of the app, 404 for files that are not there, and the headers a host is asked to set.
//
//   node tests/browser/server.mjs [--port 4173] [--dist dist] [--base /]

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
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

const TYPES = {
  ".atom": "application/atom+xml",
  ".bib": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

// Styles set by the app go through the style object of an element, which this policy allows; a `style`
// attribute written as text is refused, here as in production.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  // The studio shows an embed as it will be.
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
].join("; ");

const COMMON = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  // An embed without an origin of its own reads the same files.
  "Access-Control-Allow-Origin": "*",
};

/** Only embeds may stand in other people's pages. */
function policyOf(pathname) {
  const embeds = pathname.startsWith(`${options.base}embed/`);
  return `${POLICY}; frame-ancestors ${embeds ? "*" : "'self'"}`;
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
  return /-[0-9a-f]{8,}[._/\\]/.test(file.slice(root.length))
    ? "public, max-age=31536000, immutable"
    : "no-cache";
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
    "Content-Type": TYPES[extname(found.file)] ?? "application/octet-stream",
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
