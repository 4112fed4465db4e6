// Networks and award rounds: the life of a network, its organs and size, and how rounds narrow down.

import { expect, test } from "./support.mjs";

const section = (page, name) => page.getByRole("region", { name });

test("a network tells its life as a chart and as a list", async ({ page }) => {
  await page.goto("/en/networks/wego");
  const timeline = section(page, /^Timeline/);
  await expect(timeline.getByRole("img", { name: /^The life of World Smart/ })).toBeVisible();
  await timeline.getByText("The timeline as a list").click();
  const list = timeline.getByRole("table");
  await expect(list.getByRole("row").filter({ hasText: "New name; until then" })).toContainText("2017");
  await expect(list.getByRole("row").filter({ hasText: "Regional office: Chengdu" })).toContainText("2013");
  await expect(list.getByRole("link", { name: "6th WeGO General Assembly" })).toBeVisible();
  await expect(timeline).toContainText("no date of their memberships is known");
});

test("who convenes stands above who decides and who carries out, with seats on the map", async ({ page }) => {
  await page.goto("/en/networks/wego");
  const organs = section(page, /^Organs/);
  const tiers = organs.getByRole("heading", { level: 3 });
  await expect(tiers).toHaveText(["Where members meet", "Who leads and decides", "Who carries it out"]);
  await expect(organs.getByRole("link", { name: "Beyoğlu" })).toBeVisible();
});

test("what a network claims stands beside what can be named, year by year", async ({ page }) => {
  await page.goto("/en/networks/wego");
  await expect(section(page, /^Growth/).getByRole("img", { name: /^Members of World Smart/ })).toBeVisible();
  const counts = section(page, /^Member counts/);
  const year = counts.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "2019" }) });
  for (const count of ["185", "140", "175"]) {
    await expect(year).toContainText(count);
  }
});

test("members by role and country lead to the explorer", async ({ page }) => {
  await page.goto("/en/networks/wego");
  const roles = section(page, /^Members/).getByRole("table", { name: "By role" });
  await roles.getByRole("link", { name: "Regional office" }).click();
  await expect(page).toHaveURL(/\/en\/\?network=wego&role=regional-office$/);
});

test("a forming network tells what is settled and what is open", async ({ page }) => {
  await page.goto("/en/networks/neascn");
  const steps = section(page, /^What is settled/);
  await expect(steps.getByRole("heading", { name: "Open" })).toBeVisible();
  await expect(steps).toContainText("no report of one was found");
  await expect(section(page, /^Growth/)).toHaveCount(0);
});

test("a round narrows down from 21 to 7 to 1", async ({ page }) => {
  await page.goto("/en/awards/icf-2022");
  const stages = section(page, /^Stages/)
    .getByRole("listitem")
    .filter({ has: page.locator(".chart--bar") });
  await expect(stages).toHaveCount(3);
  await expect(stages.nth(0)).toContainText("21 in all");
  await expect(stages.nth(0)).toContainText("6 of 21 are not known here.");
  await expect(stages.nth(2)).toContainText("New Taipei City");
  const widths = await stages
    .locator(".chart__open")
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(widths[0] / widths[1]).toBeCloseTo(3, 1);
  await expect(section(page, /^Who judges/)).toContainText("International jury");
});

test("cases are not taken for cities", async ({ page }) => {
  await page.goto("/en/awards/shanghai-cases-2022");
  const stages = section(page, /^Stages/);
  await expect(stages).toContainText("188 cases from 41 cities");
  await expect(stages).toContainText("52 cases");
  await expect(stages.getByText("The names are not known here.")).toHaveCount(2);
});

test("the way of a city through the years is a row", async ({ page }) => {
  await page.goto("/en/awards");
  const table = page.getByRole("table", { name: /^Intelligent Community Awards/ });
  const way = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Binh Duong/ }) });
  await expect(way.getByRole("cell", { name: "Smart21" })).toHaveCount(2);
  await expect(way.getByRole("cell", { name: "Top7" })).toHaveCount(2);
  await expect(way.getByRole("cell", { name: "Winner" })).toHaveCount(1);
  const rows = await table.getByRole("row").count();
  await page
    .getByRole("button", { name: /^Show all \d+ cities/ })
    .first()
    .click();
  await expect.poll(() => table.getByRole("row").count()).toBeGreaterThan(rows);
});

test("charts fit a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ["/en/networks/wego", "/en/networks/icf", "/en/awards/icf-2022"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("svg.chart").first()).toBeVisible();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(tooWide, address).toBe(false);
  }
});
