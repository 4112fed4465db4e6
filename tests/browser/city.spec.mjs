// The page of a city: its way through the awards, its peers, and what stays when its record cannot be had.

import { expect, test } from "./support.mjs";

const section = (page, name) => page.getByRole("region", { name });

test("a city's way through the years, and its figures with their sources", async ({ page }) => {
  await page.goto("/en/cities/binh-duong");
  const way = page.getByRole("table", { name: /Binh Duong through the years/ }).first();
  await expect(way.getByRole("columnheader").first()).toBeVisible();
  await way
    .getByRole("link", { name: /^Smart21/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/awards\//);
  await page.goBack();
  await expect(section(page, /^Figures/)).toContainText("4,049");
  await expect(page.getByRole("img", { name: /Networks of Binh Duong over time/ })).toBeVisible();
});

test("peers, what they are in, and who is near", async ({ page }) => {
  await page.goto("/en/cities/seoul");
  const peers = section(page, "Its peers").getByRole("table");
  await expect(peers.getByRole("row")).toHaveCount(11);
  await expect(section(page, /^Networks of its peers/).getByRole("table")).toBeVisible();
  await expect(section(page, "Nearest fellow members").getByRole("row")).toHaveCount(7);
  await section(page, "Its peers")
    .getByRole("link", { name: /more cities share a network/ })
    .click();
  await expect(page).toHaveURL(/\/en\/\?network=/);
});

test.describe("without its record", () => {
  test.use({ expectedErrors: [/404|Failed to load/] });

  test("what the index knows stays", async ({ page }) => {
    await page.route(/details-[^/]+\/cities\/seoul\.json/, (route) => route.fulfill({ status: 404 }));
    await page.goto("/en/cities/seoul");
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Seoul");
    await expect(section(page, /^Networks \d/)).toContainText("WeGO");
    await expect(section(page, "Its peers")).toBeVisible();
  });
});

test("sources: what rests on each, by date, each with an address", async ({ page }) => {
  await page.goto("/en/sources?by=date#source-seed-binh-duong-2022");
  const source = page.locator("#source-seed-binh-duong-2022");
  await expect(source).toBeInViewport();
  await expect(source.getByRole("link", { name: /Top7 Intelligent Communities of 2022/ })).toBeVisible();
  await page.getByRole("link", { name: "By language" }).click();
  await expect(page).toHaveURL(/by=language/);
  await expect(page.getByRole("heading", { name: /^Vietnamese/ })).toBeVisible();
});
