import { searchKey } from '../../names/searchKey.ts';
import { type Register, createRegister } from '../../record/subjects/register.ts';
import { partiesOf } from '../../record/subjects/tieName.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { closureOf } from '../../store/part/closure.ts';
import { listsWith } from '../../store/project/listed.ts';
import type { Indexes } from './columns.ts';
import { type RowReader, allOf } from './rowReader.ts';

/** A record, its rows without claims in canonical form, and where its ties and names stand. */
export interface ExcerptedRecord extends RowReader, Indexes {
  readonly plain: readonly DataRow[];
}

/** Some subjects with all that answers about them depend on. Null if that is too much, or if the rows are faulty. */
export function excerptOf(record: ExcerptedRecord, ids: Iterable<string>): Register | null {
  const first = read(record, ids);
  if (first === null) return null;
  const more = [...beside(first, ids, record), ...namesakes(first, ids, record)];
  return more.every((id) => first.subjects.has(id)) ? first : read(record, [...ids, ...more]);
}

/** Some subjects with what they refer to. */
export function read(record: ExcerptedRecord, ids: Iterable<string>): Register | null {
  const { rowsOf, checkedRowsOf, plain } = record;
  const closure = closureOf(ids, [], { rowsOf });
  const rows = closure && allOf(closure.keys(), checkedRowsOf);
  return rows && createRegister([...plain, ...rows]);
}

/** Other ties of the parties of ties on lists, and the lists that are whole for these parties. */
function beside(
  { subjects, vocabulary, lists }: Register,
  ids: Iterable<string>,
  { ties }: ExcerptedRecord,
): readonly string[] {
  return [...ids].flatMap((id) => {
    const tie = subjects.get(id);
    if (tie === undefined || !vocabulary.isA(tie.type, 'Tie')) return [];
    const parties = partiesOf(tie);
    const sections = parties.flatMap(lists.sectionsOf).filter(({ isWhole }) => isWhole);
    if (sections.length === 0 || !listsWith(tie).some(lists.has)) return [];
    return [...sections.map(({ source }) => source), ...parties.flatMap(ties().tiesOf)];
  });
}

/** Actors that may have the name of one that is named, also in the name of a tie that something refers to. */
function namesakes(
  { subjects, vocabulary, isActor, nameOf }: Register,
  ids: Iterable<string>,
  { names }: ExcerptedRecord,
): readonly string[] {
  const ties = [...subjects.values()].filter(({ type }) => vocabulary.isA(type, 'Tie'));
  const own = [...ids].flatMap((id) => subjects.get(id) ?? []).filter(isActor);
  const actors = new Set([...ties.flatMap(partiesOf), ...own.map(({ id }) => id)]);
  return [...actors].flatMap((actor) => names().bearersOf(searchKey(nameOf(actor))));
}
