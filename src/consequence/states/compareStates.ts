import { compareText } from '../../evidence/claim.ts';
import type {
  ConfidenceChange,
  Consequence,
  ContestChange,
  Grade,
  SubjectName,
  SubjectChange,
  TieChange,
  ValueChange,
} from './consequence.ts';
import { tieChanges } from './compareTies.ts';
import type { ContestState, SubjectState } from './subjectState.ts';
import { touchedBy } from './touchedBy.ts';

/** The states of some subjects, by id. */
export type States = ReadonlyMap<string, SubjectState>;

/** Some subjects of a record before and after a change. */
export interface StatesCompared {
  readonly before: States;
  readonly after: States;
  /** The subjects whose rows differ. */
  readonly changed: ReadonlySet<string>;
  /** What merged ids stand for after it. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Of any subject that others refer to. */
  readonly named: (id: string) => SubjectName;
}

/** What differs between the states of subjects. */
export function compareStates(compared: StatesCompared): Omit<Consequence, 'files'> {
  const ids = keysOf(compared.before, compared.after);
  const pairs = ids.map((id) => ({ was: compared.before.get(id), is: compared.after.get(id) }));
  const kept = pairs.flatMap(({ was, is }) => (was && is ? [{ was, is }] : []));
  const comings = pairs.flatMap((pair) => comingOrGoing(pair, compared));
  const ties: TieChange[] = [
    ...comings.filter(({ isTie }) => isTie).map(({ change }) => change),
    ...kept.flatMap(({ was, is }) => tieChanges(was, is, compared.named)),
  ];
  const found = {
    ties: ties.sort((a, b) => compareText(a.subject.id, b.subject.id)),
    subjects: comings.filter(({ isTie }) => !isTie).map(({ change }) => change),
    values: kept.flatMap(({ was, is }) => [...valueChanges(was, is), ...fieldChanges(was, is)]),
    contests: pairs.flatMap(({ was, is }) => contestChanges(was, is)),
    confidence: kept.flatMap(({ was, is }) => confidenceChanges(was, is)),
  };
  const touched = touchedBy(compared, found);
  return { changedSubjects: compared.changed.size, ...found, touched };
}

interface StatePair {
  readonly was: SubjectState | undefined;
  readonly is: SubjectState | undefined;
}

export function namedAs({ id, type, name }: SubjectState): SubjectName {
  return { id, type, name };
}

interface Coming {
  readonly isTie: boolean;
  readonly change: SubjectChange;
}

function comingOrGoing({ was, is }: StatePair, { redirects }: StatesCompared): readonly Coming[] {
  if (was !== undefined && is !== undefined) return [];
  const one = is ?? was;
  if (one === undefined) return [];
  const isTie = one.tie !== null;
  const subject = namedAs(one);
  if (is === undefined) {
    const into = redirects.get(one.id) ?? null;
    const change = into === null ? 'GONE' : 'MERGED';
    return [{ isTie, change: { subject, change, into, values: [], confidence: null } }];
  }
  const values = [...is.properties].map(([property, { values }]) => ({ property, values }));
  const { level: confidence } = is.confidence;
  return [{ isTie, change: { subject, change: 'APPEARS', into: null, values, confidence } }];
}

function valueChanges(was: SubjectState, is: SubjectState): readonly ValueChange[] {
  return keysOf(was.properties, is.properties).flatMap((property) => {
    const [from = [], to = []] = [was, is].map(
      ({ properties }) => properties.get(property)?.values,
    );
    if (isEqual(from, to)) return [];
    const { because = null, accordingTo = [] } = is.properties.get(property) ?? {};
    return [{ subject: namedAs(is), property, from, to, because, accordingTo }];
  });
}

function fieldChanges(was: SubjectState, is: SubjectState): readonly ValueChange[] {
  return keysOf(was.fields, is.fields).flatMap((property) => {
    const [from, to] = [was, is].map(({ fields }) => fields.get(property));
    if (from === to) return [];
    const texts = (text: string | undefined) => (text === undefined ? [] : [text]);
    const sides = { from: texts(from), to: texts(to) };
    return [{ subject: namedAs(is), property, ...sides, because: null, accordingTo: [] }];
  });
}

function contestChanges(was?: SubjectState, is?: SubjectState): readonly ContestChange[] {
  const one = is ?? was;
  if (one === undefined) return [];
  return keysOf(was?.contests, is?.contests).flatMap((property) => {
    const [from = null, to = null] = [was?.contests.get(property), is?.contests.get(property)];
    if (isEqual(from, to)) return [];
    const change = from === null ? 'OPENS' : to === null ? 'CLOSES' : 'CHANGES';
    return [{ subject: namedAs(one), property, change, from, to }];
  });
}

function confidenceChanges(was: SubjectState, is: SubjectState): readonly ConfidenceChange[] {
  const subject = namedAs(is);
  const own = keysOf(was.properties, is.properties).flatMap((property) => {
    const [from, to] = [was, is].map(({ properties }) => properties.get(property)?.confidence);
    return from && to ? [{ property, from, to }] : [];
  });
  const all = [{ property: null, from: was.confidence, to: is.confidence }, ...own];
  return all.flatMap(({ property, from, to }) =>
    isEqual(gradeOf(from), gradeOf(to))
      ? []
      : [{ subject, property, from: gradeOf(from), to: gradeOf(to), because: to.because }],
  );
}

function gradeOf({ level, basis }: Grade): Grade {
  return { level, basis };
}

/** The keys of both, in order. */
export function keysOf(
  one: ReadonlyMap<string, unknown> | undefined,
  other: ReadonlyMap<string, unknown> | undefined,
): readonly string[] {
  return [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].sort(compareText);
}

/** Equal as JSON. */
function isEqual(
  one: ContestState | Grade | readonly string[] | null,
  other: ContestState | Grade | readonly string[] | null,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
