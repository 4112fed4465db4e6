// The two settings of Lighthouse, as its command line has them.

import { desktopConfig } from "lighthouse";

const SHARED = {
  onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
  output: "json",
  logLevel: "error",
  // The pages are long, and a picture of each whole one says nothing here.
  disableFullPageScreenshot: true,
};

/** By name: what people call it, and what Lighthouse is asked. */
export const PROFILES = {
  phone: {
    title: "phone, 1.6 Mbit/s, 150 ms, main thread 4 × slower",
    // Lighthouse's own.
    config: undefined,
    flags: SHARED,
  },
  desktop: { title: "desktop, 10 Mbit/s, 40 ms, nothing slowed", config: desktopConfig, flags: SHARED },
};
