// Long pages that are only read: the browser lays out what is looked at, and nobody notices.

import { test } from "@playwright/test";

import { expect, isTaken, wakeUp } from "./support.mjs";

test.use({ serviceWorkers: "block" });

const lastLink = (page) => page.locator("main .section li a").last();
const isLaidOut = (link) => link.evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true }));

/** What is near to what is looked at is laid out once that was painted; waits until `where` says the same twice. */
async function stands(where) {
  const places = [];
  await expect
    .poll(async () => places.push(String(await where())) > 1 && places.at(-1) === places.at(-2))
    .toBe(true);
}

const PHONE = { width: 390, height: 800 };
const DESK = { width: 1280, height: 720 };

for (const [path, size, selector, nth] of [
  ["/en/sources", DESK, "li[id^=source-]", 600],
  ["/en/cities", PHONE, "main h2[id^=country-]", 80],
  ["/en/networks/wego", PHONE, "#events-title", 0],
  ["/ar/cities/seoul", PHONE, "#near-title", 0],
]) {
  test(`what is looked at in ${path} stays where it is when the program comes`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(path);
    const place = page.locator(selector).nth(nth);
    await place.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const looked = page.locator(`[id="${await place.getAttribute("id")}"]`);
    const top = () => looked.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await stands(top);
    await expect(looked).toBeInViewport();
    const before = await top();
    await wakeUp(page);
    await isTaken(page);
    expect(await top()).toBe(before);
  });
}

for (const path of ["/en/cities", "/th/cities", "/en/networks/wego", "/ar/cities/seoul"]) {
  test(`of ${path} what nobody has come to is not laid out, and nothing moves`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = (list) => list.forEach(({ value }) => (window.shift += value));
      window.shift = 0;
      window.shifts = new PerformanceObserver((list) => seen(list.getEntries()));
      window.shifts.observe({ type: "layout-shift", buffered: true });
      window.shiftSoFar = () => (seen(window.shifts.takeRecords()), window.shift);
    });
    await page.setViewportSize(PHONE);
    await page.goto(path);
    const last = lastLink(page);
    expect(await isLaidOut(last)).toBe(false);
    const scroll = (by) =>
      page.evaluate(async (by) => {
        for (let step = 0; step < 20; step += 1) {
          scrollBy(0, by);
          await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
        }
      }, by);
    const shift = () => page.evaluate(() => window.shiftSoFar());
    await scroll(300);
    expect(await shift()).toBe(0);
    await last.scrollIntoViewIfNeeded();
    await expect.poll(() => isLaidOut(last)).toBe(true);
    await scroll(-300);
    // Where somebody jumps to, a name in two lines makes room for itself.
    expect(await shift()).toBeLessThan(0.02);
  });
}

for (const [path, y] of [
  ["/en/cities", 9000],
  ["/en/networks/wego", 38_000],
  ["/ar/cities/seoul", 9000],
]) {
  test(`who asks for ${path} again at ${y} is at the same place in it`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(path);
    await page.evaluate((y) => scrollTo(0, y), y);
    /** The part in the middle of the window, and how far below its edge that begins. */
    const seen = () =>
      page.evaluate(() => {
        const isBelow = (part) => part.getBoundingClientRect().bottom > innerHeight / 2;
        const part = [...document.querySelectorAll("main .section")].find(isBelow);
        return [part.getAttribute("aria-labelledby"), part.getBoundingClientRect().top];
      });
    await stands(seen);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(y * 0.9);
    const [name, top] = await seen();
    await page.reload();
    await isTaken(page);
    // Give or take some lines.
    const isThere = async () => {
      const [nameNow, topNow] = await seen();
      return nameNow === name && Math.abs(topNow - top) < 100;
    };
    await expect.poll(isThere).toBe(true);
  });
}

for (const lang of ["en", "th", "ar"]) {
  test(`a list of cities in ${lang} is as high before all of it is laid out as after`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(`/${lang}/cities`);
    const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await heightOf();
    await wakeUp(page);
    await isTaken(page);
    // Give or take names in two lines.
    expect(Math.abs((await heightOf()) - before)).toBeLessThan(before / 30);
  });
}

test("in a wide window only sources are laid out as they are looked at", async ({ page }) => {
  for (const [path, isWhole] of [
    ["/en/cities", true],
    ["/en/networks/wego", true],
    ["/en/sources", false],
  ]) {
    await page.goto(path);
    expect(await isLaidOut(lastLink(page)), path).toBe(isWhole);
  }
});
