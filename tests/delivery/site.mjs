// The site under test: what is in its folder, and what a server answers for it.

import { existsSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";

/** The names in a folder of the built site, compressed files left out, sorted. */
export function names(dist, folder) {
  const all = readdirSync(join(dist, folder));
  return all.filter((name) => !/\.(br|gz)$/.test(name)).sort();
}

/** An address of each kind of page: the pages of one language, and the first record of each kind. */
export function kinds(dist, lang) {
  const isPage = (path) => existsSync(join(dist, path, "index.html"));
  const folders = names(dist, lang).filter((name) => !name.includes("."));
  const paths = folders.flatMap((name) => {
    const [record] = names(dist, `${lang}/${name}`).filter((name) => !name.includes("."));
    return [`${lang}/${name}`, `${lang}/${name}/${record}`];
  });
  // Records of some kinds have no page that lists them, and some pages list no records.
  return [`${lang}/`, ...paths.filter(isPage)];
}

/** The only name in a folder that fits. */
export function named(dist, folder, pattern) {
  const [name] = names(dist, folder).filter((name) => pattern.test(name));
  if (!name) throw new Error(`nothing in ${folder} of ${dist} fits ${pattern}`);
  return `${folder}${name}`;
}

/**
 * What is answered, as it travels: nothing is followed and nothing unpacked.
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer }>}
 */
export function ask(url, { encodings = "", method = "GET", headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const asked = encodings ? { ...headers, "Accept-Encoding": encodings } : headers;
    const { origin, hostname, port } = new URL(url);
    // As it is written: an address that is read as one has no `..` any more.
    const path = url.slice(origin.length);
    const sent = request({ hostname, port, path, method, headers: asked, agent: false }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}
