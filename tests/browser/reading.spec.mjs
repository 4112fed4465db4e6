// Pages that are only read: they are whole without the program, which begins with the first sign that somebody wants
// more, or where the page may not be true any more.

import { test } from "@playwright/test";

import { faults, shorten } from "./axe.mjs";
import { KINDS } from "./kinds.mjs";
import { asking, expect, hasAsked, isTaken, saveData, wakeUp } from "./support.mjs";

const PAGE = "/en/networks/wego";

const rendered = (page) => page.locator("#app[data-rendered]");

/** The parts of the program that a page has asked for, once it asks for nothing more. */
async function asked(page) {
  await page.waitForLoadState("networkidle");
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.endsWith(".wasm")),
  );
}

/** The same to listen for: a page whose clock is a test's keeps no record. */
const PARTS = /[^/]+\.wasm$/;

/** The days between which the page is as true as on the day it was rendered. */
const dayOf = async (page, name) => Date.parse(`${await rendered(page).getAttribute(name)}T12:00:00`);
const firstDay = (page) => dayOf(page, "data-from");
const lastDay = (page) => dayOf(page, "data-until");

test.describe("where nothing more is wanted", () => {
  test.use({ serviceWorkers: "block" });

  test("the text is read, scrolled and followed without the program", async ({ page }) => {
    await page.goto(PAGE);
    await page.getByRole("heading", { name: "Sources" }).scrollIntoViewIfNeeded();
    await page.locator("details:not([open]) > summary").first().click();
    await expect(rendered(page)).toHaveCount(1);
    expect(await asked(page)).toEqual([]);

    await page.getByRole("main").locator("a[href='/en/cities/seoul']").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Seoul");
    expect(await asked(page)).toEqual([]);
  });

  test("on paper its drawing has the numbers of the places in the text, and says where the page is from", async ({
    page,
  }) => {
    await page.goto(PAGE);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const numbers = (selector, read) => page.locator(selector).evaluateAll(read);
    const drawn = await numbers(".still__numbers text", (texts) => texts.map((text) => text.textContent));
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn).toEqual(drawn.map((_, at) => String(at + 1)));
    const written = await numbers(".text a[data-number]", (links) =>
      links.map((link) => link.getAttribute("data-number")),
    );
    expect([...new Set(written)]).toEqual(drawn);
    // Nobody reads a number that stands on another.
    const boxes = await numbers(".still__numbers circle", (discs) =>
      discs.map((disc) => {
        const { x, y, width } = disc.getBoundingClientRect();
        return { x, y, width };
      }),
    );
    const near = boxes.filter((one, at) =>
      boxes.slice(at + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.width),
    );
    expect(near).toEqual([]);
    await expect(page.locator(".footer__paper")).toContainText(`${new URL(page.url()).origin}${PAGE}. `);
    for (const path of ["/zh/networks/wego", "/ar/networks/wego"]) {
      await page.goto(path);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expect(page.locator(".footer__paper")).toContainText(new URL(page.url()).origin + path);
      await expect(page.locator(".still__numbers text").first()).toHaveText("1");
    }
    // What is around a city is numbered as far as the sheet shows it.
    await page.goto("/en/cities/seoul");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const outside = await page.locator(".still").evaluate((drawing) => {
      const sheet = drawing.getBoundingClientRect();
      const middles = [...drawing.querySelectorAll(".still__numbers circle")].map((disc) => {
        const { x, y, width } = disc.getBoundingClientRect();
        return { x: x + width / 2, y: y + width / 2 };
      });
      const isOn = ({ x, y }) => x >= sheet.left && x <= sheet.right && y >= sheet.top && y <= sheet.bottom;
      return { count: middles.length, outside: middles.filter((middle) => !isOn(middle)) };
    });
    expect(outside.count).toBeGreaterThan(0);
    expect(outside.outside).toEqual([]);
    await expect(rendered(page)).toHaveCount(1);
    expect(await asked(page)).toEqual([]);
  });

  const SIGNS = [
    ["a pointer on how the page is cited", (page) => page.locator(".take__more > summary").first().hover()],
    ["a key", (page) => page.keyboard.press("Tab")],
    ["a pointer on the map", (page) => page.locator(".map").hover()],
    ["a pointer on a button", (page) => page.getByRole("button", { name: "Language: English" }).hover()],
    [
      "the focus on a button",
      (page) =>
        page
          .locator("button:visible")
          .first()
          .evaluate((button) => button.focus()),
    ],
    ["a fragment", (page) => page.evaluate(() => (location.hash = "sources-title"))],
    ["asking for the page again", (page) => page.reload()],
  ];
  for (const [sign, give] of SIGNS) {
    test(`${sign} is a sign that more is`, async ({ page }) => {
      await page.goto(PAGE);
      await expect(rendered(page)).toHaveCount(1);
      await give(page);
      await isTaken(page);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("World Smart");
    });
  }

  test("a button that only the program answers is answered", async ({ page }) => {
    await page.goto("/en/overlap");
    const chip = page.locator("button.chip").nth(1);
    const name = (await chip.textContent()).trim();
    await chip.dispatchEvent("click");
    await isTaken(page);
    await expect(page.locator("button.chip").filter({ hasText: name })).toHaveCount(0);
  });

  test("what a source is used for is told when it is opened", async ({ page }) => {
    await page.goto("/en/sources");
    await page
      .locator("summary", { hasText: /records rest on it$/ })
      .first()
      .click();
    await isTaken(page);
    await expect(page.locator(".source__uses[open] a").first()).toBeVisible();
  });

  test("for who stays the program is fetched and does not begin, but not for who saves data", async ({
    page,
    context,
  }) => {
    const parts = asking(page, PARTS);
    await page.clock.install();
    await page.goto("/en/about");
    await page.clock.fastForward(9_000);
    await hasAsked(page);
    expect(parts).toEqual([]);
    const fetched = page.waitForResponse(/cityweave_bg\.wasm/);
    await page.clock.fastForward(2_000);
    await fetched;
    await expect(rendered(page)).toHaveCount(1);

    const saver = await context.newPage();
    await saveData(saver);
    const partsToo = asking(saver, PARTS);
    await saver.clock.install();
    await saver.goto("/en/about");
    await saver.clock.fastForward(60_000);
    await hasAsked(saver);
    expect(partsToo).toEqual([]);
    await wakeUp(saver);
    await isTaken(saver);
  });

  test("keys that are the browser's own change nothing", async ({ page }) => {
    await page.goto(PAGE);
    await page.keyboard.press("Control+C");
    await page.keyboard.press("Shift");
    expect(await asked(page)).toEqual([]);
    await expect(rendered(page)).toHaveCount(1);
  });
});

