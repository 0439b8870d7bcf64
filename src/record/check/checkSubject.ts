import { type DataFault, faultAt } from '../faults/fault.ts';
import { parseItem } from '../tables/item.ts';
import { oneOf, NO_VALUES } from '../tables/cellParser.ts';
import { type CellClaim, type SubjectWords, cellOf, upholds } from '../claims/stated.ts';
import type { Fact } from '../tables/table.ts';
import { confirmedIn } from '../../evidence/dates/confirmation.ts';
import { isBefore, readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';

/** Problems of a subject once everything stated about it is put together, apart from cells that could not be parsed. */
export function checkSubject(subject: SubjectWords, unread: ReadonlySet<string>): DataFault[] {
  return subject.table.facts
    .filter(({ columns }) => !columns.some(({ name }) => unread.has(unreadKey(subject.id, name))))
    .flatMap((fact) => [
      ...missing(subject, fact),
      ...(fact.edge?.type === 'PARTY_TO' ? checkParties(subject, fact) : []),
    ]);
}

/** Names a cell of any row of a subject. */
export function unreadKey(id: string | undefined, column: string | undefined): string {
  return `${id ?? ''}\t${column ?? ''}`;
}

function missing({ id, rows, stated }: SubjectWords, fact: Fact): DataFault[] {
  const [row] = rows;
  if (!fact.required || row === undefined) return [];
  const upheld = stated.filter(({ claim }) => claim.property === fact.property);
  if (upheld.some(({ claim }) => upholds(claim))) return [];
  const columns = fact.columns.map(({ name }) => name).join(' and ');
  const came = upheld.length === 0 ? 'none does' : 'none that stands does';
  const message = `expected a row of "${id}" to give its ${columns}, but ${came}`;
  return [{ ...cellOf({ row, fact }), message }];
}

type PartyWord = ReturnType<typeof partiesOf>[number];

function checkParties(subject: SubjectWords, fact: Fact): DataFault[] {
  const parties = partiesOf(subject, fact);
  const [first] = parties;
  if (first === undefined) return [];
  const kinds = kindsOf(subject);
  const ids = new Set(parties.filter(({ role }) => role !== 'WITNESS').map(({ id }) => id));
  const few =
    ids.size > 1 ? [] : [`expected two parties or more, but got ${quoted([...ids])} alone`];
  const at = cellOf(first.stated);
  return [
    ...[...few, ...unsure(fact, parties, kinds)].map((message) => ({ ...at, message })),
    ...parties.flatMap((party) => misplaced(fact, party, kinds)),
  ];
}

function partiesOf({ stated }: SubjectWords, fact: Fact) {
  return stated
    .filter(({ claim }) => claim.property === fact.property && upholds(claim))
    .flatMap((word) => {
      const item = fact.reference && parseItem(word.claim.value, fact.reference);
      return item ? [{ ...item, stated: word }] : [];
    });
}

function kindsOf({ table, stated }: SubjectWords): readonly string[] {
  if (table.kind !== undefined) return [table.kind];
  return stated
    .filter(({ claim }) => claim.property === 'kind' && upholds(claim))
    .map(({ claim }) => claim.value);
}

/** Roles that exactly one party must have. */
function unsure(fact: Fact, parties: readonly PartyWord[], kinds: readonly string[]): string[] {
  return rolesOf(fact, kinds)
    .filter(({ sole }) => sole)
    .flatMap(({ name }) => {
      const holders = new Set(parties.filter(({ role }) => role === name).map(({ id }) => id));
      if (holders.size === 1) return [];
      const came = holders.size === 0 ? 'there is none' : `got ${quoted([...holders])}`;
      return [`expected one party with the role ${name}, but ${came}`];
    });
}

function misplaced(fact: Fact, { role, id, stated }: PartyWord, kinds: readonly string[]) {
  const roles = rolesOf(fact, kinds).map(({ name }) => name);
  if (kinds.length === 0 || role === null || roles.includes(role)) return [];
  const message = `expected the role ${oneOf(roles)} in a ${kinds.join('/')}, but got ${role} for "${id}"`;
  return [{ ...cellOf(stated), message }];
}

function rolesOf({ reference }: Fact, kinds: readonly string[]) {
  return (reference?.roles ?? []).filter(
    (role) => role.kinds === undefined || role.kinds.some((kind) => kinds.includes(kind)),
  );
}

function quoted(ids: readonly string[]): string {
  return ids.length === 0 ? 'witnesses' : ids.map((id) => `"${id}"`).join(', ');
}

/** No source can say that something ended, or still held, before it began, however its dates are read. Two sources can disagree. */
export function checkPeriods({ table, stated }: SubjectWords): DataFault[] {
  const dates = stated.filter(
    ({ claim }) => claim.form === 'DATE' && upholds(claim) && !NO_VALUES.includes(claim.value),
  );
  const bySource = [...groupBy(dates, ({ claim }) => claim.source).values()];
  return table.periods.flatMap(([start, end]) =>
    bySource.flatMap((words) => reversed(pick(words, start), pick(words, end))),
  );
}

/** The names of one actor in one row: `until` before `since`. */
export function checkQualifiers({ claim, row }: CellClaim): DataFault[] {
  const { since, until } = claim.qualifiers;
  if (since === undefined || until === undefined || !areReversed(since, until)) return [];
  const message = `expected a date from "${since}" on, but got "${until}"`;
  return [faultAt(row, 'until', message)];
}

function pick(words: readonly CellClaim[], property: string): readonly CellClaim[] {
  return words.filter(({ claim }) => claim.property === property);
}

function reversed(starts: readonly CellClaim[], ends: readonly CellClaim[]): DataFault[] {
  return ends.flatMap((end) => {
    const later = starts.find((start) => areReversed(start.claim.value, heldOrEnded(end)));
    if (later === undefined) return [];
    const begun = `a date not before "${later.claim.value}", the start according to the same source`;
    return [{ ...cellOf(end), message: `expected ${begun}, but got "${end.claim.value}"` }];
  });
}

const areReversed = (start: string, end: string) =>
  isBefore(readFuzzyDate(end), readFuzzyDate(start));

const heldOrEnded = ({ claim: { value } }: CellClaim) => confirmedIn(value) ?? value;
