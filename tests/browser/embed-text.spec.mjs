// The documents of embeds: what they tell before, and without, the program.

import { brotliCompressSync } from "node:zlib";

import { test as plain } from "@playwright/test";

import { PLAIN, host } from "./hosts/pages.mjs";
import { expect } from "./support.mjs";

const NAMES = { en: /^Seoul/, th: /^โซล/, ar: /^سول/ };

/** What a first visit to an embed may cost, in bytes after Brotli. */
const MOST_BYTES = 25_000;

plain.describe("without a script", () => {
  plain.use({ javaScriptEnabled: false });

  for (const [path, texts] of Object.entries({
    "cities/seoul": ["Seoul", "World Smart Sustainable Cities Organization", "More on Cityweave"],
    "networks/wego": ["World Smart Sustainable Cities Organization", "Abu Dhabi"],
    "events/icf-top7-2022": ["Top7 Intelligent Communities of 2022", "Intelligent Community Forum"],
    events: ["Events of smart city networks", "Next events"],
    map: ["Map of the cities in smart city networks", "World Smart Sustainable Cities Organization"],
  })) {
    plain(`${path} is read, and its links leave the frame`, async ({ page }) => {
      await page.goto(`/embed/v1/${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      // Locators of texts pass over what stands in `noscript`.
      const shown = await page.locator("main").evaluate((body) => body.innerText);
      for (const text of texts) expect(shown).toContain(text);
      const links = page.getByRole("link");
      expect(await links.count()).toBeGreaterThan(2);
      for (const link of await links.all()) await expect(link).toHaveAttribute("target", "_blank");
    });
  }
});

for (const [lang, name] of Object.entries(NAMES)) {
  plain(`the text in ${lang} is what is painted first, and nothing moves`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = (window.seen = { shift: 0, titles: [] });
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) seen.shift += value;
      }).observe({ type: "layout-shift", buffered: true });
      // What is in the document whenever the browser paints.
      const look = () => {
        const heading = document.querySelector("h1");
        if (heading?.getClientRects().length) seen.titles.push(heading.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/embed/v1/cities/seoul?lang=${lang}&theme=dark`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
    await expect(page).toHaveTitle(/Cityweave$/);
    await page.waitForLoadState("networkidle");
    const { shift, titles } = await page.evaluate(() => window.seen);
    expect(shift, "layout shift").toBe(0);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).toMatch(name);
    expect(asked.filter((path) => /\.(wasm|json)$|boot\.js/.test(path))).toEqual([]);
  });
}

plain("a first visit costs no more than its text", async ({ page }) => {
  const files = [];
  page.on("response", (response) => files.push(response));
  await page.goto("/embed/v1/cities/seoul?lang=th&accent=0a5c36");
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(
    files
      // A frame has no icon.
      .filter((response) => !response.url().endsWith(".svg"))
      .map(async (response) => brotliCompressSync(await response.body()).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});

plain("the visitor's language is found where none is asked for", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "ko-KR", baseURL });
  const page = await context.newPage();
  await page.goto("/embed/v1/networks/wego");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await context.close();
});

plain("the program is called where the text does not hold", async ({ page }) => {
  const isCalled = () => page.waitForRequest(/cityweave[^/]*\/?[^/]*\.wasm/);
  await page.clock.setFixedTime(new Date("2126-01-01"));
  let called = isCalled();
  await page.goto("/embed/v1/cities/seoul?lang=en");
  await called;
  await page.clock.setFixedTime(new Date());
  called = isCalled();
  await page.goto("/embed/v1/events?lang=en&network=icf");
  await called;
  await expect(page.getByText("ICF Global Summit 2025").first()).toBeVisible();
  await expect(page.getByText("World Smart Sustainable Cities Organization")).toHaveCount(0);
});

plain(
  "a map is drawn without the program, and comes into its room when it is reached for",
  async ({ page }) => {
    let release;
    const gate = new Promise((resolve) => (release = resolve));
    await page.route(/cityweave[^/]*\.wasm/, async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto("/embed/v1/cities/seoul?lang=th&map=1&accent=0a5c36");
    const drawing = page.locator(".embed__map svg.still");
    await expect(drawing).toBeVisible();
    await expect(drawing).toHaveAccessibleName(/\d/);
    const sent = () =>
      page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name, encodedBodySize }) => [name, encodedBodySize]),
      );
    await expect.poll(async () => (await sent()).some(([name]) => /land-\w+\.svg/.test(name))).toBe(true);
    expect((await sent()).filter(([name]) => name.endsWith(".wasm"))).toEqual([]);

    const heading = page.getByRole("heading", { level: 2 }).first();
    const { y } = await heading.boundingBox();
    const colors = () =>
      page.evaluate(() =>
        ["--signal", "--on-signal"].map((name) => document.documentElement.style.getPropertyValue(name)),
      );
    const before = await colors();
    await page.locator(".embed__map").hover();
    release();
    await expect(page.locator(".map__surface")).toBeVisible();
    await expect(page.locator("#app[data-rendered]")).toHaveCount(0);
    expect((await heading.boundingBox()).y).toBeCloseTo(y, 0);
    expect(await colors(), "the script and the program dress alike").toEqual(before);
  },
);

