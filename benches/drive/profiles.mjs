// The machines that are played.

/** By name: what the page sees, how much slower its main thread is, and its line. */
export const PROFILES = {
  desktop: {
    title: "desktop, 1280 × 800, nothing slowed",
    context: { viewport: { width: 1280, height: 800 } },
    slowdown: 1,
    line: undefined,
    isTouch: false,
  },
  phone: {
    title: "phone, 390 × 844 at 3 px, 9 Mbit/s, 60 ms, main thread 4 × slower",
    context: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 3,
      hasTouch: true,
      isMobile: true,
    },
    slowdown: 4,
    line: { bytesPerSecond: 9e6 / 8, latencyMs: 60 },
    isTouch: true,
  },
};
