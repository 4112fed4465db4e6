// What a screen reader is told of each kind of page: its tree of roles, names and states, kept in `trees/` and read by a
// person. Where a change of it is wanted, `npx playwright test trees --update-snapshots` writes it anew, and the
// difference is read like any other code.

import { whole } from "./axe.mjs";
import { KINDS } from "./kinds.mjs";
import { NO_PAGE, expect, test } from "./support.mjs";

/** So many rows of each list show how all of them are told. */
const ROWS = 2;
/** Longer texts are prose, which the data may say otherwise tomorrow. */
const LONGEST = 50;

/** A record has fewer parts; what has more is a list, however it is told. */
const MANY = 24;

/** Leaves what a page of the kind has whatever the data says: the first rows of lists, and no prose. */
function reduce(page) {
  return page.evaluate(
    ([rows, longest, many]) => {
      for (const parent of document.querySelectorAll("main *")) {
        const isList = parent.matches("ul, ol, tbody, select, [role=list]") || parent.children.length > many;
        // A term goes with what is said of it, and a mark of a source is like the next.
        const most = { dl: 2 * rows, sup: 1 }[parent.localName] ?? (isList ? rows : many);
        for (const row of [...parent.children].slice(most)) row.remove();
      }
      const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (walker.currentNode.data.length > longest) walker.currentNode.data = "…";
      }
    },
    [ROWS, LONGEST, MANY],
  );
}

for (const [kind, path] of KINDS) {
  test.describe(() => {
    if (kind === "nowhere") test.use({ expectedErrors: NO_PAGE });

    test(`what is told of ${kind}`, async ({ page }) => {
      await page.goto(`/en/${path}`);
      await whole(page);
      // The map tells its places once it has found its stand.
      await page.waitForFunction(() => {
        const map = document.querySelector(".map");
        return !/ [1-9]/.test(map?.getAttribute("aria-label") ?? "") || map.querySelector(".mark");
      });
      await reduce(page);
      await expect(page.locator("body")).toMatchAriaSnapshot({ name: `${kind}.aria.yml` });
    });
  });
}

test("what is told of the explorer's filters, suggestions and card", async ({ page }) => {
  await page.goto("/en/");
  await whole(page);
  await page.getByRole("button", { name: "Filters" }).click();
  await page.locator("summary", { hasText: "Network" }).click();
  const filters = page.locator("#filters, .filters").first();
  await expect(filters.getByRole("checkbox").first()).toBeVisible();
  await reduce(page);
  await expect(filters).toMatchAriaSnapshot({ name: "filters.aria.yml" });

  await page.goto("/en/");
  await page.getByRole("searchbox").fill("seoul");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("combobox", { name: "Search with suggestions" })).toMatchAriaSnapshot({
    name: "suggestions.aria.yml",
  });

  await page.goto("/en/?select=binh-duong");
  const card = page.getByRole("dialog", { name: /^Binh Duong/ });
  await expect(card).toBeVisible();
  await expect(card).toMatchAriaSnapshot({ name: "card.aria.yml" });
});
