// The dataset as the pages use it: columns, with the memberships of a city as a slice of one array.

/** Reads the dataset; its file is fetched by the page's own preload. */
export async function loadAtlas() {
  const response = await fetch("cities.json");
  if (!response.ok) throw new Error(`the cities are missing: ${response.status}`);
  const { cities, countries, networks, memberships } = await response.json();
  const count = cities.id.length;
  const first = new Uint32Array(count + 1);
  for (const city of memberships.city) first[city + 1] += 1;
  for (let city = 0; city < count; city += 1) first[city + 1] += first[city];
  const next = first.slice();
  const network = new Uint16Array(memberships.city.length);
  memberships.city.forEach((city, row) => {
    network[next[city]] = memberships.network[row];
    next[city] += 1;
  });
  const collator = new Intl.Collator("en");
  const byName = Uint32Array.from(cities.id.keys()).sort((a, b) =>
    collator.compare(cities.name[a], cities.name[b]),
  );
  return { ...cities, count, countries, networks, byName, first, memberOf: network };
}

/** The shapes of the land, as TopoJSON. */
export async function loadLand() {
  const response = await fetch("land.json");
  if (!response.ok) throw new Error(`the land is missing: ${response.status}`);
  return response.json();
}

/** The cities of a list that have one of the networks and one of the countries; an empty set asks for none. */
export function filtered(atlas, ids, networks, countries) {
  if (networks.size === 0 && countries.size === 0) return ids;
  return ids.filter((city) => {
    if (countries.size > 0 && !countries.has(atlas.country[city])) return false;
    if (networks.size === 0) return true;
    for (let row = atlas.first[city]; row < atlas.first[city + 1]; row += 1) {
      if (networks.has(atlas.memberOf[row])) return true;
    }
    return false;
  });
}
