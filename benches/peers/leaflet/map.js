// Leaflet with markercluster, added in chunks; single places are circles on a canvas, and so is the land.

import L from "leaflet";
import "./global.js";
import "leaflet.markercluster";
import { landWithoutSeam } from "../shared/land.js";

export function createMap(element, atlas, topology) {
  const map = L.map(element, {
    center: [20, 10],
    zoom: 2,
    minZoom: 1,
    maxZoom: 14,
    preferCanvas: true,
    worldCopyJump: true,
  });
  L.geoJSON(landWithoutSeam(topology), {
    interactive: false,
    renderer: L.canvas({ padding: 0.5 }),
    style: { stroke: false, fillColor: "#f4f1ea", fillOpacity: 1 },
  }).addTo(map);

  let running;
  let next;
  const group = L.markerClusterGroup({
    maxClusterRadius: 40,
    chunkedLoading: true,
    chunkProgress: (done, all) => {
      if (!running || done < all) return;
      const { whenDrawn } = running;
      running = undefined;
      // It draws right after this call; what came meanwhile begins after that.
      requestAnimationFrame(() => {
        if (next) start();
        else whenDrawn();
      });
    },
  }).addTo(map);
  const markers = new Array(atlas.count);
  const markerOf = (city) =>
    (markers[city] ??= L.circleMarker([atlas.lat[city], atlas.lon[city]], {
      radius: 5,
      stroke: false,
      fillColor: "#1f6f8b",
      fillOpacity: 1,
    }));

  function start() {
    const { ids, whenDrawn } = (running = next);
    next = undefined;
    group.clearLayers();
    if (ids.length > 0) return group.addLayers(Array.from(ids, markerOf));
    running = undefined;
    return requestAnimationFrame(whenDrawn);
  }

  return (ids, whenDrawn) => {
    next = { ids, whenDrawn };
    // Chunks that are under way cannot be called off; a second list among them would be mixed up with theirs.
    if (!running) start();
  };
}
