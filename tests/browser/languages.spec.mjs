// Nine languages: chosen, found out, written and searched in.

import { readFileSync } from "node:fs";

import { FORMS, SAMPLES, ask } from "./intl.mjs";
import { TAGS } from "./kinds.mjs";
import { expect, test } from "./support.mjs";

const root = (page) => page.locator("html");
const heading = (page) => page.getByRole("heading", { level: 1 });
const cities = (page) => page.locator(".list");

/** The names of the files of the dataset that a page asks for, without their hashes. */
function files(page) {
  const asked = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.match(/\/data\/v1\/(\w+-\w+)-[0-9a-f]{16}\.json$/);
    if (name) asked.push(name[1]);
  });
  return asked;
}

test("the browser writes what native builds write", async ({ page }) => {
  const read = (file) => JSON.parse(readFileSync(file, "utf8"));
  const { forms, samples } = await ask(page);
  expect(forms).toEqual(read(FORMS));
  expect(samples).toEqual(read(SAMPLES));
});

test("the switch keeps page, question, fragment, place and focus", async ({ page }) => {
  await page.goto("/en/networks/wego?from=elsewhere#members");
  await expect(page.getByRole("region", { name: /^Members/ })).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 900));
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  // A click of the tool would scroll to the header first, which stands still for a person.
  await page.getByRole("button", { name: "Language: English" }).dispatchEvent("click");
  const list = page.getByRole("navigation", { name: "Language" });
  await expect(list.getByRole("link")).toHaveCount(TAGS.length);
  await expect(list.getByRole("link", { name: "English" })).toHaveAttribute("aria-current", "true");
  const thai = list.getByRole("link", { name: "ไทย" });
  await expect(thai).toHaveAttribute("lang", "th");
  await expect(thai).toHaveAttribute("hreflang", "th");
  await thai.dispatchEvent("click");
  await expect(root(page)).toHaveAttribute("lang", "th");
  await expect(page).toHaveURL(/\/th\/networks\/wego\?from=elsewhere#members$/);
  await expect(page.getByRole("button", { name: /: ไทย$/ })).toBeFocused();
  await expect.poll(() => page.evaluate((before) => Math.abs(scrollY - before), before)).toBeLessThan(60);

  await page.getByRole("button", { name: /: ไทย$/ }).click();
  const arabic = page.locator("#languages").getByRole("link", { name: "العربية" });
  await expect(arabic).toHaveAttribute("dir", "rtl");
  await arabic.click();
  await expect(root(page)).toHaveAttribute("dir", "rtl");
  await page.goBack();
  await expect(root(page)).toHaveAttribute("lang", "th");
  await expect(root(page)).toHaveAttribute("dir", "ltr");
});

test("the switch keeps what the explorer was asked and where its map stands", async ({ page }) => {
  await page.goto("/en/?network=wego&view=48.86,2.35,5");
  await expect(cities(page)).toContainText("Abu Dhabi");
  await page.getByRole("button", { name: "Language: English" }).click();
  await page.locator("#languages").getByRole("link", { name: "한국어" }).click();
  await expect(root(page)).toHaveAttribute("lang", "ko");
  await expect(cities(page)).toContainText("나이로비");
  await expect(page).toHaveURL(/\/ko\/\?network=wego&view=48\.86,2\.35,5$/);
});

test("on a phone the languages stand in the menu", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/fr/");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(root(page)).toHaveAttribute("lang", "vi");
  await expect(page.locator(".header__menu")).toBeFocused();
});

for (const [locale, tag] of [["fr-CA", "fr"], ["zh-CN", "zh"], ["ar-EG", "ar"], ["th-TH", "th"], ["de-DE", "en"]]) {
  test(`a first visit from ${locale} is answered in ${tag}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, baseURL });
    const page = await context.newPage();
    await page.goto("/");
    await expect(page).toHaveURL(new RegExp(`/${tag}/$`));
    await expect(root(page)).toHaveAttribute("lang", tag);
    await page.goto("/xx/networks/gini?q=1#facts");
    await expect(page).toHaveURL(new RegExp(`/${tag}/networks/gini\\?q=1#facts$`));
    await context.close();
  });
} // prettier-ignore

