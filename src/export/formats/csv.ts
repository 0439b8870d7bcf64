import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { ZipFile } from 'yazl';
import { quoteFormula } from '../../record/words/formula.ts';
import { COLUMNS, type Column } from '../things/columns.ts';
import type { Format } from '../openExport.ts';
import type { Head } from '../head.ts';
import type { Content } from '../content.ts';
import { claimsIn } from './evidence.ts';

const ZIP = { extension: 'zip', mediaType: 'application/zip' };

/** A zip of tables for spreadsheets. An interrupted file has no directory, so that no program opens it. */
export const csv: Format = { ...ZIP, write: (head, content) => write(head, content, false) };

/** The same for programs, with every text as it is, formulas too. */
export const rawCsv: Format = { ...ZIP, write: (head, content) => write(head, content, true) };

async function* write(head: Head, content: Content, raw: boolean): AsyncIterable<Uint8Array> {
  const table = createTable(raw ? (text) => text : quoteFormula);
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const add = (name: string, open: () => Readable) =>
    zip.addReadStreamLazy(name, { mtime: new Date(head.exportedAt) }, (found) => {
      const stream = open();
      stream.on('error', (error: Error) => output.destroy(error));
      found(null, stream);
    });
  add('export.json', () => Readable.from([`${JSON.stringify({ ...head, raw }, null, 2)}\n`]));
  add('nodes.csv', () => table(COLUMNS.actors, content.actors()));
  add('ties.csv', () => table(COLUMNS.ties, content.ties()));
  add('entities.csv', () => table(COLUMNS.entities, content.entities()));
  add('claims.csv', () => table(COLUMNS.claims, claimsIn(content)));
  add('sources.csv', () => table(COLUMNS.sources, content.sources()));
  zip.end();
  yield* output;
}

/** Without it, Excel takes Chinese for another encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Writes rows as CSV. */
export function createTable(writeText: (text: string) => string) {
  const cast = { boolean: String, string: writeText };
  return <Thing>(
    columns: readonly Written<Thing>[],
    pages: AsyncIterable<readonly Thing[]>,
    { header = true } = {},
  ) => {
    const rows = Readable.from(records(columns, pages));
    const text = stringify({ header, columns: columns.map(({ name }) => name), cast });
    rows.on('error', (error) => text.destroy(error));
    text.on('close', () => rows.destroy());
    return rows.pipe(text);
  };
}

type Written<Thing> = Pick<Column<Thing>, 'name' | 'valueOf'>;

async function* records<Thing>(
  columns: readonly Written<Thing>[],
  pages: AsyncIterable<readonly Thing[]>,
) {
  for await (const page of pages)
    for (const thing of page) yield columns.map(({ valueOf }) => valueOf(thing) ?? '');
}
