// The map: moved by hand and by keys, what stands on it, the card, the years, and what it does with bad input.

import AxeBuilder from "@axe-core/playwright";

import { whole } from "./axe.mjs";
import { expect, test } from "./support.mjs";

const map = (page) => page.getByRole("region", { name: /^Map of/ });
const place = (page, name) => map(page).getByRole("link", { name: new RegExp(`^${name},`) });
const clusters = (page) => map(page).getByRole("button", { name: /cities, among them/ });
const marks = (page) => map(page).locator(".map__marks > li > *");
const card = (page, name) => page.getByRole("dialog", { name: new RegExp(`^${name}`) });
const count = (page) => page.getByRole("status").filter({ hasText: /\d cit(y|ies)$/ });
const view = (page) => (new URL(page.url()).searchParams.get("view") ?? "").split(",").map(Number);

test("by keyboard alone: a place, its card, its nearest fellow member to the east, and out", async ({
  page,
}) => {
  await page.goto("/en/?q=chengdu");
  await expect(place(page, "Chengdu")).toBeVisible();
  await place(page, "Chengdu").focus();
  await page.keyboard.press("Enter");
  await expect(card(page, "Chengdu")).toBeVisible();
  await expect(page).toHaveURL(/select=chengdu/);
  await expect(card(page, "Chengdu").getByRole("heading", { level: 2 })).toBeFocused();
  await expect(card(page, "Chengdu")).toContainText("China");

  // One of the four directions; the button says who it is and how far.
  const east = card(page, "Chengdu").getByRole("listitem").filter({ hasText: /^East/ }).getByRole("button");
  const name = (await east.textContent()).split(",")[0];
  await east.focus();
  await page.keyboard.press("Enter");
  await expect(card(page, name)).toBeVisible();
  await expect(place(page, name)).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("application", { name: /^Map/ })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("link", { name: "Skip the map" })).toBeFocused();
});

test("arrows lead from place to place by where they lie", async ({ page }) => {
  await page.goto("/en/?network=gini");
  await place(page, "Daejeon").focus();
  const from = await place(page, "Daejeon").boundingBox();
  await page.keyboard.press("ArrowRight");
  const focused = page.locator(".map__marks :focus");
  await expect(focused).not.toHaveAttribute("aria-label", /^Daejeon/);
  await expect.poll(async () => (await focused.boundingBox())?.x).toBeGreaterThan(from.x);
  await expect(page).not.toHaveURL(/view=/);
});

test("the focus stays on the map when what had it falls apart", async ({ page }) => {
  await page.goto("/en/?network=ascn");
  await clusters(page).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=/);
  await expect(page.locator(".map__marks :focus")).toHaveCount(1);
});

test("the card tells networks, roles and events, and leads to the city's page", async ({ page }) => {
  await page.goto("/en/?select=binh-duong");
  const shown = card(page, "Binh Duong");
  await expect(shown).toContainText(/\d+ networks?/);
  await expect(shown.getByRole("heading", { name: /event/ }).first()).toBeVisible();
  await expect(place(page, "Binh Duong")).toBeVisible();
  await shown.getByRole("link", { name: "All about Binh Duong" }).click();
  await expect(page).toHaveURL(/\/cities\/binh-duong$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("choosing a place moves nothing under the pointer", async ({ page }) => {
  await page.goto("/en/?network=gini");
  await expect(place(page, "Daejeon")).toBeVisible();
  const before = await place(page, "Daejeon").boundingBox();
  await place(page, "Daejeon").click();
  await expect(card(page, "Daejeon")).toBeVisible();
  expect(await place(page, "Daejeon").boundingBox()).toEqual(before);
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page).not.toHaveURL(/select=/);
});

test("a drag moves the map with the pointer, a wheel zooms about it", async ({ page }) => {
  await page.goto("/en/?network=gini");
  await expect(place(page, "Daejeon")).toBeVisible();
  const box = await map(page).boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const before = await place(page, "Daejeon").boundingBox();
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 60, middle.y - 20, { steps: 4 });
  const dragged = async () => {
    const now = await place(page, "Daejeon").boundingBox();
    return [now.x - before.x, now.y - before.y].map(Math.round);
  };
  await expect.poll(dragged).toEqual([-60, -20]);
  await page.mouse.up();
  await expect(page).toHaveURL(/view=/);
  const zoom = view(page)[2];
  await page.mouse.wheel(0, -240);
  await expect.poll(() => view(page)[2]).toBeGreaterThan(zoom);
});

test("two fingers that spread zoom the map about their middle, and the one that stays drags it on", async ({
  page,
}) => {
  await page.goto("/en/?network=gini");
  await expect(place(page, "Daejeon")).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 2 });
  const { x, y } = await place(page, "Daejeon").boundingBox();
  const touch = (type, fingers = {}) =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: Object.entries(fingers).map(([id, [x_px, y_px]]) => ({
        id: Number(id),
        x: x + x_px,
        y: y + y_px,
      })),
    });
  const since = (from) => async () => {
    const now = await place(page, "Daejeon").boundingBox();
    return [now.x - from.x, now.y - from.y].map(Math.round);
  };
  await touch("touchStart", { 0: [-20, -60], 1: [20, -60] });
  for (const spread of [30, 50, 80]) {
    await touch("touchMove", { 0: [-spread, -60], 1: [spread, -60] });
  }
  // What lies below the fingers goes as many times further from their middle as they have spread.
  await expect.poll(async () => (await since({ x, y })())[1]).toBeGreaterThan(150);
  const zoomed = await place(page, "Daejeon").boundingBox();
  await touch("touchEnd", { 0: [-80, -60] });
  await touch("touchMove", { 1: [70, -70] });
  await expect.poll(since(zoomed)).toEqual([-10, -10]);
  await touch("touchEnd");
  await expect(page).toHaveURL(/view=/);
});

