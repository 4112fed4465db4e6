// What the browser's `Intl` says in each language: the forms that pages rendered without a browser are written in, and
// samples to hold both against. Runs inside a page.
//
// `node tests/browser/intl.mjs` writes both files anew, from the browser that CHROMIUM names.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the forms stand that native builds write in. */
export const FORMS = new URL("../../src/i18n/intl/native/forms.json", import.meta.url);

/** What both must say alike. */
export const SAMPLES = new URL("../../src/i18n/intl/native/samples.json", import.meta.url);

/** The tags of the languages that have texts. */
export function offered() {
  const keys = readFileSync(new URL("../../src/i18n/keys.rs", import.meta.url), "utf8");
  const list = keys.match(/OFFERED: &\[Lang\] = &\[([^\]]*)\]/)[1];
  return [...list.matchAll(/Lang::(\w+)/g)].map(([, name]) => name.toLowerCase());
}

/** The tags of languages that the dataset names. */
export function named() {
  const tags = new Set();
  const names = readFileSync(new URL("../../data/names.csv", import.meta.url), "utf8");
  for (const line of names.split("\n").slice(1)) if (line) tags.add(line.split(",")[1]);
  const sources = readFileSync(new URL("../../data/sources.toml", import.meta.url), "utf8");
  for (const [, tag] of sources.matchAll(/^lang = "([^"]+)"$/gm)) tags.add(tag);
  return [...tags].sort();
}

/** Runs in the page: the forms of every language. */
export function formsOf({ tags, languages }) {
  const locale = (tag) => `${tag === "en" ? "en-GB" : tag}-u-ca-gregory-nu-latn`;
  const at = (year, month, day) => Date.UTC(year, month - 1, day);
  const names = (parts, types) =>
    parts
      .map(({ type, value, source }) =>
        types.includes(type) ? `{${type}${source === "endRange" ? "2" : ""}}` : value,
      )
      .join("");
  const forms = {};
  for (const tag of tags) {
    const date = (options) => new Intl.DateTimeFormat(locale(tag), { timeZone: "UTC", ...options });
    const year = date({ year: "numeric" });
    const month = date({ year: "numeric", month: "long" });
    const day = date({ year: "numeric", month: "long", day: "numeric" });
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const monthOf = (format, time) =>
      format.formatToParts(time).find(({ type }) => type === "month")?.value ?? "";
    const range = (format, from, to) => format.formatRangeToParts(from, to);
    // A month in a stretch of time may have another form than alone, and a day two figures.
    const rangeMonths = months.map((number) => {
      const parts = range(day, at(2021, number, 8), at(2023, number === 1 ? 2 : 1, 9));
      return parts.find(({ type }) => type === "month").value;
    });
    const rangeDay = range(day, at(2022, 11, 8), at(2023, 1, 9)).find(({ type }) => type === "day").value;
    const number = new Intl.NumberFormat(locale(tag), { maximumFractionDigits: 2 });
    const part = (value, wanted) =>
      number.formatToParts(value).find(({ type }) => type === wanted)?.value ?? "";
    const list = new Intl.ListFormat(locale(tag));
    const joint = (things, index) =>
      list.formatToParts(things).filter(({ type }) => type === "literal")[index].value;
    const relative = new Intl.RelativeTimeFormat(locale(tag), { numeric: "auto" });
    const plural = new Intl.PluralRules(locale(tag));
    const units = {};
    for (const unit of ["day", "week", "month", "year"]) {
      const said = {};
      for (const count of [-2, -1, 0, 1, 2]) said[count] = relative.format(count, unit);
      const [ahead, ago] = [{}, {}];
      for (let count = 0; count <= 120; count += 1) {
        const form = (value) => relative.format(value, unit).replace(String(count), "{count}");
        if (count > 2) {
          ahead[plural.select(count)] ??= form(count);
          ago[plural.select(count)] ??= form(-count);
        }
      }
      units[unit] = { said, ahead, ago };
    }
    const weekday = (length) => (index) =>
      new Intl.DateTimeFormat(locale(tag), { timeZone: "UTC", weekday: length }).format(
        at(2024, 1, 1 + index),
      );
    const week = Array.from({ length: 7 }, (_, index) => index);
    forms[tag] = {
      year: names(year.formatToParts(at(2022, 5, 1)), ["year"]),
      month: months.map((one) => names(month.formatToParts(at(2022, one, 1)), ["year"])),
      day: months.map((one) => names(day.formatToParts(at(2022, one, 5)), ["year", "day"])),
      range: {
        months: rangeMonths,
        monthsAlone: months.map((one) => {
          const parts = range(month, at(2021, one, 1), at(2023, one === 1 ? 2 : 1, 1));
          return parts.find(({ type }) => type === "month").value;
        }),
        twoFigures: rangeDay.length === 2,
        years: names(range(year, at(2021, 1, 1), at(2022, 1, 1)), ["year"]),
        monthsOfYear: names(range(month, at(2022, 5, 1), at(2022, 6, 1)), ["year", "month"]),
        monthsOfYears: names(range(month, at(2021, 5, 1), at(2022, 6, 1)), ["year", "month"]),
        // Korean cuts the month in two here: what counts is its name as in other stretches.
        daysOfMonth: names(range(day, at(2022, 5, 11), at(2022, 5, 12)), ["year", "day"]).replaceAll(
          rangeMonths[4],
          "{month}",
        ),
        daysOfYear: names(range(day, at(2022, 5, 11), at(2022, 6, 12)), ["year", "month", "day"]),
        daysOfYears: names(range(day, at(2021, 5, 11), at(2022, 6, 12)), ["year", "month", "day"]),
      },
      monthNames: months.map((one) =>
        new Intl.DateTimeFormat(locale(tag), { timeZone: "UTC", month: "short" }).format(at(2024, one, 1)),
      ),
      weekdays: week.map((index) => [weekday("short")(index), weekday("long")(index)]),
      number: {
        group: part(1234567, "group"),
        decimal: part(0.5, "decimal"),
        minus: number.format(-1).replace("1", ""),
        groupsFrom: part(1234, "group") === "" ? 5 : 4,
      },
      list: {
        two: joint(["A", "B"], 0),
        start: joint(["A", "B", "C", "D"], 0),
        middle: joint(["A", "B", "C", "D"], 1),
        end: joint(["A", "B", "C", "D"], 2),
      },
      relative: units,
      languages: Object.fromEntries(
        languages.map((of) => [of, new Intl.DisplayNames(locale(tag), { type: "language" }).of(of)]),
      ),
    };
  }
  return forms;
}

