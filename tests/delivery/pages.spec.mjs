// The site in a browser, from real servers: each kind of page and embed without a report of the policy, and a walk
// through what depends on where the site begins.

import { expect, test as base } from "@playwright/test";

import { giveSign, isTakenOver } from "../waking.mjs";
import { kinds } from "./site.mjs";

const ofDist = () => base.info().project.metadata.dist;

/** Waits for the program, with the first sign that somebody wants more than to read. */
async function takeOver(page) {
  await page.evaluate(giveSign);
  await page.waitForFunction(isTakenOver);
}

/** A page that keeps what must not happen: reports of the policy, errors, and answers that there is nothing. */
const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const surprises = [];
    await page.exposeFunction("reportOfPolicy", (text) => surprises.push(`policy: ${text}`));
    await page.addInitScript(() =>
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        window.reportOfPolicy(`${violatedDirective} refuses ${blockedURI}`),
      ),
    );
    page.on("pageerror", (error) => surprises.push(`exception: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") surprises.push(`console: ${message.text()} at ${page.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) surprises.push(`${response.status()}: ${response.url()}`);
      if (!response.url().startsWith(baseURL)) surprises.push(`outside the site: ${response.url()}`);
    });
    page.surprises = surprises;
    await use(page);
    expect(surprises, "what must never happen").toEqual([]);
  },
});

test("each kind of page keeps the policy", async ({ page }) => {
  for (const path of kinds(ofDist(), "en")) {
    await test.step(path, async () => {
      const response = await page.goto(path);
      expect(response.status(), path).toBe(200);
      await takeOver(page);
      await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    });
  }
});

test("each kind of embed keeps the policy", async ({ page }) => {
  for (const path of ["cities/seoul", "networks/wego", "events", "events/icf-top7-2022", "map"]) {
    await test.step(path, async () => {
      await page.goto(`embed/v1/${path}?lang=en`);
      await expect(page.getByRole("link", { name: /Cityweave/ }).first(), path).toBeVisible();
    });
  }
});

base("other sites may frame an embed and nothing else", async ({ context, baseURL }) => {
  const host = "http://host.example/";
  const frames = ["embed/v1/cities/seoul?lang=en", "embed/v1/cities/nowhere", "en/about"];
  const body = frames.map((path) => `<iframe src="${baseURL}${path}"></iframe>`).join("");
  await context.route(host, (route) => route.fulfill({ contentType: "text/html", body }));
  const page = await context.newPage();
  await page.goto(host);
  const frame = (at) => page.frameLocator(`iframe >> nth=${at}`);
  await expect(frame(0).getByText("Seoul").first()).toBeVisible();
  await expect(frame(1).getByRole("link").first()).toBeVisible();
  await expect.poll(() => page.frames().at(-1).url()).toMatch(/^chrome-error:/);
});

test("a walk through the site", async ({ page, baseURL }) => {
  await page.goto("");
  await takeOver(page);
  await expect(page).toHaveURL(new RegExp(`^${baseURL}en/`));

  await page.goto("en/cities/seoul");
  await takeOver(page);
  await page.getByRole("link", { name: "Networks", exact: true }).first().click();
  await expect(page).toHaveURL(`${baseURL}en/networks`);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: /Seoul/ })).toBeVisible();

  await page.getByRole("button", { name: /^Language/ }).click();
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(`${baseURL}ar/cities/seoul`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");

  await page.goto("en/?country=KR");
  await takeOver(page);
  const list = page.getByRole("region", { name: "Cities", exact: true });
  await expect(list.getByRole("link", { name: /^Seoul/ })).toBeVisible();
  await expect(list.getByRole("link", { name: /^Lyon/ })).toHaveCount(0);
});

test("what is not there says so, and leads on", async ({ page, baseURL }) => {
  const response = await page.goto("en/cities/nowhere");
  expect(response.status()).toBe(404);
  await takeOver(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Cities", exact: true }).first().click();
  await expect(page).toHaveURL(`${baseURL}en/cities`);
  // The browser reports the status itself.
  const expected = (text) => text.startsWith("404: ") || text.includes("status of 404");
  page.surprises.splice(0, page.surprises.length, ...page.surprises.filter((text) => !expected(text)));
});
