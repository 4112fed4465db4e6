// The embeds in other people's pages: what they show, how high they are, what they say, and what they never do.

import { test as base } from "@playwright/test";

import { PLAIN, STRICT, WORDPRESS, host } from "./hosts/pages.mjs";
import { expect, held } from "./support.mjs";

/** A page that is watched for requests to strangers, for what is stored, and for errors. */
const test = base.extend({
  /** Whether the test asks for an embed that is not there, which the browser reports. */
  asksInVain: [false, { option: true }],

  page: async ({ page, baseURL, asksInVain }, use) => {
    const known = [new URL(baseURL).origin, PLAIN, STRICT, WORDPRESS];
    const surprises = [];
    page.on("pageerror", (error) => surprises.push(`exception: ${error.message}`));
    page.on(
      "console",
      (message) =>
        message.type() === "error" &&
        !(asksInVain && /status of 404/.test(message.text())) &&
        surprises.push(`console: ${message.text()}`),
    );
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && !known.includes(url.origin))
        surprises.push(`another host: ${url}`);
    });
    await use(page);
    expect(surprises, "what an embed must never do").toEqual([]);
    expect(await page.context().cookies(), "cookies").toEqual([]);
  },
});

const iframe = (site, path, more = "") =>
  `<iframe src="${site}/embed/v1/${path}" title="Networks" width="100%" height="500" ${more}></iframe>`;
const script = (site) => `<script type="module" src="${site}/embed.js"></script>`;
const element = (attributes) =>
  `<cityweave-embed ${attributes}><a href="https://www.example.org/">The atlas</a></cityweave-embed>`;
const siteOf = (baseURL) => new URL(baseURL).origin;
const frame = (page) => page.frameLocator("iframe").first();
const told = (page, type) =>
  page.evaluate(
    (type) => window.seen.messages.map(({ data }) => data).filter((data) => data.type === type),
    type,
  );

/** What each view shows. */
const VIEWS = {
  "cities/seoul?lang=en": ["Seoul", "World Smart Sustainable Cities Organization"],
  "networks/wego?lang=en": ["World Smart Sustainable Cities Organization", "Abu Dhabi"],
  "events/icf-top7-2022?lang=en": ["Top7 Intelligent Communities of 2022", "Intelligent Community Forum"],
  "events?lang=en": ["Events of smart city networks", "Latest events"],
  "map?lang=en&network=wego": ["Map of the cities in smart city networks", "of 882 cities"],
};

for (const [name, origin] of Object.entries({ plain: PLAIN, strict: STRICT, WordPress: WORDPRESS })) {
  for (const [path, texts] of Object.entries(VIEWS)) {
    test(`${path} in a ${name} host`, async ({ page, context, baseURL }) => {
      const site = siteOf(baseURL);
      await host(context, site, iframe(site, path));
      await page.goto(`${origin}/`);
      for (const text of texts) await expect(frame(page).getByText(text).first()).toBeVisible();
      await expect.poll(async () => (await told(page, "ready")).length).toBe(1);
      expect((await told(page, "ready"))[0].title).toMatch(/Cityweave$/);
      await expect.poll(async () => (await told(page, "height")).length).toBeGreaterThan(0);
      for (const { data, origin } of await page.evaluate(() => window.seen.messages)) {
        if (data.source === "cityweave") expect(data.version).toBe(1);
        expect([site, "null"]).toContain(origin);
      }
      expect(await page.evaluate(() => window.seen.reports), "reports of the policy").toEqual([]);
      const storage = await page.frames()[1].evaluate(() => {
        try {
          return localStorage.length + sessionStorage.length;
        } catch {
          return 0;
        }
      });
      expect(storage, "what is stored").toBe(0);
    });
  }
}

