// Contrast computed from the tokens: every colour that carries a text or a mark, on every ground it stands on, light and
// dark, before any page is drawn. Axe sees only what happens to be on a page.

import { readFileSync } from "node:fs";

import { expect, test } from "@playwright/test";

const TOKENS = readFileSync("style/tokens.css", "utf8");
/** Text (WCAG 2.2, 1.4.3), and lines and marks that say something (1.4.11). */
const TEXT = 4.5;
const MARK = 3;

const NETWORKS = [...TOKENS.matchAll(/--(network-\d+):/g)].map(([, name]) => name);
const PAPERS = ["paper", "paper-raised"];
const GROUNDS = ["sea", "land"];

/** What stands on what, and how well it must be told apart. */
const PAIRS = [
  [["ink", "ink-quiet", "signal"], PAPERS, TEXT],
  [["on-signal"], ["signal"], TEXT],
  // Labels of places, and the scale.
  [["ink"], GROUNDS, TEXT],
  [["line-on-map", "signal"], GROUNDS, MARK],
  [NETWORKS, [...GROUNDS, ...PAPERS], MARK],
];

/** The colours of a token, light and dark, as three shares of light each. */
function colours(name) {
  const found = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(TOKENS);
  if (!found) throw new Error(`--${name} is no pair of colours in style/tokens.css`);
  return found.slice(1).map((hex) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255));
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
const linear = (share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test("black on white is 21 to 1", () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
});

for (const [scheme, at] of [
  ["light", 0],
  ["dark", 1],
]) {
  test(`each colour of the tokens can be told from its grounds, ${scheme}`, () => {
    expect(NETWORKS).toHaveLength(8);
    const weak = PAIRS.flatMap(([tops, grounds, least]) =>
      tops.flatMap((top) =>
        grounds.flatMap((ground) => {
          const ratio = contrast(colours(top)[at], colours(ground)[at]);
          return ratio < least ? [`${top} on ${ground}: ${ratio.toFixed(2)}, at least ${least}`] : [];
        }),
      ),
    );
    expect(weak).toEqual([]);
  });
}
