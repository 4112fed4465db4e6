// Every kind of page in every language, light and dark, on a phone and a desktop: axe finds nothing, nothing stands out
// of it and no control is cut off. One window for half of the pages of a language, and one visit a page: the size and
// the colours change under it.
//
// Axe compares each element with its neighbours, and a row is like the next: of everything long it sees the first parts,
// but whole pages in one language.

import { faults, shorten, whole } from "./axe.mjs";
import { KINDS, TAGS } from "./kinds.mjs";
import { overflowing } from "./overflow.mjs";
import { NO_PAGE, expect, test } from "./support.mjs";

const DESKTOP = { width: 1280, height: 800 };
// The narrowest page that WCAG 2.2 asks for (1.4.10): a window of 1280 px at a zoom of 400 %.
const NARROW = { width: 320, height: 640 };

/** Another window; what follows its size by itself has done so. */
async function resize(page, size) {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Controls whose name does not fit into them. */
function cut(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, select, summary, .header a")]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !element.matches(".mark"))
      .map((element) => `${element.className}: ${element.textContent.trim().slice(0, 40)}`),
  );
}

/** The language in which axe sees whole pages, some more than others need. */
const WHOLE = "en";
const LONG = [
  ["a network with hundreds of members", "networks/wego"],
  ["a forming network", "networks/neascn"],
  ["hints", "events?kind=seance"],
];

/**
 * The languages in which axe looks at contrasts on the desktop too, one of them dark there: colours are the same in all
 * languages, and to ask is more than half of the work.
 */
const CONTRASTS = [WHOLE, "fr"];

/** What is wrong with one page, by where it was looked for. */
async function look(page, tag, path) {
  // Colours are the same in every language: every other one is light where the others are dark.
  const [phone, desktop] = TAGS.indexOf(tag) % 2 === 0 ? ["dark", "light"] : ["light", "dark"];
  await page.setViewportSize(NARROW);
  await page.emulateMedia({ colorScheme: phone });
  await page.goto(`/${tag}/${path}`);
  await whole(page);
  const lang = await page.locator("html").getAttribute("lang");
  const found = { lang: lang === tag ? [] : [lang], wide: await overflowing(page), cut: await cut(page) };
  if (tag !== WHOLE) await shorten(page);
  found[`phone, ${phone}`] = await faults(page);
  await resize(page, DESKTOP);
  await page.emulateMedia({ colorScheme: desktop });
  found[`desktop, ${desktop}`] = await faults(page, CONTRASTS.includes(tag) ? [] : ["color-contrast"]);
  return Object.entries(found).filter(([, faults]) => faults.length > 0);
}

/**
 * The kinds of page in parts, so that each worker has its own; a visit in a window that is there costs half. What an
 * address without a page is answered with, the browser tells as an error, which is one on every other page.
 */
function parted(kinds) {
  const pages = kinds.filter(([kind]) => kind !== "nowhere");
  const middle = Math.ceil(pages.length / 2);
  return [
    ["the first half of the kinds of page", pages.slice(0, middle)],
    ["the second half of them", pages.slice(middle)],
    ["an address without a page", kinds.filter(([kind]) => kind === "nowhere")],
  ];
}

for (const tag of TAGS) {
  for (const [name, kinds] of parted(tag === WHOLE ? [...KINDS, ...LONG] : KINDS)) {
    test.describe(() => {
      // A colour on its way to another would be measured in between.
      test.use({ contextOptions: { reducedMotion: "reduce" } });
      if (kinds.some(([kind]) => kind === "nowhere")) test.use({ expectedErrors: NO_PAGE });

      test(`axe and the ruler find nothing in ${tag} on ${name}`, async ({ page }) => {
        // Axe asks much of a machine that does other work too.
        test.setTimeout(300_000);
        for (const [kind, path] of kinds) {
          await test.step(kind, async () => expect.soft(await look(page, tag, path), kind).toEqual([]));
        }
      });
    });
  }
}
