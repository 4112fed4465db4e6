// Land and sea: the drawing of the rendered page until the page is used and the map has drawn its own, and what is told
// where it cannot.

import { test as plain } from "@playwright/test";

import { asking, expect, hasAsked, held, isTaken, saveData, test } from "./support.mjs";

const map = (page) => page.getByRole("region", { name: /^Map of/ });
const clusters = (page) => map(page).getByRole("button", { name: /cities, among them/ });
/** What stands over the map until that has drawn what it shows. */
const drawing = (page) => page.locator(".map-place");
const count = (page) => page.getByRole("status").filter({ hasText: /\d cit(y|ies)$/ });

/** What the explorer is used with. */
const OF_USE = /split_(?:finding|map|tools)\.wasm$/;
const ALL_OF_USE = ["split_finding.wasm", "split_map.wasm", "split_tools.wasm"];

plain(
  "until the explorer is used, its map is the drawing, and whoever does not see it is told so",
  async ({ page }) => {
    const asked = asking(page, OF_USE);
    await page.goto("/en/");
    await isTaken(page);
    await expect(map(page)).toHaveCount(1);
    await expect(map(page).getByRole("img", { name: "Map of 882 cities" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    // On paper it is what stands there.
    await page.emulateMedia({ media: "print" });
    await expect(drawing(page).locator(".still")).toBeVisible();
    const { height, width } = await drawing(page).locator(".still").boundingBox();
    expect(Math.round(height)).toBe(420);
    expect(width).toBeGreaterThan(300);
    // The cities fill the sheet from side to side.
    const cities = await drawing(page).locator(".still__among").boundingBox();
    expect(cities.width).toBeGreaterThan(0.8 * width);
    await page.emulateMedia({ media: "screen" });
    await hasAsked(page);
    expect(asked).toEqual([]);

    await page.mouse.move(300, 300);
    await expect(clusters(page).first()).toBeVisible();
    await expect(drawing(page)).toHaveCount(0);
    await expect(map(page)).toHaveCount(1);
    expect(asked.sort()).toEqual(ALL_OF_USE);
  },
);

const SIGNS = [
  ["a key", (page) => page.keyboard.press("Tab")],
  ["a wheel", (page) => page.mouse.wheel(0, 100)],
  ["a press", (page) => page.getByRole("heading", { level: 1 }).dispatchEvent("pointerdown")],
  ["the focus", (page) => page.getByRole("searchbox").evaluate((field) => field.focus())],
];
for (const [sign, give] of SIGNS) {
  plain(`with ${sign} the explorer is used`, async ({ page }) => {
    await page.goto("/en/");
    await isTaken(page);
    await give(page);
    await expect(clusters(page).first()).toBeVisible();
  });
}

plain("a sign that comes before the app counts", async ({ page }) => {
  const release = await held(page, "**/cityweave_bg.wasm");
  await page.goto("/en/");
  await page.keyboard.press("Tab");
  release();
  await expect(clusters(page).first()).toBeVisible();
});

plain("the map stands where its drawing stood", async ({ page }) => {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [1600, 500],
    [844, 390],
  ]) {
    await page.setViewportSize({ width, height });
    await page.goto("/en/");
    await isTaken(page);
    // Where the drawing has a place that stands far from all others, by the units of its box.
    const drawn = await drawing(page)
      .locator(".still")
      .evaluate((still) => {
        const { x, y } = new DOMPoint(3524.1, 1141.7).matrixTransform(still.getScreenCTM());
        return { x, y };
      });
    await page.keyboard.press("Tab");
    const yakutsk = map(page)
      .getByRole("link", { name: /^Yakutsk/ })
      .locator(".mark__dot");
    await expect(drawing(page)).toHaveCount(0);
    const dot = await yakutsk.boundingBox();
    expect(Math.abs(dot.x + dot.width / 2 - drawn.x), `${width} px`).toBeLessThan(6);
    expect(Math.abs(dot.y + dot.height / 2 - drawn.y), `${width} px`).toBeLessThan(6);
  }
});

plain(
  "for who reads for a while the map comes by itself, but not for who saves data",
  async ({ page, context }) => {
    const asked = asking(page, OF_USE);
    await page.clock.install();
    await page.goto("/en/");
    await isTaken(page);
    await page.clock.fastForward(4_000);
    await hasAsked(page);
    expect(asked).toEqual([]);
    await page.clock.fastForward(7_000);
    await expect.poll(() => asked.toSorted()).toEqual(ALL_OF_USE);
    await expect(clusters(page).first()).toBeVisible();

    const saver = await context.newPage();
    await saveData(saver);
    const askedToo = asking(saver, OF_USE);
    await saver.clock.install();
    await saver.goto("/en/");
    await isTaken(saver);
    await saver.clock.fastForward(60_000);
    await hasAsked(saver);
    expect(askedToo).toEqual([]);
    await saver.keyboard.press("Tab");
    await expect.poll(() => askedToo.toSorted()).toEqual(ALL_OF_USE);
  },
);

plain("what the drawing does not show, the map shows by itself", async ({ page }) => {
  for (const address of ["/en/?network=gini", "/en/?view=105,15,5", "/en/compare?cities=seoul,chengdu"]) {
    await page.goto(address);
    await expect(map(page).getByRole("listitem").first()).toBeAttached();
    await expect(drawing(page)).toHaveCount(0);
  }
});

plain(
  "where the map cannot be had, its drawing stays with a sentence, and it can be asked for again",
  async ({ page }) => {
    await page.goto("/en/");
    await isTaken(page);
    await page.route("**/*", (route) => route.abort("internetdisconnected"));
    await page.keyboard.press("Tab");
    await expect(drawing(page).getByRole("alert")).toContainText("could not be reached");
    await expect(drawing(page).getByRole("img", { name: "Map of 882 cities" })).toBeVisible();
    await expect(count(page)).toHaveText("882 cities");
    await page.unroute("**/*");
    await drawing(page).getByRole("button", { name: "Try again" }).click();
    await expect(clusters(page).first()).toBeVisible();
    await expect(drawing(page)).toHaveCount(0);
  },
);

plain("beside a record that stands, the map comes when what it needs can be had again", async ({ page }) => {
  let asked = 0;
  await page.route("**/chunks.wasm", (route) => route.abort("internetdisconnected"));
  // The program begins, and then finds the site out of reach.
  await page.route("**/manifest.json", (route) => {
    asked += 1;
    return asked > 1 ? route.abort("internetdisconnected") : route.continue();
  });
  await page.goto("/en/networks/gini");
  await page.keyboard.press("Tab");
  await isTaken(page);
  await expect(drawing(page).getByRole("alert")).toContainText("could not be reached");
  await page.unroute("**/chunks.wasm");
  await page.unroute("**/manifest.json");
  await drawing(page).getByRole("button", { name: "Try again" }).click();
  await expect(map(page).getByRole("link", { name: /^Daejeon/ })).toBeAttached();
  await expect(drawing(page)).toHaveCount(0);
});

plain("filters that leave no city say what can be taken back without any sign of use", async ({ page }) => {
  const asked = asking(page, /split_(?:finding|tools)\.wasm$/);
  await page.goto("/en/?network=ascn&country=KR");
  await expect(page.getByText("No city matches all of this")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Without/ }).first()).toBeVisible();
  expect(asked).toEqual(["split_finding.wasm"]);
});

