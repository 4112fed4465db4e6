// What networks share: numbers that are the explorer's, one stop of the Tab key, a choice that stands in the address.

import { expect, test } from "./support.mjs";

const matrix = (page) => page.getByRole("grid");
const found = (page) => page.getByRole("status").filter({ hasText: /\bcit(y|ies)\b/ });

/** How many cities a link says it leads to. */
async function counted(link) {
  const [, count] = /: ([\d,]+) cit(?:y|ies)$/.exec(await link.getAttribute("aria-label"));
  return Number(count.replace(",", ""));
}

test("cells lead to as many cities as they say", async ({ page }) => {
  for (const name of ["Cities Mission and Eurocities", "WeGO"]) {
    await page.goto("/en/overlap");
    const link = matrix(page).getByRole("link", { name: new RegExp(`^${name}: `) });
    const count = await counted(link);
    expect(count).toBeGreaterThan(10);
    await link.click();
    await expect(page).toHaveURL(/\/en\/\?network=/);
    await expect(found(page).first()).toContainText(new RegExp(`^${count} of \\d+ cities`));
  }
});

test("bars lead to as many cities as they say", async ({ page }) => {
  for (const place of [0, 7]) {
    await page.goto("/en/overlap?networks=wego,c40,100rc,eurocities");
    const link = page
      .getByRole("region", { name: "Combinations, the largest first" })
      .getByRole("link")
      .nth(place);
    const count = await counted(link);
    await link.click();
    await expect(page).toHaveURL(/[?&]without=/);
    await expect(found(page).first()).toContainText(new RegExp(`^${count} of \\d+ cit`));
    await expect(page.getByRole("button", { name: /^Take back: Not in / }).first()).toBeVisible();
  }
});

test("the matrix is one stop of the Tab key, and arrows walk in it", async ({ page }) => {
  await page.goto("/en/overlap?sort=size");
  await page.getByLabel("Order").focus();
  await page.keyboard.press("Tab");
  // The box that scrolls may be a stop of its own where it has to.
  const cell = (at) => matrix(page).locator(`[data-at='${at}']`);
  if (!(await cell("1 1").evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press("Tab");
  }
  await expect(cell("1 1")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(cell("2 2")).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect(cell("2 0")).toBeFocused();
  await page.keyboard.press("Control+End");
  await expect(cell("25 25")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(cell("25 25")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(matrix(page).locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(cell("25 25")).toBeFocused();
});

test("order and networks are chosen in the address, and Back leads past them", async ({ page }) => {
  await page.goto("/en/networks");
  await page.getByRole("link", { name: "What networks share" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What networks share");
  await page.getByLabel("Order").selectOption("Largest first");
  await expect(page).toHaveURL(/\?sort=size$/);
  await expect(matrix(page).getByRole("rowheader").first()).toHaveText("Cities Mission");
  const sets = page.getByRole("list", { name: /^The networks and/ }).getByRole("listitem");
  await expect(sets).toHaveCount(6);
  await page
    .getByRole("button", { name: /^Take away: / })
    .first()
    .click();
  await expect(sets).toHaveCount(5);
  await expect(page.getByLabel("Add a network")).toBeFocused();
  await page.getByLabel("Add a network").selectOption("GINI");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(sets).toHaveCount(6);
  await expect(page).toHaveURL(/networks=[^&]*,gini$/);
  await expect(page.getByText(/^Six networks are the most/)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/networks$/);
});

test("what the address has too much of is told", async ({ page }) => {
  await page.goto("/en/overlap?networks=wego,c40,100rc,eurocities,gini,oasc,gsca,nobody&sort=colour");
  const hints = page.getByRole("status").filter({ hasText: "left out" });
  await expect(hints).toContainText("“nobody”");
  await expect(hints).toContainText("“colour”");
  await expect(hints).toContainText("1 network is left out");
});

test("the combinations stand in a table too", async ({ page }) => {
  await page.goto("/en/overlap?networks=c40,100rc");
  await page.getByText("The same as a table").click();
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(4);
  await expect(rows.filter({ hasText: "C40 and 100RC" })).toContainText("45");
});

test("a phone of 320 px scrolls neither page sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ["/en/overlap", "/en/compare?cities=seoul,chengdu,binh-duong"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Loading…")).toHaveCount(0);
    const surplus = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(surplus, address).toBe(0);
  }
});
