// What is missing, broken or newer: the rest of the page stays, a sentence says what failed, Retry works.

import { expect, test } from "./support.mjs";

// The browser writes each failed request to the console.
test.use({ expectedErrors: [[/Failed to load resource/, /'compile' on 'WebAssembly'/], { option: true }] });

const map = (page) => page.getByRole("region", { name: /^Map of/ });

const faults = [
  { name: "missing", answer: { status: 404, body: "" }, sentence: /missing on the server/ },
  {
    name: "a page in its place",
    answer: { status: 200, contentType: "text/html", body: "<!doctype html><p>Home</p>" },
    sentence: /missing on the server/,
  },
  {
    name: "truncated",
    answer: {
      status: 200,
      contentType: "application/json",
      body: '{"format":{"major":1,"minor":0},"cities":{"id":["seo',
    },
    sentence: /incomplete or damaged/,
  },
  {
    name: "not JSON",
    answer: { status: 200, contentType: "application/json", body: "busy" },
    sentence: /incomplete or damaged/,
  },
  {
    name: "of a newer major version",
    answer: { status: 200, contentType: "application/json", body: '{"format":{"major":9,"minor":0}}' },
    sentence: /has been updated/,
  },
];

for (const { name, answer, sentence } of faults) {
  test(`the dataset's index is ${name}`, async ({ page }) => {
    await page.route("**/data/v1/index-*.json", (route) => route.fulfill(answer));
    await page.goto("/en/");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("The dataset could not be loaded");
    await expect(alert).toContainText(sentence);
    await expect(page.getByRole("link", { name: "About", exact: true })).toBeVisible();

    await page.unroute("**/data/v1/index-*.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("status").filter({ hasText: "882 cities" })).toBeVisible();
  });
}

test("no network for a record: its name stays, the details can be asked for again", async ({ page }) => {
  await page.route("**/details-*/networks/wego.json", (route) => route.abort("internetdisconnected"));
  await page.goto("/en/networks/wego");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Smart Sustainable Cities");
  await expect(page.getByRole("alert")).toContainText("The site could not be reached");

  await page.unroute("**/details-*/networks/wego.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
});

test("the part of the program for a page is missing: a sentence, and it can be asked for again", async ({
  page,
}) => {
  let asked = 0;
  await page.route("**/split_pages.wasm", (route) => {
    asked += 1;
    return route.fulfill({ status: 404, body: "" });
  });
  await page.goto("/en/");
  await expect(page.getByRole("status").filter({ hasText: "882 cities" })).toBeVisible();
  const before = asked;
  await page.getByRole("link", { name: "Networks", exact: true }).click();
  // The page loads itself anew, once, and asks again.
  await expect.poll(() => asked - before).toBe(2);
  await expect(page.getByRole("alert")).toContainText("could not be loaded");

  await page.unroute("**/split_pages.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Networks" })).toBeVisible();
});

test("no coastlines: the places are there, and a sentence", async ({ page }) => {
  await page.route("**/land-*.svg", (route) => route.fulfill({ status: 404, body: "" }));
  // The page loads itself anew, once. Of this address the map comes by itself then as well.
  await page.goto("/en/?view=105,15,2");
  await expect(page.getByRole("alert")).toContainText("The coastlines could not be loaded");
  await expect(page.getByRole("status").filter({ hasText: "882 cities" })).toBeVisible();
  await expect(page.getByRole("button", { name: /cities, among them/ }).first()).toBeVisible();
  await expect(page.locator(".map-place")).toHaveCount(0);
});

test("without the finer coastlines, borders are those of the whole world; without these, a sentence says so", async ({
  page,
}) => {
  await page.route(/base-map-fine-/, (route) => route.abort("internetdisconnected"));
  await page.route(/base-map-[0-9a-f]+\.json/, (route) => route.abort("internetdisconnected"));
  await page.goto("/en/?view=105,15,5");
  await map(page).getByText("Legend", { exact: true }).click();
  await map(page)
    .getByRole("checkbox", { name: /borders/ })
    .check();
  await expect(map(page).getByRole("alert")).toContainText("The borders could not be loaded");
  await page.unroute(/base-map-[0-9a-f]+\.json/);
  await map(page).getByRole("button", { name: "Try again" }).click();
  await expect(map(page).getByRole("alert")).toHaveCount(0);
});

test("no manifest: a sentence and a way on", async ({ page }) => {
  await page.route("**/data/v1/manifest.json", (route) => route.abort("internetdisconnected"));
  await page.goto("/en/");
  await expect(page.getByRole("alert")).toContainText("could not be reached");
  await page.unroute("**/data/v1/manifest.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("status").filter({ hasText: "882 cities" })).toBeVisible();
});

test("names in other languages are missing: the search goes on with the others", async ({ page }) => {
  await page.route("**/aliases-*.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/en/?q=seoul");
  await expect(page.getByRole("alert")).toContainText("Names in other languages could not be loaded");
  await expect(
    page.getByRole("region", { name: "Cities", exact: true }).getByRole("link", { name: /^Seoul/ }),
  ).toBeVisible();
});

test("records and kinds of a newer dataset are shown as far as they are understood, and markup is text", async ({
  page,
}) => {
  await page.route("**/details-*/networks/gini.json", async (route) => {
    const response = await route.fetch();
    const detail = await response.json();
    detail.organs[0].kind = "hibernating-council";
    detail.added_later = { any: "thing" };
    detail.facts.unshift(
      { text: "<img src=x onerror=alert(1)> A <b>fact</b>.", cites: [0] },
      { nothing: "known" },
    );
    await route.fulfill({ response, json: detail });
  });
  await page.goto("/en/networks/gini");
  await expect(page.getByText("<img src=x onerror=alert(1)> A <b>fact</b>.")).toBeVisible();
  await expect(page.getByText(/hibernating council/i).first()).toBeVisible();
});

test("a markup city name of a broken index is text", async ({ page }) => {
  await page.route("**/data/v1/index-*.json", async (route) => {
    const response = await route.fetch();
    const index = await response.json();
    index.cities.name[0] = "<b>Aachen</b>";
    index.cities.lat[1] = 400;
    index.memberships.city[0] = 999999;
    index.events[0] = { id: "broken" };
    await route.fulfill({ response, json: index });
  });
  await page.goto("/en/");
  await expect(page.getByText("<b>Aachen</b>").first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "882 cities" })).toBeVisible();
});