/** Runs in the page: what is said of the same things in every language. */
export function samplesOf({ tags, collated }) {
  const locale = (tag) => `${tag === "en" ? "en-GB" : tag}-u-ca-gregory-nu-latn`;
  const options = {
    4: { year: "numeric" },
    7: { year: "numeric", month: "long" },
    10: { year: "numeric", month: "long", day: "numeric" },
  };
  const time = (date) => Date.parse(date);
  const ranges = [
    ["2021", "2023"], ["2022-05", "2022-06"], ["2022-11", "2023-02"], ["2022-06-20", "2022-06-21"],
    ["2022-09-04", "2022-10-05"], ["2022-11-08", "2023-01-05"], ["2019-03-01", "2019-03-31"],
  ]; // prettier-ignore
  const dates = ["2022", "1998", "2022-01", "2019-08", "2024-12", "2022-11-08", "2024-02-29", "2019-06-13"];
  const numbers = [0, 7, 999, 1000, 1234, 9999, 10000, 1475221, 39.55, 0.5, -3.25, 1234.5];
  const lists = [["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]]; // prettier-ignore
  const samples = {};
  for (const tag of tags) {
    const date = (text) => new Intl.DateTimeFormat(locale(tag), { timeZone: "UTC", ...options[text.length] });
    const plural = new Intl.PluralRules(locale(tag));
    const number = new Intl.NumberFormat(locale(tag), { maximumFractionDigits: 2 });
    const relative = new Intl.RelativeTimeFormat(locale(tag), { numeric: "auto" });
    samples[tag] = {
      plurals: Array.from({ length: 121 }, (_, count) => plural.select(count)).concat(
        [1000, 1_000_000, 2_000_000].map((count) => plural.select(count)),
      ),
      categories: plural.resolvedOptions().pluralCategories.toSorted(),
      numbers: numbers.map((value) => [value, number.format(value)]),
      dates: dates.map((text) => [text, date(text).format(time(text))]),
      ranges: ranges.map(([from, to]) => [from, to, date(from).formatRange(time(from), time(to))]),
      lists: lists.map((things) => [things, new Intl.ListFormat(locale(tag)).format(things)]),
      relative: ["day", "week", "month", "year"].flatMap((unit) =>
        [-120, -11, -3, -2, -1, 0, 1, 2, 5, 40].map((count) => [count, unit, relative.format(count, unit)]),
      ),
      collated: collated.toSorted(new Intl.Collator(locale(tag)).compare),
    };
  }
  return samples;
}

/** Names of many letters and scripts, for the alphabets. */
export const NAMES = [
  "Zürich", "Łódź", "Lodi", "Lyon", "İzmir", "Izumo", "Đà Nẵng", "Da Lat", "Huế", "Hue", "Hub", "Ñuñoa", "Nuuk",
  "Nantes", "Åarhus", "Aachen", "Östersund", "Oslo", "Сеул", "Москва", "서울", "대전", "부산", "上海", "北京", "成都",
  "กรุงเทพมหานคร", "เชียงใหม่", "โซล", "القاهرة", "دبي", "أبوظبي", "Éibar", "Eindhoven",
]; // prettier-ignore

/** Opens a page in the browser of the machine and asks it. */
export async function ask(page) {
  const tags = offered();
  return {
    forms: await page.evaluate(formsOf, { tags, languages: named() }),
    samples: await page.evaluate(samplesOf, { tags, collated: NAMES }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  const { forms, samples } = await ask(await browser.newPage());
  writeFileSync(FORMS, `${JSON.stringify(forms, null, 1)}\n`);
  writeFileSync(SAMPLES, `${JSON.stringify(samples, null, 1)}\n`);
  await browser.close();
}
