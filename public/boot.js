// Loads the program and, where that fails, says so in a sentence. A module of its own instead of an inline
// script, so that the content security policy needs no exception; what to load stands in the attributes of
// the script element that the build wrote.

/** @typedef {{ dataset: { base: string, loader: string, wasm: string } }} Named */
const script = /** @type {HTMLScriptElement & Named} */ (document.querySelector("script[data-loader]"));

// A page within another must not show the paper of a whole one while the program is on its way. Documents of embeds
// say by themselves that they are such.
if (location.pathname.includes("/embed/v1/") && !document.documentElement.dataset.embed) {
  document.documentElement.dataset.embed = "auto";
  // An embed that is not known is answered with the page of the site that says so, which is not what is framed here.
  const place = document.querySelector("#app[data-rendered]");
  place?.replaceChildren();
  place?.removeAttribute("data-rendered");
}

/** What went wrong, as a sentence for a person, with its technical cause for whoever mends it. */
class BootFailure extends Error {
  name = "BootFailure";
  /** Whether the server has another version of the site than this page is of. */
  isMissing = false;
}

/** A file that the page names is not on the server.  @param {string} message */
function missing(message) {
  return Object.assign(new BootFailure(message), { isMissing: true });
}

/** Asks for the program itself, so that its absence is told apart from its failing.  @param {string} address */
async function fetchProgram(address) {
  let response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new BootFailure(
      "The program could not be fetched. The connection may be down, or a filter blocks it.",
      { cause },
    );
  }
  if (!response.ok) {
    throw missing(
      `The program is missing on the server (answer ${response.status}). The site may have just been updated.`,
    );
  }
  if (response.headers.get("content-type")?.startsWith("text/html")) {
    throw missing(
      "The server answered with a page where the program should be. The site may have just been updated, " +
        "or the server is set to answer every address with the same page.",
    );
  }
  return response;
}

/** @param {string} address */
async function loadLoader(address) {
  try {
    return await import(address);
  } catch (cause) {
    throw new BootFailure(
      "A part of the program could not be loaded. It may be missing on the server, sent with a wrong type, " +
        "or blocked by a filter.",
      { cause },
    );
  }
}

/** The links of templates to what the program would ask for one by one, until it was asked for. Keys of a template are
 *  those of the questions that it is for, or any where it names none.  @param {"soon" | "later"} when */
function linksOf(when) {
  const asked = new URLSearchParams(location.search);
  /** @param {string} [keys] */
  const isAsked = (keys) => (keys ? keys.split(" ") : [...asked.keys()]).some((key) => asked.get(key));
  return [...document.querySelectorAll("template")]
    .filter(({ dataset: { when: then, keys } }) => then === when && (keys === undefined || isAsked(keys)))
    .flatMap(({ content }) => [...content.querySelectorAll("link")]);
}

/** How many files are asked for in one task: asking takes its while, and the visitor's touch comes in between. */
const AT_ONCE = 6;

/** Asks for it: for the program and what else comes first at once.  @param {"auto" | "low"} priority */
function hasten(priority = "auto", found = linksOf("soon")) {
  for (const link of found) {
    // Who asks once more meanwhile finds nothing left to ask for.
    link.remove();
    link.fetchPriority = priority;
  }
  // What two templates name is asked for once.
  const links = found.filter((link) => !document.head.querySelector(`[href="${link.getAttribute("href")}"]`));
  // In a tab that nobody looks at, the next task may be a second away.
  document.head.append(...links.splice(0, document.hidden ? links.length : AT_ONCE));
  for (let first = 0; first < links.length; first += AT_ONCE) {
    setTimeout(() => document.head.append(...links.slice(first, first + AT_ONCE)));
  }
}

/** Whether the visitor wants nothing to be fetched that may not be needed. */
function savesData() {
  /** @type {Navigator & { connection?: { saveData?: boolean } }} Not every browser tells it. */
  const { connection } = navigator;
  return Boolean(connection?.saveData);
}

