// What rendered pages say of themselves to programs: read by JSON's own reader and by one of linked data, and held
// against what search engines ask for. Plus the drawing of the map for whoever has no script.

import { test as plain } from "@playwright/test";
import jsonld from "jsonld";

import { expect } from "./support.mjs";

/** What search engines ask of each type: their guides' own tables. `a.b` is `b` of `a`. */
const REQUIRED = {
  Organization: ["@id", "name"],
  City: ["@id", "name", "containedInPlace.name"],
  Event: ["@id", "name", "startDate", "description"],
  Place: ["name"],
  VirtualLocation: ["url"],
  PostalAddress: ["addressCountry"],
  Dataset: ["name", "description", "license", "creator.name", "distribution", "dateModified"],
  DataDownload: ["contentUrl", "encodingFormat"],
  BreadcrumbList: ["itemListElement"],
  ListItem: ["position", "name"],
  WebSite: ["name", "url"],
};

const PAGES = {
  "/en/": "WebSite",
  "/ko/networks/wego": "Organization",
  "/th/cities/seoul": "City",
  "/fr/events/icf-top7-2022": "Event",
  "/ar/awards/icf-2022": "BreadcrumbList",
  "/zh/data": "Dataset",
  "/vi/sources": "BreadcrumbList",
};

const said = async (request, path) => {
  const html = await (await request.get(path)).text();
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(found, path).toHaveLength(1);
  expect(html.indexOf(found[0][0]), "it stands in the head").toBeLessThan(html.indexOf("</head>"));
  return JSON.parse(found[0][1]);
};

function* things(value) {
  if (typeof value !== "object" || value === null) return;
  if (value["@type"]) yield value;
  for (const inner of Object.values(value)) yield* things(inner);
}

plain("the subject of a page has what its type needs", async ({ request }) => {
  for (const [path, type] of Object.entries(PAGES)) {
    const json = await said(request, path);
    expect([json["@graph"][0]["@type"]].flat(), path).toContain(type);
    for (const thing of things(json["@graph"])) {
      for (const name of [thing["@type"]].flat()) {
        for (const field of REQUIRED[name] ?? []) {
          const value = field.split(".").reduce((at, key) => at?.[key], thing);
          expect(value, `${path}: ${field} of ${name}`).toBeTruthy();
        }
      }
    }
    // Whole where the host tells the address of the site; the pages are those of this site all the same.
    const trail = json["@graph"].at(-1);
    for (const { item } of trail.itemListElement ?? []) {
      if (!item) continue;
      const { pathname } = new URL(item["@id"], "https://atlas.example.org");
      expect((await request.get(pathname)).status(), pathname).toBe(200);
    }
    expect(JSON.stringify(json).length, path).toBeLessThan(4_000);
  }
});

plain("a reader of linked data finds one subject in every language", async ({ request }) => {
  // Stands in for schema.org's own context, which is another host's.
  const context = { "@context": { "@vocab": "https://schema.org/" } };
  const documentLoader = async (url) => ({ contextUrl: null, documentUrl: url, document: context });
  const subject = async (path) => {
    const base = `https://atlas.example.org${path}`;
    const [first] = await jsonld.expand(await said(request, path), { documentLoader, base, safe: true });
    return first;
  };
  const [korean, french] = [await subject("/ko/networks/wego"), await subject("/fr/networks/wego")];
  expect(korean["@id"]).toBe("https://atlas.example.org/en/networks/wego");
  expect(french["@id"]).toBe(korean["@id"]);
  const file = await (await request.get("/data/v1/networks/wego.jsonld")).json();
  const whole = await jsonld.expand(file, {
    documentLoader,
    base: "https://atlas.example.org/data/v1/networks/wego.jsonld",
  });
  expect(whole[0]["@id"]).toBe(korean["@id"]);
});

plain(
  "where a picture is named, it is there and its words are in the page's language",
  async ({ request }) => {
    const html = await (await request.get("/fr/networks/wego")).text();
    const content = (name) => html.match(new RegExp(`="${name}" content="([^"]*)"`))?.[1];
    expect(content("og:locale")).toBe("fr_FR");
    const picture = content("og:image");
    // A site whose address its host does not tell has none.
    expect(content("twitter:card")).toBe(picture ? "summary_large_image" : "summary");
    if (!picture) return;
    expect(content("og:image:alt")).toContain("WeGO");
    expect(picture).toMatch(/^https?:\/\//);
    const answer = await request.get(new URL(picture).pathname);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const bytes = await answer.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const robots = await (await request.get("/robots.txt")).text();
    expect(robots).toMatch(/^Sitemap: https?:.*\/sitemap\.xml$/m);
  },
);

plain.describe("without a script", () => {
  plain.use({ javaScriptEnabled: false });

  for (const path of ["networks/wego", "cities/seoul", "events/icf-top7-2022", "awards/icf-2022"]) {
    plain(`a map shows the places of ${path}`, async ({ page }) => {
      const land = page.waitForResponse(/\/land-[0-9a-f]+\.svg$/);
      await page.goto(`/en/${path}`);
      expect((await land).status()).toBe(200);
      const map = page.getByRole("region", { name: /^Map of/ });
      const drawing = map.getByRole("img", { name: /^Map of/ });
      await expect(drawing).toBeVisible();
      const box = await map.boundingBox();
      expect(Math.min(box.width, box.height)).toBeGreaterThan(150);
      const places = drawing.locator("path.still__among, path.still__center");
      expect(await places.count()).toBeGreaterThan(0);
    });
  }
});
