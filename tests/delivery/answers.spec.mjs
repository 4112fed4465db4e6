// What the servers answer: status, type, compression, caching and policy. The values stand here once more, and are
// not read from the table from which the servers' files are made.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { expect, test } from "@playwright/test";

import { ask, named } from "./site.mjs";

const FOR_EVER = "public, max-age=31536000, immutable";
const ASK_AGAIN = "no-cache";
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'; object-src 'none'";

const HTML = "text/html; charset=utf-8";
const hex = "-[0-9a-f]{8,}";
const ofDist = () => test.info().project.metadata.dist;

/** Addresses below the base, with the file in `dist/` that is answered, its type, and how long it is kept. */
const ANSWERS = {
  "the explorer": () => ["en/", "en/index.html", HTML, ASK_AGAIN],
  "the root": () => ["", "index.html", HTML, ASK_AGAIN],
  "a page": () => ["en/cities/seoul", "en/cities/seoul/index.html", HTML, ASK_AGAIN],
  "a page with a slash": () => ["en/cities/seoul/", "en/cities/seoul/index.html", HTML, ASK_AGAIN],
  "a page with a question": () => ["en/?q=seoul", "en/index.html", HTML, ASK_AGAIN],
  "an embed": () => ["embed/v1/cities/seoul?lang=ar", "embed/v1/cities/seoul/index.html", HTML, ASK_AGAIN],
  "the element for hosts": () => ["embed.js", "embed.js", "text/javascript; charset=utf-8", ASK_AGAIN],
  "what starts the program": () => ["boot.js", "boot.js", "text/javascript; charset=utf-8", ASK_AGAIN],
  "what keeps the site offline": () => [
    "worker.js",
    "worker.js",
    "text/javascript; charset=utf-8",
    ASK_AGAIN,
  ],
  "what makes the site installable": () => [
    "en/app.webmanifest",
    "en/app.webmanifest",
    "application/manifest+json",
    ASK_AGAIN,
  ],
  "the program": (dist) => {
    const path = `${named(dist, "", new RegExp(`^cityweave${hex}$`))}/cityweave_bg.wasm`;
    return [path, path, "application/wasm", FOR_EVER];
  },
  "the program's loader": (dist) => {
    const path = `${named(dist, "", new RegExp(`^cityweave${hex}$`))}/cityweave.js`;
    return [path, path, "text/javascript; charset=utf-8", FOR_EVER];
  },
  "a style sheet": (dist) => {
    const path = named(dist, "", new RegExp(`${hex}\\.css$`));
    return [path, path, "text/css; charset=utf-8", FOR_EVER];
  },
  "the manifest of the data": () => [
    "data/v1/manifest.json",
    "data/v1/manifest.json",
    "application/json",
    ASK_AGAIN,
  ],
  "the index of the data": (dist) => {
    const path = named(dist, "data/v1/", new RegExp(`^index${hex}\\.json$`));
    return [path, path, "application/json", FOR_EVER];
  },
  "a record of the data": (dist) => {
    const folder = named(dist, "data/v1/", new RegExp(`^details${hex}$`));
    const kind = named(dist, `${folder}/`, /^cit/);
    const path = named(dist, `${kind}/`, /./);
    return [path, path, "application/json", FOR_EVER];
  },
  "a drawing": (dist) => {
    const path = named(dist, "", new RegExp(`^icon${hex}\\.svg$`));
    return [path, path, "image/svg+xml", FOR_EVER];
  },
  "a table": () => ["data/v1/cities.csv", "data/v1/cities.csv", "text/csv; charset=utf-8", ASK_AGAIN],
  "a map": () => ["data/v1/cities.geojson", "data/v1/cities.geojson", "application/geo+json", ASK_AGAIN],
  "a calendar": () => ["data/v1/events.ics", "data/v1/events.ics", "text/calendar; charset=utf-8", ASK_AGAIN],
  "a feed": () => ["data/v1/events.atom", "data/v1/events.atom", "application/atom+xml", ASK_AGAIN],
  "linked data": () => ["data/v1/cities.jsonld", "data/v1/cities.jsonld", "application/ld+json", ASK_AGAIN],
  "a bibliography": () => ["data/v1/cite.bib", "data/v1/cite.bib", "text/plain; charset=utf-8", ASK_AGAIN],
};

