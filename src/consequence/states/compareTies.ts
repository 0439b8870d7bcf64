import type { SubjectName, TieChange } from './consequence.ts';
import type { SubjectState, TieState } from './subjectState.ts';

/** What becomes of a tie that is there before and after. */
export function tieChanges(
  { tie: was }: SubjectState,
  { id, type, name, tie: is }: SubjectState,
  named: (id: string) => SubjectName,
): readonly TieChange[] {
  if (was === null || is === null) return [];
  const subject = { id, type, name };
  const aside = is.isSetAside ? 'SET_ASIDE' : 'RESTORED';
  return [
    ...(was.isSetAside === is.isSetAside ? [] : [{ subject, change: aside } as const]),
    ...(was.standing === is.standing
      ? []
      : [{ subject, change: 'STANDING', from: was.standing, to: is.standing } as const]),
    ...listChanges(was, is).map(({ change, entry }): TieChange => {
      const [day = '', source = ''] = entry.split(' ');
      const on = day === '' || day === NO_DAY ? null : day;
      return { subject, change, list: named(source), on };
    }),
  ];
}

/** For a list without a day. */
const NO_DAY = '-';

function listChanges(was: TieState, is: TieState) {
  const without = (some: readonly string[], others: readonly string[]) =>
    some.filter((entry) => !others.includes(entry));
  const all = [
    ['ON_LIST', without(is.listedOn, was.listedOn)],
    ['OFF_LIST', without(was.listedOn, is.listedOn)],
    ['LACKED', without(is.lackedBy, was.lackedBy)],
    ['NOT_LACKED', without(was.lackedBy, is.lackedBy)],
  ] as const;
  return all.flatMap(([change, entries]) => entries.map((entry) => ({ change, entry })));
}
