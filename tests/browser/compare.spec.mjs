// Cities and networks side by side.

import { test as plain } from "@playwright/test";

import { expect, held, isTaken, test, wakeUp } from "./support.mjs";

const table = (page) => page.getByRole("table", { name: /side by side$/ });
const shared = (page) => page.getByRole("region", { name: "What they share" });

test("three cities: what they share on top, then each", async ({ page }) => {
  await page.goto("/en/compare?cities=seoul,chengdu,binh-duong");
  await expect(table(page).getByRole("columnheader")).toHaveCount(3);
  await expect(table(page).getByRole("columnheader").first()).toContainText("Seoul");
  const wego = table(page).getByRole("row").filter({ hasText: "WeGO" });
  await expect(wego.getByRole("cell").first()).not.toHaveText("");
  await expect(table(page).getByRole("row").filter({ hasText: "Population" })).toContainText(/\d,\d/);
  // From the files of the records.
  await expect(table(page).getByRole("row").filter({ hasText: "Events it took part in" })).not.toContainText(
    "Loading",
  );
  await expect(
    page.getByRole("region", { name: /^Map of/ }).getByRole("link", { name: /^Chengdu/ }),
  ).toBeVisible();
});

const COLUMNS = "**/split_columns.wasm";

plain(
  "what is chosen can be changed before the columns are there, and what is below stays out of sight",
  async ({ page }) => {
    const release = await held(page, COLUMNS);
    await page.goto("/en/compare?cities=seoul,chengdu,binh-duong");
    await isTaken(page);
    await expect(page.getByRole("heading", { level: 1, name: "Compare" })).toBeVisible();
    const { height } = page.viewportSize();
    const end = page.getByText("Cite this page", { exact: true });
    const top = async () => (await end.boundingBox()).y;
    expect(await top()).toBeGreaterThan(height);
    await page.getByRole("button", { name: "Take away: Seoul" }).click();
    await expect(page).toHaveURL(/\?cities=chengdu,binh-duong$/);
    await expect(table(page)).toHaveCount(0);
    expect(await top()).toBeGreaterThan(height);
    release();
    await expect(table(page).getByRole("columnheader")).toHaveCount(2);
    expect(await top()).toBeGreaterThan(height);
    await expect(
      page.getByRole("region", { name: /^Map of/ }).getByRole("link", { name: /^Chengdu/ }),
    ).toBeVisible();
  },
);

plain("nothing moves that is seen while the columns come", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.shifts = new PerformanceObserver(() => {});
    globalThis.shifts.observe({ type: "layout-shift" });
  });
  /** How far things have moved since this was asked last, once what is there is painted. */
  const moved = () =>
    page.evaluate(async () => {
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      return globalThis.shifts.takeRecords().reduce((sum, { value }) => sum + value, 0);
    });
  const release = await held(page, COLUMNS);
  await page.goto("/en/compare?networks=c40,100rc");
  await isTaken(page);
  await moved();
  release();
  await expect(table(page).getByRole("columnheader")).toHaveCount(2);
  await expect(page.locator(".compare__columns[aria-busy]")).toHaveCount(0);
  expect(await moved()).toBeLessThan(0.001);
});

plain("whoever comes to compare keeps the map that stands there", async ({ page }) => {
  const release = await held(page, COLUMNS);
  await page.goto("/en/cities/seoul");
  await wakeUp(page);
  await isTaken(page);
  const map = page.getByRole("region", { name: /^Map of/ });
  await expect(map.getByRole("listitem").first()).toBeAttached();
  await map.evaluate((map) => (map.id = "the-same"));
  await page.getByRole("link", { name: "Compare with other cities" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare" })).toBeVisible();
  await expect(page.locator("#the-same")).toBeVisible();
  release();
  await expect(map.getByRole("link", { name: /^Seoul/ })).toBeVisible();
  await expect(page.locator("#the-same")).toBeVisible();
});

test("two networks: what both have leads to the explorer", async ({ page }) => {
  await page.goto("/en/compare?networks=c40,100rc");
  await expect(shared(page)).toContainText("45 cities are or were in both.");
  const only = shared(page)
    .getByRole("row")
    .filter({ hasText: /^Only in C40\d/ });
  const link = only.getByRole("link");
  const count = await link.textContent();
  await link.click();
  await expect(page).toHaveURL(/\?network=c40&without=100rc/);
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: `${count} of` })
      .first(),
  ).toBeVisible();
});

