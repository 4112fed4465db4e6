// Land and sea: the drawing of the rendered page until the map has drawn its own, and what is told where it cannot.

import { test as plain } from "@playwright/test";

import { expect, test } from "./support.mjs";

const map = (page) => page.getByRole("region", { name: /^Map of/ });
const clusters = (page) => map(page).getByRole("button", { name: /cities, among them/ });
/** What stands over the map until that has drawn what it shows. */
const drawing = (page) => page.locator(".map-place");
const count = (page) => page.getByRole("status").filter({ hasText: /\d cit(y|ies)$/ });

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
