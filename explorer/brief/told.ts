import type { TieStanding, WorkFragment } from '../generated/operations.ts';
import { either, plain } from '../shell/words.ts';
import { nameOf } from '../parts/tieName.ts';
import { type Step, lifeOf } from '../parts/life.ts';
import type { BriefTie } from './BriefView.tsx';
import { words } from '../words/words.ts';

/**
 * What happened in all ties, dated and in order. A start is told once, by the agreement or the project that has a step of its own; when
 * a tie was last seen stands in the table.
 */
export function stepsOf(ties: readonly BriefTie[]): readonly Step[] {
  const steps = ties.flatMap((tie) =>
    lifeOf(tie)
      .filter(({ id, when }) => when !== null && !/^(list |last-confirmed)/.test(id))
      .map((step) =>
        step.href === undefined
          ? { ...step, id: `${tie.id} ${step.id}`, words: nameOf(tie) }
          : step,
      ),
  );
  const once = new Map(steps.map((step) => [step.id, step]));
  const day = ({ when }: Step) => when?.earliest ?? when?.latest ?? '9999';
  return [...once.values()]
    .filter(({ id }) => !once.has(/^(\S+) start/.exec(id)?.[1] ?? ''))
    .toSorted((one, other) => day(one).localeCompare(day(other)));
}

interface Question {
  readonly tie: BriefTie;
  readonly text: string;
}

/** What the record leaves open about the ties: what sources disagree on, starts that none states, and lists that lack one. */
export function questionsOf(ties: readonly BriefTie[]): readonly Question[] {
  return ties.flatMap((tie) => [
    ...tie.record.contested.map(({ property, values }) => ({
      tie,
      text: words.brief.disagree(plain(property), either(values.map(({ text }) => text))),
    })),
    ...(tie.start === null && tie.record.contested.every(({ property }) => property !== 'start')
      ? [{ tie, text: words.brief.noStart }]
      : []),
    ...standingQuestion(tie),
  ]);
}

function standingQuestion(tie: BriefTie): readonly Question[] {
  const texts: Partial<Record<TieStanding, string>> = words.brief.standings;
  const text = texts[tie.standing];
  return text === undefined ? [] : [{ tie, text }];
}

/** All sources of the ties, each once; those that were read first. */
export function sourcesOf(ties: readonly BriefTie[]): readonly WorkFragment[] {
  const all = ties.flatMap(({ record }) => record.works);
  const once = [...new Map(all.map((work) => [work.id, work])).values()];
  return once.toSorted((one, other) => Number(other.read) - Number(one.read));
}
