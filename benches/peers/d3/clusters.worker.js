// Clusters, off the main thread: indexed when the cities change, asked when the view does.

import Supercluster from "supercluster";

let lon;
let lat;
let clusters;
let version = 0;

addEventListener("message", ({ data }) => {
  if (data.lon) ({ lon, lat } = data);
  if (data.ids) {
    version = data.version;
    clusters = new Supercluster({ radius: 40, extent: 256, maxZoom: 14 });
    clusters.load(
      Array.from(data.ids, (city) => ({
        type: "Feature",
        properties: { city },
        geometry: { type: "Point", coordinates: [lon[city], lat[city]] },
      })),
    );
  }
  if (data.bounds && clusters) answer(data);
});

function answer({ bounds, zoom }) {
  const found = clusters.getClusters(bounds, zoom);
  const marks = new Float32Array(found.length * 3);
  found.forEach(({ geometry, properties }, position) => {
    marks.set([...geometry.coordinates, properties.point_count ?? 1], position * 3);
  });
  postMessage({ marks, version, zoom }, [marks.buffer]);
}
