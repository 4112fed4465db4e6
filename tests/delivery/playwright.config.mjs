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
  projects: sites.map(({ name, url, dist }) => ({ name, use: { baseURL: url }, metadata: { dist } })),
});
