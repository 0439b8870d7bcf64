import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { type DataFault, faultAt } from '../faults/fault.ts';
import { NO_VALUES } from '../tables/cellParser.ts';
import { type CellClaim, type SubjectWords, cellOf, upholds } from '../claims/stated.ts';

/** No source can say that something ended before it began, however its dates are read. Two sources can disagree. */
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
  if (since === undefined || until === undefined || !isBefore(until, since)) return [];
  const message = `expected a date from "${since}" on, but got "${until}"`;
  return [faultAt(row, 'until', message)];
}

function pick(words: readonly CellClaim[], property: string): readonly CellClaim[] {
  return words.filter(({ claim }) => claim.property === property);
}

function reversed(starts: readonly CellClaim[], ends: readonly CellClaim[]): DataFault[] {
  return ends.flatMap((end) => {
    const later = starts.find((start) => isBefore(end.claim.value, start.claim.value));
    if (later === undefined) return [];
    const begun = `a date not before "${later.claim.value}", the start according to the same source`;
    return [{ ...cellOf(end), message: `expected ${begun}, but got "${end.claim.value}"` }];
  });
}

/** Certainly before: the last possible day is before the first possible day of the other. */
function isBefore(date: string, other: string): boolean {
  const [{ latest }, { earliest }] = [readFuzzyDate(date), readFuzzyDate(other)];
  return latest !== null && earliest !== null && latest < earliest;
}
