// The app and its peers behind one interface, so that the measuring is one and the same. Whoever changes the
// look of a product mends it here and nowhere else.

const PEER = {
  path: "/",
  status: "[role=status]",
  list: ".list",
  row: ".list .row",
  map: "#map",
  /** The attribute that says that the map has drawn the newest results. */
  mapAttribute: "data-drawn",
  places: "#map[data-drawn]",
  search: "#search",
  canvas: "#map",
  folders: (folder, size, name) => [`${folder}/peers/${name}`, `${folder}/data-${size}`],
  async openFilter(page, act) {
    await act(page.locator("details.facet summary", { hasText: "Network" }));
  },
};

/** By name. Selectors are the product's own; `mapAttribute` is missing where the map's elements are its marks. */
export const PRODUCTS = {
  app: {
    ...PEER,
    title: "Cityweave",
    path: "/en/",
    list: ".list",
    row: ".list li",
    map: ".map__surface",
    mapAttribute: undefined,
    places: ".map__surface .mark",
    canvas: ".map__surface",
    folders: (folder, size) => [`${folder}/site-${size}`],
    async openFilter(page, act) {
      await act(page.locator(".filters__button"));
      await PEER.openFilter(page, act);
    },
  },
  d3: { ...PEER, title: "d3 + supercluster" },
  leaflet: { ...PEER, title: "Leaflet" },
  maplibre: { ...PEER, title: "MapLibre" },
};

/** The box of a network's filter, by the name it is shown with. */
export function filterBox(page, name) {
  const exact = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return page
    .locator("details.facet label", { hasText: new RegExp(`^\\s*${exact}`) })
    .locator("input")
    .first();
}
