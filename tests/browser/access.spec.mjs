// For everyone: axe on what is opened, and what axe cannot see by keyboard. Every kind of page as it comes is in
// `matrix.spec.mjs`.

import { faults as faultsNow, whole } from "./axe.mjs";
import { expect, test } from "./support.mjs";

/** Waits for the whole page and asks axe what is wrong with it. */
async function faults(page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await whole(page);
  return faultsNow(page);
}

test("filters, suggestions, an empty list, a footnote and the menu hold up to axe while they are open", async ({
  page,
}) => {
  await page.goto("/en/");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.locator("summary", { hasText: "Country" }).click();
  expect(await faults(page), "filters").toEqual([]);
  await page.goto("/en/");
  await page.getByRole("searchbox").fill("seoul");
  // Before they are there an arrow has nothing to choose.
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toBeVisible();
  expect(await faults(page), "suggestions").toEqual([]);
  await page.goto("/en/?q=seoul&country=JP&sort=distance");
  await expect(page.getByRole("button", { name: /^Without Japan/ })).toBeVisible();
  expect(await faults(page), "nothing found").toEqual([]);
  await page.goto("/en/networks/gini");
  await page
    .getByRole("link", { name: /^Source 1:/ })
    .first()
    .click();
  await expect(page.getByRole("dialog", { name: "Sources" })).toBeVisible();
  expect(await faults(page), "footnote").toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/about");
  await page.getByRole("button", { name: "Menu" }).click();
  expect(await faults(page), "menu").toEqual([]);
});

test("by keyboard alone: past the map, find a city, open it, read a source, come back", async ({ page }) => {
  await page.goto("/en/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("binh duong");
  const row = page
    .getByRole("region", { name: "Cities", exact: true })
    .getByRole("link", { name: /^Binh Duong/ });
  await expect(row).toBeVisible();
  for (
    let step = 0;
    step < 12 && !(await row.evaluate((link) => link === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press("Tab");
  }
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Binh Duong/ })).toBeFocused();
  await expect(page).toHaveTitle(/Binh Duong, Vietnam/);

  const source = page.getByRole("link", { name: /^Source 1:/ }).first();
  await source.focus();
  await page.keyboard.press("Enter");
  const note = page.getByRole("dialog", { name: "Sources" });
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(source).toBeFocused();

  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("binh duong");
});

test("every figure behind a fact leads to a source in the list", async ({ page }) => {
  for (const address of ["/en/networks/gini", "/en/events/shanghai-summit-2022", "/en/cities/seoul"]) {
    await page.goto(address);
    await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
    const facts = await page.locator(".facts > li").count();
    const cited = await page.locator(".facts > li:has(a.cite)").count();
    expect(cited, address).toBe(facts);
    const lost = await page
      .locator("a.cite")
      .evaluateAll(
        (links) => links.filter((link) => !document.getElementById(new URL(link.href).hash.slice(1))).length,
      );
    expect(lost, address).toBe(0);
  }
});
