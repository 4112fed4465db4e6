// Reading without a connection: what is kept, what a new version changes, who is left alone, and how it ends.

import { deploy } from "./offline/site.mjs";
import { expect as hasty, test as watched } from "./support.mjs";

// A worker fetches the whole site before it begins.
const expect = hasty.configure({ timeout: 20_000 });

const test = watched.extend({
  /** The path below which the site lies. */
  base: ["/", { option: true }],

  site: async ({ base }, use, { project }) => {
    const site = await deploy(project.use.baseURL, { base });
    await use(site);
    await site.close();
  },

  baseURL: ({ site }, use) => use(site.at("")),
});

test.use({
  serviceWorkers: "allow",
  // The browser writes each request that fails to the console, and the loader of the program's parts its reason.
  expectedErrors: [
    [
      /Failed to load resource/,
      /'compile' on 'WebAssembly'/,
      /Failed to fetch/,
      /HTTP status code/,
      /BootFailure/,
    ],
    { option: true },
  ],
});

test.setTimeout(90_000);

/** The paths of everything that is kept. */
const kept = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("cityweave"));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
const isKept = (page, path) =>
  expect.poll(async () => (await kept(page)).filter((name) => path.test(name)).length).toBe(1);
const versions = async (page) =>
  new Set((await kept(page)).map((path) => path.match(/offline-[^/]+/)?.[0]).filter(Boolean));
const workers = (page) =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ active, waiting }) => [
      active?.state,
      waiting?.state,
    ]),
  );
/** Waits until the site is kept, with the record that is open. */
async function visit(page, path) {
  await page.goto(path);
  await isKept(page, /\/offline-\w+\/shell\.html$/);
  const record = path.match(/(?:cities|networks)\/[a-z-]+$/)?.[0];
  await isKept(page, new RegExp(`details-\\w+/${record}.json`));
}
const heading = (page) => page.getByRole("heading", { level: 1 });
const shown = (page) => page.locator(".footer__paper").textContent();
const sources = (page) => page.getByRole("region", { name: "Sources" });

test("a page that was only read is there without a connection", async ({ page, context, site }) => {
  const reader = await context.newPage();
  await reader.goto("en/cities/seoul");
  await isKept(reader, /details-\w+\/cities\/seoul\.json$/);
  await isKept(reader, /\/texts-en-\w+\.json$/);
  // The worker stands between by now, and the next page is kept as well.
  await reader.goto("en/networks/gini");
  await isKept(reader, /details-\w+\/networks\/gini\.json$/);
  await expect(reader.locator("#app[data-rendered]")).toHaveCount(1);
  site.isDown = true;
  for (const [path, name] of [
    ["en/cities/seoul", "Seoul"],
    ["en/networks/gini", "Innopolis"],
  ]) {
    await page.goto(path);
    await expect(heading(page)).toContainText(name);
    await expect(sources(page)).toBeVisible();
  }
});

for (const base of ["/", "/atlas/"]) {
  test.describe(`below ${base}`, () => {
    test.use({ base });

    test("after one visit, a walk through the site without a connection", async ({ page, site }) => {
      await visit(page, "en/cities/seoul");
      site.isDown = true;

      await page.reload();
      await expect(heading(page)).toContainText("Seoul");
      await expect(sources(page)).toBeVisible();

      await page.getByRole("link", { name: "Explore", exact: true }).click();
      await expect(page.getByRole("status").filter({ hasText: "882 cities" })).toBeVisible();
      await page.getByRole("searchbox").fill("平阳");
      await expect(page.locator(".list").getByRole("link").first()).toBeVisible();
      await page.getByRole("searchbox").fill("busan");
      await page
        .locator(".list")
        .getByRole("link", { name: /^Busan/ })
        .click();
      await expect(heading(page)).toContainText("Busan");
      await expect(page.getByRole("alert")).toContainText("The site could not be reached");

      // Opened at its address, it says the same.
      await page.goto("en/networks/wego");
      await expect(heading(page)).toContainText("Smart Sustainable Cities");
      await expect(page.getByRole("alert")).toContainText("The site could not be reached");
      // No word of this language was ever read.
      await page.goto("ko/");
      await expect(page.getByRole("alert")).toContainText("The atlas could not be reached");

      site.isDown = false;
      await page.goto("en/networks/wego");
      await expect(sources(page)).toBeVisible();
    });
  });
}

test("what is read later is kept too, in its language", async ({ page, site }) => {
  await visit(page, "en/cities/seoul");
  await page.goto("ko/cities/seoul");
  await isKept(page, /texts-ko-/);
  site.isDown = true;
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(heading(page)).toContainText("서울");
  await expect(page.getByRole("region", { name: "출처" })).toBeVisible();
});

