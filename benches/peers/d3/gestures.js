// Drag, pinch and wheel, as changes of a view in world units.

/** `move(change)` is called with a function of the view and the width of the world in px. */
export function gestures(canvas, move) {
  const pointers = new Map();

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, [event.offsetX, event.offsetY]);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
  canvas.addEventListener("pointermove", (event) => {
    if (!pointers.has(event.pointerId)) return;
    const before = [...pointers.values()];
    pointers.set(event.pointerId, [event.offsetX, event.offsetY]);
    const after = [...pointers.values()];
    const [from, to] = [middle(before), middle(after)];
    move((view, world) => {
      view.x -= (to[0] - from[0]) / world;
      view.y -= (to[1] - from[1]) / world;
    });
    if (before.length > 1) zoom(to, Math.log2(spread(after) / spread(before)));
  });
  canvas.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom([event.offsetX, event.offsetY], -event.deltaY * (event.ctrlKey ? 0.02 : 0.004));
    },
    { passive: false },
  );

  function zoom([x, y], levels) {
    move((view, world) => {
      const [dx, dy] = [x - canvas.clientWidth / 2, y - canvas.clientHeight / 2];
      const after = world * 2 ** levels;
      view.x += dx / world - dx / after;
      view.y += dy / world - dy / after;
      view.zoom += levels;
    });
  }
}

function middle(points) {
  const sum = points.reduce(([x, y], [a, b]) => [x + a, y + b], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

function spread([[ax, ay], [bx, by]]) {
  return Math.max(1, Math.hypot(ax - bx, ay - by));
}
