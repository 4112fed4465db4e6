// The system's Firefox over WebDriver BiDi, on the server of the browser tests: Playwright only drives a Firefox of its
// own make, which is not the one people have.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import puppeteer from "puppeteer-core";

import { serve } from "../site.mjs";
import { giveSign, isTakenOver } from "../waking.mjs";

/** A page that is slower than this is at fault, or the machine is. */
const PATIENCE_MS = 20_000;

/** Starts the browser with nothing that asks other hosts by itself. */
function launch() {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
    extraPrefsFirefox: {
      "app.normandy.enabled": false,
      "intl.accept_languages": "en",
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "toolkit.telemetry.enabled": false,
    },
  });
}

/**
 * Tests that share one browser and one server; each has a page of its own in a window of its own, and fails where the
 * page throws, writes an error to the console or asks another host for anything.
 */
export function journeys(all) {
  let server;
  let browser;
  before(async () => {
    server = await serve();
    browser = await launch();
    console.log(`# ${await browser.version()}`);
  });
  after(async () => {
    await browser?.close();
    server?.stop();
  });
  for (const [name, journey] of Object.entries(all)) {
    test(name, async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.setViewport({ width: 1280, height: 800 });
      const surprises = watch(page, server.origin);
      await journey(visitor(page, server.origin));
      assert.deepEqual(surprises, [], "what the page must never do");
      await context.close();
    });
  }
}

function watch(page, origin) {
  const surprises = [];
  page.on("pageerror", (error) => surprises.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") surprises.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) surprises.push(`another host: ${url}`);
  });
  return surprises;
}

/** What somebody does on a page, and waits to see there, by the roles and names of what is on it. */
function visitor(page, origin) {
  const found = (role, name) => page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  return {
    page,
    found,
    /** Opens an address and waits until the program has taken the page over. */
    async open(address) {
      await page.goto(origin + address);
      await page.evaluate(giveSign);
      await page.waitForFunction(isTakenOver);
    },
    /** Waits until a line of this text is shown somewhere. */
    async reads(text) {
      await page.waitForSelector(`::-p-text(${text})`);
    },
    /** Waits until this element has the focus. */
    async hasFocus(selector) {
      await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
    },
    /** Waits until the address has this in it, or has it no more. */
    async addressHas(part, isThere = true) {
      await page.waitForFunction((text, there) => location.href.includes(text) === there, {}, part, isThere);
    },
    async type(text) {
      await page.keyboard.type(text);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async click(role, name) {
      await (await found(role, name)).click();
    },
  };
}
