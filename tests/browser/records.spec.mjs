// The pages of records: complete, linked, and honest about what is not known.

import { NO_PAGE, expect, test } from "./support.mjs";

const heading = (page) => page.getByRole("heading", { level: 1 });
const section = (page, name) => page.getByRole("region", { name });

test("a network: organs, members with roles and dates, counts, sources", async ({ page }) => {
  await page.goto("/en/networks/gini");
  await expect(heading(page)).toContainText("Global Innopolis Network Initiative");
  await expect(page.getByText(/6 claimed \(February 2026\)/).first()).toBeVisible();
  await expect(section(page, /^Organs/)).toContainText("Executive Committee");
  const members = page.getByRole("table", { name: "Cities of Global Innopolis" });
  await expect(members.getByRole("row").filter({ hasText: "Daejeon" }).first()).toContainText("President");
  await expect(members).toContainText("Montgomery County");
  await expect(section(page, /^What it is/)).toContainText("Xiongan");
  await expect(
    page.getByRole("region", { name: /^Map of/ }).getByRole("link", { name: /^Daejeon/ }),
  ).toBeVisible();
});

test("a network in preparation: partners and next steps", async ({ page }) => {
  await page.goto("/en/networks/neascn");
  await expect(heading(page)).toContainText("Northeast Asia Smart Cities Network");
  await expect(page.getByText(/Forming/).first()).toBeVisible();
  for (const partner of ["Trilateral Cooperation Secretariat", "Union of Russian Cities"]) {
    await expect(page.getByRole("main")).toContainText(partner);
  }
});

test("a city: its networks, awards and events", async ({ page }) => {
  await page.goto("/en/cities/binh-duong");
  await expect(heading(page)).toContainText("Binh Duong");
  await expect(heading(page).locator("[lang=vi]")).toHaveText("Bình Dương");
  await expect(section(page, /^Networks \d/)).toContainText("ICF");
  const awards = section(page, /^Awards \d/);
  await expect(awards).toContainText("Top7");
  await expect(section(page, /^Events held here/)).toContainText("Top7 Intelligent Communities of 2022");
  await expect(page.getByText("平阳", { exact: true })).toBeVisible();
});

test("an event: when, where, agenda, figures, the stages announced there", async ({ page }) => {
  await page.goto("/en/events/icf-top7-2022");
  await expect(page.getByText(/20.*21 June 2022/).first()).toBeVisible();
  await expect(section(page, /^Agenda/)).toContainText("Visits");
  await expect(section(page, /^Figures/)).toContainText("39.55");
  await expect(section(page, /^Awards announced here/)).toContainText("6 of 21");
  await page.goto("/en/events/shanghai-summit-2022");
  await expect(section(page, /^Figures/)).toContainText("188");
  await expect(section(page, /^Figures/)).toContainText("41");
  await expect(section(page, /^Figures/)).toContainText("52");
  await page.goto("/en/events/chengdu-mayors-forum-2019");
  await expect(page.getByRole("link", { name: /5th Chengdu Global Innovation/ })).toBeVisible();
  await expect(section(page, /^Cities that took part/)).toContainText("Maastricht");
});

test("records lead to one another and Back leads back", async ({ page }) => {
  await page.goto("/en/events/icf-top7-2022");
  await page.getByRole("main").getByRole("link", { name: "Intelligent Community Forum" }).first().click();
  await expect(page).toHaveURL(/\/en\/networks\/icf$/);
  await expect(heading(page)).toContainText("Intelligent Community Forum");
  await page.goBack();
  await expect(heading(page)).toContainText("Top7 Intelligent Communities of 2022");
});

test("Back leads to the place in a long record that was left", async ({ page }) => {
  await page.goto("/en/networks/wego");
  const members = page.getByRole("table", { name: /^Cities of/ }).getByRole("rowheader");
  const city = members.nth(60).getByRole("link");
  const scrolled = () => page.evaluate(() => scrollY);
  await city.scrollIntoViewIfNeeded();
  const left = await scrolled();
  expect(left).toBeGreaterThan(2000);
  const href = await city.getAttribute("href");
  await city.click();
  await expect(page.getByRole("region", { name: "Sources" })).toBeAttached();
  await expect.poll(scrolled).toBe(0);
  await page.goBack();
  await expect.poll(scrolled).toBe(left);
  await expect(page.locator(":focus"), "what led away").toHaveAttribute("href", href);

  // Also from a page that has not come yet.
  await page.route("**/details-*/cities/**", () => {});
  await members.nth(61).getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/cities\//);
  await page.goBack();
  await expect.poll(scrolled).toBe(left);

  // A link begins at the beginning, whatever was left before.
  await page.getByRole("link", { name: "Networks", exact: true }).first().click();
  await expect(heading(page)).toHaveText(/Networks/);
  await page.locator("main a[href$='/networks/wego']").first().click();
  await expect(section(page, "Sources")).toBeAttached();
  // A way back would be gone within a few frames of that.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(await scrolled()).toBe(0);
});

