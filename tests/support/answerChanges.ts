import type { Consequence } from '../../src/consequence/states/consequence.ts';
import type { Consequence as ToldConsequence } from '../../src/generated/schema.ts';
import type { AnsweredSubject } from './answersOfAll.ts';

export type Answers = ReadonlyMap<string, AnsweredSubject>;

/** One thing that answers say otherwise. Its parts are those that a test compares, as JSON. */
type ChangeLine = readonly [id: string, what: string, ...parts: readonly unknown[]];

/** A line for each thing that a consequence says; `none` is no value for the server. */
export function linesOf(consequence: Consequence): readonly string[] {
  const { ties, subjects, values, contests, confidence } = consequence;
  return sorted([
    ...[...ties, ...subjects].map(({ subject, change, ...more }): ChangeLine => {
      if (change === 'APPEARS' || change === 'GONE' || change === 'MERGED')
        return [subject.id, change === 'APPEARS' ? change : 'GONE'];
      if ('list' in more) return [subject.id, change, more.list.id, more.on];
      return 'from' in more ? [subject.id, change, more.from, more.to] : [subject.id, change];
    }),
    ...values.flatMap(({ subject, property, from, to }) =>
      differing(subject.id, 'VALUE', property, valued(from), valued(to)),
    ),
    ...contests.map(changed('CONTEST')),
    ...confidence.map(changed('GRADE')),
  ]);
}

type Changed = Readonly<Record<'from' | 'to', unknown>> &
  Pick<Consequence['confidence'][number], 'subject' | 'property'>;

const changed =
  (what: string) =>
  ({ subject: { id }, property, from, to }: Changed): ChangeLine => [
    id,
    what,
    property ?? '',
    from,
    to,
  ];

/** The same of what an editor is shown, which leaves out why sources disagree, what a grade rests on, and which list it is. */
export function linesOfTold({ changes }: ToldConsequence): readonly string[] {
  return sorted(
    changes.flatMap(({ kind, change, subject: { id }, property, before, after }): ChangeLine[] => {
      switch (kind) {
        case 'VALUE':
          return differing(id, kind, property, valued(before), valued(after));
        case 'CONTEST':
          return [[id, kind, property, before, after]];
        case 'CONFIDENCE':
          return [[id, 'GRADE', property ?? '', before[0], after[0]]];
        case 'TOUCHED':
          return [];
        default:
          return [[id, change === 'MERGED' ? 'GONE' : (change ?? ''), ...before, ...after]];
      }
    }),
  );
}

/** The same lines from what the server answers. */
export function linesBetween(before: Answers, after: Answers): readonly string[] {
  return sorted(changesBetween(before, after));
}

/** As `linesOfTold` has them. */
export function linesToTell(before: Answers, after: Answers): readonly string[] {
  return sorted(
    changesBetween(before, after).map(([id, what, ...parts]): ChangeLine => {
      const [name, from, to] = parts;
      switch (what) {
        case 'CONTEST':
          return [id, what, name, valuesOf(from), valuesOf(to)];
        case 'GRADE':
          return [id, what, name, levelOf(from), levelOf(to)];
        case 'ON_LIST':
        case 'OFF_LIST':
        case 'LACKED':
        case 'NOT_LACKED':
          return [id, what];
        default:
          return [id, what, ...parts];
      }
    }),
  );
}

const valuesOf = (contest: unknown) =>
  (contest as { readonly values: readonly string[] } | null)?.values ?? [];
const levelOf = (grade: unknown) => (grade as { readonly level: string }).level;
const valued = (texts: readonly string[]) => texts.filter((text) => text !== 'none');

function sorted(changes: readonly ChangeLine[]): readonly string[] {
  return changes
    .map((parts) =>
      parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '),
    )
    .sort();
}

const ifOther = (from: unknown, to: unknown, line: ChangeLine): ChangeLine[] =>
  JSON.stringify(from) === JSON.stringify(to) ? [] : [line];

const differing = (id: string, what: string, name: unknown, from: unknown, to: unknown) =>
  ifOther(from, to, [id, what, name, from, to]);

function changesBetween(before: Answers, after: Answers): readonly ChangeLine[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => changesOf(id, before.get(id), after.get(id)));
}

type Part = 'contests' | 'confidence' | 'values' | 'fields';

function changesOf(
  id: string,
  was: AnsweredSubject | undefined,
  is: AnsweredSubject | undefined,
): readonly ChangeLine[] {
  const each = (what: string, part: Part, nothing: unknown) => {
    const [old, now] = [was?.[part] ?? {}, is?.[part] ?? {}];
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return names.flatMap((name) =>
      differing(id, what, name, old[name] ?? nothing, now[name] ?? nothing),
    );
  };
  const contests = each('CONTEST', 'contests', null);
  if (was === undefined || is === undefined)
    return [[id, was === undefined ? 'APPEARS' : 'GONE'], ...contests];
  return [
    ...contests,
    ...each('VALUE', 'values', []),
    ...each('VALUE', 'fields', []),
    ...each('GRADE', 'confidence', null).filter((parts) => !parts.includes(null)),
    ...ifOther(was.standing, is.standing, [id, 'STANDING', was.standing, is.standing]),
    ...ifOther(was.isSetAside, is.isSetAside, [id, is.isSetAside ? 'SET_ASIDE' : 'RESTORED']),
    ...listChanges(id, was.lists, is.lists),
  ];
}

const LISTS: Readonly<Record<string, readonly [gained: string, lost: string]>> = {
  true: ['ON_LIST', 'OFF_LIST'],
  false: ['LACKED', 'NOT_LACKED'],
};

function listChanges(id: string, was: readonly string[], is: readonly string[]): ChangeLine[] {
  const changes = (some: readonly string[], others: readonly string[], at: 0 | 1) =>
    some.flatMap((entry): ChangeLine[] => {
      if (others.includes(entry)) return [];
      const [isListed = '', source, on] = entry.split(' ');
      return [[id, LISTS[isListed]?.[at] ?? '', source, on === '' ? null : on]];
    });
  return [...changes(is, was, 0), ...changes(was, is, 1)];
}
