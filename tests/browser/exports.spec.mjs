// The files that people take away, read by other programs' readers and held against the standards' own words.

import { readFile } from "node:fs/promises";

import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";
import jsonld from "jsonld";

import { expect, test } from "./support.mjs";

const fetchText = async (request, path, type) => {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  expect(response.headers()["content-type"], path).toBe(type);
  return response.text();
};

/** A record of every kind, large and small. */
const RECORDS = [
  "networks/wego",
  "networks/gini",
  "networks/icf",
  "cities/seoul",
  "cities/binh-duong",
  "events/icf-top7-2022",
  "awards/icf-2022",
];

const csvOf = async (request, path) =>
  parseCsv(await fetchText(request, `/data/v1/${path}.csv`, "text/csv; charset=utf-8"), {
    columns: true,
    record_delimiter: "\r\n",
  });

test("tables: every row has every cell, and none runs in a spreadsheet (RFC 4180)", async ({ request }) => {
  const all = ["networks", "cities", "memberships", "events", "awards", "organizations", "sources"];
  for (const path of [...all, ...RECORDS]) {
    const rows = await csvOf(request, path);
    expect(rows.length, path).toBeGreaterThan(0);
    const formulas = rows
      .flatMap((row) => Object.values(row))
      .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[-+]?\d+(\.\d+)?$/.test(cell));
    expect(formulas, path).toEqual([]);
  }
});

test("tables: ids lead from one file to the other", async ({ request }) => {
  const memberships = await csvOf(request, "memberships");
  const cities = new Set((await csvOf(request, "cities")).map((row) => row.city));
  const networks = new Set((await csvOf(request, "networks")).map((row) => row.network));
  const sources = new Set((await csvOf(request, "sources")).map((row) => row.source));
  const lost = memberships.filter(
    (row) =>
      !cities.has(row.city) ||
      !networks.has(row.network) ||
      !row.sources.split(" ").every((source) => sources.has(source)),
  );
  expect(lost).toEqual([]);
  const wego = await csvOf(request, "networks/wego");
  expect(wego).toEqual(memberships.filter((row) => row.network === "wego"));
});

test("places: longitude first, a box round all of them (RFC 7946)", async ({ request }) => {
  for (const path of ["cities", ...RECORDS]) {
    const json = JSON.parse(await fetchText(request, `/data/v1/${path}.geojson`, "application/geo+json"));
    expect(json.type, path).toBe("FeatureCollection");
    const places = [];
    for (const { type, properties, geometry } of json.features) {
      const shape = geometry === null || (geometry.type === "Point" && geometry.coordinates.length === 2);
      if (type !== "Feature" || !properties.name || !shape) throw new Error(`${path}: ${properties.name}`);
      if (geometry) places.push(geometry.coordinates);
    }
    if (places.length === 0) {
      expect(json.bbox, path).toBeUndefined();
      continue;
    }
    const [west, south, east, north] = json.bbox;
    const outside = places.filter(([lon, lat]) => {
      const between = west <= east ? west <= lon && lon <= east : lon >= west || lon <= east;
      return !(between && south <= lat && lat <= north && Math.abs(lat) <= 90);
    });
    expect(outside, path).toEqual([]);
  }
  const seoul = JSON.parse(await (await request.get("/data/v1/cities/seoul.geojson")).text());
  const [lon, lat] = seoul.features[0].geometry.coordinates;
  expect(Math.round(lon)).toBe(127);
  expect(Math.round(lat)).toBe(38);
});

test("linked data: every word is one of schema.org", async ({ request }) => {
  // Stands in for schema.org's own context, which is another host's.
  const context = {
    "@context": {
      "@vocab": "https://schema.org/",
      url: { "@type": "@id" },
      sameAs: { "@type": "@id" },
      startDate: { "@type": "https://schema.org/Date" },
    },
  };
  const documentLoader = async (url) => {
    expect(url).toMatch(/^https:\/\/schema\.org\/?$/);
    return { contextUrl: null, documentUrl: url, document: context };
  };
  const word = (name) => `https://schema.org/${name}`;
  const expand = async (path) => {
    const json = JSON.parse(await fetchText(request, `/data/v1/${path}.jsonld`, "application/ld+json"));
    const base = "https://atlas.example.org/data/v1/networks/x.jsonld";
    const [thing] = await jsonld.expand(json, { documentLoader, base, safe: true });
    return thing;
  };
  const wego = await expand("networks/wego");
  expect(wego["@type"]).toEqual([word("Organization")]);
  expect(wego["@id"]).toBe("https://atlas.example.org/en/networks/wego");
  expect(wego[word("foundingDate")][0]["@value"]).toBe("2010");
  const roles = wego[word("member")];
  expect(roles.every((role) => role["@type"][0] === word("OrganizationRole"))).toBe(true);

  const seoul = await expand("cities/seoul");
  expect(seoul["@type"]).toContain(word("City"));
  expect(seoul[word("containedInPlace")][0][word("name")][0]["@value"]).toBe("South Korea");
  expect(seoul[word("sameAs")].map((same) => same["@id"]).join(" ")).toContain(
    "https://www.geonames.org/1835848",
  );

  const event = await expand("events/icf-top7-2022");
  expect(event["@type"]).toEqual([word("Event")]);
  expect(event[word("startDate")][0]["@value"]).toBe("2022-06-20");
  expect(event[word("endDate")][0]["@value"]).toBe("2022-06-21");

  for (const path of ["networks/gini", "awards/icf-2022", "cities", "dataset"]) await expand(path);
});

