import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MANIFEST = 'manifest.json';

/** Whether the jars in the cache folder are those that its manifest lists, by name and size: `{ jars, fault }`. */
export function readJars(cache) {
  const lib = join(cache, 'lib');
  const sizes = readManifest(lib);
  if (!sizes || Object.keys(sizes).length === 0)
    return { jars: [], fault: `"${lib}" holds no complete set of Neo4j's jars.` };
  const names = Object.keys(sizes).sort();
  const good = names.filter((name) => sizeOf(join(lib, name)) === sizes[name]);
  const jars = names.map((name) => join(lib, name));
  return good.length === names.length
    ? { jars, fault: null }
    : { jars, fault: `"${lib}" holds ${good.length} of Neo4j's ${names.length} jars whole.` };
}

/** What a folder of jars holds, as `readJars` will expect it. */
export function manifestOf(lib) {
  const names = readdirSync(lib).filter((name) => name.endsWith('.jar'));
  const sizes = Object.fromEntries(names.map((name) => [name, sizeOf(join(lib, name))]));
  return { name: MANIFEST, text: `${JSON.stringify(sizes, null, 1)}\n`, count: names.length };
}

function readManifest(lib) {
  try {
    return JSON.parse(readFileSync(join(lib, MANIFEST), 'utf8'));
  } catch {
    return null;
  }
}

const sizeOf = (path) => statSync(path, { throwIfNoEntry: false })?.size ?? -1;
