import { confirmedIn } from '../../evidence/dates/confirmation.ts';
import { type FuzzyDate, readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import { addTo, groupBy } from '../../evidence/groups/groupBy.ts';
import { BAR } from '../claims/claim.ts';
import type { DataRow } from '../tables/row.ts';

/** A row says so of when a tie began, held and ended. */
interface CourseWord {
  readonly source: string;
  readonly start: FuzzyDate | null;
  /** Null if the row says that the tie still held. */
  readonly end: FuzzyDate | null;
  readonly confirmed: FuzzyDate | null;
  readonly status: string;
  /** The day of the status. */
  readonly statusAsOf: FuzzyDate | null;
}

/** A tie with what its rows say, without those of a curator's judgment. */
export interface Course {
  readonly id: string;
  readonly words: readonly CourseWord[];
}

/** The tables of ties that last, whose `end` can say that they still held. */
export const LASTING = [
  ...['sister_ties.csv', 'partnerships.csv', 'offices.csv', 'memberships.csv'],
  ...['affiliations.csv', 'personal_ties.csv'],
];

export function coursesIn(
  rows: readonly DataRow[],
  sources: readonly DataRow[],
): readonly Course[] {
  const published = new Map(
    sources.flatMap(({ cells: { id = '', published } }) =>
      published === undefined ? [] : [[id, published] as const],
    ),
  );
  const byTie = groupBy(rows, ({ cells }) => cells['id'] ?? '');
  return [...byTie].flatMap(([id, own]) =>
    own.some(({ cells }) => 'rank' in cells)
      ? []
      : [{ id, words: own.filter(supports).map((row) => wordOf(row, published)) }],
  );
}

const supports = ({ cells }: DataRow) => cells['stance'] !== 'DENIES';

function wordOf({ cells }: DataRow, published: ReadonlyMap<string, string>): CourseWord {
  const { source = '', start, end, status = '' } = cells;
  const read = dateIn(end);
  const confirmed = read === null ? null : dateIn(confirmedIn(read.edtf) ?? undefined);
  return {
    source,
    status,
    confirmed,
    start: dateIn(start),
    end: confirmed === null ? read : null,
    statusAsOf: confirmed ?? dateIn(published.get(source)),
  };
}

/** Null for an empty cell, and for one that is no date. */
function dateIn(text: string | undefined): FuzzyDate | null {
  try {
    return text === undefined ? null : readFuzzyDate(text);
  } catch {
    return null;
  }
}

/** Events by which a tie ended or was decided on, by its id. */
export function decisionsIn(rows: readonly DataRow[]) {
  const decisions = new Map<string, { readonly id: string; readonly when: FuzzyDate }[]>();
  for (const { cells } of rows.filter(({ cells }) => DECIDING.includes(cells['kind'] ?? ''))) {
    const when = dateIn(cells['when']);
    for (const tie of cells['concerns']?.split(BAR) ?? [])
      if (when !== null) addTo(decisions, tie, { id: cells['id'] ?? '', when });
  }
  return decisions;
}

const DECIDING = ['DECISION', 'TERMINATION'];
