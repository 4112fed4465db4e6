// A walk through the site in WebKit, the third engine: that it starts, searches, shows its map, is read without the
// program and stands in a frame. `cargo xtask test --only webkit` runs it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { serve } from "../site.mjs";
import { giveSign, isTakenOver } from "../waking.mjs";
import { launch } from "./driver.mjs";

let server;
let browser;

before(async () => {
  server = await serve();
  browser = await launch();
  console.log(`# ${browser.version}`);
});

after(async () => {
  await browser?.close();
  server?.stop();
});

const isTaken = () => browser.waitFor(isTakenOver);
const title = () => browser.run(() => document.title);

test("the explorer starts, finds a city by its name and leads to its page", async () => {
  await browser.open(`${server.origin}/en/`);
  await browser.run(giveSign);
  await isTaken();
  await browser.waitFor(() => document.querySelectorAll(".map__marks .mark").length > 5);
  await (await browser.find("#search")).type("binh duong");
  await browser.waitFor(() => document.querySelector("[role=option]")?.textContent.startsWith("Binh Duong"));
  await (await browser.find("#search")).type("\uE015\uE007");
  await browser.waitFor(() => document.activeElement?.tagName === "H1");
  assert.match(await title(), /^Binh Duong/);
});

test("a page is read without the program, and taken over in its place", async () => {
  await browser.open(`${server.origin}/ar/networks/wego`);
  assert.equal(await browser.run(() => document.documentElement.dir), "rtl");
  const before = await browser.run(() => document.querySelector("h1").getBoundingClientRect().top);
  assert.equal(await browser.run(() => document.querySelectorAll("#app[data-rendered]").length), 1);
  const asked = await browser.run(() => performance.getEntriesByType("resource").map(({ name }) => name));
  assert.deepEqual(
    asked.filter((name) => name.endsWith(".wasm")),
    [],
  );
  await browser.run(giveSign);
  await isTaken();
  await browser.waitFor(() => document.querySelector(".map__surface canvas, .map__surface svg"));
  const after = await browser.run(() => document.querySelector("h1").getBoundingClientRect().top);
  assert.ok(Math.abs(after - before) < 2, `the heading moved from ${before} to ${after}`);
});

test("a filter of the address is answered", async () => {
  await browser.open(`${server.origin}/en/?network=ascn&at=2018`);
  await isTaken();
  await browser.waitFor(() => / of \d+ cities/.test(document.body.innerText));
});

test("the embed of a city says how high it is to the page around", async () => {
  await browser.open(`${server.origin}/en/about`);
  await browser.run((address) => {
    addEventListener("message", ({ data }) => data?.type === "height" && (window.told = data.height));
    const frame = document.createElement("iframe");
    frame.src = address;
    frame.width = "600";
    document.body.prepend(frame);
  }, `${server.origin}/embed/v1/cities/seoul?lang=th`);
  const height = await browser.waitFor(() => window.told);
  assert.ok(height > 200, `${height} px`);
});
