import { addressKey } from '../works.ts';
import { type FileThing, expectedOnRecord } from '../mapped.ts';
import { slug } from '../slug.ts';
import type { RowSource, SourceMapping, TableRow, ValueMapping } from './tableMapping.ts';
import { textOf } from './tableValues.ts';

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
  const cells = cellsIn(others, row);
  const { url } = cells;
  if (id === undefined && url === undefined) return undefined;
  const title = cells['title'] ?? titleOf(url ?? id ?? '');
  const asked = id ?? slug(title, WORDS);
  const key = isOne ? 'source' : `source ${url === undefined ? asked : addressKey(url)}`;
  return {
    key,
    id: asked,
    thing: {
      ...{ key, type: 'Source', label: id ?? title, at: isOne ? '' : at, idFrom: asked },
      asks:
        id === undefined
          ? byAddress({ id: asked, url: url ?? '', ...cells })
          : { by: 'ID', id, title },
      rows: [
        {
          table: 'sources.csv',
          cells: { ...cells, title },
          refers: { source: [{ key }] },
          only: 'NEW',
        },
      ],
      ifMissing: 'MAKE_IF_NAMED',
    },
  };
}

/** In an id made of a title. */
const WORDS = 9;

function named(id: string, where: { readonly at: string; readonly key: string }): SourceOfRow {
  return { key: where.key, id, thing: expectedOnRecord({ ...where, type: 'Source' }, id) };
}

function cellsIn(
  values: Readonly<Record<string, ValueMapping | undefined>>,
  row: TableRow,
): Readonly<Record<string, string>> {
  const cells = Object.entries(values).flatMap(([column, value]) => {
    const text = textOf(value, row);
    return text === undefined
      ? []
      : [[column, column.endsWith('url') ? whole(text) : text] as const];
  });
  return Object.fromEntries(cells);
}

/** An address with its scheme, which lists often leave out. */
export function whole(address: string): string {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]|$)/i.test(address) ? `https://${address}` : address;
}

/** What a page without a title is called. */
function titleOf(url: string): string {
  return addressKey(url);
}

function byAddress({
  id,
  url,
  title = '',
  kind = '',
}: {
  readonly id: string;
  readonly url: string;
  readonly title?: string;
  readonly kind?: string;
}) {
  return {
    ...{ by: 'WORK' as const, id, title, kind, urls: [url] },
    ...{ year: null, author: null, doi: null, isbn: null },
  };
}