test("a page that may not be true any more begins at once, one without days never does", async ({
  page,
  context,
}) => {
  await page.goto(PAGE);
  const day = await lastDay(page);
  expect(day).not.toBeNaN();
  for (const [address, now, begins] of [
    [PAGE, day, false],
    [PAGE, day + 86_400_000, true],
    [PAGE, (await firstDay(page)) - 86_400_000, true],
    ["/en/about", day + 86_400_000, false],
  ]) {
    const visit = await context.newPage();
    const parts = asking(visit, PARTS);
    await visit.clock.setFixedTime(now);
    await visit.goto(address);
    if (begins) await isTaken(visit);
    await visit.waitForLoadState("networkidle");
    if (!begins) expect(parts, address).toEqual([]);
    await visit.close();
  }
});

test("what stands behind the path of an address is answered at once", async ({ page }) => {
  await page.goto("/en/compare?cities=seoul,chengdu");
  await isTaken(page);
  await expect(page.getByRole("columnheader", { name: /Chengdu/ }).first()).toBeVisible();
});

test("who wants nothing kept is told so without asking", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("cityweave.offline", "no"));
  await page.goto("/en/about");
  await isTaken(page);
});

// What begins with the program is looked at with it.
const READ = KINDS.filter(([kind, path]) => !/^(explorer|embed|nowhere)/.test(kind) && !path.includes("?"));

for (const [kind, path] of READ) {
  test(`axe finds nothing on ${kind} as it is read`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/ar/${path}`);
    await expect(rendered(page)).toHaveCount(1);
    await shorten(page);
    expect(await faults(page)).toEqual([]);
  });
}