test("a new version stands whole beside the one that a tab still needs", async ({ page, site, context }) => {
  await visit(page, "en/cities/seoul");
  const loaded = () =>
    page.evaluate(() => {
      const names = performance.getEntriesByType("resource").map(({ name }) => name);
      return names.flatMap((name) => name.match(/(?<=cityweave-|index-)[0-9a-f]{16}/) ?? []);
    });
  const before = await loaded();
  expect(before.length).toBeGreaterThan(2);

  // With a connection the server's version is shown at once, and nothing in it is of the one before.
  site.version = 1;
  await page.goto("en/networks/wego");
  expect(await shown(page)).toContain("deployment-1");
  expect((await loaded()).filter((hash) => before.includes(hash))).toEqual([]);
  // The new worker waits while it is new; both versions are kept whole.
  await expect.poll(() => workers(page)).toEqual([["activated", "installed"]]);
  expect((await versions(page)).size).toBe(2);

  // Another tab keeps the version before alive: without a connection it is shown, and nothing of the new one.
  const other = await context.newPage();
  await other.goto("en/cities/seoul");
  await other.reload();
  await expect.poll(() => workers(page)).toEqual([["activated", "installed"]]);
  site.isDown = true;
  await page.goto("en/cities/seoul");
  await expect(sources(page)).toBeVisible();
  expect(await shown(page)).toContain("deployment-0");
  expect((await loaded()).filter((hash) => !before.includes(hash))).toEqual([]);
});

test("a version that begins leaves a page whole that began with the one before", async ({
  page,
  site,
  context,
}) => {
  // What the worker has given back is not to be had from the browser's cache either.
  site.isCached = false;
  await visit(page, "en/cities/seoul");
  site.version = 1;
  const other = await context.newPage();
  await other.goto("en/networks/wego");
  await expect.poll(() => workers(other)).toEqual([["activated", "installed"]]);
  await page.goto("about:blank");
  // The worker gives the page its shell once it has waited long enough for the site.
  site.silent = /^en\/cities\/seoul$|boot\.js$|manifest\.json$/;
  const asked = site.asked.length;
  const opened = page.goto("en/cities/seoul");
  await expect.poll(() => site.asked.slice(asked)).toContain("en/cities/seoul");
  // A tab that is on its way is not counted: the other one seems to be the last, once the page before is gone. The
  // test asks by itself, as the timers of a tab that nobody looks at come late.
  const isThere = opened.then(() => true);
  const turn = async () => {
    await other.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      registration.waiting?.postMessage("turn");
    });
    return Promise.race([isThere, false]);
  };
  await expect.poll(turn, { intervals: [50] }).toBe(true);
  await expect(sources(page)).toBeVisible();
  await expect.poll(() => workers(other)).toEqual([["activated", undefined]]);
  // What it began with is kept until a page that came with the new version is the only one.
  await page.close();
  site.silent = /^$/;
  await other.reload();
  await expect.poll(async () => (await versions(other)).size).toBe(1);
  site.isDown = true;
  await other.goto("en/networks/wego");
  await expect(sources(other)).toBeVisible();
  expect(await shown(other)).toContain("deployment-1");
});

test("a version that is not whole on the server does not begin", async ({ page, site }) => {
  await visit(page, "en/cities/seoul");
  site.version = 1;
  site.missing = /^data\/v1\/aliases-/;
  await page.goto("en/networks/wego");
  await expect.poll(() => site.asked.some((path) => site.missing.test(path))).toBe(true);
  site.isDown = true;
  await page.goto("en/cities/seoul");
  await expect(sources(page)).toBeVisible();
  expect(await shown(page)).toContain("deployment-0");
});

test("embeds get no worker, and none stands between them and the site", async ({ page, site }) => {
  await page.goto("embed/v1/cities/seoul?lang=en");
  await expect(heading(page)).toContainText("Seoul");
  expect(await workers(page)).toEqual([]);

  await visit(page, "en/cities/seoul");
  const before = await kept(page);
  await page.goto("embed/v1/networks/wego?lang=ko");
  await expect(heading(page)).not.toBeEmpty();
  expect((await kept(page)).filter((path) => !before.includes(path))).toEqual([]);
  site.isDown = true;
  await expect(page.goto("embed/v1/cities/seoul?lang=en")).rejects.toThrow(/ERR_/);
});