/**
 * The browser reads what it knows of a language when it is asked first, which takes its while: it does so before the
 * program needs it, and one by one, so that the visitor's touch comes in between.
 */
function learnLanguage() {
  const { lang } = document.documentElement;
  setTimeout(() => new Intl.PluralRules(lang));
  setTimeout(() => new Intl.NumberFormat(lang));
  // Not every browser has it, and the program gets on without.
  setTimeout(() => Intl.ListFormat && new Intl.ListFormat(lang));
}

async function start() {
  learnLanguage();
  if (typeof WebAssembly !== "object") {
    throw new BootFailure(
      "This browser does not run WebAssembly, or it is switched off. A current version of any browser does.",
    );
  }
  // Both are asked for at once; where both fail, the program's answer tells more.
  const loading = loadLoader(script.dataset.loader);
  loading.catch(() => {});
  const response = await fetchProgram(script.dataset.wasm);
  const loader = await loading;
  // What it shows is made after it has started, in tasks of its own; where that fails, the rendered page still stands.
  addEventListener("error", ({ error }) => {
    if (!rendered?.isConnected || !(error instanceof WebAssembly.RuntimeError)) return;
    fail(new BootFailure("The program stopped before it could show the page.", { cause: error }));
  });
  try {
    await loader.default({ module_or_path: response });
    // While the program makes what comes first, the line brings what comes next.
    hasten("auto", linksOf("later"));
  } catch (cause) {
    const blocked =
      cause instanceof WebAssembly.CompileError && /security policy|unsafe-eval/i.test(cause.message);
    throw new BootFailure(
      blocked
        ? "The security policy of this site keeps WebAssembly from running. It must allow 'wasm-unsafe-eval'."
        : "The program did not start. It may have arrived incomplete.",
      { cause },
    );
  }
}

/** @param {unknown} failure */
function show(failure) {
  const status = document.getElementById("boot-status");
  if (!status) return;
  const sentence = document.createElement("p");
  sentence.textContent =
    failure instanceof BootFailure
      ? failure.message
      : "The page could not start for a reason it does not know.";
  const retry = document.createElement("a");
  retry.href = location.href;
  retry.textContent = "Try again";
  // A link to the same address with a fragment would not load anything.
  retry.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
  status.setAttribute("role", "alert");
  Object.assign(status, { lang: "en", dir: "ltr" });
  status.replaceChildren(sentence, retry);
}

// Until the program takes a rendered page over, its buttons can do nothing: the last one that was pressed is pressed
// again then. Those that open a menu work without a program.
const rendered = /** @type {HTMLElement | null} */ (document.querySelector("#app[data-rendered]"));
rendered?.addEventListener("click", ({ target }) => {
  const button = target instanceof Element && target.closest("button:not([popovertarget])");
  if (!button) return;
  rendered.querySelector("[data-pressed]")?.removeAttribute("data-pressed");
  button.setAttribute("data-pressed", "");
});
// What is typed, chosen and opened meanwhile is done again then as well.
for (const kind of ["input", "change", "toggle"]) {
  rendered?.addEventListener(
    kind,
    ({ target }) => /** @type {Element} */ (target).setAttribute("data-touched", ""),
    { capture: true },
  );
}

/**
 * Lets the browser keep the site for reading without a connection: on whole pages, which name what the site is as an
 * app, but not in frames, and not where the visitor wants nothing to be kept or saves data.
 */
