import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { fromBufferPromise } from 'yauzl';
import type { Fields } from './record.ts';
import { type ReadBack, byId, toActor, toClaim, toEntity, toSource, toTie } from './record.ts';

export async function readCsv(bytes: Buffer): Promise<ReadBack & { readonly head: Fields }> {
  const files = await unzip(bytes);
  const head = JSON.parse(files['export.json'] ?? '') as Fields;
  const rows = (name: string) =>
    parse<Fields>(files[name] ?? '', { columns: true, cast: head.raw === true ? same : unquoted });
  return {
    head,
    actors: byId(rows('nodes.csv'), toActor),
    ties: byId(rows('ties.csv'), toTie),
    entities: byId(rows('entities.csv'), toEntity),
    claims: byId(rows('claims.csv'), toClaim),
    sources: byId(rows('sources.csv'), toSource),
  };
}

/** Every cell of every table as it is in the file. */
export async function cellsIn(bytes: Buffer): Promise<readonly string[]> {
  const files = await unzip(bytes);
  return Object.entries(files).flatMap(([name, csv]) =>
    name.endsWith('.csv') ? parse(csv).flat() : [],
  );
}

function same(cell: string): string {
  return cell;
}

function unquoted(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '');
}

async function unzip(bytes: Buffer): Promise<Readonly<Record<string, string>>> {
  const zip = await fromBufferPromise(bytes);
  const files: Record<string, string> = {};
  for await (const entry of zip.eachEntry())
    files[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  return files;
}
