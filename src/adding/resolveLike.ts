import { groupBy } from '../evidence/groups/groupBy.ts';
import { searchKey } from '../names/searchKey.ts';
import { remember } from '../record/words/remember.ts';
import { type Subject, itemsOf, valueOf } from '../record/subjects/subject.ts';
import type { Fact, Table } from '../record/tables/table.ts';
import type { FileThing, MappedRow } from './mapped.ts';
import { subjectsOf } from './readRecord.ts';
import type { Holdings } from './record.ts';
import type { Resolution } from './resolve.ts';
import { tableNamed } from './tableNamed.ts';

interface Known {
  readonly resolve: (key: string) => Resolution;
  readonly labelOf: (key: string) => string;
}

/** The values of a thing that may be on record, by property; undefined where nothing is known. */
type Values = ReadonlyMap<string, string | undefined>;

/**
 * Finds events, policies, their effects and impacts: on record is one with the same values where the table needs one, of no other
 * date, kind or place.
 */
export function createFinder(held: Holdings, freshId: (one: FileThing) => string) {
  const known = remember((table: Table) => {
    const values = subjectsOf(held.register, table.type).map((subject) => {
      return { id: subject.id, values: valuesHeld(subject) };
    });
    return groupBy(values, ({ values }) => keyOf(table, values));
  });
  const made = new Map<string, { readonly id: string; readonly values: Values }[]>();

  return (one: FileThing, { resolve, labelOf }: Known): Resolution => {
    const table = tableNamed(one.rows[0]?.table ?? '');
    const refers = new Map(one.rows.flatMap((row) => Object.entries(row.refers ?? {})));
    for (const { required, reference, columns } of table.facts)
      for (const { key } of (required && reference && refers.get(columns[0]?.name ?? '')) || []) {
        const end = resolve(key);
        if (!('id' in end)) return { ...end, because: `${labelOf(key)}: ${end.because}` };
      }
    const values = valuesTold(one.rows, table, resolve);
    const key = keyOf(table, values);
    const isAlike = (other: { readonly values: Values }) => fits(values, other.values, table);
    const found = (known(table).get(key) ?? []).filter(isAlike);
    const [only] = found;
    if (found.length > 1) {
      const because = `"${one.label}" may be one of ${found.length} on record`;
      return { state: 'OPEN', because, candidates: found.map(({ id }) => id) };
    }
    if (only !== undefined) return { state: 'HELD', id: only.id };
    const others = made.get(`${table.file} ${key}`) ?? [];
    const earlier = others.find(isAlike);
    if (earlier !== undefined) return { state: 'MADE', id: earlier.id };
    const id = freshId(isOfTexts(table) ? one : { ...one, idFrom: idsIn(table, values) });
    made.set(`${table.file} ${key}`, [...others, { id, values }]);
    return { state: 'MADE', id };
  };
}

/** What tells the things of a table apart. */
function factsOf({ facts }: Table): readonly Fact[] {
  return facts.filter(
    ({ list, required, reference, sort }) =>
      required || sort !== undefined || (reference !== undefined && !list),
  );
}

function isOfTexts({ facts }: Table): boolean {
  return facts.some(({ form, required }) => required && form === 'TEXT');
}

/** Of what has no name: the ids that it is made of. */
function idsIn(table: Table, values: Values): string {
  const named = factsOf(table).filter(({ required, reference }) => required && reference);
  return named.map(({ property }) => values.get(property) ?? '').join('--');
}

function keyOf(table: Table, values: Values): string {
  return factsOf(table)
    .filter(({ required, property }) => required && property !== 'kind')
    .map(({ property }) => values.get(property) ?? '')
    .join('\t');
}

function fits(one: Values, other: Values, table: Table): boolean {
  return factsOf(table).every(({ property, sort }) => {
    const [a, b] = [one.get(property), other.get(property)];
    if (a === undefined || b === undefined || a === b) return true;
    return sort !== undefined && (a.startsWith(b) || b.startsWith(a));
  });
}

function valuesHeld(subject: Subject): Values {
  return new Map(
    factsOf(subject.table).map((fact) => [
      fact.property,
      fact.reference === undefined
        ? textKey(fact, valueOf(subject, fact.property) ?? undefined)
        : idsKey(itemsOf(subject, fact).map(({ id }) => id)),
    ]),
  );
}

function valuesTold(rows: readonly MappedRow[], table: Table, resolve: Known['resolve']): Values {
  // A kind that is the mapping's word for all rows is for new things only.
  const told = rows.filter(({ only }) => only !== 'NEW');
  const cells = new Map(told.flatMap((row) => Object.entries(row.cells)));
  const refers = new Map(told.flatMap((row) => Object.entries(row.refers ?? {})));
  return new Map(
    factsOf(table).map((fact) => {
      const column = fact.columns[0]?.name ?? '';
      const ids = (refers.get(column) ?? []).flatMap(({ key }) => {
        const end = resolve(key);
        return 'id' in end ? [end.id] : [];
      });
      return [
        fact.property,
        fact.reference === undefined ? textKey(fact, cells.get(column)) : idsKey(ids),
      ];
    }),
  );
}

function textKey({ form }: Fact, text: string | undefined): string | undefined {
  return text !== undefined && form === 'TEXT' ? searchKey(text) : text;
}

function idsKey(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : [...ids].sort().join('--');
}
