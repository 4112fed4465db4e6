// Every kind of page in every language, light and dark, on a phone and a desktop: axe finds nothing, nothing stands out
// of it and no control is cut off. One visit a page and language: the window and the colours change under the page.
//
// Of everything long axe sees the first parts, as it compares each element with its neighbours and a row is like the
// next; `access.spec.mjs` shows it whole pages in one language.

import { faults, faultsOfColour, shorten, whole } from "./axe.mjs";
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

for (const tag of TAGS) {
  for (const [kind, path] of KINDS) {
    test.describe(() => {
      // A colour on its way to another would be measured in between.
      test.use({ viewport: DESKTOP, colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });
      if (kind === "nowhere") test.use({ expectedErrors: NO_PAGE });

      test(`axe and the ruler find nothing on ${kind} in ${tag}`, async ({ page }) => {
        // Axe asks much of a machine that does other work too.
        test.setTimeout(120_000);
        await page.goto(`/${tag}/${path}`);
        await whole(page);
        await expect(page.locator("html")).toHaveAttribute("lang", tag);

        await resize(page, NARROW);
        const found = { wide: await overflowing(page), cut: await cut(page) };
        await shorten(page);
        found.phone = await faults(page);
        await page.emulateMedia({ colorScheme: "dark" });
        found.phoneDark = await faultsOfColour(page);
        await resize(page, DESKTOP);
        found.desktopDark = await faultsOfColour(page);
        await page.emulateMedia({ colorScheme: "light" });
        found.desktop = await faults(page);
        expect(found).toEqual({ wide: [], cut: [], phone: [], phoneDark: [], desktopDark: [], desktop: [] });
      });
    });
  }
}
