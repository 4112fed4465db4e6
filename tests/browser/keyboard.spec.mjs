// Journeys without a pointer: nothing is focused but by the keys that a person has. `search.spec.mjs` finds cities in
// three scripts this way, and `access.spec.mjs` reads a source.

import { expect, test } from "./support.mjs";

/** More steps than this from one thing to the next, and nobody gets there. */
const PATIENCE = 60;

/** Presses Tab, or Shift and Tab, until this has the focus. */
async function tabTo(page, wanted, key = "Tab") {
  for (let step = 0; step < PATIENCE; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted, `within ${PATIENCE} steps of ${key}`).toBeFocused();
}

const map = (page) => page.getByRole("region", { name: /^Map of/ });
const surface = (page) => page.getByRole("application", { name: /^Map/ });

test("filter, open a place on the map, read its networks, and come back to it", async ({ page }) => {
  await page.goto("/en/");
  await expect(page.getByRole("status").filter({ hasText: "882 cities" })).toBeVisible();

  await tabTo(page, page.getByRole("link", { name: "Skip to the text" }));
  await page.keyboard.press("Enter");
  const filters = page.getByRole("button", { name: "Filters" });
  await tabTo(page, filters);
  await page.keyboard.press("Enter");
  const networks = page.locator("summary", { hasText: "Network" });
  await tabTo(page, networks);
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "Network: find in this list" });
  await tabTo(page, field);
  await page.keyboard.type("gini");
  const box = page.getByRole("checkbox", { name: /^GINI/ });
  await tabTo(page, box);
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  await expect(page).toHaveURL(/network=gini/);

  // Back to the map, which stands before the text.
  await tabTo(page, surface(page), "Shift+Tab");
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/view=/);
  const place = map(page).getByRole("list", { name: "Places on the map" }).getByRole("link").first();
  await expect(place).toBeVisible();
  await tabTo(page, place);
  const [, name] = /^(.+?)[,:]/.exec(await place.getAttribute("aria-label"));
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog", { name: new RegExp(`^${name}`) });
  await expect(card).toBeVisible();
  await tabTo(page, card.getByRole("link", { name: `All about ${name}` }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  await expect(page.locator("#networks").getByRole("link").first()).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(/network=gini/);
  await expect(card).toBeVisible();
  await tabTo(page, card.getByRole("button", { name: "Close" }));
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(page.getByRole("button", { name: "Take back: GINI" })).toBeVisible();
});

test("the map can be left: past all its places, or forwards and backwards", async ({ page }) => {
  await page.goto("/en/?network=gini");
  await expect(map(page).getByRole("link", { name: /^Daejeon/ })).toBeVisible();
  const skip = page.getByRole("link", { name: "Skip the map" });
  await tabTo(page, skip);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox")).toBeFocused();
  // Moving the map keeps the focus on it, and keys that are not its own stay the browser's.
  await tabTo(page, surface(page), "Shift+Tab");
  for (const key of ["ArrowRight", "ArrowUp", "+", "-"]) await page.keyboard.press(key);
  await expect(surface(page)).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(skip).toBeFocused();
  await tabTo(page, page.getByRole("searchbox"));
});

test("another language is chosen, and the focus stays where it was chosen", async ({ page }) => {
  await page.goto("/en/cities/seoul");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Seoul");
  await tabTo(page, page.getByRole("button", { name: "Language: English" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("#languages").getByRole("link", { name: "한국어" }));
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("서울");
  await expect(page.locator("header").getByRole("button", { name: /한국어/ })).toBeFocused();
});

test("every place on the map that has the focus is seen", async ({ page }) => {
  await page.goto("/en/?network=gini");
  await expect(map(page).getByRole("link", { name: /^Daejeon/ })).toBeVisible();
  await tabTo(page, surface(page));
  const frame = await map(page).boundingBox();
  let seen = 0;
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.count()) === 0 || !(await focused.evaluate((element) => element.matches(".mark"))))
      break;
    const box = await focused.boundingBox();
    expect(box.x + box.width / 2).toBeGreaterThanOrEqual(frame.x);
    expect(box.x + box.width / 2).toBeLessThanOrEqual(frame.x + frame.width);
    const ring = await focused.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(ring, "a ring around what has the focus").toBe(true);
    seen += 1;
  }
  expect(seen, "places that had the focus").toBeGreaterThan(0);
});
