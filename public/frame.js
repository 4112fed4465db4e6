// @ts-check
// The document of an embed, before anything of it is painted: its language, its theme, and whether its text is what
// the address asks for. Where it is, the document needs no program: this script says to the page around what
// `src/embed/host.rs` says where there is one. The first of what is said twice here and in `atlas::embed` is there.
//
// A classic script in the head, so that the browser waits for it. What it has to know stands in its attributes.
"use strict";

{
  const { view, languages = "", until = "" } = document.currentScript?.dataset ?? {};
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  /** Whoever holds the frame may ask for it by a secret, as WordPress does, also when it is there already. */
  const secret = () => /^#\?secret=([a-z0-9]{1,64})$/i.exec(location.hash)?.[1];
  /** Whether it is this script that speaks to the page around. */
  let speaks = false;
  /** A sandbox that keeps windows from being opened. */
  let isClosed = false;

  /**
   * The last value of an option that can be read.
   * @param {string} name @param {(value: string) => boolean} isKnown
   */
  const option = (name, isKnown) => asked.getAll(name).filter(isKnown).at(-1);
  const flag = (/** @type {string} */ name) =>
    /^[1ty]/.test(option(name, (value) => /^(1|true|yes|0|false|no)$/.test(value)) ?? "");

  const offered = languages.split(" ");
  const lang =
    option("lang", (tag) => offered.includes(tag)) ??
    navigator.languages
      .map((tag) => tag.split(/[-_]/)[0].toLowerCase())
      .find((tag) => offered.includes(tag)) ??
    root.lang;

  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const hasMap = view === "record" && flag("map");
  const isNarrowed =
    view === "events" &&
    ["network", "country", "kind", "mode"].some((key) => asked.getAll(key).some(Boolean));
  /** Whether the program is there or on its way. Without it a map is a drawing, until somebody reaches for it. */
  let isCalled = isNarrowed || (until !== "" && today > until);

  dress();
  if (view === "map") root.dataset.lang = lang;
  else {
    // The text of another language stands behind the one that is to be replaced.
    root.hidden = lang !== root.lang || isNarrowed;
    document.addEventListener("readystatechange", show, { once: true });
  }

  /** Theme, ground and accent of the address. */
  function dress() {
    root.dataset.embed = option("theme", (theme) => /^(auto|light|dark)$/.test(theme)) ?? "auto";
    if (option("background", (ground) => /^(transparent|paper)$/.test(ground)) === "paper")
      root.dataset.background = "paper";
    const digits = option("accent", (color) => /^#?([\da-f]{3}){1,2}$/i.test(color));
    if (digits) accent(rgb(digits));
  }

  /**
   * The host's colour where it can be read (WCAG 2.2, 1.4.3), as `atlas::embed::Accent` has it; elsewhere the atlas's
   * own.
   * @param {number[]} color
   */
  function accent(color) {
    const style = getComputedStyle(root);
    /** The two values of a token, for light and dark. @param {string} name */
    const both = (name) =>
      [...style.getPropertyValue(name).matchAll(/#[\da-f]+/gi)].map(([digits]) => rgb(digits));
    const [papers, raised, signals] = ["--paper", "--paper-raised", "--signal"].map(both);
    if (papers.length !== 2 || raised.length !== 2 || signals.length !== 2) return;
    const chosen = [[papers[0]], [papers[1], raised[1]]].map((grounds, theme) =>
      grounds.every((ground) => contrast(color, ground) >= 4.5) ? color : signals[theme],
    );
    const [white, black] = [rgb("fff"), rgb("000")];
    const inks = chosen.map((ground) => (contrast(white, ground) >= contrast(black, ground) ? white : black));
    for (const [name, [light, dark]] of Object.entries({ "--signal": chosen, "--on-signal": inks }))
      root.style.setProperty(name, `light-dark(${hex(light)}, ${hex(dark)})`);
  }

  /** Red, green and blue of three or six hexadecimal digits. @param {string} text */
  function rgb(text) {
    const digits = text.replace("#", "");
    const long = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
    return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
  }

  /** @param {number[]} color */
  function hex(color) {
    return `#${color.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  }

  /** From 1 to 21 (WCAG 2.2, "contrast ratio"). @param {number[][]} colors */
  function contrast(...colors) {
    const [dark, light] = colors
      .map((color) => {
        const [red, green, blue] = color.map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      })
      .sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  /** Shows the text in its language, once all of the document is there. */
  function show() {
    const place = document.getElementById("app");
    const other = document.querySelector(`template[lang="${lang}"]`);
    if (!place) return;
    if (isNarrowed) place.replaceChildren();
    else if (other instanceof HTMLTemplateElement) {
      place.replaceChildren(other.content);
      root.lang = other.lang;
      root.dir = other.dir;
      document.title = other.title;
    }
    root.dataset.lang = lang;
    if (hasMap) draw(place);
    if (isCalled) call(place);
    else speak();
    root.hidden = false;
  }

  /** Shows the drawing of the map. @param {HTMLElement} place */
  function draw(place) {
    const map = place.querySelector(".embed__map");
    const drawing = map?.querySelector("template");
    if (!(map instanceof HTMLElement) || !drawing) return;
    map.replaceChildren(drawing.content);
    map.hidden = false;
    const reach = () => {
      if (isCalled) return;
      isCalled = true;
      call(place);
    };
    for (const kind of ["pointerover", "pointerdown", "click"]) map.addEventListener(kind, reach);
    // By the keyboard nobody comes to a drawing.
    addEventListener("keydown", reach);
  }

  /** Calls the program, which takes the place of the text. @param {HTMLElement} place */
  function call(place) {
    if (!isNarrowed) place.dataset.rendered = "";
    // Where the program fails it says so in the document, and the text that stays is spoken for here.
    const status = document.getElementById("boot-status");
    if (status && !isNarrowed && !speaks)
      new MutationObserver((_, observer) => {
        observer.disconnect();
        speak();
      }).observe(status, { childList: true });
    const program = document.getElementById("program");
    if (program instanceof HTMLTemplateElement)
      document.body.append(document.importNode(program.content, true));
  }

  /** Whether the program has taken the place of the text, and speaks for itself. */
  const isTaken = () => isCalled && !document.querySelector("#app[data-rendered]");

  /** Says to the page around that the text is there, how high it is, and which link is followed. */
  function speak() {
    speaks = true;
    const body = document.querySelector("main");
    let told = 0;
    const height = () => {
      const measured = Math.ceil(body?.getBoundingClientRect().height ?? 0);
      // A frame that is not shown has no height, and its page needs none.
      if (measured === 0 || measured === told || isTaken()) return;
      told = measured;
      post({ source: "cityweave", version: 1, type: "height", height: told });
      answer("height", told);
    };
    // It begins when the document is shown, and its first answer is the first height.
    if (body) new ResizeObserver(height).observe(body);
    // A frame that its page hides until it knows the height, as WordPress does, is told of no change of size.
    queueMicrotask(height);
    queueMicrotask(() => post({ source: "cityweave", version: 1, type: "ready", title: document.title }));
    addEventListener("message", ({ source, data }) => {
      if (source === parent && data?.message === "ready" && data.secret === secret() && told && !isTaken())
        answer("height", told);
    });
    // The program does not look there again, so that its height is told here as well.
    addEventListener("hashchange", () => {
      const height = document.querySelector("main")?.getBoundingClientRect().height ?? 0;
      if (told && height > 0) answer("height", Math.ceil(height));
    });
    addEventListener("click", leave);
  }

  /** A link leads out of the frame, beside the page around. @param {MouseEvent} event */
  function leave(event) {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (!(link instanceof HTMLAnchorElement) || isTaken()) return;
    const { href } = link;
    post({ source: "cityweave", version: 1, type: "navigate", href });
    if (secret() && link.host === location.host) {
      answer("link", href);
      event.preventDefault();
    } else if (origin === "null") {
      // Only by trying does a frame learn whether its sandbox lets it open anything.
      event.preventDefault();
      const opened = isClosed ? null : open(href);
      isClosed = !opened;
      if (opened) opened.opener = null;
    }
  }

  /** To whoever has given the secret, in the form of wp-embed.js. @param {string} message @param {unknown} value */
  function answer(message, value) {
    if (secret()) post({ message, value, secret: secret() });
  }

  /** Who the page around is cannot be known, and nothing in what it is told is secret. @param {object} fields */
  function post(fields) {
    if (parent !== window) parent.postMessage(fields, "*");
  }
}
