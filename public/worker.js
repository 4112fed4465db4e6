// @ts-check
/// <reference lib="webworker" />
// Keeps the atlas for reading without a connection. The service worker of whole pages; embeds do without.
//
// A document and all it asks for come from one side. What the network sends goes on with the network; where that
// fails, the document is the shell kept here, which goes on with what is kept beside it. Files with a hash in their
// name are the same on both sides. So no page is put together from two versions, and with a connection it is always
// the server's. A new worker waits until no tab needs the version before.

/**
 * What is kept of this version: the shell of a page, `boot.js` and the manifest of the data as they were when it was
 * built, which the shell asks for where they are kept, then everything else that no visit can do without. `cargo xtask
 * dist` writes the list. With an empty one, this worker gives back what any before it kept, and goes: a host who wants
 * no worker serves the file as it is here.
 * @type {string[]}
 */
const FILES = [];

/** How many files of the data that were asked for beside these are kept: the last ones. */
const MOST = 200;
/** How long the network has to begin with a page before the shell takes its place, in ms. */
const PATIENCE_MS = 6000;
/** How long a page that stands may take to ask for what it begins with, in ms. */
const SETTLES_MS = 1000;
/** Every name of a file or a folder that stands for its bytes. */
const HASHED = /^(?:data\/v1\/)?[a-z0-9_-]+-[0-9a-f]{12,16}[./]/;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
const [SHELL, , MANIFEST] = FILES;
/** Other sites can share the origin, and with it the names of caches. */
const OURS = `cityweave ${scope} `;
const NAME = OURS + SHELL;

/** Where a file of the site is.  @param {string} path */
const at = (path) => scope + path;
/** The path of an address below the site's own; nothing for addresses elsewhere.  @param {string} address */
const pathOf = (address) =>
  address.startsWith(scope) ? address.slice(scope.length).split(/[?#]/)[0] : undefined;
/** @param {string} path */
const isData = (path) => path.startsWith("data/v1/");
/** @param {string} address */
const match = (address) => caches.match(address, { ignoreVary: true });
const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** Whether an answer is the file that was asked for: hosts may answer with a page what they do not have.
 * @param {string} path @param {Response} response */
const isIt = (path, response) =>
  response.status === 200 &&
  (path === SHELL || !(response.redirected || response.headers.get("content-type")?.startsWith("text/html")));

/** Keeps a file that is not kept yet.  @param {Cache} cache @param {string} path */
async function keep(cache, path) {
  if (await cache.match(at(path), { ignoreVary: true })) return;
  const response = (await match(at(path))) ?? (await fetch(at(path), { priority: "low" }));
  if (!isIt(path, response)) throw new Error(`${path} is not there`);
  await cache.put(at(path), response);
}

/** Keeps this version whole, then what the visitor has read of those before, as it is in this one. */
async function install() {
  const cache = await caches.open(NAME);
  await Promise.all(FILES.map((path) => keep(cache, path)));
  /** @type {Record<string, string>} The names of this version by what they are without their hashes. */
  const names = {};
  const manifest = (await (await cache.match(at(MANIFEST)))?.text()) ?? "";
  for (const [name, stem] of manifest.matchAll(/([a-z-]+)-[0-9a-f]{12,16}/g)) names[stem] = name;
  for (const old of await ours()) {
    for (const { url } of await (await caches.open(old)).keys()) {
      const path = url.slice(scope.length);
      const now = path.replace(/([a-z-]+)-[0-9a-f]{12,16}/, (whole, stem) => names[stem] ?? whole);
      // A record may be gone since.
      if (isData(path)) await keep(cache, now).catch(() => {});
    }
  }
}

/** Keeps a file of the data as the one that was asked for last; nothing once the visitor wants nothing to be kept.
 * @param {string} path @param {Response} response */
async function remember(path, response) {
  if (!isData(path) || FILES.includes(path) || !isIt(path, response) || !(await caches.has(NAME))) return;
  const cache = await caches.open(NAME);
  await cache.put(at(path), response);
  const others = (await cache.keys()).filter(({ url }) => !FILES.includes(url.slice(scope.length)));
  await Promise.all(others.slice(0, -MOST).map((request) => cache.delete(request)));
}

/** A page: the server's, or the shell.  @param {FetchEvent} event */
async function page(event) {
  const asked = fetch(event.request);
  try {
    const late = new Promise((_, reject) => setTimeout(reject, PATIENCE_MS));
    return await Promise.race([asked, late]);
  } catch {
    const shell = await match(at(SHELL));
    // The address of the answer must not tell where it is kept.
    return shell ? new Response(shell.body, shell) : asked;
  }
}

/** Waits until a page that was answered stands and has asked for its first files: no other version begins while this
 * one has something to do, and a page that is between the two is left without either.  @param {string} id */
async function settles(id) {
  await worker.clients.get(id);
  await new Promise((settled) => setTimeout(settled, SETTLES_MS));
}

/** A file with a hash in its name.  @param {FetchEvent} event @param {string} path */
async function file(event, path) {
  const response = (await match(event.request.url)) ?? (await fetch(event.request));
  event.waitUntil(remember(path, response.clone()));
  return response;
}

/** Whether a page is the only tab of the site. One that is on its way is not counted. */
async function isAlone() {
  const tabs = await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
  return tabs.filter(({ url, frameType }) => url.startsWith(scope) && frameType !== "nested").length < 2;
}

/** Gives back what versions before this one kept. Not when this one begins: the one before may have answered a tab with
 * its shell a moment ago, which asks for the rest there. Names come in the order in which they were made. */
async function tidy() {
  const names = await ours();
  const { installing, waiting } = worker.registration;
  if (installing || waiting) return;
  for (const name of names.slice(0, Math.max(names.indexOf(NAME), 0))) await caches.delete(name);
}

/** Gives everything back. The browser waits for this worker before it lets go, so that this must not wait for it. */
async function forget() {
  for (const name of await ours()) await caches.delete(name);
  worker.registration.unregister();
}

worker.addEventListener("install", (event) => event.waitUntil(SHELL ? install() : worker.skipWaiting()));

worker.addEventListener("activate", (event) => {
  event.waitUntil(SHELL ? worker.clients.claim() : forget());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (!SHELL || path === undefined || request.method !== "GET" || request.headers.has("range")) return;
  if (/^embed\//.test(path) || /^embed\//.test(pathOf(request.referrer) ?? "")) return;
  if (request.mode === "navigate") {
    // What has an ending is a file to be taken away, and what has no language another program's.
    if (!/^(?:[a-z]{2}(?:\/[^.]*)?)?$/.test(path)) return;
    const answer = page(event);
    event.respondWith(answer);
    event.waitUntil(answer.then(() => settles(event.resultingClientId)));
  } else if (HASHED.test(path)) {
    event.respondWith(file(event, path));
  }
});

/** What pages say: see `boot.js`. */
worker.addEventListener("message", (event) => {
  const { data } = event;
  const answer = async () => {
    if (data === "forget") return forget();
    // The tab that says these has the server's version and needs nothing of the one before.
    if (data === "turn") {
      if (await isAlone()) await worker.skipWaiting();
    } else if (data === "tidy") {
      if (await isAlone()) await tidy();
    } else if (Array.isArray(data) && (await caches.has(NAME))) {
      const cache = await caches.open(NAME);
      for (const path of data.map(pathOf)) {
        if (path && isData(path) && HASHED.test(path)) await keep(cache, path).catch(() => {});
      }
    }
  };
  event.waitUntil(answer());
});