test("a height is told once, and follows what is opened", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  await host(context, site, script(site) + element('show="networks/wego" lang="en"'));
  await page.goto(PLAIN);
  const body = frame(page).locator("main");
  await expect(frame(page).getByRole("heading", { level: 1 })).toBeVisible();
  const heights = async () => ({
    frame: await page.locator("iframe").evaluate((frame) => frame.clientHeight),
    body: Math.ceil(await body.evaluate((body) => body.getBoundingClientRect().height)),
  });
  await expect.poll(async () => (({ frame, body }) => frame - body)(await heights())).toBe(0);
  const before = (await heights()).frame;
  await frame(page)
    .getByText(/more cities/)
    .click();
  await expect.poll(async () => (await heights()).frame).toBeGreaterThan(before + 100);
  const count = (await told(page, "height")).length;
  expect(count).toBeLessThan(8);
});

test("WordPress shows the frame at its height and follows its links", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  await host(context, site, iframe(site, "cities/binh-duong?lang=en"));
  await page.goto(WORDPRESS);
  await expect(page.locator("iframe")).toBeVisible();
  const height = await frame(page)
    .locator("main")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect(page.locator("iframe")).toHaveJSProperty("height", String(Math.min(height, 1000)));
  expect(new URL(page.frames()[1].url()).hash).toMatch(/^#\?secret=[a-z0-9]{10}$/);
  await frame(page).getByRole("link", { name: "More on Cityweave" }).click();
  await expect.poll(() => page.evaluate(() => window.followed)).toBe(`${site}/en/cities/binh-duong`);
});

test("links open outside the frame and are told", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  await host(context, site, script(site) + element('show="cities/seoul" lang="en"'));
  await page.goto(STRICT);
  const opened = context.waitForEvent("page");
  await frame(page).getByRole("link", { name: "Sources" }).click();
  expect((await opened).url()).toBe(`${site}/en/cities/seoul#sources-title`);
  const events = await page.evaluate(() => window.seen.events);
  expect(events[0]).toEqual(["ready", { title: expect.stringMatching(/Seoul/) }]);
  expect(events.at(-1)).toEqual(["navigate", { href: `${site}/en/cities/seoul#sources-title` }]);
  expect(page.frames()[1].url()).toContain("/embed/v1/cities/seoul");
});

test("a mark of a map that opens a card is no way out", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  const map = 'show="map" network="gini" lang="en" height="600"';
  await host(context, site, script(site) + element(map));
  await page.goto(PLAIN);
  await frame(page)
    .getByRole("region", { name: /^Map of/ })
    .getByRole("link", { name: /^Daejeon/ })
    .click();
  await expect(frame(page).getByRole("dialog", { name: /Daejeon/ })).toBeVisible();
  expect(await told(page, "navigate"), "the map goes nowhere").toEqual([]);
  expect(context.pages(), "nothing is opened").toHaveLength(1);
  const opened = context.waitForEvent("page");
  await frame(page).getByRole("link", { name: "Sources", exact: true }).click();
  await opened;
  await expect.poll(async () => (await told(page, "navigate")).length).toBe(1);
});

test("the keyboard goes into the frame and out of it", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  await host(context, site, iframe(site, "networks/gini?lang=en"));
  await page.goto(PLAIN);
  await expect(frame(page).getByRole("link", { name: "Sources" })).toBeVisible();
  await expect(frame(page).getByText("Latest events")).toBeVisible();
  const links = await frame(page).getByRole("link").count();
  await page.locator("#before").focus();
  await page.keyboard.press("Tab");
  await expect(page.locator("iframe")).toBeFocused();
  for (let stop = 0; stop < links; stop += 1) await page.keyboard.press("Tab");
  await expect(page.locator("#after")).toBeFocused();
});

test("a locked map keeps its filters, and tells the city that is chosen", async ({
  page,
  context,
  baseURL,
}) => {
  const site = siteOf(baseURL);
  await host(
    context,
    site,
    script(site) + element('show="map" network="gini" locked lang="en" height="600"'),
  );
  await page.goto(PLAIN);
  const count = frame(page).getByText(/of 882 cities/);
  await expect(count).toBeVisible();
  await expect(frame(page).getByRole("searchbox")).toHaveCount(0);
  const shown = await count.textContent();
  await frame(page).getByLabel("Sort by").selectOption("population");
  await expect(count).toHaveText(shown);
  await expect(page.locator("iframe")).toHaveAttribute("title", /Map of the cities/);
  await frame(page)
    .getByRole("region", { name: /^Map of/ })
    .getByRole("link", { name: /^Daejeon/ })
    .click();
  await expect
    .poll(() => page.evaluate(() => window.seen.events.filter(([name]) => name === "select").at(-1)?.[1]))
    .toEqual({ city: "daejeon" });
});

