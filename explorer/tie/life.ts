import { type FuzzyDate, startText, valuesText } from '../parts/dates.ts';
import { plain, wordOf } from '../shell/words.ts';
import { hrefTo } from '../shell/address.ts';
import type { Tie } from './TieView.tsx';

/** A step in a tie's history. */
export interface Step {
  readonly id: string;
  readonly when: FuzzyDate | null;

  /** Shown instead of `when`. */
  readonly text: string;
  readonly sort: string;
  readonly words: string;
  readonly href?: string;
  readonly contested?: boolean;
}

/** All recorded steps of a tie in order of time, undated ones last. */
export function lifeOf(tie: Tie): readonly Step[] {
  const steps = [...boundsOf(tie), ...agreementsOf(tie), ...happenedTo(tie)];
  return steps.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
}

/** Ordered by the earliest possible day; an unknown bound is taken from the other one. */
function placeOf({ when }: Step): string {
  return when?.earliest ?? when?.latest ?? '9999';
}

function boundsOf(tie: Tie): readonly Step[] {
  const starts = tie.record.contested.find(({ property }) => property === 'start')?.values ?? [];
  const begins =
    starts.length > 1
      ? starts.map(({ text, claims }) => ({
          ...{ id: `start ${text}`, text, sort: 'Start', contested: true },
          when: bare(text, claims[0]?.value ?? ''),
          words: `Began, according to ${claims.map(({ source }) => `“${source.title}”`).join(', ')}`,
        }))
      : tie.start
        ? [stepOf('start', tie.start, 'Start', 'Relationship begins')]
        : [];
  const { end, lastConfirmed } = tie;
  const later = end ? '' : '; no source says anything later';
  return [
    ...begins,
    ...(lastConfirmed
      ? [
          stepOf(
            'last confirmed',
            lastConfirmed,
            'Last confirmed',
            `A source says that it held${later}`,
          ),
        ]
      : []),
    ...(end ? [stepOf('end', end, 'End', 'Relationship ends')] : []),
  ];
}

/** A contested value has no bounds; it is ordered by its year. */
function bare(text: string, edtf: string): FuzzyDate {
  const day = /\d{4}(-\d\d){0,2}/.exec(edtf)?.[0] ?? null;
  return { text, edtf, earliest: day, latest: day };
}

function stepOf(id: string, when: FuzzyDate | null, sort: string, words: string): Step {
  return { id, when, text: when?.text ?? 'no date', sort, words };
}

function agreementsOf(tie: Tie): readonly Step[] {
  const agreements = tie.agreements.map((agreement) => ({
    ...stepOf(agreement.id, agreement.signedOn, 'Agreement', agreement.title ?? agreement.name),
    text: valuesText(agreement, 'signedOn', agreement.signedOn?.text ?? 'no date'),
    href: hrefTo('tie', agreement.id),
  }));
  const projects = tie.projects.map((project) => ({
    ...stepOf(project.id, project.start, project.typeLabel, project.name),
    text: startText(project),
    href: hrefTo('tie', project.id),
  }));
  return [...agreements, ...projects];
}

function happenedTo(tie: Tie): readonly Step[] {
  const events = tie.events.edges.map(({ node }) => ({
    ...stepOf(node.id, node.when, node.typeLabel, node.name),
    text: valuesText(node, 'when', node.when?.text ?? 'no date'),
    href: hrefTo('subject', node.id),
  }));
  const policies = tie.policies.map(({ id, effect, policy }) => ({
    ...stepOf(id, policy.when, 'Law or order', `${policy.name}: ${plain(effect)}`),
    href: hrefTo('subject', policy.id),
  }));
  const impacts = tie.impacts.edges.map(({ node }) => ({
    ...stepOf(node.id, node.period, 'Impact', `${wordOf(node.indicator)}: ${node.text}`),
    href: hrefTo('subject', node.id),
  }));
  return [...events, ...policies, ...impacts];
}
