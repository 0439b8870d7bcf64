import { compareText } from '../../evidence/claim.ts';
import type { ChangeKind } from '../../generated/schema.ts';
import { type ChangeLog, dayOf, instantOf } from './changeLog.ts';
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
export function countChanges(
  log: ChangeLog,
  { since, until }: Pick<Bounds, 'since' | 'until'>,
  passes: Passes,
): number {
  let count = 0;
  for (const part of partsOf(log, { since, until, after: null, before: null })) {
    const { claimAt, dayAt, from, kind, to } = part;
    for (let number = from; number < to; number++)
      if (passes(claimAt(number), kind, dayAt(number))) count += 1;
  }
  return count;
}

/** Up to `limit` changes from the beginning, or from the end with the latest first. */
export function pageOfChanges(
  log: ChangeLog,
  bounds: Bounds,
  passes: Passes,
  { limit, isBackward }: { readonly limit: number; readonly isBackward: boolean },
): readonly Keys[] {
  const [recorded, retired] = partsOf(log, bounds);
  const isIn = ({ from, to }: Part, number: number) => number >= from && number < to;
  const idAt = ({ claimAt }: Part, number: number) => log.ids[claimAt(number)] ?? '';
  let [one, other] = [recorded, retired].map(({ from, to }) => (isBackward ? to - 1 : from)) as [
    number,
    number,
  ];
  const isOneFirst = () =>
    (recorded.dayAt(one) - retired.dayAt(other) ||
      compareText(idAt(recorded, one), idAt(retired, other)) ||
      -1) < 0;
  const page: Keys[] = [];
  while (page.length < limit && (isIn(recorded, one) || isIn(retired, other))) {
    const isOne = !isIn(retired, other) || (isIn(recorded, one) && isOneFirst() !== isBackward);
    const [part, number] = isOne ? [recorded, one] : [retired, other];
    const day = part.dayAt(number);
    if (passes(part.claimAt(number), part.kind, day))
      page.push([instantOf(day), idAt(part, number), part.kind]);
    if (isOne) one += isBackward ? -1 : 1;
    else other += isBackward ? -1 : 1;
  }
  return page;
}

function partsOf(log: ChangeLog, { since, until, after, before }: Bounds): readonly [Part, Part] {
  const [first, end] = [firstDay(since), firstDay(until)];
  return linesOf(log).map((line) => {
    const { kind, length, claimAt, dayAt } = line;
    const idAt = (number: number) => log.ids[claimAt(number)] ?? '';
    const isAfter = (number: number, keys: Keys | null) =>
      keys === null || compareKeys([dayAt(number), idAt(number), kind], keys) > 0;
    const isBefore = (number: number, keys: Keys | null) =>
      keys === null || compareKeys([dayAt(number), idAt(number), kind], keys) < 0;
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

/** The first number for which a condition holds that holds for all after it. */
function firstOf(length: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first day whose instant is not before another one. */
function firstDay(instant: string): number {
  const day = dayOf(instant);
  return instantOf(day) < instant ? day + 1 : day;
}

function compareKeys(
  [day, claim, kind]: readonly [day: number, claim: string, kind: string],
  [at, id, name]: Keys,
): number {
  return compareText(instantOf(day), at) || compareText(claim, id) || compareText(kind, name);
}
