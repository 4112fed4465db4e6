// The search, off the main thread: MiniSearch over every name of every city.

import MiniSearch from "minisearch";

const fold = (term) => term.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const index = new MiniSearch({
  fields: ["name", "local", "further", "country"],
  storeFields: [],
  processTerm: fold,
  searchOptions: {
    boost: { name: 3, local: 2 },
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: "AND",
  },
});

const ready = build();
let newest = 0;

async function build() {
  const [{ cities, countries }, names] = await Promise.all(
    ["cities.json", "names.json"].map(async (file) => (await fetch(file)).json()),
  );
  index.addAll(
    cities.name.map((name, id) => ({
      id,
      name,
      local: cities.local[id],
      further: names.cities[id],
      country: countries[cities.country[id]].name,
    })),
  );
  postMessage({ ready: true });
}

addEventListener("message", async ({ data: { number, text } }) => {
  newest = number;
  await ready;
  // What was typed meanwhile makes this question idle.
  await new Promise((resolve) => setTimeout(resolve));
  if (number !== newest) return;
  const ids = Uint32Array.from(index.search(text), (found) => found.id);
  postMessage({ number, ids }, [ids.buffer]);
});
