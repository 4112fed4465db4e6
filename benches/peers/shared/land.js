// The land for maps that do not know that the world is round: rings that cross the antimeridian go on beyond it
// instead of back across the whole map.

import { feature } from "topojson-client";

const SOUTHERN_EDGE = -85;

/** GeoJSON of the land, each ring without a jump. */
export function landWithoutSeam(topology) {
  const polygons = feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  const coordinates = polygons.map((rings) => rings.map(unrolled));
  return { type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates } };
}

function unrolled(ring) {
  let turns = 0;
  const points = ring.map(([lon, lat], position) => {
    const step = position > 0 ? lon - ring[position - 1][0] : 0;
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [lon + 360 * turns, lat];
  });
  // A ring around the pole ends a whole turn from where it began; it is closed along the edge of the map.
  const [first, last] = [points[0], points.at(-1)];
  if (Math.abs(first[0] - last[0]) > 180) {
    points.push([last[0], SOUTHERN_EDGE], [first[0], SOUTHERN_EDGE], first);
  }
  return points;
}