test("a record is read in the language of its page, else in English that says so", async ({ page }) => {
  const records = [];
  page.on("request", (request) => {
    const record = new URL(request.url()).pathname.match(/\/details-[0-9a-f]{16}\/(.+)$/);
    if (record) records.push(record[1]);
  });
  await page.goto("/it/networks/gini");
  const italian = page.locator(".facts li", { hasText: "non più di dieci città avanzate" });
  await expect(italian).toBeVisible();
  await expect(italian.locator("[lang]")).toHaveCount(0);
  expect([...new Set(records)]).toEqual(["networks/gini.it.json"]);

  await page.goto("/fr/networks/gini");
  const english = page.locator(".facts li", { hasText: "no more than ten cities" });
  await expect(english.locator("[lang=en]")).toContainText("no more than ten cities");
  expect(records.at(-1)).toBe("networks/gini.json");

  // A city tells in the same language what its networks tell of it.
  await page.goto("/it/cities/hsinchu");
  await expect(page.getByText("presentò il piano a Hsinchu")).toBeVisible();
});

test("only the files of the chosen language are fetched", async ({ page }) => {
  const asked = files(page);
  await page.goto("/it/networks/gini");
  await expect(heading(page)).toBeVisible();
  await expect(page.locator(".facts").first()).toBeVisible();
  expect(asked.filter((name) => /^(texts|names)-/.test(name)).toSorted()).toEqual(["names-it", "texts-it"]);
  asked.length = 0;
  await page.goto("/en/");
  await expect(cities(page)).toContainText("Aachen");
  expect(asked.filter((name) => /^(texts|names)-/.test(name))).toEqual(["texts-en"]);
});

test("what is not translated is English and says so", async ({ page }) => {
  await page.goto("/it/networks/gini");
  const facts = page.getByRole("main");
  await expect(facts).toContainText("L'alleanza è pensata");
  await expect(facts.locator("[lang=en]").first()).toBeVisible();
  await expect(heading(page)).toContainText("Alleanza per l'economia mondiale");
  await page.goto("/th/cities/binh-duong");
  await expect(heading(page).locator("[lang=vi]")).toHaveText("Bình Dương");
});

test.describe("without the names of the language", () => {
  test.use({ expectedErrors: [/404/] });

  test("places have their English names, and one can ask again", async ({ page }) => {
    await page.route("**/names-fr-*.json", (route) => route.fulfill({ status: 404 }));
    await page.goto("/fr/");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("nom anglais");
    await expect(cities(page)).toContainText("Aachen");
    await page.unroute("**/names-fr-*.json");
    await alert.getByRole("button").click();
    await expect(alert).toHaveCount(0);
    await expect(cities(page)).toContainText("Aix-la-Chapelle");
  });
});

test("dates and counts follow the language, with the years and figures of the address", async ({ page }) => {
  await page.goto("/th/events/shanghai-summit-2022");
  await expect(page.getByText("8–9 พฤศจิกายน 2022").first()).toBeVisible();
  await page.goto("/ar/events/shanghai-summit-2022");
  await expect(page.getByText("8–9 نوفمبر 2022").first()).toBeVisible();
  await page.goto("/ar/?network=gini");
  await expect(page.getByText(/مدن/).first()).toBeVisible();
});

for (const [tag, found] of [["th", "โซล"], ["ar", "سول"]]) {
  test(`Seoul is found in any script on a page in ${tag}`, async ({ page }) => {
    await page.goto(`/${tag}/`);
    const field = page.getByRole("searchbox");
    for (const text of ["서울", "Séoul", "Сеул", "首尔", "seoul", "soeul"]) {
      await field.fill(text);
      await expect(page.getByRole("option").first(), text).toContainText(found);
    }
  });
} // prettier-ignore
