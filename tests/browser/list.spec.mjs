// The list: a window on many rows, their order, the filters beside it, and what stands where it is empty.

import { expect, test } from "./support.mjs";

const list = (page) => page.getByRole("region", { name: "Cities", exact: true });
const rows = (page) => list(page).getByRole("listitem");

test("Back brings the row that was opened back, with the focus on it and where it stood", async ({
  page,
}) => {
  await page.goto("/en/");
  await expect(rows(page).first()).toBeVisible();
  const row = list(page).getByRole("link", { name: /^Lyon/ });
  for (let step = 0; step < 90 && (await row.count()) === 0; step += 1) {
    await page.evaluate(() => scrollBy(0, 700));
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
  await row.scrollIntoViewIfNeeded();
  const before = await row.boundingBox();
  await row.click();
  await expect(page.getByRole("heading", { level: 1, name: /Lyon/ })).toBeFocused();
  await page.goBack();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect.poll(async () => Math.abs((await row.boundingBox()).y - before.y)).toBeLessThan(120);
});

test("a long list has few rows in the document, each of which says which of how many it is", async ({
  page,
}) => {
  await page.goto("/en/");
  await expect(rows(page).first()).toHaveAttribute("aria-setsize", "882");
  await expect(rows(page).first()).toHaveAttribute("aria-posinset", "1");
  expect(await rows(page).count()).toBeLessThan(60);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(list(page).locator('[aria-posinset="882"]')).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(60);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(list(page).locator('[aria-posinset="1"]')).toBeVisible();
});

test("Tab goes on through rows that were not there yet, and the focus is never lost", async ({ page }) => {
  await page.goto("/en/");
  await rows(page).first().getByRole("link").focus();
  for (let position = 2; position <= 70; position += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() =>
      document.activeElement.closest("[aria-posinset]")?.getAttribute("aria-posinset"),
    );
    expect(at).toBe(String(position));
  }
  await page.evaluate(() => scrollTo(0, 0));
  await expect(list(page).locator('[aria-posinset="1"]')).toBeVisible();
  const name = await page.evaluate(() => document.activeElement.closest("[aria-posinset]")?.ariaPosInSet);
  expect(name, "the row with the focus stays in the document").toBe("70");
});

test("rows that come above the focus do not take it", async ({ page }) => {
  await page.goto("/en/");
  await rows(page).first().getByRole("link").focus();
  for (let position = 2; position <= 40; position += 1) await page.keyboard.press("Tab");
  const focused = () =>
    page.evaluate(() => document.activeElement.closest("[aria-posinset]")?.getAttribute("aria-posinset"));
  expect(await focused()).toBe("40");
  const first = () => rows(page).first().getAttribute("aria-posinset").then(Number);
  const before = await first();
  expect(before).toBeGreaterThan(8);
  await page.evaluate(() => scrollBy(0, -700));
  await expect.poll(first).toBeLessThan(before);
  expect(await focused()).toBe("40");
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(first).toBe(1);
  expect(await focused()).toBe("40");
  const positions = await rows(page).evaluateAll((all) => all.map((row) => Number(row.ariaPosInSet)));
  expect(positions, "each row once, in order").toEqual([...new Set(positions)].sort((a, b) => a - b));
});