test("of several seats and offices those are named that have room for it", async ({ page }) => {
  await page.goto("/en/networks/wego");
  const named = map(page).locator(".mark__label").filter({ visible: true });
  await expect(named.filter({ hasText: /^Seoul$/ })).toBeVisible();
  const over = await map(page).evaluate((element) => {
    const boxes = (selector) =>
      [...element.querySelectorAll(selector)]
        .filter((box) => getComputedStyle(box).visibility === "visible")
        .map((box) => ({ text: box.textContent, box: box.getBoundingClientRect() }));
    const shared = (a, b) =>
      Math.min(
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      );
    const labels = boxes(".mark__label");
    return labels.flatMap((label) =>
      [...labels, ...boxes(".mark__disc")]
        .filter((other) => other.text !== label.text && shared(label.box, other.box) > 2)
        .map((other) => `${label.text} over ${other.text}`),
    );
  });
  expect(over).toEqual([]);
  // The one place that a page is about has its name whatever stands around it.
  await page.goto("/en/cities/seoul");
  await expect(map(page).locator(".mark--selected .mark__label")).toBeVisible();
});

test("thousands of wheel events end at the last zoom, and the page goes on", async ({ page }) => {
  await page.goto("/en/?view=104,30,5");
  await expect(marks(page).first()).toBeVisible();
  await page.locator(".map__surface").evaluate((surface) => {
    for (let event = 0; event < 3000; event += 1) {
      surface.dispatchEvent(
        new WheelEvent("wheel", {
          deltaY: -120,
          clientX: 300,
          clientY: 300,
          bubbles: true,
          cancelable: true,
        }),
      );
    }
  });
  await expect.poll(() => view(page)[2]).toBe(14);
  await page.getByRole("button", { name: "Show the whole world" }).click();
  await expect.poll(() => view(page)[2]).toBeLessThan(3);
});

test("at most a few hundred marks stand on the largest screen", async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await page.goto("/en/?view=60,30,4");
  await expect(marks(page).first()).toBeVisible();
  expect(await marks(page).count()).toBeLessThan(400);
});

test("several networks have shapes of their own, and the legend names them", async ({ page }) => {
  await page.goto("/en/?network=gini,ascn&view=112,18,4");
  await expect(map(page).locator(".mark[data-shape='0']").first()).toBeVisible();
  await expect(map(page).locator(".mark[data-shape='1']").first()).toBeVisible();
  await map(page).getByText("Legend", { exact: true }).click();
  const legend = map(page).locator(".legend");
  await expect(legend).toContainText("GINI");
  await expect(legend).toContainText("ASCN");
});

test("borders are a choice, with a disclaimer", async ({ page }) => {
  await page.goto("/en/");
  await map(page).getByText("Legend", { exact: true }).click();
  await expect(map(page).getByText(/says nothing about the status/)).toHaveCount(0);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const lines = page.waitForResponse(/base-map-[0-9a-f]+\.json/);
  await map(page)
    .getByRole("checkbox", { name: /borders/ })
    .check();
  await expect(map(page).getByText(/says nothing about the status/)).toBeVisible();
  expect((await lines).ok()).toBe(true);
  expect(asked.filter((file) => file.includes("base-map"))).toHaveLength(1);
});

test("the years: a slider and the same as text", async ({ page }) => {
  await page.goto("/en/?network=ascn");
  await expect(count(page)).toHaveText(/of 882 cities/);
  await page.getByRole("button", { name: "Through the years" }).click();
  const slider = page.getByRole("slider", { name: "Year" });
  await expect(slider).toBeFocused();
  await slider.fill("2018");
  await expect(page).toHaveURL(/at=2018/);
  await expect(slider).toHaveAttribute("aria-valuetext", /^2018: \d+ cit/);
  await page.locator(".time__changes summary").click();
  await expect(page.locator(".time__changes li").first()).toContainText("ASCN");
  await expect(
    map(page)
      .getByRole("link", { name: /joined in 2018/ })
      .first(),
  ).toBeAttached();
  await page.getByRole("button", { name: "All years" }).click();
  await expect(page).not.toHaveURL(/at=/);
});