test("what is taken away, and parts of files, are the server's", async ({ page, site }) => {
  await visit(page, "en/cities/seoul");
  await page.reload();
  const fromWorker = await page.evaluate(async () => {
    const [csv, part] = await Promise.all([
      fetch("/data/v1/cities.csv"),
      fetch(document.querySelector("link[rel=icon]").href, { headers: { range: "bytes=0-1" } }),
    ]);
    return [csv.ok, part.ok];
  });
  expect(fromWorker).toEqual([true, true]);
  expect(await kept(page)).not.toContain("/data/v1/cities.csv");
  site.isDown = true;
  expect(await page.evaluate(() => fetch("/data/v1/cities.csv").catch(() => "failed"))).toBe("failed");
});

test("a visitor removes what is kept, and it stays removed until they allow it again", async ({ page }) => {
  await visit(page, "en/cities/seoul");
  await page.goto("en/about");
  await page.getByRole("button", { name: "Remove what this site keeps on this device" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Removed." })).toBeVisible();
  await expect.poll(() => workers(page)).toEqual([]);
  await expect.poll(() => kept(page)).toEqual([]);

  await page.goto("en/networks/wego");
  await page.reload();
  await expect(sources(page)).toBeVisible();
  expect(await workers(page)).toEqual([]);
  expect(await kept(page)).toEqual([]);

  await page.goto("en/about");
  await expect(page.getByRole("status").filter({ hasText: "Removed." })).toBeVisible();
  await page.getByRole("button", { name: "Keep a copy again" }).click();
  await isKept(page, /\/offline-\w+\/shell\.html$/);
});

test("a host takes the worker back", async ({ page, site }) => {
  await visit(page, "en/cities/seoul");
  site.isRetired = true;
  await page.goto("en/networks/wego");
  await expect.poll(() => workers(page)).toEqual([]);
  await expect.poll(() => kept(page)).toEqual([]);
});

test.describe("an old tab", () => {
  // As in a browser that has no worker, or not yet.
  test.use({ serviceWorkers: "block" });

  test("whose part of the program is gone gets the site's version", async ({ page, site }) => {
    await page.goto("en/");
    await expect(page.getByRole("status").filter({ hasText: "882 cities" })).toBeVisible();
    site.version = 1;
    await page.getByRole("link", { name: "Networks", exact: true }).click();
    await expect(heading(page)).toHaveText("Networks");
    await expect.poll(() => shown(page)).toContain("deployment-1");
    await expect(page.locator("#app[data-rendered]")).toHaveCount(0);
  });

  test("whose record is gone gets the site's version", async ({ page, site }) => {
    await page.goto("en/networks");
    site.version = 1;
    await page.getByRole("main").locator("a[href$='/networks/wego']").first().click();
    await expect(sources(page)).toBeVisible();
    await expect.poll(() => shown(page)).toContain("deployment-1");
  });

  for (const [name, missing] of Object.entries({
    "a part of the program": /split_records\.wasm/,
    "a record": /details-/,
    "the program": /cityweave_bg\.wasm/,
  })) {
    test(`says that ${name} is missing where loading anew does not help`, async ({ page, site }) => {
      site.missing = missing;
      const documents = () => site.asked.filter((path) => path === "en/networks/wego").length;
      await page.goto("en/networks/wego");
      await expect.poll(documents).toBe(2);
      await expect(page.getByRole("alert")).toContainText("missing on the server");
      await expect(heading(page)).toContainText("Smart Sustainable Cities");

      site.missing = /^$/;
      await page.getByRole("alert").getByText("Try again", { exact: true }).click();
      await expect(sources(page)).toBeVisible();
    });
  }
});

test("without storage, everything is there but the copy", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto("en/cities/seoul");
  await expect(sources(page)).toBeVisible();
  expect(await workers(page)).toEqual([]);
});

test("a page names what the site is as an app, in its language", async ({ page, request }) => {
  for (const [lang, dir] of [
    ["en", "ltr"],
    ["ar", "rtl"],
  ]) {
    await page.goto(`${lang}/networks/wego`);
    const link = page.locator("link[rel=manifest]");
    await expect(link).toHaveAttribute("href", `/${lang}/app.webmanifest`);
    const answer = await request.get(`${lang}/app.webmanifest`);
    expect(answer.headers()["content-type"]).toBe("application/manifest+json");
    const app = await answer.json();
    expect(app).toMatchObject({ name: "Cityweave", lang, dir, start_url: `/${lang}/`, scope: "/" });
    expect((await request.get(app.start_url)).status()).toBe(200);
    for (const { src, type } of app.icons)
      expect((await request.get(src)).headers()["content-type"]).toContain(type);
  }
});
