// Pages that were rendered at build time: read without a script, and taken over by the app with what was done on them.

import { test as plain } from "@playwright/test";

import { expect, held, isTaken, wakeUp } from "./support.mjs";

const PROGRAM = /cityweave_bg\.wasm/;

plain.describe("without a script", () => {
  plain.use({ javaScriptEnabled: false });

  plain("a city is read with its networks and sources, in the language of the address", async ({ page }) => {
    await page.goto("/th/cities/seoul");
    await expect(page.locator("html")).toHaveAttribute("lang", "th");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("โซล");
    await expect(page.locator("#sources-title")).toBeVisible();
    await page.getByRole("link", { name: /WeGO/ }).first().click();
    await expect(page).toHaveURL(/\/th\/networks\/wego\/?$/);
  });

  plain("every link of the header and the footer leads to a page", async ({ page, request }) => {
    for (const lang of ["en", "ar"]) {
      await page.goto(`/${lang}/`);
      const hrefs = await page
        .locator("header a[href^='/'], footer a[href^='/']")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href").split(/[?#]/)[0]));
      expect(hrefs.length).toBeGreaterThan(10);
      for (const href of new Set(hrefs)) expect((await request.get(href)).status(), href).toBe(200);
    }
  });
});

/** How many files the page names that were not asked for yet, of those that its address asks for then. */
const left = (when) =>
  [...document.querySelectorAll(`template[data-when=${when}]`)].reduce((count, { content, dataset }) => {
    const keys = dataset.keys?.split(" ").filter(Boolean) ?? [];
    const isAsked = keys.length === 0 || keys.some((key) => new URLSearchParams(location.search).get(key));
    return count + (isAsked ? content.childElementCount : 0);
  }, 0);

for (const [name, path] of [
  ["a search", "en/?q=busan"],
  ["a year", "en/?at=2020"],
  ["a city", "en/?select=seoul"],
  ["what a record does not know", "en/networks/wego?unknown"],
  ["what is compared", "en/compare?networks=c40,100rc"],
]) {
  plain(`the program of an address with ${name} asks ahead for all its parts, and once`, async ({ page }) => {
    const asked = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".wasm")) asked.push(pathname);
    });
    const release = await held(page, PROGRAM);
    await page.goto(`/${path}`);
    const named = page.locator("head link[rel=preload][href$='.wasm']");
    await expect.poll(() => page.evaluate(left, "soon")).toBe(0);
    // A record has all of it at once.
    expect((await page.evaluate(left, "later")) > 0).toBe(!path.includes("wego"));
    const early = await named.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    release();
    await isTaken(page);
    await expect(
      page
        .getByRole("region", { name: /^Map of/ })
        .getByRole("list")
        .first(),
    ).toBeAttached();
    expect(await page.evaluate(left, "later")).toBe(0);
    // The map, and the columns of what is compared, are asked for once the program runs.
    const folder = early[0].replace(/[^/]+$/, "");
    const lines = (await (await page.request.get(`${folder}parts.txt`)).text()).split("\n");
    const files = (part) =>
      (lines.find((line) => line.startsWith(`split_${part}.wasm `)) ?? "")
        .split(" ")
        .map((file) => folder + file);
    const isCompared = path.includes("compare");
    const beside = isCompared ? ["columns"] : /[?&](?:select|at)=/.test(path) ? ["tools"] : [];
    const of = ["map", ...beside];
    const all = new Set([...early, ...of.flatMap(files)]);
    expect(asked.filter((file) => all.has(file)).toSorted()).toEqual([...all].sort());
    // What is compared leads to records, which are asked for once nothing else is.
    const next = new Set(isCompared ? files("records") : []);
    expect(asked.filter((file) => !all.has(file) && !next.has(file))).toEqual([]);
  });
}

plain("a page tells search engines and feed readers what it is", async ({ request }) => {
  const html = await (await request.get("/ko/networks/wego")).text();
  for (const part of [
    '<link rel="alternate" hreflang="ar" href="/ar/networks/wego">',
    '<link rel="alternate" hreflang="x-default" href="/en/networks/wego">',
    '<meta property="og:title" content="',
    'type="application/atom+xml" href="/data/v1/networks/wego.atom">',
  ])
    expect(html).toContain(part);
  const robots = await request.get("/robots.txt");
  expect(await robots.text()).toContain("Allow: /");
  expect(robots.headers()["content-type"]).toContain("text/plain");
});

plain("the program is asked for early where the page is nothing without it", async ({ request }) => {
  for (const [path, isEarly] of [
    ["en/", true],
    ["en/compare", true],
    ["ar/embed", true],
    ["en/overlap", false],
    ["th/cities/seoul", false],
  ]) {
    const [head] = (await (await request.get(`/${path}`)).text()).split("</head>");
    expect(head.includes("cityweave_bg.wasm"), path).toBe(isEarly);
  }
});

plain("what was typed goes on in the app", async ({ page }) => {
  const release = await held(page, PROGRAM);
  await page.goto("/en/");
  const field = page.locator("#search");
  await field.fill("daej");
  release();
  await isTaken(page);
  await expect(field).toHaveValue("daej");
  await expect(field).toBeFocused();
  await expect(page.getByRole("option", { name: /Daejeon/ }).first()).toBeVisible();
});

plain("focus, place and what was opened stay", async ({ page }) => {
  const release = await held(page, PROGRAM);
  await page.goto("/en/networks/wego");
  const last = page.locator("a[href='/en/cities/seoul']").last();
  const closed = page.locator("details:not([open]) > summary").first();
  const words = await closed.textContent();
  await closed.click();
  await last.focus();
  const before = await page.evaluate(() => [scrollY, document.activeElement.getBoundingClientRect().top]);
  await wakeUp(page);
  release();
  await isTaken(page);
  await expect(last).toBeFocused();
  const opened = page.locator("details[open] > summary").filter({ hasText: words }).first();
  await expect(opened).toBeVisible();
  const after = await page.evaluate(() => [scrollY, document.activeElement.getBoundingClientRect().top]);
  expect(Math.abs(after[1] - before[1])).toBeLessThan(200);
});

plain("the button that was pressed is pressed, and no other", async ({ page }) => {
  const release = await held(page, PROGRAM);
  await page.goto("/en/overlap");
  const chip = page.locator("button.chip").nth(1);
  const name = await chip.textContent();
  await chip.click();
  release();
  await isTaken(page);
  const chips = page.locator("button.chip");
  await expect(chips.filter({ hasText: name.trim() })).toHaveCount(0);
  await expect(chips.first()).toBeVisible();
});

plain("a part of the program that fails leaves the page, with a sentence and a way on", async ({ page }) => {
  await page.route(/split_(compare|overlap|pages|records|studio)\.wasm/, (route) =>
    route.fulfill({ status: 404, body: "" }),
  );
  for (const address of [
    "/en/about",
    "/en/cities/seoul",
    "/en/overlap",
    "/en/compare?networks=wego,c40",
    "/en/embed",
  ]) {
    await page.goto(address);
    await wakeUp(page);
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("#app[data-rendered]")).toHaveCount(1);
  }
});

plain("a menu that is open stays open", async ({ page }) => {
  const release = await held(page, PROGRAM);
  await page.goto("/en/about");
  await page.getByRole("button", { name: "Language: English" }).click();
  await expect(page.getByRole("link", { name: "ไทย" })).toBeVisible();
  release();
  await isTaken(page);
  await expect(page.getByRole("link", { name: "ไทย" })).toBeVisible();
});
