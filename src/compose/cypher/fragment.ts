import { readdirSync } from 'node:fs';
import { type TypeNode, parseType } from 'graphql';
import { readCypher } from './statements.ts';

/** A field's Cypher, from the file at its schema coordinate. */
export interface Fragment {
  readonly coordinate: string;
  /** The whole Cypher, without comments. */
  readonly text: string;
  /** The variable that it starts from, with its type; none at the root. */
  readonly from: { readonly name: string; readonly type: string } | undefined;
  /** The clauses before RETURN; empty if the field is an expression over its parent. */
  readonly clauses: string;
  /** RETURN's columns by name. A single column without a name is named ''. */
  readonly columns: ReadonlyMap<string, string>;
  readonly orderBy: string;
  /** The orders that a connection can be paged in; the first is the default. */
  readonly orders: readonly Order[];
  /** The number of rows that `unless` leaves, as an expression, if it is known without walking them; otherwise empty. */
  readonly count: string;
  /** What one call takes besides the values that it answers with, in units of cost. */
  readonly work: number;
  /** Conditions that hold unless one of these filter fields is given; several are separated by `|`. */
  readonly unless: ReadonlyMap<string, string>;
  /** What a computed field is computed from, if that differs from the field's type. */
  readonly returns: TypeNode | undefined;
}

/** Keys that form a total order. An index leads with the `fixed` ones, which are equal in all rows. */
export interface Order {
  readonly name: string;
  readonly fixed: readonly string[];
  readonly keys: readonly string[];
  readonly descending: boolean;
}

/** Reads `folder/Type/field.cypher` as `Type.field`; files that begin with `_` are not fragments. */
export function loadFragments(folder: URL): ReadonlyMap<string, Fragment> {
  const fragments = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[A-Z]\w*\/\w+\.cypher$/.test(file))
    .map((file) =>
      readFragment(file.replace('.cypher', '').replace('/', '.'), readCypher(file, folder)),
    );
  return new Map(fragments.map((fragment) => [fragment.coordinate, fragment]));
}

/** Throws if the file has no RETURN; `check.ts` reports everything else. */
export function readFragment(coordinate: string, file: string): Fragment {
  const text = file.replace(/^\/\/.*\n?/gm, '').trim();
  const at = text.search(/^RETURN\b/m);
  if (at === -1) throw new Error(`cypher/${coordinate} has no RETURN.`);
  const [columns = '', orderBy = ''] = text.slice(at + 'RETURN'.length).split(/^ORDER BY\s/m);
  const [from] = tagged(file, 'from').map((line) => line.split(' '));
  const [returns] = tagged(file, 'returns');
  const [count = ''] = tagged(file, 'count');
  const [work = '0'] = tagged(file, 'work');
  return {
    ...{ coordinate, text },
    from: from && { name: from[0] ?? '', type: from[1] ?? '' },
    clauses: text.slice(0, at).trim(),
    columns: new Map(items(columns).map(column)),
    orderBy: orderBy.trim(),
    orders: tagged(file, 'order').map(order),
    ...{ count, work: Number(work) },
    unless: new Map(tagged(file, 'unless').map(condition)),
    returns: returns === undefined ? undefined : parseType(returns),
  };
}

function tagged(file: string, tag: string): string[] {
  return [...file.matchAll(new RegExp(`^// @${tag} (.+)$`, 'gm'))].map((match) => match[1] ?? '');
}

/** `START party.owner | party.start, party.tie DESC` */
function order(line: string): Order {
  const [, name = '', fixed = '', keys = '', descending] =
    /^(\w+) (?:(.+) \| )?(.+?)( DESC)?$/.exec(line) ?? [];
  return { name, fixed: items(fixed), keys: items(keys), descending: descending !== undefined };
}

/** `kinds tie.kind <> 'MEMBERSHIP'` */
function condition(line: string): [string, string] {
  const [, name = '', expression = ''] = /^([\w|]+) (.+)$/.exec(line) ?? [];
  return [name, expression];
}

function column(item: string): [string, string] {
  const [, expression = item, name = ''] = /^([^]+)\sAS\s(\w+)$/.exec(item) ?? [];
  return [name, expression];
}

const STRING_OR_CHARACTER = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^]/g;

/** Splits at commas outside of brackets and strings. */
function items(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [token] of list.matchAll(STRING_OR_CHARACTER)) {
    if ('([{'.includes(token)) depth++;
    if (')]}'.includes(token)) depth--;
    if (token === ',' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + token);
  }
  return found.map((item) => item.trim()).filter((item) => item !== '');
}
