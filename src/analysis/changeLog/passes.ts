import { addTo } from '../../evidence/groups/groupBy.ts';
import type { ChangeFilter, ChangeKind } from '../../generated/schema.ts';
import { type ChangeLog, STEP } from './changeLog.ts';

/** Whether a filter lets a change of the claim at a place pass. */
export type Passes = (at: number, kind: ChangeKind, day: number) => boolean;

/** Whether what a claim refers to counts for a change on a day. The claim was recorded and retired (or 0) on these days. */
export type Holds = (recorded: number, retired: number, day: number) => boolean;

const ALL = () => true;

export function* createLogPasses(
  log: ChangeLog,
  { kinds, properties, sources, subjects, involving }: ChangeFilter,
  holds: Holds,
): Generator<undefined, Passes> {
  const among = (column: Int32Array, list: readonly string[] | null | undefined) => {
    if (list == null) return ALL;
    const marks = log.names.marked(list);
    return (at: number) => marks[Number(column[at])] === 1;
  };
  const isProperty = among(log.property, properties);
  const isSource = among(log.source, sources);
  const isSubject = among(log.subject, subjects);
  const involves = involving == null ? ALL : yield* createInvolves(log, involving, holds);
  return (at, kind, day) =>
    isProperty(at) &&
    isSource(at) &&
    isSubject(at) &&
    (kinds == null || kinds.includes(kind)) &&
    involves(at, kind, day);
}

/** The subject is one of these, or a claim about it that holds then refers to one. */
function* createInvolves(
  { names, subject, recorded, retired, refersTo }: ChangeLog,
  ids: readonly string[],
  holds: Holds,
): Generator<undefined, Passes> {
  const marks = names.marked(ids);
  const referring = new Map<number, number[]>();
  for (let at = 0; at < refersTo.length; at++) {
    if (at % STEP === 0) yield;
    if (marks[Number(refersTo[at])] !== 1) continue;
    addTo(referring, Number(subject[at]), at);
  }
  return (at, _kind, day) => {
    const own = Number(subject[at]);
    if (marks[own] === 1) return true;
    const places = referring.get(own) ?? [];
    return places.some((place) => holds(Number(recorded[place]), Number(retired[place]), day));
  };
}
