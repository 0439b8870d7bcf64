import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { fromBufferPromise } from 'yauzl';
import { type Fields, type ReadBack, readBackOf } from './record.ts';

export async function readCsv(bytes: Buffer): Promise<ReadBack & { readonly head: Fields }> {
  const files = await unzip(bytes);
  const head = JSON.parse(String(files.get('export.json'))) as Fields;
  const options = { columns: true, cast: head.raw === true ? same : unquoted } as const;
  const rows = (name: string) => parse<Fields>(files.get(`${name}.csv`) ?? '', options);
  const content = readBackOf({
    ...{ actors: rows('nodes'), ties: rows('ties'), entities: rows('entities') },
    ...{ claims: rows('claims'), sources: rows('sources') },
  });
  return { head, ...content };
}

/** Every cell of every table as it is in the file. */
export async function cellsIn(bytes: Buffer): Promise<readonly string[]> {
  const files = await unzip(bytes);
  return [...files].flatMap(([name, csv]) => (name.endsWith('.csv') ? parse(csv).flat() : []));
}

function same(cell: string): string {
  return cell;
}

function unquoted(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '');
}

/** The files of an archive by name. */
export async function unzip(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(bytes);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}
