// The system's WebKit over WebDriver (W3C), on a screen that nobody sees: its browser has no other way to run by itself.

import { spawn } from "node:child_process";

import { freePort } from "../site.mjs";

/** A page that is slower than this is at fault, or the machine is. */
const PATIENCE_MS = 30_000;
/** How WebDriver names an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Asks until there is an answer that is true. */
async function until(what, ask) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts a screen that says which it is. */
async function screen() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once("data", (data) => resolve(String(data).trim()));
    server.once("error", reject);
    server.once("exit", () => reject(new Error("the screen has ended")));
  });
  return { display: `:${number}`, stop: () => server.kill() };
}

/** Starts the browser, and gives what can be asked of it. */
export async function launch() {
  const shown = await screen();
  const port = await freePort();
  const driver = spawn(process.env.WEBKIT ?? "WebKitWebDriver", [`--port=${port}`], {
    stdio: ["ignore", "ignore", "inherit"],
    // Without a graphics card there is nothing to draw with but the processor.
    env: { ...process.env, DISPLAY: shown.display, LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1" },
  });
  const base = `http://127.0.0.1:${port}`;

  async function ask(method, path, body) {
    const response = await fetch(base + path, {
      method,
      body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
      signal: AbortSignal.timeout(2 * PATIENCE_MS),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }

  const stop = () => {
    driver.kill();
    shown.stop();
  };
  // Where it cannot be started, asking it says so.
  driver.once("error", () => {});
  const { sessionId, capabilities } = await until("the driver", () => ask("GET", "/status"))
    .then(() => ask("POST", "/session", { capabilities: { alwaysMatch: {} } }))
    .catch((failure) => {
      stop();
      throw failure;
    });
  const session = `/session/${sessionId}`;
  const run = (script, ...args) =>
    ask("POST", `${session}/execute/sync`, { script: `return (${script})(...arguments)`, args });
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: (url) => ask("POST", `${session}/url`, { url }),
    /** What a function of the page answers. */
    run: (what, ...args) => run(String(what), ...args),
    /** Waits until a function of the page answers with something that is true. */
    waitFor: (what, ...args) => until(String(what), () => run(String(what), ...args)),
    /** The first element that a selector names, once it is there. */
    async find(selector) {
      const found = await until(selector, () =>
        ask("POST", `${session}/element`, { using: "css selector", value: selector }),
      );
      const element = `${session}/element/${found[ELEMENT]}`;
      return {
        click: () => ask("POST", `${element}/click`),
        type: (text) => ask("POST", `${element}/value`, { text }),
      };
    },
    async close() {
      await ask("DELETE", session).catch(() => {});
      stop();
    },
  };
}
