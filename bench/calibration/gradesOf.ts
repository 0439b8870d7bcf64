import type { Confidence } from '../../src/evidence/confidence.ts';
import type { Register } from '../../src/record/subjects/register.ts';
import { partiesOf } from '../../src/record/subjects/tieName.ts';
import type { DataRow } from '../../src/record/tables/row.ts';
import { gatheredFrom } from '../../src/store/project/gathering.ts';
import { projectSubject } from '../../src/store/project/projectSubject.ts';
import { GRADES, type Grade } from './calibrate.ts';

/** What is on record of the ties of two places. */
export interface Graded {
  /** An id as it is today; undefined if it is no id on record. */
  readonly idOf: (id: string) => string | undefined;
  /** The best grade of the sister ties of two places, by `pairKey`. */
  readonly byPair: ReadonlyMap<string, Grade>;
  /** What that grade rests on. */
  readonly basisOf: ReadonlyMap<string, string>;
}

export function gradesOf(register: Register, rows: readonly DataRow[]): Graded {
  const beside = gatheredFrom(register).beside(register);
  const byPair = new Map<string, Grade>();
  const basisOf = new Map<string, string>();
  for (const tie of register.subjects.values()) {
    if (tie.type !== 'SisterTie') continue;
    const [a, b] = partiesOf(tie);
    if (a === undefined || b === undefined) continue;
    const { support } = projectSubject(tie, register, beside).node.properties;
    const confidence = JSON.parse(String(support)) as Confidence;
    const grade = gradeOf(confidence);
    const known = byPair.get(pairKey(a, b));
    if (known !== undefined && GRADES.indexOf(grade) >= GRADES.indexOf(known)) continue;
    byPair.set(pairKey(a, b), grade);
    basisOf.set(pairKey(a, b), confidence.basis);
  }
  const into = new Map(
    rows
      .filter(({ table }) => table.type === 'Redirect')
      .map(({ cells }) => [cells['id'] ?? '', cells['into'] ?? '']),
  );
  const idOf = (id: string) => [id, into.get(id)].find((one) => register.subjects.has(one ?? ''));
  return { idOf, byPair, basisOf };
}

/** The same for both orders. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

/** A level, or within STATED what it is based on. */
function gradeOf({ level, basis }: Confidence): Grade {
  if (level !== 'STATED') return level;
  if (basis === 'LISTED' || basis === 'LISTED_REPEATEDLY') return basis;
  return basis === 'SINGLE_SOURCE' ? 'REPORTED' : 'STATED';
}
