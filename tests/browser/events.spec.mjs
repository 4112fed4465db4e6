// The page of events: as a list, on a calendar, narrowed down by the address.

import { expect, test } from "./support.mjs";

const count = (page) => page.getByRole("status").filter({ hasText: /events?$/ });

test("filters stand in the address and come back with it", async ({ page }) => {
  await page.goto("/en/events");
  await expect(count(page)).toHaveText("315 events");
  await page.getByLabel("Network", { exact: true }).selectOption({ label: "GINI" });
  await expect(page).toHaveURL(/\/en\/events\?network=gini$/);
  await expect(count(page)).toHaveText(/^\d+ of 315 events$/);
  await page.reload();
  await expect(page.getByLabel("Network", { exact: true })).toHaveValue("gini");
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(page).toHaveURL(/\/en\/events$/);
  await expect(page.getByLabel("Network", { exact: true })).toHaveValue("");
  await expect(page.getByLabel("Network", { exact: true })).toBeFocused();
});

test("a month of the calendar, by keyboard", async ({ page }) => {
  await page.goto("/en/events?show=calendar&month=2022-06");
  const days = page.getByRole("table", { name: /June 2022/ });
  const cell = days.getByRole("cell").filter({ hasText: /Top7 Intelligent Communities of 2022/ });
  await expect(cell.first()).toContainText("20");
  const next = page.getByRole("link", { name: "On to July 2022" });
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/month=2022-07/);
  await expect(page.getByRole("heading", { name: "July 2022" })).toBeVisible();
  await expect(page.getByRole("link", { name: "On to August 2022" })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "June 2022" })).toBeVisible();
  await page.getByLabel("Year").selectOption("2019");
  await expect(page.getByRole("heading", { name: "June 2019" })).toBeVisible();
  // Known to the month only: below the days, and on none of them.
  await expect(page.getByRole("heading", { name: "Sometime in June 2019" })).toBeVisible();
  const link = page.getByRole("link", { name: /Innovation Forum for Mayors/ });
  await expect(link).toBeVisible();
  await expect(page.getByRole("table").filter({ has: link })).toHaveCount(0);
});

test("an address that asks for what is not there says so and shows all", async ({ page }) => {
  await page.goto("/en/events?network=atlantis&kind=seance&month=never");
  for (const value of ["atlantis", "seance", "never"]) {
    await expect(page.getByText(`“${value}”`)).toBeVisible();
  }
  await expect(count(page)).toHaveText("315 events");
});

test("an event says where it stands to today", async ({ page }) => {
  await page.goto("/en/events/icf-top7-2022");
  await expect(page.getByText(/^Over: .* ago$/)).toBeVisible();
});
