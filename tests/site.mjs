// The built site on a port of its own, for tests whose browser is not Playwright's.

import { spawn } from "node:child_process";
import { createServer } from "node:net";

/** A port that nobody listens to at the moment. */
export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts the server of the built site, and gives its origin and how to stop it. */
export async function serve() {
  const port = await freePort();
  const script = new URL("browser/server.mjs", import.meta.url).pathname;
  const server = spawn(process.execPath, [script, "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve, reject) => {
    server.stdout.once("data", resolve);
    server.once("exit", () => reject(new Error("the server of the built site has ended")));
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.kill() };
}
