// What the pages have in common: search, filters, list and status. The map is what differs.

import { filtered, loadAtlas, loadLand } from "./atlas.js";
import { windowedList } from "./list.js";

/** What is seen first comes first, the search right after. */
const SEARCH_DELAY_MS = 200;

/**
 * Starts a page. `createMap(element, atlas, land)` gives a function that shows cities, and promises to call
 * `drawn()` once they stand on the screen.
 */
export async function startPage(createMap) {
  const [atlas, land] = await Promise.all([loadAtlas(), loadLand()]);
  const element = document.getElementById("map");
  const status = document.querySelector("[role=status]");
  const field = document.getElementById("search");
  const chosen = { network: new Set(), country: new Set() };
  const showList = windowedList(document.querySelector(".list"), atlas);
  let found;
  let version = 0;
  let search;

  const showMap = createMap(element, atlas, land);

  function show() {
    const ids = filtered(atlas, found ?? atlas.byName, chosen.network, chosen.country);
    const number = (count) => count.toLocaleString("en");
    status.textContent =
      ids.length === atlas.count
        ? `${number(ids.length)} cities`
        : `${number(ids.length)} of ${number(atlas.count)} cities`;
    showList(ids);
    version += 1;
    const current = version;
    showMap(ids, () => {
      if (current === version) element.dataset.drawn = String(current);
      setTimeout(startSearch, SEARCH_DELAY_MS);
    });
  }

  fillFacet("network", atlas.networks, ({ acronym, name }) => acronym ?? name);
  fillFacet("country", atlas.countries, ({ name }) => name);

  function fillFacet(facet, records, nameOf) {
    const items = records.map((record, position) => {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.addEventListener("change", () => {
        if (box.checked) chosen[facet].add(position);
        else chosen[facet].delete(position);
        show();
      });
      const label = document.createElement("label");
      label.append(box, ` ${nameOf(record)}`);
      const item = document.createElement("li");
      item.append(label);
      return item;
    });
    document.querySelector(`[data-facet=${facet}] ul`).append(...items);
  }

  let number = 0;
  field.addEventListener("input", () => {
    const text = field.value.trim();
    number += 1;
    if (text) {
      startSearch();
      search.postMessage({ number, text });
    } else {
      found = undefined;
      show();
    }
  });
  show();

  /** Starts the search in a thread of its own, once: when the cities are drawn, or somebody types sooner. */
  function startSearch() {
    if (search) return;
    search = new Worker("search.worker.js", { type: "module" });
    search.addEventListener("message", ({ data }) => {
      if (data.number !== number || !data.ids) return;
      found = data.ids;
      show();
    });
  }
}