test("an open map can be searched, in a sandbox too", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  await host(context, site, iframe(site, "map?lang=en", 'sandbox="allow-scripts"'));
  await page.goto(PLAIN);
  await frame(page).getByRole("searchbox").fill("seoul");
  await expect(frame(page).getByText(/^\d+ of 882 cities/)).toBeVisible();
});

test("WordPress follows what is chosen of the suggestions", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  await host(context, site, iframe(site, "map?lang=en"));
  await page.goto(WORDPRESS);
  await expect(page.locator("iframe")).toBeVisible();
  await frame(page).getByRole("searchbox").fill("seoul");
  await frame(page)
    .getByRole("option", { name: /^Seoul/ })
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => window.followed)).toBe(`${site}/en/cities/seoul`);
});

test.describe("what is not there", () => {
  test.use({ asksInVain: true });

  for (const path of [
    "cities/atlantis",
    "cities/%3Cimg%20src=x%20onerror=alert(1)%3E",
    "nothing",
    `map?q=${"x".repeat(10_000)}`,
  ]) {
    test(`${path.slice(0, 40)} is answered with a sentence`, async ({ page, context, baseURL }) => {
      const site = siteOf(baseURL);
      await host(context, site, iframe(site, `${path}${path.includes("?") ? "&" : "?"}lang=en`));
      await page.goto(PLAIN);
      await expect(frame(page).getByRole("link", { name: "More on Cityweave" })).toBeAttached();
      if (!path.startsWith("map")) {
        await expect(frame(page).getByText("The atlas has no record of this name.")).toBeVisible();
        await expect(frame(page).getByRole("link", { name: "Search the atlas" })).toBeVisible();
        await expect.poll(async () => (await told(page, "height")).at(-1)?.height).toBeLessThan(260);
      }
    });
  }
});

test("ill options and ten thousand messages change nothing", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  const ill = "cities/seoul?lang=en&theme=pink&accent=url(x)&secret=1&network=%3Cb%3E";
  await host(context, site, iframe(site, ill));
  await page.goto(PLAIN);
  await expect(frame(page).getByRole("heading", { name: /Seoul/ })).toBeVisible();
  const before = await page.evaluate(() => window.seen.messages.length);
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector("iframe");
    for (let count = 0; count < 10_000; count += 1) {
      contentWindow.postMessage(
        [null, "x", { message: "ready", secret: "1" }, { message: {} }][count % 4],
        "*",
      );
    }
  });
  await expect(frame(page).getByRole("link", { name: "Sources" })).toBeVisible();
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await page.evaluate(() => window.seen.messages.length)).toBe(before);
});

test("messages of strangers do not move an element", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  await host(context, site, script(site) + element('show="cities/seoul" lang="en"'));
  await page.goto(PLAIN);
  await expect(frame(page).getByRole("heading", { name: /Seoul/ })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.seen.events.length)).toBeGreaterThan(0);
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.clientHeight)).not.toBe(480);
  const height = await page.locator("iframe").evaluate((frame) => frame.clientHeight);
  const events = await page.evaluate(() => window.seen.events.length);
  await page.evaluate(() => {
    const ours = { source: "cityweave", version: 1 };
    for (const data of [
      { ...ours, type: "height", height: 9 },
      { ...ours, type: "navigate", href: "x" },
      null,
      7,
    ])
      window.postMessage(data, "*");
    return new Promise((done) => setTimeout(done, 50));
  });
  expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBe(height);
  expect(await page.evaluate(() => window.seen.events.length)).toBe(events);
});

