// What every browser test starts from: a page that is watched for what must never happen.

import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

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
    await use(page);
    base.expect(surprises, "what the page must never do").toEqual([]);
  },
});