async function keepOffline() {
  const isWhole = document.querySelector("link[rel=manifest]") && self === top;
  const { serviceWorker } = navigator;
  if (!isWhole || localStorage.getItem("cityweave.offline") === "no" || savesData()) return;
  if (document.readyState !== "complete") await new Promise((loaded) => addEventListener("load", loaded));
  const wasKept = serviceWorker.controller;
  const worker = `${script.dataset.base}worker.js`;
  const registration = await serviceWorker.register(worker, { updateViaCache: "none" });
  // A newer worker can begin at once where no other tab needs the older, and then give back what that kept.
  const { waiting, active: atWork } = registration;
  if (waiting) waiting.postMessage("turn");
  else atWork?.postMessage("tidy");
  // A page that is only read asks for no data itself; what it would ask for is kept with it.
  const data = linksOf("soon")
    .map(({ href }) => href)
    .filter((address) => address.includes("/data/v1/"));
  if (data.length > 0) (await serviceWorker.ready).active?.postMessage(data);
  if (wasKept) return;
  // What this page asks for without the worker: before it was there, and until it stands between.
  const { active } = await serviceWorker.ready;
  const asked = new PerformanceObserver((list) =>
    active?.postMessage(list.getEntries().map(({ name }) => name)),
  );
  asked.observe({ type: "resource", buffered: true });
}

/** Without a worker, everything is as it was: where the browser refuses one, or storage, there is nothing to say. */
const keepQuietly = () => keepOffline().catch(() => {});

// The visitor has chosen on the page about the site, which remembers the choice.
addEventListener("cityweave-offline", () => choose().catch(() => {}));

async function choose() {
  if (localStorage.getItem("cityweave.offline") !== "no") return keepQuietly();
  const registration = await navigator.serviceWorker?.getRegistration(script.dataset.base);
  // It may still be on its way to keeping the first copy.
  const { active, waiting, installing } = registration ?? {};
  (active ?? waiting ?? installing)?.postMessage("forget");
}

/** Whether the program runs, or is on its way. */
let isBegun = false;

function begin() {
  if (isBegun) return;
  isBegun = true;
  hasten();
  start().catch(fail);
}

/** @param {any} failure */
function fail(failure) {
  // A page that came from some cache is of another version than the server: that is over once it is asked for again.
  if (failure.isMissing && !isReloaded()) return location.reload();
  show(failure);
  console.error(failure, failure.cause ?? "");
}

function isReloaded() {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
}

/**
 * What only the program can answer: the map is among it, what a source is used for, and at which address a page is
 * cited that was made for any host.
 */
const ASKS = "button, input, select, textarea, .map, .source__uses, .take__more";
/** Who stays so long reads, and can spare the line for what may be wanted next. */
const READS_MS = 10_000;
/** With the first of these somebody is there, who may want more than the text in a moment. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "wheel", "focusin", "click"];

/** Tells the program, which fetches then what it did without, and leaves word for it where it does not run yet. */
function noteUse() {
  const { dataset } = document.documentElement;
  if (!dataset.used) dispatchEvent(new Event("cityweave-used"));
  dataset.used = "yes";
}

for (const kind of SIGNS) addEventListener(kind, noteUse, { capture: true, once: true, passive: true });
// The page stays as it is under whoever reads it, but what is wanted next is there at once.
const wait = () => setTimeout(() => (document.hidden ? wait() : (noteUse(), isBegun || hasten())), READS_MS);
if (!savesData()) wait();

/**
 * Whether the rendered page is all that its address asks for, until something is asked of it: it has to be as true as
 * on the day it was rendered, and of what is behind the path only the program knows. Who asks for a page again wants
 * more than it was.
 */
function canWait() {
  const { from = "", until } = rendered?.dataset ?? {};
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = parts.map((part) => String(part).padStart(2, "0")).join("-");
  // Letters come behind digits, and `always` behind every day.
  const isTrue = until !== undefined && from <= today && today <= until;
  return isTrue && !location.search && !location.hash && !isReloaded() && !wantsNothingKept();
}

/** A choice that pages were rendered without. */
function wantsNothingKept() {
  try {
    return localStorage.getItem("cityweave.offline") === "no";
  } catch {
    return false;
  }
}

