// The explorer: the search, the filters, the list, the map, and the address that holds them all.

import { expect, test } from "./support.mjs";

const list = (page) => page.getByRole("region", { name: "Cities", exact: true });
const rows = (page) => list(page).getByRole("listitem");
const count = (page) => page.getByRole("status").filter({ hasText: /cit(y|ies)/ });
const search = (page) => page.getByRole("searchbox", { name: "Find a city, a network or an event" });
const map = (page) => page.getByRole("region", { name: /^Map of/ });

test("shows the whole dataset on the map and in the list", async ({ page }) => {
  await page.goto("/en/");
  await expect(count(page)).toHaveText("882 cities");
  await expect(map(page)).toHaveAccessibleName("Map of 882 cities");
  await expect(rows(page).first()).toBeVisible();
  await expect(
    map(page)
      .getByRole("button", { name: /cities, among them/ })
      .first(),
  ).toBeVisible();
});

test("filters narrow, stand in the address, and survive reload and Back", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.locator("summary", { hasText: "Network" }).click();
  await page.getByRole("checkbox", { name: /^GINI/ }).check();
  await expect(page).toHaveURL(/network=gini/);
  await expect(count(page)).toHaveText(/^\d{1,2} of 882 cities/);
  const shown = await count(page).textContent();

  await page.reload();
  await expect(count(page)).toHaveText(shown);
  await expect(page.getByRole("button", { name: "Take back: GINI" })).toBeVisible();

  await rows(page)
    .getByRole("link", { name: /Daejeon/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Daejeon");
  await page.goBack();
  await expect(page).toHaveURL(/network=gini/);
  await expect(count(page)).toHaveText(shown);

  await page.getByRole("button", { name: "Take back: GINI" }).click();
  await expect(count(page)).toHaveText("882 cities");
});

test("cities in all of several networks are among those in any of them", async ({ page }) => {
  const number = async (address) => {
    await page.goto(address);
    await expect(count(page)).toHaveText(/^\d/);
    return Number.parseInt((await count(page).textContent()).replaceAll(",", ""), 10);
  };
  const either = await number("/en/?network=wego,citynet");
  const both = await number("/en/?network=wego,citynet&match=all");
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(either);
});

test("typing and filtering replace the history entry, opening a record pushes one", async ({ page }) => {
  await page.goto("/en/about");
  await page.getByRole("link", { name: "Explore", exact: true }).click();
  await search(page).pressSequentially("seoul");
  await expect(page).toHaveURL(/q=seoul/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about$/);
});

test("an empty result says what to do", async ({ page }) => {
  await page.goto("/en/?q=zzzzzzzz&network=gini");
  await expect(page.getByText(/No city matches all of this/)).toBeVisible();
  await expect(count(page)).toHaveText(/^0 of 882 cities/);
  await page
    .getByRole("region", { name: "Cities" })
    .getByRole("button", { name: "Clear all filters" })
    .click();
  await expect(count(page)).toHaveText("882 cities");
});

test("what the address asks for and nobody knows is told of, and the rest holds", async ({ page }) => {
  await page.goto("/en/?network=gini,nato&at=never&role=%3Cb%3Eking&view=1,2");
  for (const part of ["nato", "never", "<b>king", "1,2"]) {
    await expect(page.getByRole("listitem").filter({ hasText: `“${part}”` })).toBeVisible();
  }
  await expect(page.getByRole("button", { name: "Take back: GINI" })).toBeVisible();
});

test("hover in the list shows on the map and focus on the map shows in the list", async ({ page }) => {
  await page.goto("/en/?network=gini");
  const link = map(page).getByRole("link", { name: /^Daejeon/ });
  await expect(link).toBeVisible();
  await rows(page).filter({ hasText: "Daejeon" }).hover();
  await expect(link).toHaveClass(/mark--pointed/);
  await page.mouse.move(0, 0);
  await map(page)
    .getByRole("link", { name: /^Daejeon/ })
    .focus();
  await expect(rows(page).filter({ hasText: "Daejeon" })).toHaveClass(/row--pointed/);
});

test("the map moves by keys and buttons, and the address remembers where it stands", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("application", { name: /^Map/ }).focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/view=/);
  const view = () => new URL(page.url()).searchParams.get("view");
  const before = view();
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect.poll(view).not.toBe(before);
  const there = view();
  await page.reload();
  await expect(count(page)).toHaveText("882 cities");
  expect(view()).toBe(there);
});

