// From visits to the rows of a table.

/** The middle of the numbers, or the mean of the two in the middle; nothing where there are none. */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** The number below which this share lies, between two of them in proportion. */
export function quantile(numbers, share) {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/** A frame that came later than the screen asks; the browser rounds to a tenth. */
const LATE_MS = 16.7 + 0.3;
const VERY_LATE_MS = 50;

const share = (frames, limit) =>
  frames.length === 0 ? undefined : (100 * frames.filter((frame) => frame > limit).length) / frames.length;
const sum = (bytes) => Object.values(bytes).reduce((all, some) => all + some, 0);

const frameRows = (name) => [
  [`${name}: frame, median`, "ms", (visit) => median(visit[name])],
  [`${name}: frame, 95th percentile`, "ms", (visit) => quantile(visit[name], 0.95)],
  [`${name}: frames over 16.7 ms`, "%", (visit) => share(visit[name], LATE_MS)],
  [`${name}: frames over 50 ms`, "%", (visit) => share(visit[name], VERY_LATE_MS)],
];

/** The rows: name, unit, and the figure of one visit. */
export const ROWS = [
  ["bytes until shown", "kB", (visit) => sum(visit.bytes) / 1000],
  ...["page", "styles", "scripts", "wasm", "data"].map((kind) => [
    `… ${kind}`,
    "kB",
    (visit) => (visit.bytes[kind] ?? 0) / 1000,
  ]),
  ["first paint", "ms", (visit) => visit.firstPaint],
  ["cities shown", "ms", (visit) => visit.shown],
  ["blocking until shown", "ms", (visit) => visit.blocking],
  ["memory when shown", "MB", (visit) => visit.memoryReady && visit.memoryReady / 1e6],
  ["memory after use", "MB", (visit) => visit.memoryUsed && visit.memoryUsed / 1e6],
  ...frameRows("pan"),
  ...frameRows("zoom"),
  ["first key to results", "ms", (visit) => visit.first],
  ["key to results, median", "ms", (visit) => median(visit.keys)],
  ["key to results, 95th percentile", "ms", (visit) => quantile(visit.keys, 0.95)],
  ["key to map, median", "ms", (visit) => median(visit.keysMap)],
  ["filter to results, median", "ms", (visit) => median(visit.filters)],
  ["filter to map, median", "ms", (visit) => median(visit.filtersMap)],
];

/** For each row its median over the visits that went well. */
export function medians(visits) {
  const good = visits.filter((visit) => !visit.failed);
  return ROWS.map(([, , figure]) => median(good.map(figure)));
}