test("a place in a record is found from another page", async ({ page }) => {
  await page.goto("/en/networks");
  const link = page.locator("main a[href$='/networks/wego']").first();
  await link.evaluate((link) => {
    link.setAttribute("href", `${link.getAttribute("href")}#source-3`);
    link.click();
  });
  await expect(page.locator("#source-3")).toBeInViewport();
});

test("a record is asked for while its link is pressed, and once", async ({ page }) => {
  const asked = [];
  let answer;
  const released = new Promise((resolve) => (answer = resolve));
  await page.route("**/details-*/**", async (route) => {
    asked.push(new URL(route.request().url()).pathname.split("/").slice(-2).join("/"));
    await released;
    await route.continue();
  });
  await page.goto("/en/networks");
  const link = page
    .getByRole("main")
    .getByRole("link", { name: /ASEAN Smart Cities/ })
    .first();
  // What opens nothing here asks for nothing.
  const other = page.locator("main a[href$='/networks/wego']").first();
  await other.hover();
  await page.mouse.down({ button: "right" });
  await page.mouse.up({ button: "right" });
  await link.hover();
  await page.mouse.down();
  await expect.poll(() => asked.length).toBe(1);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/en\/networks\/ascn$/);
  answer();
  await expect(section(page, "Sources").getByRole("listitem").first()).toBeAttached();
  // What leads to a place of the same page asks for nothing either; what is asked for next comes after it.
  await page
    .getByRole("link", { name: /^Source 1\b/ })
    .first()
    .click();
  await page.keyboard.press("Escape");
  await page.getByRole("table").locator("a[href*='/cities/']").first().click();
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  expect(asked.map((file) => file.split("/")[0])).toEqual(["networks", "cities"]);
  expect(asked[0]).toBe("networks/ascn.json");
});

test("Back leads to the place of a question that was asked on the way", async ({ page }) => {
  await page.goto("/en/sources");
  await page.locator("main a[href*='?by=']").first().click();
  await expect(page).toHaveURL(/\?by=/);
  const far = page.getByRole("main").locator("a[href*='/events/'], a[href*='/networks/']").last();
  await far.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(500);
  await far.click();
  await expect(heading(page)).not.toHaveText("Sources");
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});

test("Back leads away from a field that is still being typed into", async ({ page }) => {
  await page.goto("/en/about");
  await page.getByRole("contentinfo").getByRole("link", { name: "Embed this view" }).click();
  await expect(heading(page)).toHaveText("Embed the atlas");
  await page.getByRole("textbox", { name: /^Width/ }).pressSequentially("64");
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/about$/);
  await expect(heading(page)).toHaveText(/About/);
  await page.goForward();
  await expect(page).toHaveURL(/\/en\/embed$/);
});

test("the map stays while the text beside it changes", async ({ page }) => {
  await page.goto("/en/networks/gini");
  const canvas = page.locator("canvas");
  await canvas.evaluate((element) => element.setAttribute("data-seen", "yes"));
  await page.getByRole("table").getByRole("link", { name: "Daejeon" }).first().click();
  await expect(heading(page)).toContainText("Daejeon");
  await expect(canvas).toHaveAttribute("data-seen", "yes");
});

test.describe("addresses without a page", () => {
  test.use({ expectedErrors: NO_PAGE });

  for (const address of ["/en/cities/atlantis", "/en/networks/UPPER", "/en/events/x/y", "/en/nothing"]) {
    test(`${address} is no page and offers a search`, async ({ page }) => {
      await page.goto(address);
      await expect(heading(page)).toBeVisible();
      await page.getByRole("searchbox").fill("seoul");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/en\/\?q=seoul/);
      await expect(page.getByRole("status").filter({ hasText: /of 882 cities/ })).toBeVisible();
    });
  }

  test("addresses are put right", async ({ page }) => {
    for (const [typed, meant] of [
      ["/", "/en/"],
      ["/networks/wego", "/en/networks/wego"],
      ["/de/cities/chengdu/", "/en/cities/chengdu"],
      ["/th/cities/chengdu/", "/th/cities/chengdu"],
      ["/en?network=gini", "/en/?network=gini"],
    ]) {
      await page.goto(typed);
      await expect(heading(page)).toBeVisible();
      await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).search).toBe(meant);
    }
  });
});

test("the lists: events by year, sources that can be filtered", async ({ page }) => {
  await page.goto("/en/events");
  await expect(page.getByRole("link", { name: /Innovation Forum for Mayors/ })).toBeAttached();
  await page.goto("/en/sources");
  const count = page.getByRole("status").filter({ hasText: /source/ });
  await expect(count).toContainText("1,029");
  await page.getByRole("searchbox").fill("Bình Dương");
  await expect(count).not.toContainText(/^1,029/);
});
