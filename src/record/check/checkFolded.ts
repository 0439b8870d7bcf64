import type { DataFault, FilePosition } from '../faults/fault.ts';
import type { Register } from '../subjects/register.ts';
import type { DataRow } from '../tables/row.ts';
import { cellOf } from '../claims/stated.ts';
import { type Subject, itemsLeading, itemsOf, valueOf } from '../subjects/subject.ts';
import type { Fact } from '../tables/table.ts';
import { kindOf, partiesOf } from '../subjects/tieName.ts';

/**
 * Problems that show only after folding; `rows` are as read, to report the position. `others` are sources that something else
 * cites.
 */
export function checkFolded(
  { subjects }: Register,
  rows: readonly DataRow[],
  others: Iterable<string> = [],
): DataFault[] {
  const cited = new Set([...citedBy(subjects.values()), ...others]);
  return [...subjects.values()].flatMap((subject) => {
    const faults = [...outvoted(subject), ...uncited(subject, cited)];
    return faults.map(([fact, message]) => ({ ...placeIn(rows, subject, fact), message }));
  });
}

type Complaint = readonly [fact: Fact, message: string];

/** Better sources can deny items of a list, but not all items that a subject needs. */
function outvoted(subject: Subject): Complaint[] {
  return subject.table.facts
    .filter(({ required, form }) => required && form === 'SET')
    .filter((fact) => !suffices(subject, fact))
    .map((fact) => [
      fact,
      `expected enough ${fact.property} of "${subject.id}" to remain, but better sources deny too many; check the rows with the stance DENIES`,
    ]);
}

function suffices(subject: Subject, fact: Fact): boolean {
  if (fact.edge?.type !== 'PARTY_TO')
    return subject.folded.get(fact.property)?.values[0] !== undefined;
  const held = itemsOf(subject, fact).map(({ role }) => role);
  const kind = kindOf(subject);
  const sole = (fact.reference?.roles ?? [])
    .filter((role) => role.sole && (role.kinds?.includes(kind) ?? true))
    .map(({ name }) => name);
  return partiesOf(subject).length > 1 && sole.every((role) => held.includes(role));
}

export function isOutvoted(subject: Subject): boolean {
  return outvoted(subject).length > 0;
}

/** Whether it is a work that nobody read. */
export function isUnread(subject: Subject): boolean {
  return valueOf(subject, 'read') === 'no';
}

/** A work that nobody read is on record only because another work cites it. */
function uncited(subject: Subject, cited: ReadonlySet<string>): Complaint[] {
  const fact = subject.table.facts.find(({ property }) => property === 'read');
  if (fact === undefined || !isUnread(subject) || cited.has(subject.id)) return [];
  return [
    [
      fact,
      `expected a source that cites "${subject.id}", which was not read, but none does; add it to the \`cites\` of a source, or remove it`,
    ],
  ];
}

/** The sources that some subjects cite. */
export function citedBy(subjects: Iterable<Subject>): ReadonlySet<string> {
  return new Set(
    [...subjects].flatMap((subject) => [
      ...subject.claims.flatMap(({ takenFrom }) => takenFrom ?? []),
      ...itemsLeading(subject, 'CITES', 'MAY_BE').map(({ id }) => id),
    ]),
  );
}

/** The row that denies it, otherwise the first row that has it. */
function placeIn(rows: readonly DataRow[], { id, table }: Subject, fact: Fact): FilePosition {
  const name = fact.columns[0]?.name ?? '';
  const about = rows.filter(({ cells }) => cells['id'] === id && cells[name] !== undefined);
  const row = about.find(({ cells }) => cells['stance'] === 'DENIES') ?? about[0];
  return row === undefined ? { file: table.file } : cellOf({ row, fact });
}