test("the script is included twice, attributes change, and the element goes", async ({
  page,
  context,
  baseURL,
}) => {
  const site = siteOf(baseURL);
  const twice = script(site) + `<script type="module" src="${site}/embed.js?again"></script>`;
  await host(context, site, twice + element('show="cities/seoul" lang="en"'));
  await page.goto(PLAIN);
  await expect(frame(page).getByRole("heading", { name: /Seoul/ })).toBeVisible();
  await page.locator("cityweave-embed").evaluate((element) => element.setAttribute("show", "cities/daejeon"));
  await expect(frame(page).getByRole("heading", { name: /Daejeon/ })).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(1);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await page.locator("cityweave-embed").evaluate((element) => element.remove());
  await expect(page.locator("iframe")).toHaveCount(0);
});

test("where no frame can be, the link of the page stands", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  await host(context, site, script(site) + element('show="javascript:alert(1)"'));
  await page.goto(PLAIN);
  await expect(page.getByRole("link", { name: "The atlas" })).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(0);
});

test("inside details, a hidden part and a dialog it shows itself once it is seen", async ({
  page,
  context,
  baseURL,
}) => {
  const site = siteOf(baseURL);
  const body =
    `<details id="d"><summary>Open</summary>${element('show="cities/seoul" lang="en"')}</details>` +
    `<div id="tab" hidden>${element('show="cities/daejeon" lang="en"')}</div>` +
    `<dialog id="dialog">${element('show="cities/malaga" lang="en"')}</dialog>`;
  await host(context, site, script(site) + body);
  await page.goto(PLAIN);
  const heading = (id) => page.frameLocator(`#${id} iframe`).getByRole("heading", { level: 1 });
  await page.getByText("Open").click();
  await expect(heading("d")).toContainText("Seoul");
  await page.locator("#tab").evaluate((tab) => (tab.hidden = false));
  await expect(heading("tab")).toContainText("Daejeon");
  await page.locator("#dialog").evaluate((dialog) => dialog.showModal());
  await expect(heading("dialog")).toContainText("Málaga");
  for (const id of ["d", "tab", "dialog"]) {
    await expect
      .poll(() => page.locator(`#${id} iframe`).evaluate((frame) => frame.clientHeight))
      .not.toBe(480);
  }
});

test("of twenty on a page those that are far away wait", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  const cities = "seoul daejeon malaga chengdu binh-duong".split(" ");
  const many = Array.from({ length: 20 }, (_, at) => {
    const city = cities[at % cities.length];
    return `<div style="margin-block-end:600px">${element(`show="cities/${city}" lang="en"`)}</div>`;
  });
  const programs = [];
  page.on("response", async (response) => {
    if (response.url().endsWith(".wasm") && !response.fromServiceWorker()) programs.push(response.url());
  });
  await host(context, site, script(site) + many.join(""));
  await page.goto(PLAIN);
  await expect(frame(page).getByRole("heading", { name: /Seoul/ })).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(20);
  expect(page.frames().filter((frame) => frame.url().includes("/embed/")).length).toBeLessThan(20);
});

test("dressed as the host asks, as far as it can be read", async ({ page, context, baseURL }) => {
  const site = siteOf(baseURL);
  await host(context, site, iframe(site, "cities/seoul?lang=en&theme=dark&accent=0a5c36&background=paper"));
  await page.goto(PLAIN);
  await expect(frame(page).getByRole("heading", { name: /Seoul/ })).toBeVisible();
  const color = (selector) =>
    frame(page)
      .locator(selector)
      .evaluate((element) => getComputedStyle(element).color);
  expect(await color("h1")).toBe("rgb(230, 236, 241)");
  expect(await color(".embed__mark svg"), "too dark on dark paper").toBe("rgb(255, 122, 92)");
});

test("the list below an embedded map does not move when the map comes after the rest", async ({ page }) => {
  const release = await held(page, "**/split_map.wasm");
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.setViewportSize({ width: 560, height: 560 });
  const rest = page.waitForResponse("**/split_embed_maps.wasm");
  await page.goto("/embed/v1/map?lang=en");
  await (await rest).finished();
  await expect(page.getByText("Loading")).toBeVisible();
  release();
  await expect(page.getByRole("button", { name: /cities, among them/ }).first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "882 cities" })).toBeVisible();
  expect(await page.evaluate(() => window.shift)).toBeLessThan(0.01);
});
