// MapLibre GL JS with the clusters of its GeoJSON source. Counts are left out: text needs glyph files from a
// server, which would only add to its bytes and its work.

import * as maplibregl from "maplibre-gl";
import { landWithoutSeam } from "../shared/land.js";

maplibregl.setWorkerUrl(new URL("maplibre-gl-worker.mjs", location.href).href);

const EMPTY = { type: "FeatureCollection", features: [] };

export function createMap(element, atlas, topology) {
  const map = new maplibregl.Map({
    container: element,
    center: [10, 20],
    zoom: 1,
    maxZoom: 14,
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        land: { type: "geojson", data: landWithoutSeam(topology) },
        cities: { type: "geojson", data: EMPTY, cluster: true, clusterRadius: 40, clusterMaxZoom: 13 },
      },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": "#dce8ee" } },
        { id: "land", type: "fill", source: "land", paint: { "fill-color": "#f4f1ea" } },
        {
          id: "clusters",
          type: "circle",
          source: "cities",
          filter: ["has", "point_count"],
          paint: {
            "circle-color": "#1f6f8b",
            "circle-radius": ["step", ["get", "point_count"], 12, 100, 17, 1000, 22],
          },
        },
        {
          id: "places",
          type: "circle",
          source: "cities",
          filter: ["!", ["has", "point_count"]],
          paint: { "circle-color": "#1f6f8b", "circle-radius": 5 },
        },
      ],
    },
  });
  const loaded = map.once("load");
  const features = new Array(atlas.count);
  const featureOf = (city) =>
    (features[city] ??= {
      type: "Feature",
      properties: { city },
      geometry: { type: "Point", coordinates: [atlas.lon[city], atlas.lat[city]] },
    });
  let newest;

  return async (ids, whenDrawn) => {
    newest = ids;
    await loaded;
    if (ids !== newest) return;
    map.getSource("cities").setData({ type: "FeatureCollection", features: Array.from(ids, featureOf) });
    map.once("idle", whenDrawn);
  };
}