for (const [title, of] of Object.entries(ANSWERS)) {
  test(`${title} is answered whole`, async ({ baseURL }) => {
    const [path, file, type, caching] = of(ofDist());
    const bytes = readFileSync(join(ofDist(), file));
    const plain = await ask(baseURL + path);
    expect(plain.status).toBe(200);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.equals(bytes), "the bytes of the file").toBe(true);

    const isPacked = statSync(join(ofDist(), `${file}.br`), { throwIfNoEntry: false }) !== undefined;
    const encodings = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [name, accepted] of [
      ["br", "gzip, deflate, br"],
      ["gzip", "gzip"],
    ]) {
      const packed = await ask(baseURL + path, { encodings: accepted });
      expect(packed.status).toBe(200);
      expect(packed.headers["content-encoding"]).toBe(isPacked ? name : undefined);
      if (isPacked) {
        expect(packed.headers.vary).toMatch(/Accept-Encoding/i);
        expect(packed.body.length).toBeLessThan(bytes.length);
      }
      const unpacked = isPacked ? encodings[name](packed.body) : packed.body;
      expect(unpacked.equals(bytes), `the bytes of the file, as ${name}`).toBe(true);
      expect(packed.headers["content-type"]).toBe(type);
    }

    const { headers } = plain;
    expect(headers["content-type"]).toBe(type);
    expect(headers["cache-control"]).toBe(caching);
    expectSafe(headers, path.startsWith("embed/") ? "*" : "'self'");

    const again = await ask(baseURL + path, { headers: { "If-None-Match": headers.etag } });
    expect(again.status, "what has not changed is not sent again").toBe(304);
  });
}

for (const path of [
  "en/cities/nowhere",
  "nothing",
  "data/v1/",
  "data/v1/cities/nowhere.csv",
  "tokens-0123456789abcdef.css",
  "cityweave-0123456789abcdef/cityweave.js",
  "embed/v1/cities/nowhere",
]) {
  test(`${path} is not there, and the answer says so`, async ({ baseURL }) => {
    const page = readFileSync(join(ofDist(), "404.html"));
    const { status, headers, body } = await ask(baseURL + path);
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe(HTML);
    expect(headers["cache-control"], "what is missing may come").toBe(ASK_AGAIN);
    expect(body.equals(page), "the page that says so").toBe(true);
    expectSafe(headers, path.startsWith("embed/") ? "*" : "'self'");
  });
}

test("nothing outside the site is answered", async ({ baseURL }) => {
  for (const path of [
    "../Cargo.toml",
    "..%2fCargo.toml",
    "en/..%2f..%2fCargo.toml",
    "%2e%2e/%2e%2e/Cargo.toml",
  ]) {
    const { status, body } = await ask(baseURL + path);
    // Caddy answers with nothing, and says that this is fine, what is not below the base of a site in a folder.
    expect(status !== 200 || body.length === 0, `${path} is answered with ${status}`).toBe(true);
    expect(body.includes("[workspace]"), path).toBe(false);
  }
});

test("nothing is taken from a visitor", async ({ baseURL }) => {
  for (const method of ["POST", "PUT", "DELETE"]) {
    const { status } = await ask(`${baseURL}en/cities/seoul`, { method });
    expect([404, 405], method).toContain(status);
  }
});

test("the base without its slash leads to the site", async ({ baseURL }) => {
  const { origin, pathname } = new URL(baseURL);
  test.skip(pathname === "/", "a site of its own has no such address");
  const { status, headers } = await ask(origin + pathname.slice(0, -1));
  expect(status).toBe(301);
  expect(new URL(headers.location, origin).href).toBe(baseURL);
});

function expectSafe(headers, ancestors) {
  expect(headers["content-security-policy"]).toBe(`${POLICY}; frame-ancestors ${ancestors}`);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  expect(headers["permissions-policy"]).toContain("geolocation=()");
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(headers["set-cookie"]).toBeUndefined();
}
