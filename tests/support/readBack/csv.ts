import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { fromBufferPromise } from 'yauzl';
import type { Fields } from './record.ts';
import { type Told, byId, toActor, toClaim, toMatter, toSource, toTie } from './record.ts';

export async function readCsv(bytes: Buffer): Promise<Told & { readonly head: Fields }> {
  const files = await unzip(bytes);
  const rows = (name: string) => parse<Fields>(files[name] ?? '', { columns: true });
  return {
    head: JSON.parse(files['export.json'] ?? '') as Fields,
    actors: byId(rows('nodes.csv'), toActor),
    ties: byId(rows('ties.csv'), toTie),
    matters: byId(rows('matters.csv'), toMatter),
    claims: byId(rows('claims.csv'), toClaim),
    sources: byId(rows('sources.csv'), toSource),
  };
}

async function unzip(bytes: Buffer): Promise<Readonly<Record<string, string>>> {
  const zip = await fromBufferPromise(bytes);
  const files: Record<string, string> = {};
  for await (const entry of zip.eachEntry())
    files[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  return files;
}
