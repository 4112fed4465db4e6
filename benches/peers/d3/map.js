// The map: land projected once into a Path2D, clusters as flat arrays from a worker, one canvas, one transform.

import { geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { gestures } from "./gestures.js";

/** The land is projected to a world this wide. */
const WORLD = 1024;
const MAX_ZOOM = 14;
const LARGEST = 3;

const worldX = (lon) => (lon + 180) / 360;
const worldY = (lat) => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};
const lonOf = (x) => x * 360 - 180;
const latOf = (y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

export function createMap(element, atlas, topology) {
  const canvas = element.appendChild(document.createElement("canvas"));
  canvas.style.cssText = "display:block;inline-size:100%;block-size:100%";
  const context = canvas.getContext("2d", { alpha: false });
  const projection = geoMercator()
    .scale(WORLD / (2 * Math.PI))
    .translate([WORLD / 2, WORLD / 2]);
  const land = new Path2D(geoPath(projection)(feature(topology, topology.objects.land)));

  const worker = new Worker("clusters.worker.js", { type: "module" });
  worker.postMessage({ lon: Float64Array.from(atlas.lon), lat: Float64Array.from(atlas.lat) });

  const view = { x: 0.5, y: 0.42, zoom: 1 };
  let size = { width: 0, height: 0, ratio: 1 };
  let marks = { count: 0 };
  let asked = { zoom: -1 };
  let version = 0;
  let drawn = () => {};
  let pending = 0;

  const scale = () => 256 * 2 ** view.zoom;

  function draw() {
    pending = 0;
    ask();
    const { width, height, ratio } = size;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = "#dce8ee";
    context.fillRect(0, 0, canvas.width, canvas.height);
    const world = scale();
    const left = width / 2 - view.x * world;
    const top = height / 2 - view.y * world;
    for (let copy = Math.floor(-left / world); left + copy * world < width; copy += 1) {
      const factor = (world / WORLD) * ratio;
      context.setTransform(factor, 0, 0, factor, (left + copy * world) * ratio, top * ratio);
      context.fillStyle = "#f4f1ea";
      context.fill(land);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawMarks(left + copy * world, top, world);
    }
  }

  function drawMarks(left, top, world) {
    const { width, height } = size;
    context.fillStyle = "#1f6f8b";
    context.beginPath();
    const counts = [];
    for (let mark = 0; mark < marks.count; mark += 1) {
      const x = left + marks.x[mark] * world;
      const y = top + marks.y[mark] * world;
      if (x < -30 || y < -30 || x > width + 30 || y > height + 30) continue;
      const cities = marks.cities[mark];
      const radius = cities > 1 ? 10 + 3 * Math.log10(cities) : 5;
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
      if (cities > 1) counts.push(x, y, cities);
    }
    context.fill();
    context.fillStyle = "#fff";
    context.font = "11px system-ui, sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (let at = 0; at < counts.length; at += 3) {
      const cities = counts[at + 2];
      const text = cities < 1000 ? String(cities) : `${Math.round(cities / 1000)}k`;
      context.fillText(text, counts[at], counts[at + 1]);
    }
  }

  /** Asks for the clusters of twice the view, when it leaves the last answer or comes to another zoom. */
  function ask() {
    const zoom = Math.round(view.zoom);
    const [halfX, halfY] = [size.width / 2 / scale(), size.height / 2 / scale()];
    const inside =
      view.x - halfX >= asked.minX &&
      view.x + halfX <= asked.maxX &&
      view.y - halfY >= asked.minY &&
      view.y + halfY <= asked.maxY;
    if (zoom === asked.zoom && inside) return;
    asked = {
      zoom,
      minX: view.x - 2 * halfX,
      maxX: view.x + 2 * halfX,
      minY: view.y - 2 * halfY,
      maxY: view.y + 2 * halfY,
    };
    worker.postMessage(question());
  }

  function question() {
    const wide = asked.maxX - asked.minX >= 1;
    const bounds = [
      wide ? -180 : lonOf(asked.minX),
      latOf(Math.min(1, asked.maxY)),
      wide ? 180 : lonOf(asked.maxX),
      latOf(Math.max(0, asked.minY)),
    ];
    return { bounds, zoom: asked.zoom };
  }

  worker.addEventListener("message", ({ data }) => {
    const count = data.marks.length / 3;
    marks = {
      count,
      x: new Float64Array(count),
      y: new Float64Array(count),
      cities: new Uint32Array(count),
    };
    for (let mark = 0; mark < count; mark += 1) {
      marks.x[mark] = worldX(data.marks[mark * 3]);
      marks.y[mark] = worldY(data.marks[mark * 3 + 1]);
      marks.cities[mark] = data.marks[mark * 3 + 2];
    }
    schedule();
    if (data.version === version) requestAnimationFrame(() => drawn());
  });

  function schedule() {
    pending ||= requestAnimationFrame(draw);
  }

  function move(change) {
    change(view, scale());
    view.zoom = Math.min(MAX_ZOOM, Math.max(0, view.zoom));
    view.x = ((view.x % 1) + 1) % 1;
    view.y = Math.min(1, Math.max(0, view.y));
    schedule();
  }

  gestures(canvas, move);
  new ResizeObserver(([entry]) => {
    const { width, height } = entry.contentRect;
    size = { width, height, ratio: Math.min(devicePixelRatio, LARGEST) };
    canvas.width = Math.round(width * size.ratio);
    canvas.height = Math.round(height * size.ratio);
    view.zoom = Math.max(view.zoom, Math.log2(width / 256));
    schedule();
  }).observe(element);

  return (ids, whenDrawn) => {
    version += 1;
    drawn = whenDrawn;
    const known = asked.zoom >= 0 ? question() : {};
    worker.postMessage({ ids, version, ...known });
  };
}
