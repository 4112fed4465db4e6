// What the browser's processes use, by the system's own books: JavaScript, WebAssembly, workers, pictures and the
// buffers of WebGL alike, whoever holds them.

import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

const CLOCK_TICKS_PER_SECOND = 100;

async function pids(browserCdp) {
  const { processInfo } = await browserCdp.send("SystemInfo.getProcessInfo");
  return processInfo.filter(({ type }) => type === "renderer" || type === "GPU").map(({ id }) => id);
}

/** The program itself is left out: how much of it a process pays for depends on who else runs the browser. */
const COUNTED = ["Pss_Anon", "Pss_Shmem", "SwapPss"];

/**
 * The memory of all renderer and GPU processes in bytes: their own, and what they share divided among those who
 * share it. Nothing where the system does not tell (it is Linux that does).
 */
export async function memory(browserCdp) {
  let sum = 0;
  for (const pid of await pids(browserCdp)) {
    const text = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
    for (const name of COUNTED) {
      const found = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text);
      if (found) sum += Number(found[1]) * 1024;
    }
  }
  return sum || undefined;
}

async function cpuSeconds(browserCdp) {
  let ticks = 0;
  for (const pid of await pids(browserCdp)) {
    const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    ticks += Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }
  return ticks / CLOCK_TICKS_PER_SECOND;
}

/** Waits until the processes rest: what a product still prepares must not disturb what is measured next. */
export async function rest(browserCdp, patienceMs = 30_000) {
  const end = performance.now() + patienceMs;
  let before = await cpuSeconds(browserCdp);
  let calm = 0;
  while (performance.now() < end && calm < 2) {
    await sleep(250);
    const now = await cpuSeconds(browserCdp);
    calm = now - before < 0.06 ? calm + 1 : 0;
    before = now;
  }
}