plain("of another address the drawing tells nothing, and the map comes without a sign", async ({ page }) => {
  await page.goto("/en/cities/seoul");
  await page.keyboard.press("Tab");
  await isTaken(page);
  await page.getByRole("link", { name: "Explore", exact: true }).click();
  await expect(clusters(page).first()).toBeVisible();
  await page.reload();
  await isTaken(page);
  await expect(drawing(page).getByRole("img")).toBeVisible();
  const release = await held(page, "**/split_map.wasm");
  await page.evaluate(() => history.back());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Seoul");
  await expect(page.getByRole("img", { name: "Map of 882 cities" })).toHaveCount(0);
  release();
  await expect(map(page).getByRole("listitem").first()).toBeAttached();
  await expect(drawing(page)).toHaveCount(0);
});

plain("the drawing stands where the map comes until that is there, and no longer", async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  let isDrawn = false;
  await page.route("**/land-*.svg", async (route) => {
    // The rendered page draws it first, and then the map reads it.
    if (isDrawn) await held;
    isDrawn = true;
    await route.continue();
  });
  await page.goto("/en/");
  await page.keyboard.press("Tab");
  await expect(clusters(page).first()).toBeAttached();
  await expect(drawing(page).locator(".still__land")).toHaveCount(3);
  // Whoever reaches for what is below reaches it.
  await expect(drawing(page)).toHaveCSS("pointer-events", "none");
  const [over, below] = await Promise.all([drawing(page).boundingBox(), map(page).boundingBox()]);
  expect(over).toEqual(below);
  release();
  await expect(drawing(page)).toHaveCount(0);
  await expect(map(page)).toBeVisible();

  // Where there was none, nothing stands over what can be used already.
  await page.getByRole("link", { name: "About", exact: true }).first().click();
  await expect(map(page)).toHaveCount(0);
  await page.getByRole("link", { name: "Explore", exact: true }).click();
  await expect(clusters(page).first()).toBeVisible();
  await expect(drawing(page)).toHaveCount(0);
});

test("a canvas that draws nothing leaves the places, the list and a sentence", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto("/en/");
  await expect(map(page).getByRole("alert")).toContainText("does not draw the coastlines");
  await expect(clusters(page).first()).toBeVisible();
  await expect(drawing(page)).toHaveCount(0);
  await expect(count(page)).toHaveText("882 cities");
});

test("a canvas that is lost is told, and drawn again when it is back", async ({ page }) => {
  await page.goto("/en/");
  const canvas = page.locator(".map__land");
  await expect(clusters(page).first()).toBeVisible();
  await canvas.dispatchEvent("contextlost");
  await expect(map(page).getByRole("alert")).toContainText("does not draw the coastlines");
  await canvas.dispatchEvent("contextrestored");
  await expect(map(page).getByRole("alert")).toHaveCount(0);
});
