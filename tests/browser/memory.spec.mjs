// Somebody who reads for hours: after five hundred page changes the page holds what it held after half of them.

import { whole } from "./axe.mjs";
import { expect, test } from "./support.mjs";

/** A round through the site, each page by a link on the one before. */
const ROUND = [
  "/en/networks",
  "/en/networks/gini",
  "/en/cities/daejeon",
  "/en/",
  "/en/events",
  "/en/awards",
  "/en/about",
  "/en/",
];
/**
 * What is kept on purpose, such as files that were fetched and what is made of them once there is time, is there after
 * the first rounds, and memory that a program has asked for once it fills again before it asks for more.
 */
const WARM_ROUNDS = 32;
const ROUNDS = 32;
/** So many times it is measured, with some rounds between: what is held for a moment is not held each time. */
const MEASURED = 4;
const ROUNDS_BETWEEN = 4;

/** A page that takes longer does not come. */
const PATIENCE_MS = 20_000;

/** Keeps the program's memory where it can be measured: it is no part of the heap of scripts. */
function keepMemory() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const plain = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = async (...asked) => {
      const made = await plain(...asked);
      globalThis.programMemory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }
}

/** Goes round by links; a page is there once it has its own address, and shows nothing that is on its way. */
function goRound(page, rounds) {
  return page.evaluate(
    async ([hrefs, times, patience]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const until = async (href, find) => {
        for (const start = performance.now(); ; await frame()) {
          const found = find();
          if (found) return found;
          if (performance.now() - start > patience) throw new Error(`${href} does not appear`);
        }
      };
      for (let round = 0; round < times; round += 1) {
        for (const href of hrefs) {
          // A list may still be making the part that it stands in.
          const link = await until(href, () => document.querySelector(`a[href="${href}"]`));
          const before = document.querySelector("h1").textContent;
          link.click();
          const isThere = () => {
            const title = document.querySelector("h1")?.textContent;
            return (
              location.pathname === href &&
              title &&
              title !== before &&
              !document.querySelector(".loading") &&
              // What of a record is made last.
              (!/\/(networks|cities)\//.test(href) || document.querySelector(".record .sources li"))
            );
          };
          await until(href, isThere);
        }
      }
    },
    [ROUND, rounds, PATIENCE_MS],
  );
}

/** What the page holds after rubbish was collected. */
async function held(page, cdp) {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    program: await page.evaluate(() => globalThis.programMemory.buffer.byteLength),
    scripts: of("JSHeapUsedSize"),
    nodes: of("Nodes"),
    listeners: of("JSEventListeners"),
  };
}

/** The least that the page holds of each at the end of so many rounds. */
async function leastHeld(page, cdp, rounds) {
  await goRound(page, rounds - MEASURED * ROUNDS_BETWEEN);
  let least;
  for (let time = 0; time < MEASURED; time += 1) {
    await goRound(page, ROUNDS_BETWEEN);
    const now = await held(page, cdp);
    least ??= now;
    for (const [name, value] of Object.entries(now)) least[name] = Math.min(least[name], value);
  }
  return least;
}

test("after five hundred page changes nothing more is held", async ({ page }) => {
  test.setTimeout(600_000);
  await page.addInitScript(keepMemory);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  // The finer map comes once, whenever the map has first come near enough.
  const finer = page.waitForResponse(/base-map-fine/);
  await page.goto("/en/cities/daejeon");
  await whole(page);
  await finer;
  const before = await leastHeld(page, cdp, WARM_ROUNDS);
  const after = await leastHeld(page, cdp, ROUNDS);
  console.log(`held after ${WARM_ROUNDS} rounds and ${ROUNDS} more:`, before, after);
  // A program asks for memory in pieces and never gives it back; a leak of one page would take a piece every few rounds.
  expect(after.program - before.program).toBeLessThanOrEqual(1_048_576);
  expect(after.scripts - before.scripts).toBeLessThanOrEqual(1_048_576);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(200);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(50);
});