test("the years go by under a map that stays, by keyboard too", async ({ page }) => {
  await page.goto("/en/?view=104,12,5&at=2018");
  const slider = page.getByRole("slider", { name: "Year" });
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/at=2017/);
  expect(view(page)).toEqual([104, 12, 5]);
});

test("leaving with the focus on a place harms nothing", async ({ page }) => {
  await page.goto("/en/about");
  await page.getByRole("link", { name: "Explore", exact: true }).click();
  await clusters(page).first().focus();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
  await page.goForward();
  await expect(clusters(page).first()).toBeVisible();
});

test("the years play by themselves until they are stopped", async ({ page }) => {
  await page.goto("/en/?at=2015");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page).toHaveURL(/at=2016/);
  await expect(page).toHaveURL(/at=2017/);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(page).not.toHaveURL(/at=2026/);
});

test("inside another page a wheel is the page's, until a key is held", async ({ page }) => {
  await page.goto("/en/?gestures=cooperative&view=104,12,5");
  await expect(marks(page).first()).toBeVisible();
  const box = await map(page).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -240);
  await expect(map(page).getByText("Hold Ctrl")).toBeVisible();
  expect(view(page)[2]).toBe(5);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -60);
  await page.keyboard.up("Control");
  await expect.poll(() => view(page)[2]).toBeGreaterThan(5);
  await expect(page).toHaveURL(/gestures=cooperative/);
});

test("on paper a place has the number that stands before it in the text", async ({ page }) => {
  await page.goto("/en/?network=gini");
  await expect(place(page, "Daejeon")).toBeVisible();
  const canvas = page.locator(".map__land");
  const width = await canvas.getAttribute("width");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".list .row__name").first()).toHaveAttribute("data-number", "1");
  const link = page.locator(".list .row__name", { hasText: "Daejeon" });
  // A sheet has less room than the screen: there it may stand for its neighbours too.
  const mark = place(page, "Daejeon").or(map(page).getByRole("button", { name: /among them Daejeon/ }));
  await expect(mark).toHaveAttribute("data-number", /^\d+$/);
  await expect(mark).toHaveAttribute("data-number", await link.getAttribute("data-number"));
  // It is drawn for paper, and for the screen again afterwards.
  await expect(canvas).toHaveAttribute("width", "2040");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(canvas).toHaveAttribute("width", width);
});

test("on paper every city in the text that the map shows has a number of the map", async ({ page }) => {
  await page.goto("/en/networks/gini");
  await expect(place(page, "Daejeon")).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(place(page, "Daejeon")).toHaveAttribute("data-number", /^\d+$/);
  const numbers = (selector) =>
    page
      .locator(selector)
      .evaluateAll((all) => [...new Set(all.map((one) => Number(one.getAttribute("data-number"))))]);
  const onMap = (await numbers(".map__marks [data-number]")).sort((a, b) => a - b);
  const inText = await numbers(".text [data-number]");
  expect(inText).toEqual(onMap);
  expect(onMap).toEqual(onMap.map((_, position) => position + 1));
});

test("views that do not exist, and windows without room, harm nothing", async ({ page }) => {
  for (const bad of [
    "0,95,3",
    "0,0,99",
    "0,0,-1",
    "NaN,1,1",
    "0,0",
    "a,b,c",
    "1e999,0,2",
    "1e-2147483648,91,2",
  ]) {
    await page.goto(`/en/?view=${bad}`);
    await expect(count(page)).toHaveText("882 cities");
    await expect(page.getByText(/The address asks for view/), bad).toBeVisible();
  }
  await page.setViewportSize({ width: 40, height: 40 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(clusters(page).first()).toBeVisible();
  await page.locator(".map").evaluate((element) => element.style.setProperty("height", "0px"));
  await page.locator(".map").evaluate((element) => element.style.removeProperty("height"));
  await expect(clusters(page).first()).toBeVisible();
});

for (const [state, address, prepare] of [
  ["the card open", "/en/?select=binh-duong", async () => {}],
  [
    "a year and its changes",
    "/en/?network=ascn&at=2018",
    (page) => page.locator(".time__changes summary").click(),
  ],
  [
    "the legend open",
    "/en/?network=gini,ascn",
    (page) => map(page).getByText("Legend", { exact: true }).click(),
  ],
]) {
  test(`axe finds nothing on the map with ${state}`, async ({ page }) => {
    await page.goto(address);
    await expect(count(page)).toBeVisible();
    await whole(page);
    await prepare(page);
    for (const scheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page })
        .exclude(".list")
        .disableRules(["target-size"])
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`),
        scheme,
      ).toEqual([]);
    }
  });
}
