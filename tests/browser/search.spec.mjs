// The search: every name in every script, suggestions by keyboard, and what is remembered.

import { NO_PAGE, expect, test } from "./support.mjs";

const list = (page) => page.getByRole("region", { name: "Cities", exact: true });
const rows = (page) => list(page).getByRole("listitem");
const count = (page) => page.getByRole("status").filter({ hasText: /cit(y|ies)/ });
const search = (page) => page.getByRole("searchbox", { name: "Find a city, a network or an event" });
const options = (page) => page.getByRole("listbox", { name: "Best matches" });
const option = (page, name) => options(page).getByRole("option", { name });

for (const text of ["平阳", "Bình Dương", "binh duong", "Binh Duong"]) {
  test(`finds Binh Duong by ${text}`, async ({ page }) => {
    await page.goto("/en/");
    await search(page).fill(text);
    await expect(rows(page).getByRole("link", { name: /Binh Duong/ })).toBeVisible();
    await expect(count(page)).toHaveText(/^\d+ of 882 cities/);
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe(text);
  });
}

test("the search also finds networks, events and organizations", async ({ page }) => {
  await page.goto("/en/?q=wego");
  const found = page.getByRole("region", { name: "Also found" });
  await expect(found.getByRole("link", { name: /^WeGO · World Smart Sustainable Cities/ })).toBeVisible();
  await search(page).fill("mayors chengdu");
  await expect(option(page, /Innovation Forum for Mayors of Chengdu/)).toBeVisible();
  // The suggestions stand in its place until they are closed.
  await expect(found).toBeHidden();
  await search(page).press("Enter");
  await expect(found.getByRole("link", { name: /Innovation Forum for Mayors of Chengdu/ })).toBeVisible();
  await expect(options(page)).toBeHidden();
});

for (const [text, name] of [
  ["서울", "Seoul"],
  ["binh duong", "Binh Duong"],
  ["القاهرة", "Cairo"],
]) {
  test(`by keyboard alone, ${text} leads to ${name}`, async ({ page }) => {
    await page.goto("/en/");
    await search(page).focus();
    await page.keyboard.type(text);
    await expect(option(page, new RegExp(`^${name}`)).first()).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Search with suggestions" })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
    await page.keyboard.press("ArrowDown");
    const chosen = options(page).getByRole("option", { selected: true });
    await expect(chosen).toHaveText(new RegExp(`^${name}`));
    await expect(search(page)).toHaveAttribute("aria-activedescendant", await chosen.getAttribute("id"));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(name) })).toBeFocused();
    await page.goBack();
    await expect(search(page)).toHaveValue(text);
  });
}

test("suggestions of all kinds close first, and the text goes second", async ({ page }) => {
  await page.goto("/en/");
  await search(page).fill("seoul");
  await expect(option(page, /^Seoul 서울/)).toContainText("City");
  await expect(option(page, /^Seoul Smart City Prize/).first()).toBeVisible();
  await expect(option(page, /^Seoul 서울/).locator("mark")).toHaveText("Seoul");
  await page.keyboard.press("ArrowUp");
  await expect(options(page).getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).getByRole("option", { selected: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(options(page)).toBeHidden();
  await expect(search(page)).toHaveValue("seoul");
  await page.keyboard.press("Escape");
  await expect(search(page)).toHaveValue("");
  await expect(count(page)).toHaveText("882 cities");
});

test("a row can be clicked while suggestions stand above it", async ({ page }) => {
  await page.goto("/en/");
  await search(page).fill("binh duong");
  await expect(options(page)).toBeVisible();
  await rows(page)
    .getByRole("link", { name: /Binh Duong/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /Binh Duong/ })).toBeVisible();
});

test("what was opened is remembered only where the visitor lets it be", async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.getItem("cityweave.recent"));
  await page.goto("/en/");
  await search(page).fill("seoul");
  await option(page, /^Seoul 서울/).click();
  await expect(page.getByRole("heading", { level: 1, name: /Seoul/ })).toBeVisible();
  expect(await stored()).toBeNull();

  await page.goto("/en/");
  await search(page).fill("wego");
  await page.getByRole("switch", { name: /^Remember/ }).check();
  await search(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /World Smart Sustainable Cities/ })).toBeVisible();
  expect(await stored()).toBe("networks/wego");

  await page.goto("/en/");
  await search(page).focus();
  await expect(page.getByRole("listbox", { name: "Opened before" }).getByRole("option")).toHaveText([
    /^WeGO/,
  ]);
  // With nothing to suggest, the switch goes as well.
  await page.getByRole("switch", { name: /^Remember/ }).click();
  await expect(page.getByRole("switch", { name: /^Remember/ })).toHaveCount(0);
  expect(await stored()).toBeNull();
});

test("a name that is not shown says why its row is found", async ({ page }) => {
  await page.goto("/en/?q=首尔");
  const row = rows(page).filter({ hasText: "Seoul" });
  await expect(row).toContainText("also 首尔");
  await expect(row.locator("mark")).toHaveText("首尔");
  await page.goto("/en/?q=daej");
  await expect(rows(page).filter({ hasText: "Daejeon" }).locator("mark").first()).toHaveText("Daej");
});

test.describe("where nothing may be stored", () => {
  test("the search works and offers no memory", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto("/en/");
    await search(page).fill("seoul");
    await expect(option(page, /^Seoul 서울/)).toBeVisible();
    await expect(page.getByRole("switch", { name: /^Remember/ })).toHaveCount(0);
  });
});

test.describe("among the text of other pages", () => {
  test.use({ expectedErrors: NO_PAGE });

  for (const path of ["sources", "nowhere/at/all"]) {
    test(`the field of ${path} stands below the heading`, async ({ page }) => {
      await page.goto(`/en/${path}`);
      const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
      const field = await page.getByRole("searchbox").boundingBox();
      expect(field.y).toBeGreaterThan(heading.y + heading.height);
    });
  }
});
