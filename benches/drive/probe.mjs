// What runs inside the page, before its own code. It watches; it changes nothing.

/** To be given to `addInitScript` with the product's selectors and the number of cities as it is written. */
export function probe({ status, list, row, map, mapAttribute, places, total }) {
  /** So long nothing may change before a result counts as complete. */
  const QUIET_MS = 200;
  const bench = { longTasks: [], firstPaint: undefined, shown: undefined };
  globalThis.bench = bench;

  new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries()) bench.longTasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((entries) => {
    for (const { name, startTime } of entries.getEntries()) {
      if (name === "first-contentful-paint") bench.firstPaint = startTime;
    }
  }).observe({ type: "paint", buffered: true });

  /** Calls with the time once what is in the document now has been painted. */
  function afterPaint(call) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        call(performance.now());
      };
      port2.postMessage(null);
    });
  }

  const saysTotal = () =>
    [...document.querySelectorAll(status)].some((element) => element.textContent.includes(total));
  function look() {
    if (document.querySelector(places) && document.querySelector(row) && saysTotal()) {
      afterPaint((now) => (bench.shown = now));
    } else {
      requestAnimationFrame(look);
    }
  }
  requestAnimationFrame(look);

  /** Keeps the times of frames until `stop`, which gives the distances between them in ms. */
  bench.frames = () => {
    const times = [];
    let running = true;
    const note = (time) => {
      times.push(time);
      if (running) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    bench.stop = () => {
      running = false;
      return times.slice(1).map((time, position) => time - times[position]);
    };
  };

  /**
   * Waits for the next real event of a type, and then for what it changes: `text` is the time from the event to
   * the paint of the last change of status and list, `map` to the paint of the first change of the map.
   */
  bench.results = (type, patienceMs) => {
    bench.outcome = new Promise((resolve) => {
      const found = { text: undefined, map: undefined };
      let start;
      let quiet;
      const finish = () => {
        observer.disconnect();
        clearTimeout(patience);
        removeEventListener(type, begin, true);
        afterPaint(() => resolve(found));
      };
      const within = (target, selector) =>
        (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(selector);
      const isMap = ({ target, type: kind, attributeName }) =>
        within(target, map) && (mapAttribute ? attributeName === mapAttribute : kind !== "attributes");
      const observer = new MutationObserver((records) => {
        if (start === undefined) return;
        const text = records.some(
          ({ target, type: kind }) =>
            kind !== "attributes" && (within(target, status) || within(target, list)),
        );
        const drawn = found.map === undefined && records.some(isMap);
        if (!text && !drawn) return;
        clearTimeout(quiet);
        afterPaint((now) => {
          if (text) found.text = now - start;
          if (drawn) found.map ??= now - start;
          clearTimeout(quiet);
          if (found.text !== undefined && found.map !== undefined) quiet = setTimeout(finish, QUIET_MS);
        });
      });
      // Counts from here, for events that never come, and anew from the event.
      let patience = setTimeout(finish, 2 * patienceMs);
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: mapAttribute ? [mapAttribute] : ["data-never"],
      });
      const begin = (event) => {
        if (!event.isTrusted) return;
        removeEventListener(type, begin, true);
        start = event.timeStamp;
        clearTimeout(patience);
        patience = setTimeout(finish, patienceMs);
      };
      addEventListener(type, begin, true);
    });
  };
}