const readCalendar = async (request, path) => {
  const text = await fetchText(request, `/data/v1/${path}.ics`, "text/calendar; charset=utf-8");
  // Lines of at most 75 octets, and no line break but CRLF.
  const broken = text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line));
  expect(broken, path).toEqual([]);
  return new ICAL.Component(ICAL.parse(text));
};

test("calendars: whole days, stamps in UTC, ids that stay (RFC 5545)", async ({ request }) => {
  const known = new Map((await csvOf(request, "events")).map((row) => [row.event, row]));
  for (const path of ["events", "networks/wego", "cities/seoul", "events/icf-top7-2022"]) {
    const calendar = await readCalendar(request, path);
    expect(calendar.name).toBe("vcalendar");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("prodid")).toBeTruthy();
    expect(calendar.getFirstPropertyValue("method")).toBeNull();
    const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    expect(events.length, path).toBeGreaterThan(0);
    const ids = events.map((event) => event.uid);
    expect(new Set(ids).size).toBe(ids.length);
    const told = events.map((event) => {
      const last = event.endDate.clone();
      // The end is the day after.
      last.day -= 1;
      return {
        summary: event.summary,
        days: event.startDate.isDate && event.endDate.isDate,
        start: event.startDate.toString(),
        last: last.toString(),
        utc: event.component.getFirstPropertyValue("dtstamp").zone === ICAL.Timezone.utcTimezone,
      };
    });
    const meant = ids.map((id) => {
      const { name, start, end } = known.get(id.split("@")[0]);
      return { summary: name.replace(/^'(?=[=+\-@])/, ""), days: true, start, last: end || start, utc: true };
    });
    expect(told, path).toEqual(meant);
  }
});

test("calendars: what is known only to a month or a year is on no day", async ({ request }) => {
  const exact = (date) => /^\d{4}-\d\d-\d\d$/.test(date);
  const rows = await csvOf(request, "events");
  const dated = rows.filter((row) => exact(row.start) && (row.end === "" || exact(row.end)));
  expect(dated.length).toBeLessThan(rows.length);
  const calendar = await readCalendar(request, "events");
  const ids = calendar.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("uid"));
  expect(ids.map((id) => id.split("@")[0]).sort()).toEqual(dated.map((row) => row.event).sort());
  const without = rows.find((row) => !exact(row.start));
  expect((await request.get(`/data/v1/events/${without.event}.ics`)).status()).toBe(404);
});

test("feeds: what every feed and entry must have (RFC 4287)", async ({ request }) => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ["entry", "link"].includes(name),
  });
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  for (const path of ["events", "changes", "networks/wego", "cities/seoul"]) {
    const text = await fetchText(request, `/data/v1/${path}.atom`, "application/atom+xml");
    expect(XMLValidator.validate(text), path).toBe(true);
    const { feed } = parser.parse(text);
    expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed.author.name).toBeTruthy();
    const self = feed.link.find((link) => link["@_rel"] === "self")["@_href"];
    const url = new URL(self, `https://atlas.example.org/data/v1/${path}.atom`);
    expect(url.pathname).toBe(`/data/v1/${path}.atom`);
    expect(feed.entry.length, path).toBeGreaterThan(0);
    const parts = [feed, ...feed.entry];
    const broken = parts.filter(
      (part) =>
        !/^tag:[^,]+,\d{4}-\d\d-\d\d:/.test(part.id) ||
        String(part.title) === "" ||
        !instant.test(part.updated) ||
        !part.link.some((link) => link["@_rel"] === "alternate"),
    );
    expect(broken, path).toEqual([]);
    expect(new Set(parts.map((part) => part.id)).size, "ids are of one thing each").toBe(parts.length);
  }
});

