// Real input, given to the browser as a device gives it: at its own pace, whether the page keeps up or not.

import { setTimeout as sleep } from "node:timers/promises";

const STEP_MS = 16;
const PAN_MS = 2000;
const ZOOM_MS = 2000;

/** Calls `step(share)` at the pace of a device until the time is over; the browser's answers are awaited last. */
async function paced(duration, step) {
  const answers = [];
  const start = performance.now();
  for (let now = start; now - start < duration; now = performance.now()) {
    answers.push(step((now - start) / duration));
    await sleep(STEP_MS - ((performance.now() - start) % STEP_MS));
  }
  await Promise.all(answers);
}

/** A path to and fro: from 0 to 1, back to -1 and to 0 again. */
const swing = (share) => Math.sin(share * 2 * Math.PI);

/** Drags the map to and fro, by the mouse or a finger. */
export async function pan(cdp, box, isTouch) {
  const at = (share) => ({
    x: box.x + box.width / 2 + swing(share) * box.width * 0.35,
    y: box.y + box.height / 2 + swing(share * 2) * box.height * 0.2,
  });
  if (isTouch) {
    await touch(cdp, "touchStart", [at(0)]);
    await paced(PAN_MS, (share) => touch(cdp, "touchMove", [at(share)]));
    return touch(cdp, "touchEnd", []);
  }
  const mouse = (type, share, buttons) =>
    cdp.send("Input.dispatchMouseEvent", {
      type,
      ...at(share),
      button: type === "mouseMoved" && !buttons ? "none" : "left",
      buttons,
      clickCount: type === "mouseMoved" ? 0 : 1,
    });
  await mouse("mouseMoved", 0, 0);
  await mouse("mousePressed", 0, 1);
  await paced(PAN_MS, (share) => mouse("mouseMoved", share, 1));
  return mouse("mouseReleased", 1, 0);
}

/** Zooms in and out again, by the wheel or two fingers. */
export async function zoom(cdp, box, isTouch) {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (isTouch) {
    const fingers = (share) => {
      const half = box.width * (0.1 + 0.3 * Math.abs(Math.sin(share * Math.PI)));
      return [
        { x: middle.x - half, y: middle.y, id: 0 },
        { x: middle.x + half, y: middle.y, id: 1 },
      ];
    };
    await touch(cdp, "touchStart", fingers(0));
    await paced(ZOOM_MS, (share) => touch(cdp, "touchMove", fingers(share)));
    return touch(cdp, "touchEnd", []);
  }
  return paced(ZOOM_MS, (share) =>
    cdp.send("Input.dispatchMouseEvent", {
      type: "mouseWheel",
      ...middle,
      deltaX: 0,
      deltaY: share < 0.5 ? -24 : 24,
    }),
  );
}

function touch(cdp, type, touchPoints) {
  return cdp.send("Input.dispatchTouchEvent", { type, touchPoints });
}
