import { type Graded, pairKey } from './gradesOf.ts';
import type { Label } from './readLabels.ts';

/** The best first. */
export const GRADES = [
  'CONFIRMED',
  'REPORTED',
  'LISTED_REPEATEDLY',
  'LISTED',
  'STATED',
  'SECOND_HAND',
  'DOUBTFUL',
  'DISPUTED',
] as const;

export type Grade = (typeof GRADES)[number];

interface Count {
  readonly yes: number;
  readonly all: number;
}

/** How many labelled pairs of each grade are true, and how many have no tie on record. Throws if an id is not on record. */
export function calibrate(labels: readonly Label[], { idOf, byPair }: Graded) {
  const judged = labels.map(({ line, a, b, exists }) => {
    const [one, other] = [a, b].map((id) => idOf(id) ?? unknownId(line, id));
    return { exists, grade: byPair.get(pairKey(one ?? '', other ?? '')) };
  });
  const count = (grade?: Grade): Count => {
    const own = judged.filter((one) => one.grade === grade);
    return { yes: own.filter(({ exists }) => exists).length, all: own.length };
  };
  const counts = Object.fromEntries(GRADES.map((grade) => [grade, count(grade)]));
  return { counts: counts as Record<Grade, Count>, missing: count() };
}

function unknownId(line: number, id: string): never {
  throw new Error(`Line ${line}: "${id}" is no id on record.`);
}
