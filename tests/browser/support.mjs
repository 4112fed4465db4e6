// What every browser test starts from: a page that is watched for what must never happen.

import { expect, test as base } from "@playwright/test";

import { giveSign } from "../waking.mjs";

export { expect };

/** Gives a page the first sign that somebody wants more than to read. */
export const wakeUp = (page) => page.evaluate(giveSign);

/** Whether the app has taken the place of the rendered page. */
export const isTaken = (page) => expect(page.locator("#app[data-rendered]")).toHaveCount(0);

/** Holds back what a page asks for by this address until it is let go, by calling what this gives, and then answers. */
export async function held(page, address, answer = (route) => route.continue()) {
  let release;
  const letGo = new Promise((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await letGo;
    await answer(route);
  });
  return release;
}

/** What a page asks for from now on whose address fits, in its order. */
export function asking(page, address) {
  const asked = [];
  page.on("request", (request) => {
    const part = request.url().match(address)?.[0];
    if (part) asked.push(part);
  });
  return asked;
}

/** Waits until all is reported that a page has asked for so far: what it asks for next is reported behind it. */
export const hasAsked = (page) =>
  page.evaluate(() => fetch("/robots.txt").then((response) => response.text()));

/** Has the browser of a page say that its visitor saves data. */
export const saveData = (page) =>
  page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));

/**
 * The same page, which waits after each visit until the program has taken the page over and drawn its map, or has said why
 * it does not: before that its buttons can do nothing yet.
 */
function whole(page) {
  const started = () =>
    !document.querySelector("#app[data-rendered], .map-place") ||
    document.querySelector("#boot-status")?.hasChildNodes();
  for (const visit of ["goto", "reload", "goBack", "goForward"]) {
    const plain = page[visit].bind(page);
    page[visit] = async (...asked) => {
      const response = await plain(...asked);
      if (page.context()._options?.javaScriptEnabled === false) return response;
      // A page that is loading itself anew needs no sign.
      await wakeUp(page).catch(() => {});
      await page.waitForFunction(started);
      return response;
    };
  }
  return page;
}

/** What the browser says of an address that is answered with the page that says that there is none. */
export const NO_PAGE = [[/status of 404/], { option: true }];

/**
 * Playwright's `test` with a page that fails the test when the page throws, writes an error to the console
 * or asks another host for anything. A test that provokes errors says which, by `expectedErrors`.
 */
export const test = base.extend({
  /** Patterns of console errors and exceptions that this test provokes. */
  expectedErrors: [[], { option: true }],

  page: async ({ page, baseURL, expectedErrors }, use) => {
    const { origin } = new URL(baseURL);
    const surprises = [];
    const note = (text) => {
      if (!expectedErrors.some((pattern) => pattern.test(text))) surprises.push(text);
    };
    page.on("pageerror", (error) => note(`exception: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") note(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== origin) surprises.push(`another host: ${url}`);
    });
    await use(whole(page));
    base.expect(surprises, "what the page must never do").toEqual([]);
  },
});
