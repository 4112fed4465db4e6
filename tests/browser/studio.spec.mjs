// The studio: what is chosen stands in its address, in the code, and in the frame that shows the embed.

import { test as plain } from "@playwright/test";

import { expect, test } from "./support.mjs";

const frame = (page) => page.getByRole("region", { name: "Preview" }).locator("iframe");

test("what is chosen stands in the address, the code and the preview", async ({ page }) => {
  await page.goto("/en/embed");
  await page.getByRole("radio", { name: "None" }).check();
  await expect(page).toHaveURL(/list=none/);
  await expect(page.getByRole("textbox", { name: "As a frame, without a script" })).toHaveValue(
    /embed\/v1\/map\?\S*list=none/,
  );
  await expect(frame(page)).toHaveAttribute("src", /\/embed\/v1\/map\?\S*list=none/);
  await expect(frame(page).contentFrame().getByRole("link", { name: "More on Cityweave" })).toBeVisible();
});

test("another preview is no step on the way back", async ({ page }) => {
  await page.goto("/en/embed");
  const shown = frame(page).contentFrame().getByRole("link", { name: "More on Cityweave" });
  await expect(shown).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  for (const name of ["None", "Below the map"]) {
    await page.getByRole("radio", { name }).check();
    await expect(frame(page)).toHaveAttribute("src", name === "None" ? /list=none/ : /list=below/);
    await expect(shown).toBeVisible();
  }
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 700 } });

  test("the preview is fetched once somebody comes to it", async ({ page }) => {
    const asked = [];
    page.on("request", (request) => {
      if (request.url().includes("/embed/v1/")) asked.push(request.url());
    });
    await page.goto("/en/embed");
    await expect(page.getByRole("heading", { name: "Preview" })).toBeVisible();
    // Whatever is asked for at once has been asked for by then.
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    await page.getByRole("heading", { name: "Preview" }).scrollIntoViewIfNeeded();
    await expect(frame(page).contentFrame().getByRole("link", { name: "More on Cityweave" })).toBeVisible();
  });
});

plain.describe("without JavaScript", () => {
  plain.use({ javaScriptEnabled: false });

  plain("one frame shows the embed", async ({ page }) => {
    await page.goto("/en/embed");
    const seen = page.locator("iframe:visible");
    await expect(seen).toHaveCount(1);
    await expect(seen).toHaveAttribute("src", "/embed/v1/map");
  });
});
