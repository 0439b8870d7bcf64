import type { DataRow } from '../tables/row.ts';
import { recordOf } from './recordOf.ts';
import { RULES } from './rules.ts';

/** What is suspicious, by which rule, and what to write where a rule was always right. */
type Doubt = ReturnType<typeof doubtsIn>[number];

/** What no curator decided yet, by rule. `rows` are as read; `today` is the day of proposed rows. */
export function doubtsIn(rows: readonly DataRow[], today: string) {
  const record = recordOf(rows);
  return RULES.flatMap(({ name, use, find }) =>
    [...find(record)].map(({ ids, because, merge }) => ({
      ...{ rule: name, use, ids, because },
      /** A row of `redirects.csv`; null if a person has to decide. */
      propose:
        merge === undefined ? null : `${merge.join(',')},"${because.replace(/"/g, '""')}",${today}`,
    })),
  );
}

/** One line: `WARN NO_STATE orange-county: is a name ...`. */
export function doubtText({ rule, use, ids, because, propose }: Doubt): string {
  const proposed = propose === null ? '' : `; redirects.csv: ${propose}`;
  return `${use} ${rule} ${ids.join(', ')}: ${because}${proposed}`;
}