test("after a drag, the keyboard still opens what stands on the map", async ({ page }) => {
  await page.goto("/en/?network=gini");
  const place = map(page).getByRole("link", { name: /^Daejeon/ });
  await expect(place).toBeVisible();
  const box = await map(page).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 80);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 30, box.y + box.height - 90, { steps: 3 });
  await page.mouse.up();
  await expect(page).toHaveURL(/view=/);
  await place.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /^Daejeon/ })).toBeVisible();
});

test("a search goes to what it finds, wherever the map stood", async ({ page }) => {
  await page.goto("/en/?view=-100,50,6");
  await search(page).fill("binh duong");
  await expect(map(page).getByRole("link", { name: /^Binh Duong/ })).toBeVisible();
  await expect(page).not.toHaveURL(/view=/);
});

test("a cluster opens to what it holds", async ({ page }) => {
  await page.goto("/en/?network=ascn");
  const cluster = map(page)
    .getByRole("button", { name: /cities, among them/ })
    .first();
  const marks = map(page).getByRole("list", { name: "Places on the map" }).getByRole("listitem");
  await expect(cluster).toBeVisible();
  const before = await cluster.getAttribute("aria-label");
  await cluster.click();
  await expect(page).toHaveURL(/view=/);
  await expect(marks.filter({ has: page.getByRole("button", { name: before, exact: true }) })).toHaveCount(0);
});

test("places on both sides of the antimeridian stand together", async ({ page }) => {
  await page.goto("/en/?view=-175,-5,2.4");
  // Suva lies west of it, Honolulu east.
  const west = await map(page).getByRole("link", { name: /^Suva/ }).boundingBox();
  const east = await map(page)
    .getByRole("link", { name: /^Honolulu/ })
    .boundingBox();
  const frame = await map(page).boundingBox();
  for (const mark of [west, east]) {
    expect(mark.x).toBeGreaterThan(frame.x);
    expect(mark.x + mark.width).toBeLessThan(frame.x + frame.width);
  }
  expect(west.x).toBeLessThan(east.x);
});

test("each file is sent once, the finer coastlines where the map begins near", async ({ page }) => {
  // What the browser has already is not sent, as the land of the drawing that stood there before the map.
  const sent = () =>
    page.evaluate(() => {
      const files = performance.getEntriesByType("resource");
      return files.filter((file) => file.transferSize > 0).map(({ name }) => new URL(name).pathname);
    });
  await page.goto("/en/cities/binh-duong");
  await expect.poll(async () => (await sent()).some((file) => file.includes("base-map-fine"))).toBe(true);
  await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
  const data = (await sent()).filter((file) => file.startsWith("/data/"));
  expect(data.filter((file) => file.includes("/land-"))).toHaveLength(1);
  expect([...new Set(data)]).toEqual(data);
});

test("nothing is stored and no cookie is set", async ({ page, context }) => {
  await page.goto("/en/?q=seoul");
  await expect(rows(page).first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("map and list are two views of one page", async ({ page }) => {
    await page.goto("/en/");
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await expect(search(page)).toBeHidden();
    await page.getByRole("button", { name: "List", exact: true }).click();
    await expect(map(page)).toBeHidden();
    await expect(rows(page).first()).toBeVisible();
  });

  test("a place that is opened from the map alone shows its text", async ({ page }) => {
    await page.goto("/en/?q=daejeon");
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await map(page)
      .getByRole("link", { name: /^Daejeon/ })
      .click();
    await page.getByRole("link", { name: "All about Daejeon" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Daejeon/ })).toBeVisible();
  });

  test("the menu closes behind the link that was chosen", async ({ page }) => {
    await page.goto("/en/about");
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("link", { name: "Networks", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Networks" })).toBeFocused();
    await expect(page.getByRole("link", { name: "About", exact: true })).toBeHidden();
  });

  test("filters open as a sheet and close with what they leave", async ({ page }) => {
    await page.goto("/en/");
    await page.getByRole("button", { name: "Filters" }).click();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.locator("summary", { hasText: "Country" }).click();
    await sheet.getByRole("checkbox", { name: /^Viet/ }).check();
    await sheet.getByRole("button", { name: /^Show \d+ cit/ }).click();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/country=VN/);
    await expect(count(page)).toHaveText(/^\d+ of 882 cities/);
  });

  test("nothing is wider than the page", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [
      "/en/",
      "/en/networks/wego",
      "/en/cities/binh-duong",
      "/en/events/icf-top7-2022",
      "/en/sources",
    ]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
});
