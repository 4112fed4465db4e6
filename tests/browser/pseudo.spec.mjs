// A language that does not exist: the English texts, longer and with accents. What is still plain on a page made of them
// was written into the code, and what stands out of it would be cut off in a language of long words.

import { readFileSync } from "node:fs";

import { FORMS } from "./intl.mjs";
import { expect, test } from "./support.mjs";

/** What the browser calls languages in English. */
const LANGUAGES = new Set(Object.values(JSON.parse(readFileSync(FORMS, "utf8")).en.languages));

const PAGES = [
  "",
  "networks",
  "networks/gini",
  "cities",
  "cities/seoul",
  "events",
  "events/shanghai-summit-2022",
  "awards",
  "awards/icf-2022",
  "organizations/adb",
  "sources",
  "about",
];

const ACCENTS = new Map(
  [..."aeiouyAEIOUYcnsz"].map((letter, index) => [letter, [..."äëïöüÿÄËÏÖÜŸçñşž"][index]]),
);

/** A text with accents, half as long again; names in braces and the targets of links stay. */
function pseudo(text) {
  return text
    .split(/(\{[^}]*\}|\]\([^)]*\))/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[A-Za-z]+/g, (word) => lengthened([...word].map(accented).join(""))),
    )
    .join("");
}

const accented = (letter) => ACCENTS.get(letter) ?? letter;
const lengthened = (word) => word + "ǃ".repeat(Math.ceil(word.length / 2));

function pseudoTexts(texts) {
  const changed = (text) =>
    typeof text === "string"
      ? pseudo(text)
      : Object.fromEntries(Object.entries(text).map(([form, of]) => [form, pseudo(of)]));
  return {
    ...texts,
    texts: texts.texts.map(changed),
    words: Object.fromEntries(Object.entries(texts.words).map(([name, text]) => [name, changed(text)])),
  };
}

/** Speaks to the page in the pseudo-language, and keeps all data that it fetches. */
async function speakPseudo(page) {
  const data = [];
  await page.route("**/texts-en-*.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: pseudoTexts(await response.json()) });
  });
  page.on("response", async (response) => {
    if (/\/data\/v1\/(?!texts|base-map).*\.json$/.test(response.url())) {
      data.push(await response.text().catch(() => ""));
    }
  });
  return data;
}

const MONTHS =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(day)?\b/g;

/** The words that are seen or read out, without those that are marked as another language's. */
function words(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      const isOurs = parentElement.closest("[lang]") === document.documentElement;
      if (
        isOurs &&
        parentElement.checkVisibility() &&
        !parentElement.closest("cite, .source__details, script")
      )
        found.add(walker.currentNode.data);
    }
    for (const element of document.body.querySelectorAll("[aria-label], [placeholder], [title]")) {
      for (const name of ["aria-label", "placeholder", "title"]) found.add(element.getAttribute(name) ?? "");
    }
    return [...found];
  });
}

for (const path of PAGES) {
  test(`every word of /${path} comes from the texts or the data`, async ({ page }) => {
    const data = await speakPseudo(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/en/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".loading")).toHaveCount(0);
    const known = data.join("\n").replaceAll('\\"', '"');
    const isKnown = (text) => LANGUAGES.has(text) || known.includes(text) || !/[A-Za-z]{2}/.test(text);
    const plain = (await words(page))
      .filter((text) => !text.includes("ǃ"))
      // A round of an award is called by its programme and its year.
      .map((text) => text.trim().replace(/ \d{4}$/, ""))
      .filter((text) => !isKnown(text.trim()))
      // Dates and lists come from the browser's `Intl`.
      .flatMap((text) => text.replace(MONTHS, "").split(/[·,;:()–\n]|\s{2,}| and /))
      .map((part) => part.trim())
      .filter((part) => !isKnown(part))
      // A mark of the place, the names of what is linked, and those of forms of files.
      .filter(
        (part) =>
          !/^(CSV|GeoJSON|JSON-LD|BibTeX|CSL-JSON|Atom|Cityweave|GeoNames|Wikidata|Natural Earth|https?|www\.|[\w.-]+\.[a-z]{2,}(\/\S*)?)/.test(
            part,
          ),
      );
    expect(plain).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, "nothing stands out at the side").toBeLessThanOrEqual(390);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, summary, .header a")]
        .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.textContent),
    );
    expect(cut, "no control is cut off").toEqual([]);
  });
}