/** Begins with the first sign that somebody wants more than to read. */
function beginWhenAsked() {
  for (const kind of ["pointerover", "pointerdown", "focusin", "input", "click"]) {
    document.addEventListener(
      kind,
      ({ target }) => {
        if (target instanceof Element && target.closest(ASKS)) begin();
      },
      { capture: true, passive: true },
    );
  }
  // The browser's own keys, as for finding and copying, are not for the page.
  const isOwn = (/** @type {KeyboardEvent} */ { ctrlKey, metaKey, altKey, key }) =>
    ctrlKey || metaKey || altKey || /^(Control|Meta|Alt|Shift)/.test(key);
  addEventListener("keydown", (event) => isOwn(event) || begin(), { capture: true });
  addEventListener("hashchange", begin);
}

/** Room between two numbers on paper, in pixels. */
const APART_PX = 20;

/**
 * A page without its program is put on paper as it is: its drawing gets the numbers that the map would have (see
 * `src/map/numbers.rs`), and the links to the places the same. Places that stand too near to one another have one
 * number in common. `src/map/still.rs` says which places are on the sheet, and how large a pixel of it is.
 */
function numberPlaces() {
  const drawing = /** @type {SVGSVGElement | null} */ (rendered?.querySelector("svg.still") ?? null);
  if (!rendered || !drawing) return;
  rendered.querySelectorAll("[data-number]").forEach((link) => link.removeAttribute("data-number"));
  drawing.querySelector(".still__numbers")?.remove();
  const pixel = Number(drawing.dataset.pixel);
  /** @type {Map<string | undefined, { x: number, y: number }>} */
  const places = new Map();
  for (const dots of drawing.querySelectorAll("[data-cities]")) {
    const cities = (dots.getAttribute("data-cities") ?? "").split(" ");
    const points = [...(dots.getAttribute("d") ?? "").matchAll(/M(\S+) ([^h]+)/g)];
    cities.forEach((city, place) => {
      const [, x, y] = points[place] ?? [];
      places.set(city, { x: Number(x), y: Number(y) });
    });
  }
  const format = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`);
  const group = svg("g", { class: "still__numbers", "font-size": 11 * pixel, "text-anchor": "middle" });
  /** @type {{ x: number, y: number, number: string }[]} */
  const marks = [];
  for (const link of rendered.querySelectorAll(".text a[href*='/cities/']")) {
    const place = places.get(link.getAttribute("href")?.split("/").pop());
    // What is folded is not printed.
    if (!place || link.closest("details:not([open], .more)")) continue;
    let mark = marks.find(({ x, y }) => Math.hypot(x - place.x, y - place.y) < APART_PX * pixel);
    if (!mark) {
      mark = { ...place, number: format.format(marks.length + 1) };
      marks.push(mark);
      const text = svg("text", { x: mark.x, y: mark.y, dy: "0.35em" });
      text.textContent = mark.number;
      group.append(svg("circle", { cx: mark.x, cy: mark.y, r: 9 * pixel }), text);
    }
    link.setAttribute("data-number", mark.number);
  }
  drawing.append(group);
}

/** @param {string} name @param {Record<string, string | number>} attributes */
function svg(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** The program does the same for its own map. */
function readyPaper() {
  // Paper is light, and what is printed may be a copy that keeps the colours of the document.
  document.documentElement.toggleAttribute("data-paper", true);
  const foot = rendered?.querySelector(".footer__paper");
  const { origin, pathname } = location;
  // A page that was made for any host does not know its own.
  if (foot && !foot.textContent.includes("://")) {
    foot.textContent = foot.textContent.replace(pathname.replace(/\/$/, ""), (path) => origin + path);
  }
  numberPlaces();
}

addEventListener("beforeprint", readyPaper);
addEventListener("afterprint", () => document.documentElement.toggleAttribute("data-paper", false));

if (canWait()) {
  beginWhenAsked();
  keepQuietly();
} else {
  isBegun = true;
  // The style sheet is there, as scripts wait for it, and until the text is painted the line would have nothing to do.
  hasten("low");
  // The text comes first. A page in the background paints nothing, nor does a frame that is not in view.
  const startAndKeep = () => start().then(keepQuietly, fail);
  if (document.hidden || !rendered || self !== top) startAndKeep();
  else requestAnimationFrame(() => setTimeout(startAndKeep));
}
