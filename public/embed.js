// @ts-check
// The element <cityweave-embed>: an iframe of the atlas that is as high as what it shows. It runs in other people's
// pages, so it sets no style but its own, stores nothing, and asks nobody but the atlas for anything.
//
//   <cityweave-embed show="cities/seoul" lang="ko"><a href="…">…</a></cityweave-embed>
//
// `show` says what; every other option of an embed's address is an attribute of the same name. `width`, `height`
// (until the embed says how high it is) and `frame-title` are the frame's own.

/** What an embed's address can show. */
const SHOWN = /^(?:map|events|(?:networks|cities|events)\/[a-z0-9]+(?:-[a-z0-9]+)*)$/;
/** Options that are there or not. */
const FLAGS = ["map", "locked"];
/** Options with a value, as they stand in the address. */
const VALUES = [
  ..."lang theme accent background list gestures".split(" "),
  ..."q network match without country region role award at sort select view kind mode".split(" "),
];
/** How long a frame that has loaded may take to say that it shows something, in ms. */
const PATIENCE_MS = 20_000;
/** No embed is higher, in px. */
const MOST_PX = 20_000;
/** Where the atlas is: beside this script. */
const site = new URL(".", import.meta.url);

class CityweaveEmbed extends HTMLElement {
  static observedAttributes = ["show", "width", "height", "frame-title", ...FLAGS, ...VALUES];

  /** @type {HTMLIFrameElement | undefined} */
  #frame;
  /** Around what the page has put into the element: it shows where no frame does.  @type {HTMLElement} */
  #instead;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #patience;
  #isDue = false;
  #isReady = false;
  #isFollowing = false;
  #height = 0;
  /** What the frame calls itself. */
  #title = "";

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    this.#instead = document.createElement("div");
    this.#instead.append(document.createElement("slot"));
    root.append(this.#instead);
  }

  connectedCallback() {
    if (getComputedStyle(this).display === "inline") this.style.display = "block";
    addEventListener("message", this.#hear);
    document.addEventListener("securitypolicyviolation", this.#mind);
    this.#draw();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#hear);
    document.removeEventListener("securitypolicyviolation", this.#mind);
    this.#giveUp();
  }

  attributeChangedCallback() {
    // Several attributes that change together make one new frame.
    if (this.#isDue || !this.isConnected) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) this.#draw();
    });
  }

  /** The address of the embed; nothing where the attributes name none. */
  #address() {
    const show = this.getAttribute("show") ?? "";
    if (!SHOWN.test(show)) return undefined;
    const address = new URL(`embed/v1/${show}`, site);
    for (const name of VALUES) {
      const value = this.getAttribute(name);
      if (value) address.searchParams.set(name, value);
    }
    for (const name of FLAGS) {
      const value = this.getAttribute(name);
      if (value !== null && value !== "0" && value !== "false") address.searchParams.set(name, "1");
    }
    return address.href;
  }

  #draw() {
    const address = this.#address();
    if (!address) return this.#giveUp();
    if (this.#frame?.src !== address) {
      // A frame that went to another address would put a step into the history of the page.
      this.#giveUp();
      const frame = document.createElement("iframe");
      frame.loading = "lazy";
      frame.referrerPolicy = "no-referrer";
      // Only the map can fill the screen.
      const { pathname, searchParams } = new URL(address);
      if (pathname.endsWith("/map") || searchParams.has("map")) frame.allow = "fullscreen";
      frame.style.cssText = "border:0;display:block;max-inline-size:100%";
      frame.addEventListener("load", () => {
        if (!this.#isReady) this.#patience ??= setTimeout(() => this.#giveUp(), PATIENCE_MS);
      });
      frame.src = address;
      this.#frame = frame;
      this.shadowRoot?.prepend(frame);
    }
    const frame = this.#frame;
    frame.title = this.getAttribute("frame-title") || this.#title || this.textContent?.trim() || "Cityweave";
    frame.width = this.getAttribute("width") || "100%";
    if (!this.#height) frame.height = this.getAttribute("height") || "480";
  }

  /** Takes the frame away, so that what stands in the element shows. */
  #giveUp() {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
    this.#isReady = false;
    this.#height = 0;
    this.#title = "";
    this.#instead.hidden = false;
  }

  /** A policy of the page that blocks the frame.  @param {SecurityPolicyViolationEvent} event */
  #mind = (event) => {
    const blocks = /^(frame|child|default)-src/.test(event.effectiveDirective);
    if (blocks && event.disposition === "enforce" && event.blockedURI.startsWith(site.origin)) {
      this.#giveUp();
    }
  };

  /** A message of the frame. Others', and such as are not understood, are passed over.  @param {MessageEvent} event */
  #hear = (event) => {
    const frame = this.#frame;
    // In a page without an origin of its own, the frame has none either.
    const isOurs = event.origin === site.origin || event.origin === "null";
    if (!frame || event.source !== frame.contentWindow || !isOurs) return;
    const said = event.data;
    if (said?.source !== "cityweave" || said.version !== 1) return;
    switch (said.type) {
      case "height":
        if (Number.isInteger(said.height) && said.height > 0) this.#follow(said.height);
        break;
      case "ready":
        if (typeof said.title !== "string") return;
        clearTimeout(this.#patience);
        // The program says it again where it takes the place of the text.
        if (!this.#isReady) this.#tell("ready", { title: said.title });
        this.#isReady = true;
        this.#instead.hidden = true;
        this.#title = said.title;
        if (!this.getAttribute("frame-title")) frame.title = said.title;
        break;
      case "select":
        if (said.city === null || typeof said.city === "string") this.#tell("select", { city: said.city });
        break;
      case "navigate":
        if (typeof said.href === "string") this.#tell("navigate", { href: said.href });
        break;
    }
  };

  /** Takes a height at the next frame of the screen, however many are told before.  @param {number} height */
  #follow(height) {
    this.#height = Math.min(height, MOST_PX);
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    requestAnimationFrame(() => {
      this.#isFollowing = false;
      if (this.#frame && this.#height) this.#frame.height = String(this.#height);
    });
  }

  /** @param {string} what @param {object} detail */
  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`cityweave-${what}`, { detail, bubbles: true, composed: true }));
  }
}

// However often the script is included, and from wherever.
if (!customElements.get("cityweave-embed")) customElements.define("cityweave-embed", CityweaveEmbed);
