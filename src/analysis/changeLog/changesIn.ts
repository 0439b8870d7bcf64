import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ChangeKind } from '../../generated/schema.ts';
import { compareKeys } from '../compareKeys.ts';
import { firstOf } from '../firstOf.ts';
import { type ChangeLog, SLICE, dayOf, instantOf } from './changeLog.ts';
import type { Passes } from './passes.ts';

/** A change as its cursor names it. */
export type Keys = readonly [at: string, claim: string, kind: string];

/** Between two instants, and between two changes; `null` is no bound. */
export interface Bounds {
  readonly since: string;
  readonly until: string;
  readonly after: Keys | null;
  readonly before: Keys | null;
}

/** The changes of one kind, in their order. */
interface Line {
  readonly kind: ChangeKind;
  readonly length: number;
  /** The claim of a change by its number, and its day. */
  readonly claimAt: (number: number) => number;
  readonly dayAt: (number: number) => number;
}

/** Part of a line, from one number up to another. */
interface Part extends Line {
  readonly from: number;
  readonly to: number;
}

/** How many changes there are between two instants. */
export async function countChanges(
  log: ChangeLog,
  { since, until }: Pick<Bounds, 'since' | 'until'>,
  passes: Passes,
): Promise<number> {
  let count = 0;
  for (const part of partsOf(log, { since, until, after: null, before: null })) {
    const { claimAt, dayAt, from, kind, to } = part;
    for (let number = from; number < to; number++) {
      if (passes(claimAt(number), kind, dayAt(number))) count += 1;
      if (number % SLICE === 0) await nextTurn();
    }
  }
  return count;
}

/** Up to `limit` changes from the beginning, or from the end with the latest first. */
export async function pageOfChanges(
  log: ChangeLog,
  bounds: Bounds,
  passes: Passes,
  { limit, isBackward }: { readonly limit: number; readonly isBackward: boolean },
): Promise<readonly Keys[]> {
  const found: Keys[] = [];
  for (const { claimAt, dayAt, from, kind, to } of partsOf(log, bounds)) {
    const most = found.length + limit;
    for (let step = 0; step < to - from && found.length < most; step++) {
      const number = isBackward ? to - 1 - step : from + step;
      const [at, day] = [claimAt(number), dayAt(number)];
      if (passes(at, kind, day)) found.push([instantOf(day), log.ids[at] ?? '', kind]);
      if (step % SLICE === SLICE - 1) await nextTurn();
    }
  }
  const inOrder = found.sort(compareKeys);
  return (isBackward ? inOrder.reverse() : inOrder).slice(0, limit);
}

function partsOf(log: ChangeLog, { since, until, after, before }: Bounds): readonly [Part, Part] {
  const [first, end] = [firstDay(since), firstDay(until)];
  return linesOf(log).map((line) => {
    const { kind, length, claimAt, dayAt } = line;
    const idAt = (number: number) => log.ids[claimAt(number)] ?? '';
    const isAfter = (number: number, keys: Keys | null) =>
      keys === null || compareKeys([instantOf(dayAt(number)), idAt(number), kind], keys) > 0;
    const isBefore = (number: number, keys: Keys | null) =>
      keys === null || compareKeys([instantOf(dayAt(number)), idAt(number), kind], keys) < 0;
    return {
      ...line,
      from: firstOf(length, (number) => dayAt(number) >= first && isAfter(number, after)),
      to: firstOf(length, (number) => dayAt(number) >= end || !isBefore(number, before)),
    };
  }) as unknown as readonly [Part, Part];
}

function linesOf({ ids, recorded, retired, withdrawn }: ChangeLog): readonly [Line, Line] {
  const claimAt = (number: number) => Number(withdrawn[number]);
  return [
    {
      ...{ kind: 'RECORDED', length: ids.length },
      claimAt: (number) => number,
      dayAt: (number) => Number(recorded[number]),
    },
    {
      ...{ kind: 'RETIRED', length: withdrawn.length, claimAt },
      dayAt: (number) => Number(retired[claimAt(number)]),
    },
  ];
}

/** The first day whose instant is not before another one. */
function firstDay(instant: string): number {
  const day = dayOf(instant);
  return instantOf(day) < instant ? day + 1 : day;
}
