// What axe finds on a page, as lines to read. It is put into the page once a visit and asked as often as needed:
// the nine languages together are some two hundred visits.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Waits for the whole page. */
export async function whole(page) {
  await page.locator("h1").first().waitFor();
  // Over the map stands its drawing until it has drawn what it shows.
  await page.waitForFunction(() => !document.querySelector(".loading, .map-place"));
}

/** So many parts of anything long are looked at. */
const FIRST = 6;

/** Takes away what comes after the first rows and parts of everything long; the page is not used afterwards. */
export function shorten(page) {
  return page.evaluate((most) => {
    for (const parent of document.querySelectorAll("main *")) {
      for (const part of [...parent.children].slice(most)) part.remove();
    }
  }, FIRST);
}

/** What every rule finds on the page as it stands, but for those that are left out. */
export async function faults(page, leftOut = []) {
  // Told by the driver, which the page's policy of what may run does not bind.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(SOURCE);
  const rules = Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }]));
  const violations = await page.evaluate(
    async ([values, rules]) => {
      const found = await globalThis.axe.run(document, {
        runOnly: { type: "tag", values },
        rules,
        resultTypes: ["violations"],
        elementRef: true,
        // What stands in a frame is an embed, and a kind of page of its own.
        iframes: false,
      });
      // Marks on a map stand where their places are: WCAG 2.5.8 excepts what is essential to the information, and
      // every one of them is also a row of the list.
      // Nor do they cover what is beside the map: it is cut off at its edge, by a way that axe does not know.
      const isMark = ({ element }) => element?.matches(".mark");
      const mayBeSmall = (id, node) =>
        id === "target-size" &&
        (isMark(node) || node.any.some(({ relatedNodes }) => relatedNodes.some(isMark)));
      return found.violations.map(({ id, nodes }) => {
        const bad = nodes.filter((node) => !mayBeSmall(id, node));
        return { id, targets: bad.map(({ target }) => target.join(" ")) };
      });
    },
    [TAGS, rules],
  );
  return violations
    .filter(({ targets }) => targets.length > 0)
    .map(({ id, targets }) => `${id}: ${targets.slice(0, 3).join(" | ")}`);
}