plain("an embed whose map is not asked for fetches nothing for one", async ({ page }) => {
  await page.goto("/embed/v1/networks/wego?lang=en");
  await expect(page.getByRole("link", { name: /Cityweave/ }).first()).toBeVisible();
  await expect(page.locator(".still")).toHaveCount(0);
  const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(names.filter((name) => /\.wasm|land-/.test(name))).toEqual([]);
});

plain("a sandbox that opens no windows is tried once", async ({ page, context, baseURL }) => {
  const refusals = [];
  page.on("console", (message) => /allow-popups/.test(message.text()) && refusals.push(message.text()));
  const site = new URL(baseURL).origin;
  await host(
    context,
    site,
    `<iframe src="${site}/embed/v1/cities/seoul?lang=en" title="Seoul" width="100%" height="500" sandbox="allow-scripts"></iframe>`,
  );
  await page.goto(PLAIN);
  const link = page.frameLocator("iframe").getByRole("link", { name: "Sources" });
  await link.click();
  await link.click();
  const told = () =>
    page.evaluate(() => window.seen.messages.filter(({ data }) => data.type === "navigate").length);
  await expect.poll(told).toBe(2);
  expect(refusals).toHaveLength(1);
  expect(context.pages()).toHaveLength(1);
});

plain(
  "where the program cannot be had, the text stays, is told of its height, and its links lead on",
  async ({ page, context, baseURL }) => {
    const site = new URL(baseURL).origin;
    const src = `${site}/embed/v1/cities/seoul?lang=en&map=1`;
    await host(context, site, `<iframe src="${src}" title="Seoul" width="100%" height="500"></iframe>`);
    await context.route(/cityweave[^/]*\.wasm/, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(`${PLAIN}/`);
    const frame = page.frameLocator("iframe").first();
    await frame.locator(".embed__map").hover();
    await expect(frame.getByRole("alert")).toContainText(/\w+ \w+ \w+/);
    await expect(frame.locator("svg.still")).toBeVisible();
    await expect(frame.getByText("World Smart Sustainable Cities Organization").first()).toBeVisible();
    // The sentence takes room, and the page around learns of it.
    const told = () =>
      page.evaluate(() =>
        window.seen.messages
          .map(({ data }) => data)
          .filter(({ type }) => type === "height" || type === "navigate"),
      );
    const high = () =>
      frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect.poll(async () => (await told()).at(-1)?.height).toBe(await high());
    const link = frame.getByRole("link", { name: /More on Cityweave/ });
    const opened = context.waitForEvent("page");
    await link.click();
    await (await opened).close();
    expect((await told()).at(-1)).toMatchObject({ type: "navigate", href: `${site}/en/cities/seoul` });
  },
);
