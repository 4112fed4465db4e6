// What real servers answer for the built site. `cargo xtask test --only delivery` starts them and says in `SITES`
// where they are: a list of `{ name, url, dist }`.

import { defineConfig } from "@playwright/test";

import browser from "../../playwright.config.mjs";

const sites = JSON.parse(process.env.SITES ?? "[]");

export default defineConfig({
  ...browser,
  testDir: ".",
  outputDir: "../../test-results/delivery",
  webServer: undefined,
  // A test visits many pages; a machine that does other work too may take its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  projects: sites.map(({ name, url, dist }) => ({ name, use: { baseURL: url }, metadata: { dist } })),
});
