// The built site as a host of its own for one test: it can fall silent, be deployed in another version, and lie below a
// sub-path. Each test has its own origin, so that no worker of another test is there.

import { createServer } from "node:http";

/** Hashes in names: 12 digits and more stand for the bytes of a file. */
const HASH = /(?<=-)[0-9a-f]{12,16}(?=[./"\s>])/g;
const TEXTUAL = /^(?:text\/(?:html|javascript|css)|application\/json)/;

/** The hash of the same file in another version; turning it back needs as many steps to the round number. */
const turned = (hash, steps) => ((parseInt(hash[0], 16) + steps + 16) % 16).toString(16) + hash.slice(1);

/**
 * Serves what the server of the tests has.
 * @param {string} source where that is
 * @param {{ base?: string }} options the path below which the site lies, with slashes at both ends
 */
export async function deploy(source, { base = "/" } = {}) {
  const site = {
    /** Which version is served: each has its own hashes, and those of another are not there. */
    version: 0,
    /** Whether the network fails. */
    isDown: false,
    /** Whether the host serves the worker with nothing to keep. */
    isRetired: false,
    /** Paths below the base that are answered as missing. */
    missing: /^$/,
    /** Paths below the base that are never answered. */
    silent: /^$/,
    /** Whether the browser's own cache may keep what is answered. */
    isCached: true,
    /** Paths below the base that were asked for, with the version they were answered in. */
    asked: [],
    origin: "",
    /** The address of a path. */
    at: (path) => `${site.origin}${base}${path}`,
    close: () => new Promise((closed) => (server.closeAllConnections(), server.close(closed))),
  };

  async function answer(request, response) {
    if (site.isDown) return request.socket.destroy();
    const { version } = site;
    const { pathname } = new URL(request.url, source);
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    if (path !== undefined) site.asked.push(path);
    if (path !== undefined && site.silent.test(path)) return;
    if (path === undefined || site.missing.test(path)) return response.writeHead(404).end();
    const original = path.replace(HASH, (hash) => turned(hash, -version));
    const answered = await fetch(new URL(`/${original}`, source), { redirect: "manual" });
    const type = answered.headers.get("content-type") ?? "";
    let body = Buffer.from(await answered.arrayBuffer());
    if (site.isRetired && path === "worker.js")
      body = Buffer.from(body.toString().replace(/const FILES = \[[^\]]*\];/, "const FILES = [];"));
    if (TEXTUAL.test(type)) body = Buffer.from(rewritten(body.toString(), type, version));
    const headers = Object.fromEntries(answered.headers);
    for (const name of ["content-length", "transfer-encoding", "connection", "keep-alive", "date"])
      delete headers[name];
    if (!site.isCached) headers["cache-control"] = "no-store";
    response.writeHead(answered.status, headers).end(body);
  }

  /** The text as it is in a version and below the base. */
  function rewritten(text, type, version) {
    let whole = text.replace(HASH, (hash) => turned(hash, version));
    // The dataset says which version it is, and the page shows it.
    if (type === "application/json") whole = whole.replace(/("version":")[^"]*/, `$1deployment-${version}`);
    if (type.startsWith("text/html") && base !== "/")
      whole = whole.replace(
        /((?:href|src|data-base|data-manifest|data-loader|data-wasm)="?)\//g,
        `$1${base}`,
      );
    return whole;
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.headersSent || response.writeHead(500).end());
  });
  await new Promise((listens) => server.listen(0, "127.0.0.1", listens));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  return site;
}
