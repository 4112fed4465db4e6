// One visit to one product: load, pan, zoom, type, filter.

import { chromium } from "@playwright/test";
import { giveSign } from "../../tests/waking.mjs";
import { pan, zoom } from "./input.mjs";
import { probe } from "./probe.mjs";
import { memory, rest } from "./processes.mjs";
import { filterBox } from "./products.mjs";
import { serve } from "./server.mjs";

const EMPTY_PAGE = "/empty.html";
const READY_MS = 90_000;
const STEP_MS = 30_000;
/** So long a key or a filter has to show something; the map of the slowest peer takes seconds. */
const KEY_PATIENCE_MS = 2_500;
const FILTER_PATIENCE_MS = 10_000;
/** A long task blocks from here on, as everywhere. */
const TASK_MS = 50;

/** Visits a product; the figures, or what hindered it in `failed`. */
export async function visit({ product, name, profile, folder, size, words, networks }) {
  const server = await serve(product.folders(folder, size, name), profile.line);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
    args: [
      "--no-sandbox",
      // WebGL without a graphics card, for the peer that needs it.
      "--enable-unsafe-swiftshader",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    return await measure(browser, server);
  } catch (error) {
    return { failed: error.message.split("\n")[0] };
  } finally {
    await browser.close();
    await server.close();
  }

  async function measure() {
    // What a worker keeps for later is no part of what is measured, and would be fetched beside it.
    const context = await browser.newContext({ ...profile.context, serviceWorkers: "block" });
    const page = await context.newPage();
    page.setDefaultTimeout(STEP_MS);
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const cdp = await context.newCDPSession(page);
    const browserCdp = await browser.newBrowserCDPSession();
    const slow = (rate) => cdp.send("Emulation.setCPUThrottlingRate", { rate });
    // An empty page of the same host, so that the process that is slowed is the one that will be measured.
    await page.goto(server.origin + EMPTY_PAGE);
    const empty = await memory(browserCdp);
    // Chromium slows a thread by keeping it busy, so that a slowed one never seems to rest.
    const rested = async () => {
      await slow(1);
      await rest(browserCdp);
      await slow(profile.slowdown);
    };

    await page.addInitScript(probe, { ...product, total: size.toLocaleString("en") });
    // Each product is used as soon as its page is read: the app's map waits for that.
    await page.addInitScript(`addEventListener("DOMContentLoaded", ${giveSign})`);
    await slow(profile.slowdown);
    await page.goto(server.origin + product.path, { waitUntil: "commit" });
    const isShown = await page
      .waitForFunction(() => globalThis.bench?.shown !== undefined, undefined, { timeout: READY_MS })
      .catch(() => undefined);
    if (!isShown) return { failed: `not ready within ${READY_MS / 1000} s ${errors.join("; ")}`.trim() };

    const figures = await loaded(page, server);
    await rested();
    figures.memoryReady = await retained(cdp, browserCdp, empty);

    const box = await visibleBox(page, product.canvas);
    figures.pan = await frames(page, () => pan(cdp, box, profile.isTouch));
    await rested();
    figures.zoom = await frames(page, () => zoom(cdp, box, profile.isTouch));
    await rested();

    const act = (locator) => (profile.isTouch ? locator.tap() : locator.click());
    Object.assign(figures, await type(page, rested, act));
    Object.assign(figures, await filter(page, act));
    await rested();
    figures.memoryUsed = await retained(cdp, browserCdp, empty);
    if (errors.length > 0) figures.failed = `errors in the page: ${errors[0]}`;
    return figures;
  }

  async function type(page, rested, act) {
    await act(page.locator(product.search));
    await rested();
    const keys = [];
    const keysMap = [];
    let first;
    for (const word of words) {
      for (const letter of word) {
        const { text, map } = await results(page, "keydown", KEY_PATIENCE_MS, () =>
          page.keyboard.press(letter),
        );
        first ??= text;
        if (text !== undefined) keys.push(text);
        if (map !== undefined) keysMap.push(map);
      }
      await page.locator(product.search).fill("");
      await rested();
    }
    // The first key of a visit may find things unprepared; it has a row of its own.
    return { first, keys: keys.slice(1), keysMap: keysMap.slice(1) };
  }

  async function filter(page, act) {
    await product.openFilter(page, act);
    const filters = [];
    const filtersMap = [];
    for (const network of networks) {
      const box = filterBox(page, network);
      await box.scrollIntoViewIfNeeded();
      for (let times = 0; times < 2; times += 1) {
        const { text, map } = await results(page, "click", FILTER_PATIENCE_MS, () => act(box));
        if (text !== undefined) filters.push(text);
        if (map !== undefined) filtersMap.push(map);
      }
    }
    return { filters, filtersMap };
  }
}

/** What the page has noted until the cities were shown. */
async function loaded(page, server) {
  const { origin, firstPaint, shown, longTasks } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    firstPaint: globalThis.bench.firstPaint,
    shown: globalThis.bench.shown,
    longTasks: globalThis.bench.longTasks,
  }));
  const blocking = longTasks
    .filter(([start]) => start < shown)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - TASK_MS), 0);
  return { bytes: server.sentUntil(origin + shown), firstPaint, shown, blocking };
}

/** Memory beyond that of an empty page, after rubbish was collected. */
async function retained(cdp, browserCdp, empty) {
  await cdp.send("HeapProfiler.collectGarbage");
  const now = await memory(browserCdp);
  return now === undefined || empty === undefined ? undefined : now - empty;
}

/** The part of an element that is on the screen, without a rim of controls. */
async function visibleBox(page, selector) {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  const { width, height } = page.viewportSize();
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)];
  return {
    x: left,
    y: top,
    width: Math.min(width, box.x + box.width) - left,
    height: Math.min(height, box.y + box.height) - top,
  };
}

async function frames(page, act) {
  await page.evaluate(() => globalThis.bench.frames());
  await act();
  return page.evaluate(() => globalThis.bench.stop());
}

async function results(page, event, patienceMs, act) {
  await page.evaluate(([type, patience]) => globalThis.bench.results(type, patience), [event, patienceMs]);
  await act();
  return page.evaluate(() => globalThis.bench.outcome);
}
