// Faults put in on purpose: each file a page needs is missing, cut off, of a wrong type, from an older version, or slow.
// Whatever happens, the rendered text stays, a sentence says what is wrong, and nothing else fails.

import { expect, test } from "./support.mjs";

/** The files a page of a network needs, with what is said where one of them fails. */
const ASSETS = [
  ["the program", "**/cityweave_bg.wasm"],
  ["the loader of the program", "**/cityweave.js"],
  ["the part of the program for records", "**/split_records.wasm"],
  ["what parts of the program have in common", "**/chunk_*.wasm"],
  ["the list of parts of the program", "**/__wasm_split.js"],
  ["the list of files", "**/data/v1/manifest.json"],
  ["the texts", "**/data/v1/texts-en-*.json"],
  ["the index", "**/data/v1/index-*.json"],
  ["the record", "**/details-*/networks/gini.json"],
];

/** How a file can fail, as what is answered in its place. */
const FAULTS = [
  [
    "is missing",
    () => ({ status: 404, contentType: "text/plain", body: "There is nothing at this address.\n" }),
  ],
  ["is a page", () => ({ status: 200, contentType: "text/html", body: "<!doctype html><p>Home</p>" })],
  [
    "is cut off",
    async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      // No cache keeps what it knows to be cut off.
      const headers = { "content-type": response.headers()["content-type"], "cache-control": "no-store" };
      return { status: 200, headers, body: body.subarray(0, body.length / 2) };
    },
  ],
  ["is refused by the server", () => ({ status: 503, contentType: "text/plain", body: "busy" })],
];

/** What the page has to say, whichever way it came. */
const text = (page) => page.locator(".facts > li").first();
/** What is told of a failure, by the program or by what loads it. */
const sentence = (page) => page.getByRole("alert").first();

test.describe("a file that fails", () => {
  // The browser writes each failed request and script to the console.
  test.use({ expectedErrors: [[/./], { option: true }] });

  for (const [what, pattern] of ASSETS) {
    for (const [fault, answer] of FAULTS) {
      test(`${what} ${fault}: the text stays, and a sentence`, async ({ page }) => {
        await page.route(pattern, async (route) => route.fulfill(await answer(route)));
        await page.goto("/en/networks/gini");
        await expect(sentence(page)).toContainText(/\w+ \w+ \w+/);
        await expect(page.getByRole("heading", { level: 1 })).toContainText("Global Innopolis");
        await expect(text(page)).toBeVisible();

        // Where a file is gone the page loads itself anew once, and says it again.
        await page.waitForLoadState("networkidle");
        await expect(sentence(page)).toContainText(/\w+ \w+ \w+/);
        await page.unroute(pattern);
        await sentence(page).locator("a, button").filter({ hasText: "Try again" }).click();
        await expect(page.locator("#app[data-rendered]")).toHaveCount(0);
        await expect(page.getByRole("alert")).toHaveCount(0);
        await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
      });
    }
  }

  test("the card of a city cannot be had: a sentence, and it comes when asked again", async ({ page }) => {
    await page.route("**/split_tools.wasm", (route) => route.fulfill({ status: 503, body: "busy" }));
    await page.goto("/en/?select=seoul");
    await expect(sentence(page)).toContainText(/\w+ \w+ \w+/);
    await page.unroute("**/split_tools.wasm");
    await sentence(page).getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("dialog", { name: /Seoul/ })).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("the program is of an older version, whose parts are gone: the text stays, and a sentence", async ({
    page,
  }) => {
    await page.route("**/*.wasm", (route) =>
      route.request().url().endsWith("_bg.wasm")
        ? route.continue()
        : route.fulfill({ status: 404, body: "" }),
    );
    await page.goto("/en/networks/gini");
    await expect(sentence(page)).toContainText(/\w+ \w+ \w+/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Global Innopolis");
  });

  test("the host knows no type for programs: the text stays, and a sentence", async ({ page }) => {
    // The browser compiles only what is said to be a program while it arrives, and the parts come in no other way.
    await page.route("**/*.wasm", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, contentType: "application/octet-stream" });
    });
    await page.goto("/en/networks/gini");
    await expect(sentence(page)).toContainText(/\w+ \w+ \w+/);
    await expect(text(page)).toBeVisible();
  });

  test("a policy of the host keeps WebAssembly from running: a sentence says which", async ({ page }) => {
    await page.route("**/en/networks/gini", async (route) => {
      const response = await route.fetch();
      const policy = response.headers()["content-security-policy"].replace(" 'wasm-unsafe-eval'", "");
      await route.fulfill({
        response,
        headers: { ...response.headers(), "content-security-policy": policy },
      });
    });
    await page.goto("/en/networks/gini");
    await expect(sentence(page)).toContainText("wasm-unsafe-eval");
    await expect(text(page)).toBeVisible();
  });

  test("no style arrives: the page is read from its top to its end", async ({ page }) => {
    await page.route("**/*.css", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("/en/networks/gini");
    await expect(page.locator("#app[data-rendered]")).toHaveCount(0);
    await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
  });
});

for (const [what, pattern] of ASSETS) {
  test(`${what} is slow: the text can be read, and the page gets on`, async ({ page }) => {
    let release;
    const gate = new Promise((resolve) => (release = resolve));
    await page.route(pattern, async (route) => {
      await gate;
      await route.continue();
    });
    // The page is not waited for, as it is on its way until the file has come.
    const arrived = page.goto("/en/networks/gini");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Global Innopolis");
    await expect(page.locator("#app[data-rendered]")).toHaveCount(1);
    await expect(page.getByRole("alert")).toHaveCount(0);
    release();
    await arrived;
    await expect(page.locator("#app[data-rendered]")).toHaveCount(0);
    await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
  });
}

test("a browser that refuses all storage shows every page", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, refuse);
    }
    Object.defineProperty(Document.prototype, "cookie", refuse);
  });
  for (const path of ["", "networks/gini", "events", "compare?cities=seoul,chengdu", "embed", "about"]) {
    await page.goto(`/en/${path}`);
    await expect(page.locator("#app[data-rendered]"), path).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
});