test("the schemas that the page about the data lists are there", async ({ page, request }) => {
  await page.goto("/en/data");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data");
  const links = await page
    .getByRole("main")
    .locator("a[href*='/data/v1/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(links.length).toBeGreaterThan(20);
  for (const href of new Set(links)) expect((await request.get(href)).status(), href).toBe(200);
});

test("the end of a page: its files, how to cite it, how to report a mistake", async ({
  page,
  request,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/networks/wego");
  const end = page.getByRole("region", { name: "Take this away" });
  for (const href of await end
    .locator("a[href*='/data/v1/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")))) {
    expect((await request.get(href)).status(), href).toBe(200);
  }
  await end.getByText("Cite this page", { exact: true }).click();
  await end.getByRole("button", { name: "Copy: BibTeX" }).click();
  await expect(end.getByRole("status").filter({ hasText: "Copied." })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{cityweave-networks-wego-\d{4}-/);
  expect(copied).toContain("/en/networks/wego");
  await end.getByText("Report a mistake", { exact: true }).click();
  await expect(end.getByRole("group", { name: "Report" })).toContainText("record: networks/wego");
});

test("a clipboard that is refused leaves the text selected", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.goto("/en/cities/seoul");
  const end = page.getByRole("region", { name: "Take this away" });
  await end.getByText("Cite this page", { exact: true }).click();
  await end.getByRole("button", { name: "Copy: As text" }).click();
  await expect(end.getByRole("status").filter({ hasText: "selected" })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain("Seoul");
});

test("a doubted sentence is reported with its words and its sources", async ({ page }) => {
  await page.goto("/en/networks/gini");
  const fact = page.locator(".facts li").first();
  await fact.locator(".cite").first().click();
  const note = page.getByRole("dialog", { name: "Sources" });
  await note.getByText("Report a mistake in this sentence").click();
  const report = note.getByRole("group", { name: "Report" });
  await expect(report).toContainText("record: networks/gini");
  await expect(report).toContainText(/value: \S+ \S+/);
  await expect(report).toContainText(/source: [a-z0-9-]+ https?:/);
});

test("the explorer's list is saved as it is filtered", async ({ page }) => {
  await page.goto("/en/?network=wego&country=KR");
  const count = Number((await page.locator(".explorer__count").textContent()).match(/^\d+/)[0]);
  await page.getByText("Take this list away").click();
  const save = async (name) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    return [download.suggestedFilename(), await readFile(await download.path(), "utf8")];
  };
  const [csvName, csv] = await save("CSV");
  expect(csvName).toBe("cityweave-network-wego-country-kr.csv");
  const rows = parseCsv(csv, { columns: true, record_delimiter: "\r\n" });
  expect(rows).toHaveLength(count);
  expect(rows.every((row) => row.country === "KR" && row.networks.split(" ").includes("wego"))).toBe(true);
  const [, geojson] = await save("GeoJSON");
  expect(JSON.parse(geojson).features).toHaveLength(count);
  const [icsName, ics] = await save("Calendar (iCalendar)");
  expect(icsName).toMatch(/\.ics$/);
  expect(new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").length).toBeGreaterThan(0);
});

test("what changed: a page and a feed", async ({ page }) => {
  await page.goto("/en/changes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed");
  await expect(page.getByRole("main")).toContainText("published for the first time");
  await expect(page.getByRole("link", { name: "Feed (Atom)" })).toHaveAttribute(
    "href",
    "/data/v1/changes.atom",
  );
});

test("on paper a page says where it is from", async ({ page }) => {
  await page.goto("/en/networks/gini");
  await expect(page.getByRole("region", { name: "Take this away" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".footer__paper")).toBeVisible();
  await expect(page.locator(".footer__paper")).toContainText(
    /\/en\/networks\/gini\. Version of the dataset: 20\d\d-/,
  );
  await expect(page.getByRole("region", { name: "Take this away" })).toBeHidden();
});

test("what the host has set is used: where reports go, and a colour", async ({ page }) => {
  await page.route("**/data/v1/manifest.json", async (route) => {
    const manifest = await (await route.fetch()).json();
    manifest.site.corrections = "mailto:atlas@example.org?subject={title}&body={body}";
    manifest.site.base_url = "https://atlas.example.org/";
    Object.assign(manifest.site, { accent_light: "#00537a", accent_dark: "#7fd0ff" });
    await route.fulfill({ json: manifest });
  });
  await page.goto("/en/cities/seoul");
  const end = page.getByRole("region", { name: "Take this away" });
  const report = new URL(await end.getByRole("link", { name: "Report a mistake" }).getAttribute("href"));
  expect(report.protocol).toBe("mailto:");
  expect(report.searchParams.get("subject")).toContain("(cities/seoul)");
  expect(report.searchParams.get("body")).toContain("page: https://atlas.example.org/en/cities/seoul");
  const signal = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "var(--signal)";
    return getComputedStyle(probe).color;
  });
  expect(signal).toBe("rgb(0, 83, 122)");
});
