import { defineConfig } from "@playwright/test";

const port = Number(process.env.SITE_PORT ?? 4173);
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine that does other work too may be too slow once; what fails twice is a fault, and what passes only the
  // second time is told as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: "list",
  // What screen readers are told is the same in every browser and on every system.
  expect: { toMatchAriaSnapshot: { pathTemplate: "{testDir}/trees/{arg}{ext}" } },
  use: {
    baseURL: origin,
    // A worker would answer what tests answer themselves; those about it let it in.
    serviceWorkers: "block",
    // Keeping one of every test takes its time.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      // `cargo xtask test` says which browser it found; without it Playwright's own is used.
      executablePath: process.env.CHROMIUM || undefined,
      args: [
        "--headless=new",
        // Chromium refuses to start as root with its sandbox, and it only opens our own pages here.
        "--no-sandbox",
        // The rest keeps the browser from asking other hosts for anything.
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // The hosts of embeds are answered by the tests and have no address, so that to the browser they ask for
        // something on this machine from outside.
        "--disable-features=LocalNetworkAccessChecks",
      ],
    },
  },
  webServer: {
    command: `node tests/browser/server.mjs --port ${port}`,
    url: `${origin}/boot.js`,
    reuseExistingServer: false,
  },
});
