// A windowed list: only the rows in sight, and a few more, are in the document.

const ROW_PX = 52;
const OVERSCAN = 6;

/** Shows cities as rows; returns a function that takes the cities to show. */
export function windowedList(scroller, atlas) {
  const rows = scroller.querySelector(".rows");
  let shown = new Uint32Array();
  let from = -1;
  let to = -1;

  function render() {
    const height = scroller.clientHeight;
    const first = Math.max(0, Math.floor(scroller.scrollTop / ROW_PX) - OVERSCAN);
    const last = Math.min(shown.length, Math.ceil((scroller.scrollTop + height) / ROW_PX) + OVERSCAN);
    if (first === from && last === to) return;
    [from, to] = [first, last];
    const fragment = document.createDocumentFragment();
    for (let position = first; position < last; position += 1) fragment.append(row(position));
    rows.replaceChildren(fragment);
  }

  function row(position) {
    const city = shown[position];
    const item = document.createElement("li");
    item.className = "row";
    item.style.top = `${position * ROW_PX}px`;
    item.ariaSetSize = String(shown.length);
    item.ariaPosInSet = String(position + 1);
    const link = document.createElement("a");
    link.href = `cities/${atlas.id[city]}`;
    link.textContent = atlas.name[city];
    if (atlas.local[city]) {
      const local = document.createElement("bdi");
      local.lang = atlas.langs[atlas.local_lang[city]];
      local.textContent = ` ${atlas.local[city]}`;
      link.append(local);
    }
    const more = document.createElement("span");
    more.textContent = summary(city);
    item.append(link, more);
    return item;
  }

  function summary(city) {
    const networks = atlas.memberOf.slice(atlas.first[city], atlas.first[city + 1]);
    const names = Array.from(networks.slice(0, 4), (network) => {
      const { acronym, name } = atlas.networks[network];
      return acronym ?? name;
    });
    return `${atlas.countries[atlas.country[city]].name} · ${names.join(", ")}`;
  }

  scroller.addEventListener("scroll", render, { passive: true });
  new ResizeObserver(render).observe(scroller);
  return (ids) => {
    shown = ids;
    [from, to] = [-1, -1];
    rows.style.height = `${ids.length * ROW_PX}px`;
    scroller.scrollTop = 0;
    render();
  };
}