test("cities are added by name and taken away, in the address", async ({ page }) => {
  await page.goto("/en/cities/seoul");
  await page.getByRole("link", { name: "Compare with other cities" }).click();
  await expect(page.getByText("Choose at least one more to compare with Seoul.")).toBeVisible();
  await page.getByLabel("Add a city").fill("chengdu");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?cities=seoul,chengdu$/);
  await expect(shared(page)).toContainText("Both are or were in");
  await expect(page.getByLabel("Add a city")).toBeFocused();
  await page.getByLabel("Add a city").fill("zzzz");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("No other city of this name is known here.")).toBeVisible();
  await page.getByRole("button", { name: "Take away: Seoul" }).click();
  await expect(page.getByText("Choose at least one more to compare with Chengdu.")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/cities\/seoul$/);
});

const BAD = [
  ["", /^Choose two to four cities/],
  ["?networks=", /^Choose two to four networks/],
  ["?cities=seoul", /^Choose at least one more/],
  ["?cities=seoul,atlantis", /“atlantis”, which the atlas does not know/],
  ["?cities=seoul,seoul", /“seoul” stands in the address more than once/],
  ["?cities=seoul,%3Cscript%3E", /“<script>”, which is not the name of a record/],
  ["?cities=seoul&networks=wego", /cannot stand side by side/],
  [
    `?cities=${Array.from({ length: 18 }, (_, number) => `no-${number}`).join(",")},seoul,chengdu`,
    /“no-17”, which the atlas does not know/,
  ],
  ["?networks=wego,c40,gini,icf,oasc,gsca", /^2 are left out/],
];

for (const [search, sentence] of BAD) {
  test(`a sentence and a way on: ${search.slice(0, 40) || "nothing asked"}`, async ({ page }) => {
    await page.goto(`/en/compare${search}`);
    await expect(page.getByText(sentence).first()).toBeVisible();
    await expect(page.locator(".choose :is(input, select, button)").first()).toBeVisible();
  });
}

test.describe("where a record or the columns cannot be had", () => {
  test.use({ expectedErrors: [[/Failed to load resource|Failed to fetch/], { option: true }] });

  test("what is chosen stands, with a sentence, and the columns can be asked for again", async ({ page }) => {
    let isDown = true;
    const answer = (route) => (isDown ? route.abort("internetdisconnected") : route.continue());
    const fail = await held(page, COLUMNS, answer);
    await page.goto("/en/compare?cities=seoul,chengdu");
    await page.getByLabel("Add a city").fill("busan");
    // A site that answers would have another version by now, and the page would load itself anew.
    await page.route("**/manifest.json", answer);
    fail();
    await expect(page.getByRole("alert")).toContainText("could not be reached");
    await expect(page.getByRole("button", { name: "Take away: Seoul" })).toBeVisible();
    isDown = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(table(page).getByRole("columnheader")).toHaveCount(2);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.getByLabel("Add a city")).toHaveValue("busan");
  });

  test("the others stand, its summary stays, and it can be asked for again", async ({ page }) => {
    await page.route("**/details-*/networks/wego.json", (route) => route.abort("internetdisconnected"));
    await page.goto("/en/compare?networks=wego,c40");
    const head = table(page).getByRole("columnheader").filter({ hasText: "WeGO" });
    await expect(head.getByRole("alert")).toContainText("The details could not be loaded");
    await expect(table(page).getByRole("row").filter({ hasText: "Founded" })).toContainText("2010");
    const website = table(page).getByRole("row").filter({ hasText: "Website" });
    await expect(website.getByRole("link")).toHaveCount(1);
    await page.unroute("**/details-*/networks/wego.json");
    await head.getByRole("button", { name: "Try again" }).click();
    await expect(website.getByRole("link")).toHaveCount(2);
    await expect(head.getByRole("alert")).toHaveCount(0);
  });
});
