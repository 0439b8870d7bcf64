import { isBefore } from '../../evidence/dates/fuzzyDate.ts';
import type { DoubtedRecord } from './recordOf.ts';
import type { Suspicion } from './rules.ts';

/** It ended, or still held, before each start that a source states: no way to read them fits. */
export function* endsBeforeStart({ courses }: DoubtedRecord): Generator<Suspicion> {
  for (const { id, words } of courses) {
    const starts = words.flatMap(({ start }) => start ?? []);
    for (const { end, confirmed, source } of words) {
      const day = end ?? confirmed;
      if (day === null || starts.length === 0 || !starts.every((start) => isBefore(day, start)))
        continue;
      const said = end === null ? 'held' : 'ended';
      yield {
        ids: [id],
        because: `"${source}" says that it ${said} in ${day.edtf}, before each start on record (${starts.map(({ edtf }) => edtf).join(', ')})`,
      };
    }
  }
}

/** ACTIVE as of a day after it ended by another row, or after a decision on it. */
export function* activeAfterEnd({ courses, decisionsOn }: DoubtedRecord): Generator<Suspicion> {
  for (const { id, words } of courses)
    for (const { status, statusAsOf, source } of words) {
      if (status !== 'ACTIVE' || statusAsOf === null) continue;
      const active = `is ACTIVE by "${source}" as of ${statusAsOf.edtf}`;
      for (const { end, source: other } of words)
        if (end !== null && isBefore(end, statusAsOf))
          yield { ids: [id], because: `${active}, after its end in ${end.edtf} by "${other}"` };
      for (const decision of decisionsOn(id))
        if (isBefore(decision.when, statusAsOf))
          yield {
            ids: [id, decision.id],
            because: `${active}, after a decision on it in ${decision.when.edtf}; was it to end it?`,
          };
    }
}