test("a page that is left takes its rows along, whatever changed them at that moment", async ({ page }) => {
  await page.goto("/en/");
  const href = await rows(page).first().getByRole("link").getAttribute("href");
  // Its row is in the document, and the choice goes with the page.
  await page.goto(`/en/?select=${href.split("/").at(-1)}`);
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("searchbox").pressSequentially("c");
  await page.keyboard.press("Backspace");
  await expect(rows(page).first()).toHaveAttribute("aria-setsize", "882");
  await page.getByRole("link", { name: "Networks", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Networks" })).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.goBack();
  await expect(list(page).locator('[aria-posinset="1"]')).toHaveCount(1);
});

test("rows that a letter brings fill the window, and with the first scrolling the room below it", async ({
  page,
}) => {
  await page.goto("/en/");
  await page.getByRole("searchbox").fill("a");
  await expect(rows(page).first()).not.toHaveAttribute("aria-setsize", "882");
  // Asked in one go: the row that is the last may be another one a moment later.
  const below = () =>
    list(page).evaluate((element) => {
      const last = element.querySelector("li:last-child");
      return last ? last.getBoundingClientRect().bottom - innerHeight : -Infinity;
    });
  await expect.poll(below).toBeGreaterThan(0);
  // What closes above the list leaves no empty room at its end.
  await page.keyboard.press("Escape");
  await expect(page.locator("[role=option]")).toHaveCount(0);
  await expect.poll(below).toBeGreaterThan(0);
  await page.evaluate(() => scrollBy(0, 1));
  await expect.poll(below).toBeGreaterThan(350);
});

test("the list stands in the order of the language", async ({ page }) => {
  const [request] = await Promise.all([page.waitForRequest(/\/data\/v1\/index-.*\.json/), page.goto("/en/")]);
  const index = await (await request.response()).json();
  const sorted = [...index.cities.name].sort(new Intl.Collator("en-GB").compare);
  const names = () =>
    rows(page)
      .locator(".row__name")
      .evaluateAll((links) => links.map((link) => link.querySelector(".city-name").firstChild.textContent));
  await expect.poll(async () => (await names()).length).toBeGreaterThan(12);
  const first = await names();
  expect(first).toEqual(sorted.slice(0, first.length));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(list(page).locator('[aria-posinset="882"]')).toBeVisible();
  const last = await names();
  expect(last).toEqual(sorted.slice(-last.length));
});

test("sorted by distance, the list begins where the map stands and says how far each is", async ({
  page,
}) => {
  await page.goto("/en/?view=126.97,37.56,8");
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("distance");
  await expect(page).toHaveURL(/sort=distance/);
  await expect(page).toHaveURL(/view=/);
  await expect(rows(page).first()).toContainText("Seoul");
  await expect(rows(page).nth(1)).toContainText(/\d km (north|south|east|west)/);
  await page.goto("/en/?sort=distance&country=VN");
  await expect(page.getByText("Distances are from the middle of these cities.")).toBeVisible();
  const km = await rows(page)
    .locator(".row__figure")
    .evaluateAll((figures) =>
      figures.map((figure) => Number.parseInt(figure.textContent.replaceAll(",", ""), 10)),
    );
  expect(km.length).toBeGreaterThan(5);
  expect(km).toEqual([...km].sort((a, b) => a - b));
});

test("a long group of filters can be searched and ordered", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.locator("summary", { hasText: "Country" }).click();
  const countries = page.getByRole("group", { name: "Country" });
  const boxes = countries.locator(".facet__choices").getByRole("checkbox");
  await countries.getByRole("checkbox", { name: "Most cities first" }).check();
  const number = async (box) => Number(await box.locator("..").locator(".choice__count").textContent());
  expect(await number(boxes.first())).toBeGreaterThanOrEqual(await number(boxes.nth(1)));
  await countries.getByRole("textbox", { name: "Country: find in this list" }).fill("viet");
  await expect(boxes).toHaveCount(1);
  await boxes.first().check();
  await expect(page).toHaveURL(/country=VN/);
  await page.locator("summary", { hasText: "Award round" }).click();
  await page.getByRole("group", { name: "Award round" }).getByRole("checkbox").first().check();
  await expect(page).toHaveURL(/award=/);
});

test("an empty result says which filter to loosen", async ({ page }) => {
  await page.goto("/en/?q=seoul&country=JP");
  const ways = list(page).getByRole("button", { name: /^Without/ });
  await expect(ways).toHaveText([/^Without “seoul”: \d+ cities$/, "Without Japan: 1 city"]);
  await ways.nth(1).click();
  await expect(page).not.toHaveURL(/country=/);
  await expect(rows(page)).toHaveCount(1);
});

test("on paper stand all rows, of a very long list the first 500", async ({ page }) => {
  await page.goto("/en/");
  await expect(rows(page).first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(rows(page)).toHaveCount(500);
  await expect(page.getByText("On paper, only the first 500 of 882 cities stand here.")).toBeVisible();
  await page.goto("/en/?country=US");
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByText(/On paper/)).toBeHidden();
});
