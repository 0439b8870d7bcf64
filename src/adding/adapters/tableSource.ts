import { addressKey } from '../works.ts';
import { type FileThing, expectedOnRecord, workAt } from '../mapped.ts';
import { slug } from '../slug.ts';
import type { RowSource, SourceMapping, TableRow } from './tableMapping.ts';
import { textOf, textsOf } from './tableValues.ts';

interface SourceOfRow extends RowSource {
  readonly thing: FileThing;
}

/** The source of a row: that of the whole table, or one that the row names. Undefined if it names none. */
export function sourceOf(
  mapping: SourceMapping,
  row: TableRow,
  at: string,
): SourceOfRow | undefined {
  if (typeof mapping === 'string') return named(mapping, { at: '', key: 'source' });
  const { id: idValue, ...others } = mapping;
  const id = textOf(idValue, row);
  const isOne = Object.values(mapping).every((value) => value === undefined || 'value' in value);
  if (Object.keys(others).length === 0)
    return id === undefined ? undefined : named(id, { at, key: isOne ? 'source' : `source ${id}` });
  const texts = Object.entries(textsOf(others, row));
  const cells = Object.fromEntries(
    texts.map(([column, text]) => [column, completed(column, text)] as const),
  );
  const { url } = cells;
  if (id === undefined && url === undefined) return undefined;
  // What a page without a title is called.
  const title = cells['title'] ?? addressKey(url ?? id ?? '');
  const asked = id ?? slug(title, WORDS);
  const key = isOne ? 'source' : `source ${url === undefined ? asked : addressKey(url)}`;
  const refers = { source: [{ key }] };
  return {
    ...{ key, id: asked },
    thing: {
      ...{ key, type: 'Source', label: id ?? title, at: isOne ? '' : at, idFrom: asked },
      asks:
        id === undefined
          ? workAt(url ?? '', { id: asked, title: cells['title'] ?? '', kind: cells['kind'] ?? '' })
          : { by: 'ID', id, title },
      rows: [{ table: 'sources.csv', cells: { ...cells, title }, refers, only: 'NEW' }],
      ifMissing: 'MAKE_IF_NAMED',
    },
  };
}

/** In an id made of a title. */
const WORDS = 9;

function named(id: string, where: { readonly at: string; readonly key: string }): SourceOfRow {
  return { key: where.key, id, thing: expectedOnRecord({ ...where, type: 'Source' }, id) };
}

/** The text of a column, with its scheme if it is an address. */
export function completed(column: string, text: string): string {
  return column.endsWith('url') ? whole(text) : text;
}

/** An address with its scheme, which lists often leave out. */
export function whole(address: string): string {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]|$)/i.test(address) ? `https://${address}` : address;
}
