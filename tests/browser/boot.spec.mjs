// Getting started: the program loads, and where it cannot, the page says so.

import { expect, test } from "./support.mjs";

test("the program starts and takes the page over", async ({ page }) => {
  await page.goto("/en/");
  await expect(page.getByRole("main")).not.toBeEmpty();
  await expect(page.locator("#boot-status")).toHaveCount(0);
});

test("a missing file is answered as missing, an address without a page with the page that says so", async ({
  request,
}) => {
  const missing = await request.get("/missing-0123456789abcdef_bg.wasm");
  expect(missing.status()).toBe(404);
  expect(missing.headers()["content-type"]).toContain("text/plain");
  const deep = await request.get("/en/cities/somewhere");
  expect(deep.status()).toBe(404);
  expect(deep.headers()["content-type"]).toContain("text/html");
});

test("the program is sent with the type that lets it compile while it arrives", async ({ page }) => {
  const program = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith(".wasm"));
  await page.goto("/en/");
  expect((await program).headers()["content-type"]).toBe("application/wasm");
});

test.describe("where the program cannot start", () => {
  test.use({ expectedErrors: [[/./], { option: true }] });

  const cases = [
    { name: "it is missing", answer: { status: 404, body: "" }, sentence: /missing on the server/ },
    {
      name: "a page is sent in its place",
      answer: { status: 200, contentType: "text/html", body: "<!doctype html>" },
      sentence: /answered with a page/,
    },
    {
      name: "it arrives incomplete",
      answer: { status: 200, contentType: "application/wasm", body: "\0asm" },
      sentence: /incomplete/,
    },
  ];
  for (const { name, answer, sentence } of cases) {
    test(`a sentence and a way on when ${name}`, async ({ page }) => {
      await page.route("**/*.wasm", (route) => route.fulfill(answer));
      await page.goto("/en/");
      await expect(page.getByRole("alert")).toContainText(sentence);

      await page.unroute("**/*.wasm");
      await page.getByRole("link", { name: "Try again" }).click();
      await expect(page.locator("#boot-status")).toHaveCount(0);
    });
  }

  test("a sentence when the connection is down", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort("internetdisconnected"));
    await page.goto("/en/");
    await expect(page.getByRole("alert")).toContainText(/could not be fetched/);
  });

  test("a sentence when it stops while it makes the page", async ({ page }) => {
    // The smallest program that has a function, which stops.
    const stops = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0];
    const bytes = JSON.stringify([...stops, 10, 5, 1, 3, 0, 0, 11]);
    await page.route("**/cityweave.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `export default async () => {
          const { instance } = await WebAssembly.instantiate(new Uint8Array(${bytes}));
          setTimeout(instance.exports.f);
        };`,
      }),
    );
    await page.goto("/en/");
    await expect(page.getByRole("alert")).toContainText(/stopped before it could show the page/);
    await expect(page.getByRole("link", { name: "Try again" })).toBeVisible();
  });

  test("a sentence when WebAssembly is switched off", async ({ page }) => {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto("/en/");
    await expect(page.getByRole("alert")).toContainText(/does not run WebAssembly/);
  });
});
