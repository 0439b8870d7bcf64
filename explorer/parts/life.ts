import { type FuzzyDate, dateText, isDenied, startText, valuesText, yearsIn } from './dates.ts';
import type { LivedFragment } from '../generated/operations.ts';
import { plain, wordOf } from '../shell/words.ts';
import { hrefTo } from '../shell/address.ts';
import { happenedName, readable } from './happened.ts';
import { amountText } from './amountText.ts';
import { words } from '../words/words.ts';

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

  /** Who decided or did it, and on which grounds. */
  readonly by?: readonly string[];
  readonly sources?: readonly { readonly id: string; readonly title: string }[];
}

/** All recorded steps of a tie in order of time, undated ones last. */
export function lifeOf(tie: LivedFragment): readonly Step[] {
  const steps = [
    ...boundsOf(tie),
    ...listsOf(tie),
    ...agreementsOf(tie),
    ...happenedTo(tie),
    ...endOf(tie),
  ];
  return steps.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
}

/** Ordered by the earliest possible day; an unknown bound is taken from the other one. */
function placeOf({ when }: Step): string {
  return when?.earliest ?? when?.latest ?? '9999';
}

function boundsOf(tie: LivedFragment): readonly Step[] {
  const contested = tie.record.contested.find(({ property }) => property === 'start');
  const starts = contested?.values.filter((value) => !isDenied(value)) ?? [];
  const begins =
    starts.length > 1
      ? starts.map(({ text, claims }) => ({
          ...{ id: `start ${text}`, text: dateText(text, claims[0]?.value) },
          ...{ sort: words.tie.start, contested: true },
          when: bare(text, claims[0]?.value ?? ''),
          words: words.tie.began(claims.map(({ source }) => source.title)),
        }))
      : tie.start
        ? [stepOf('start', tie.start, words.tie.start, words.tie.begins)]
        : [];
  const { end, lastConfirmed } = tie;
  return [
    ...begins,
    ...(lastConfirmed
      ? [
          stepOf(
            'last-confirmed',
            lastConfirmed,
            words.tie.lastConfirmed,
            words.tie[end ? 'heldBeforeEnd' : 'held'],
          ),
        ]
      : []),
  ];
}

/** Lists with a day that have it, and later ones that do not, though they are whole for a party. */
function listsOf(tie: LivedFragment): readonly Step[] {
  return tie.lists
    .filter(({ on }) => on !== null)
    .map(({ isListed, on, place, source }) => ({
      ...stepOf(
        `list ${source.id} ${place?.id ?? ''}`,
        on,
        words.tie.list,
        isListed
          ? words.tie.onList(source.title)
          : words.tie.notOnList(source.title, place?.name ?? ''),
      ),
      href: hrefTo('source', source.id),
    }));
}

/** After what happened on that day. */
function endOf({ end }: LivedFragment): readonly Step[] {
  return end ? [stepOf('end', end, words.tie.end, words.tie.endsHere)] : [];
}

/** A contested value has no bounds; it is ordered by its year. */
function bare(text: string, edtf: string): FuzzyDate {
  const day = /\d{4}(-\d\d){0,2}/.exec(edtf)?.[0] ?? yearsIn(edtf)?.[0].toString() ?? null;
  return { text, edtf, earliest: day, latest: day };
}

function stepOf(id: string, when: FuzzyDate | null, sort: string, said: string): Step {
  return { id, when, text: whenText(when), sort, words: said };
}

const whenText = (when: FuzzyDate | null) => (when ? words.dates.text(when) : words.dates.none);

function agreementsOf(tie: LivedFragment): readonly Step[] {
  const agreements = tie.agreements.map((agreement) => ({
    ...stepOf(
      agreement.id,
      agreement.signedOn,
      words.tie.agreement,
      readable(agreement.title ?? agreement.name, words.terms.label(agreement.typeLabel)),
    ),
    text: valuesText(agreement, 'signedOn', whenText(agreement.signedOn)),
    href: hrefTo('tie', agreement.id),
  }));
  const projects = tie.projects.map((project) => ({
    ...stepOf(
      project.id,
      project.start,
      words.terms.label(project.typeLabel),
      projectName(project),
    ),
    text: startText(project),
    href: hrefTo('tie', project.id),
  }));
  return [...agreements, ...projects];
}

function happenedTo(tie: LivedFragment): readonly Step[] {
  const events = tie.events.edges.map(({ node }) => ({
    ...stepOf(node.id, node.when, words.terms.label(node.typeLabel), eventName(node)),
    text: valuesText(node, 'when', whenText(node.when)),
    href: hrefTo('subject', node.id),
    by: actingIn(node),
    sources: node.record.sources,
  }));
  const policies = tie.policies.map(({ id, effect, policy }) => ({
    ...stepOf(
      id,
      policy.when,
      words.tie.law,
      `${policyName(policy)}${words.tie.colon}${plain(effect)}`,
    ),
    href: hrefTo('subject', policy.id),
  }));
  const impacts = tie.impacts.edges.map(({ node }) => ({
    ...stepOf(
      node.id,
      node.period,
      words.tie.impact,
      `${wordOf(node.indicator)}${words.tie.colon}${findingOf(node)}`,
    ),
    href: hrefTo('subject', node.id),
  }));
  return [...events, ...policies, ...impacts];
}

type Event = LivedFragment['events']['edges'][number]['node'];

/** The label of its kind stands beside it. */
const eventName = ({ name, typeLabel, participants }: Event) =>
  happenedName({ name, kind: typeLabel, actors: participants.edges.map(({ node }) => node) });

const policyName = ({ name, kind, issuer }: LivedFragment['policies'][number]['policy']) =>
  happenedName({ name, kind, actors: issuer ? [issuer] : [] });

const projectName = ({ name, typeLabel }: LivedFragment['projects'][number]) =>
  readable(name, words.terms.label(typeLabel));

const findingOf = (impact: LivedFragment['impacts']['edges'][number]['node']) =>
  readable(impact.text, amountText(impact) ?? words.subject.unknown);

const ACTING: ReadonlySet<string> = new Set(['DECIDER', 'PROPOSER', 'ORGANIZER']);

function actingIn({ grounds, participants }: Event): readonly string[] {
  const acting = participants.edges.filter(({ role }) => ACTING.has(role));
  const names = acting.map(({ namedAs, node }) => words.tie.acting(node.name, namedAs));
  return [
    ...(names.length > 0 ? [words.tie.by([...new Set(names)])] : []),
    ...(grounds ? [words.tie.grounds(grounds)] : []),
  ];
}
