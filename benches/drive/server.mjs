// A static host for one product: Brotli files where they are, an honest count of what it sent, and the line of a
// phone where one is played. The line is played here and not in the browser, so that workers feel it too.

import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const TYPES = {
  ".css": ["text/css; charset=utf-8", "styles"],
  ".html": ["text/html; charset=utf-8", "page"],
  ".js": ["text/javascript; charset=utf-8", "scripts"],
  ".json": ["application/json", "data"],
  ".mjs": ["text/javascript; charset=utf-8", "scripts"],
  ".svg": ["image/svg+xml", "page"],
  ".wasm": ["application/wasm", "wasm"],
};
/** What is sent at once; between two pieces others have their turn, as on a real line. */
const PIECE_BYTES = 16_384;

/**
 * Serves the first of the folders that has a file; addresses without an ending get `index.html`.
 * `line` is `{ bytesPerSecond, latencyMs }`, or nothing for a line without limits.
 */
export async function serve(folders, line) {
  const sent = [];
  let free = 0;

  async function find(pathname) {
    const name = normalize(decodeURIComponent(pathname)).replace(/^\/+/, "");
    if (name.startsWith("..")) return undefined;
    for (const folder of folders) {
      for (const file of extname(name) ? [name] : [join(name, "index.html"), "index.html"]) {
        const path = join(folder, file);
        const found = await stat(path).catch(() => undefined);
        if (found?.isFile()) return path;
      }
    }
    return undefined;
  }

  async function turn(bytes) {
    const now = performance.now();
    free = Math.max(now, free) + (bytes / line.bytesPerSecond) * 1000;
    if (free > now) await sleep(free - now);
  }

  async function answer(request, response) {
    if (line) await sleep(line.latencyMs);
    const path = await find(new URL(request.url, "http://localhost").pathname);
    // A visit begins at a page that is missing; without any text the browser would show one of its own.
    if (!path) return response.writeHead(404, { "Content-Type": "text/html" }).end("<!doctype html>nothing");
    const [type, kind] = TYPES[extname(path)] ?? ["application/octet-stream", "other"];
    const packed = await readFile(`${path}.br`).catch(() => undefined);
    const bytes = packed ?? (await readFile(path));
    sent.push({ at: Date.now(), kind, bytes: bytes.length });
    const isAsked = type.startsWith("text/html") || path.endsWith("manifest.json");
    response.writeHead(200, {
      "Content-Type": type,
      "Content-Length": bytes.length,
      ...(packed && { "Content-Encoding": "br" }),
      "Cache-Control": isAsked ? "no-cache" : "public, max-age=31536000, immutable",
    });
    for (let at = 0; at < bytes.length && !response.destroyed; at += PIECE_BYTES) {
      const piece = bytes.subarray(at, at + PIECE_BYTES);
      if (line) await turn(piece.length);
      response.write(piece);
    }
    return response.end();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Bytes of the bodies that were asked for until a time (ms since 1970), by type. */
    sentUntil(time) {
      const sums = {};
      for (const { at, kind, bytes } of sent) if (at <= time) sums[kind] = (sums[kind] ?? 0) + bytes;
      return sums;
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
