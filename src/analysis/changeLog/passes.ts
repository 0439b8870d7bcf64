import { setImmediate as nextTurn } from 'node:timers/promises';
import { addTo } from '../../evidence/groups/groupBy.ts';
import type { ChangeFilter, ChangeKind } from '../../generated/schema.ts';
import { type ChangeLog, SLICE } from './changeLog.ts';

/** Whether a filter lets a change of the claim at a place pass. */
export type Passes = (at: number, kind: ChangeKind, day: number) => boolean;

/** Whether what a claim refers to counts for a change on a day. The claim was recorded and retired (or 0) on these days. */
export type Holds = (recorded: number, retired: number, day: number) => boolean;

const ALL = () => true;

export async function createLogPasses(
  log: ChangeLog,
  filter: ChangeFilter,
  holds: Holds,
): Promise<Passes> {
  const { property, source, subject } = log;
  const [isProperty, isSource, isSubject] = (
    [
      [property, filter.properties],
      [source, filter.sources],
      [subject, filter.subjects],
    ] as const
  ).map(([column, list]) => among(log, column, list)) as [IsAmong, IsAmong, IsAmong];
  const involves =
    filter.involving == null ? ALL : await createInvolves(log, filter.involving, holds);
  const { kinds } = filter;
  return (at, kind, day) =>
    isProperty(at) &&
    isSource(at) &&
    isSubject(at) &&
    (kinds == null || kinds.includes(kind)) &&
    involves(at, kind, day);
}

type IsAmong = (at: number) => boolean;

function among(
  { names }: ChangeLog,
  column: Int32Array,
  list: readonly string[] | null | undefined,
): IsAmong {
  if (list == null) return ALL;
  const marks = names.marked(list);
  return (at) => marks[Number(column[at])] === 1;
}

/** The subject is one of these, or a claim about it that holds then refers to one. */
async function createInvolves(
  { names, subject, recorded, retired, refersTo }: ChangeLog,
  ids: readonly string[],
  holds: Holds,
): Promise<Passes> {
  const marks = names.marked(ids);
  const referring = new Map<number, number[]>();
  for (let at = 0; at < refersTo.length; at++) {
    if (at % SLICE === SLICE - 1) await nextTurn();
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
