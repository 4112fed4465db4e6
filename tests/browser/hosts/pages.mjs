// Pages of other people, each on a host of its own, with an embed in them: a plain one, one with a strict security
// policy, and one that treats what is pasted as WordPress treats the answer of an unknown provider.

/** The hosts; the browser's requests to them are answered here, and no server listens there. */
export const PLAIN = "http://127.0.0.1:4197";
export const STRICT = "http://127.0.0.1:4198";
export const WORDPRESS = "http://localhost:4198";

/** What the host remembers of messages, reports and events: read by the tests as `window.seen`. */
const RECORDER = `
  const seen = (window.seen = { messages: [], events: [], reports: [] });
  addEventListener("message", (event) => seen.messages.push({ origin: event.origin, data: event.data }));
  document.addEventListener("securitypolicyviolation", (event) =>
    seen.reports.push(event.effectiveDirective + " " + event.blockedURI));
  for (const name of ["ready", "select", "navigate"])
    document.addEventListener("cityweave-" + name, (event) => seen.events.push([name, event.detail]));
`;

/** The part of wp-embed.js that the protocol rests on: whom it believes, and within which bounds. */
const WP_EMBED = `
  addEventListener("message", (event) => {
    const { message, value, secret } = event.data ?? {};
    if (!secret || !message || /[^a-zA-Z0-9]/.test(secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]')) {
      if (event.source !== frame.contentWindow) continue;
      if (message === "height") {
        const height = Math.min(Math.max(parseInt(value, 10), 200), 1000);
        frame.height = height;
        frame.style.visibility = "visible";
      }
      if (message === "link" && new URL(value).host === new URL(frame.src).host && document.activeElement === frame)
        window.followed = value;
    }
  });
  for (const frame of document.querySelectorAll("iframe.wp-embedded-content")) {
    const secret = Math.random().toString(36).slice(2, 12).padEnd(10, "0");
    frame.src += "#?secret=" + secret;
    frame.dataset.secret = secret;
    frame.addEventListener("load", () => frame.contentWindow.postMessage({ message: "ready", secret }, "*"));
  }
`;

/** Leaves of pasted code what WordPress leaves, and puts the frame into a sandbox. */
export function filtered(html) {
  const frame = html.match(/<iframe\b[^>]*>/)?.[0] ?? "";
  const kept = ["src", "width", "height", "title", "frameborder"].flatMap((name) => {
    const value = frame.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
    return value === undefined ? [] : [`${name}="${value}"`];
  });
  const hidden = 'class="wp-embedded-content" sandbox="allow-scripts" security="restricted"';
  return `<iframe ${hidden} style="visibility: hidden" ${kept.join(" ")}></iframe>`;
}

function page(body, scripts, lang = "en") {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A host</title></head><body>
    <h1>Our city</h1><p><a href="#before" id="before">Before</a></p>${body}<p><a href="#after" id="after">After</a></p>
    ${scripts.map((script) => `<script src="${script}"></script>`).join("")}</body></html>`;
}

/** Answers the browser's requests to the three hosts with `body` in each page. `site` is the atlas's origin. */
export async function host(context, site, body) {
  const policy = `default-src 'none'; frame-src ${site}; script-src 'self' ${site}`;
  const answer = (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === "/recorder.js")
      return route.fulfill({ contentType: "text/javascript", body: RECORDER });
    if (url.pathname === "/wp-embed.js")
      return route.fulfill({ contentType: "text/javascript", body: WP_EMBED });
    if (url.pathname === "/favicon.ico") return route.fulfill({ status: 204 });
    const isWordPress = url.origin === WORDPRESS;
    // The recorder comes first, so that it misses nothing.
    const html = page(
      `<script src="/recorder.js"></script>${isWordPress ? filtered(body) : body}`,
      isWordPress ? ["/wp-embed.js"] : [],
    );
    const headers = url.origin === STRICT ? { "content-security-policy": policy } : {};
    return route.fulfill({ contentType: "text/html; charset=utf-8", headers, body: html });
  };
  for (const origin of [PLAIN, STRICT, WORDPRESS]) await context.route(`${origin}/**`, answer);
}
