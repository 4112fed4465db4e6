// Journeys in a second browser, with another engine: found by name, filtered, opened from the map, read with its
// sources, in another language, and gone back. `cargo xtask test --only firefox` runs them.

import assert from "node:assert/strict";

import { journeys } from "./support.mjs";

journeys({
  "a city is found by its name in three scripts, by keyboard, and one comes back": async (visitor) => {
    const { page, open, hasFocus, type, press } = visitor;
    await open("/en/");
    for (const [text, city] of [
      ["binh duong", "Binh Duong"],
      ["서울", "Seoul"],
      ["القاهرة", "Cairo"],
    ]) {
      await page.focus("#search");
      await type(text);
      await page.waitForFunction(
        (name) => document.querySelector("[role=option]")?.textContent.startsWith(name),
        {},
        city,
      );
      await press("ArrowDown", "Enter");
      await hasFocus("h1");
      assert.match(await page.title(), new RegExp(`^${city}`));
      await page.goBack();
      await page.waitForFunction((asked) => document.querySelector("#search")?.value === asked, {}, text);
      // The first closes the suggestions, the second takes the text back.
      await page.focus("#search");
      await press("Escape", "Escape");
      await page.waitForFunction(() => document.querySelector("#search").value === "");
    }
  },

  "a filter narrows the list, stands in the address and survives a reload": async (visitor) => {
    const { page, open, reads, click, addressHas } = visitor;
    await open("/en/");
    await reads("882 cities");
    await click("button", "Filters");
    await page.locator("summary ::-p-text(Network)").click();
    await page.locator("label ::-p-text(GINI)").click();
    await addressHas("network=gini");
    await reads("of 882 cities");
    await page.reload();
    await click("button", "Take back: GINI");
    await addressHas("network=", false);
    await reads("882 cities");
  },

  "the map moves by keys and by the pointer, and a place on it leads to its page": async (visitor) => {
    const { page, open, addressHas, press, hasFocus } = visitor;
    await open("/en/?network=gini");
    await page.waitForSelector(".map .mark");
    await page.focus(".map [role=application]");
    await press("+");
    await addressHas("view=");
    const view = () => page.evaluate(() => new URL(location.href).searchParams.get("view"));
    const before = await view();
    const box = await (await page.$(".map")).boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 80];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y - 40, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction((old) => new URL(location.href).searchParams.get("view") !== old, {}, before);
    await open("/en/?q=daejeon");
    const place = await page.waitForSelector(".map a.mark[href*='/cities/daejeon']");
    await place.focus();
    await press("Enter");
    await page.locator("a ::-p-text(All about Daejeon)").click();
    await hasFocus("h1");
    assert.match(await page.title(), /^Daejeon/);
  },

  "a fact is read with its source, and the note gives the focus back": async (visitor) => {
    const { page, open, found, press, hasFocus } = visitor;
    await open("/en/networks/gini");
    const source = await page.waitForSelector("a.cite");
    await source.focus();
    await press("Enter");
    await found("dialog", "Sources");
    await press("Escape");
    await hasFocus("a.cite");
    assert.match(await page.title(), /GINI/);
  },

  "another language turns the page around, and a page in it is taken over": async (visitor) => {
    const { page, open, click } = visitor;
    await open("/en/cities/seoul");
    await click("button", "Language: English");
    await page.locator("#languages a[lang=ar]").click();
    await page.waitForSelector("html[lang=ar][dir=rtl]");
    await page.goBack();
    await page.waitForSelector("html[lang=en][dir=ltr]");
    await open("/th/networks/wego");
    await page.waitForSelector("html[lang=th] h1");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 1280, "nothing stands out at the side");
  },

  "every kind of page opens without an error": async (visitor) => {
    for (const path of [
      "cities",
      "events",
      "awards",
      "overlap",
      "compare?cities=seoul,chengdu",
      "data",
      "embed",
    ]) {
      await visitor.open(`/en/${path}`);
      await visitor.page.waitForFunction(
        () => document.querySelector("h1") && !document.querySelector(".loading, [aria-busy], [role=alert]"),
      );
      // What the next page may need is fetched once this one is there. Whoever leaves meanwhile ends that, which this
      // browser's console tells as an error.
      await visitor.page.waitForFunction(() =>
        performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/split_records.wasm")),
      );
      await visitor.page.waitForNetworkIdle({ idleTime: 100 });
    }
  },
});
