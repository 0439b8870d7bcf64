import type { ClaimWord } from '../../evidence/claim.ts';
import { foldSubject, standingOn } from '../../evidence/fold.ts';
import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import type { SubNode, Properties } from '../../projection/projection.ts';
import type { Subject } from '../../record/subjects/subject.ts';

/** After the last day. */
const STILL = '9999-12-31';

/**
 * The state of a tie on record, for each day on which it changed: a node `Version` with the properties that
 * filters use, so that they can be evaluated as of any day. There is none for the time before the first claim
 * about the tie, or after all were withdrawn.
 */
export function versionsOf(
  tie: Subject,
  propertiesOf: (version: Subject) => Properties,
): readonly SubNode[] {
  const days = tie.claims.flatMap(({ recorded, retired }) =>
    retired === null ? [recorded] : [recorded, retired],
  );
  return nodesOf(tie, days, {
    type: 'VERSION_OF',
    propertiesOf,
    wordsOn: (day) => standingOn(tie.words, day),
  });
}

interface Stating {
  readonly type: string;
  readonly propertiesOf: (state: Subject) => Properties;
  /** The claims that make the state of a day. */
  readonly wordsOn: (day: string) => readonly ClaimWord[];
}

/** A node for each day, of the state from that day until the next one. */
function nodesOf(tie: Subject, days: readonly string[], { type, propertiesOf, wordsOn }: Stating) {
  const ordered = [...new Set(days)].sort();
  return ordered.flatMap((from, at): readonly SubNode[] => {
    const state = withOnly(tie, wordsOn(from));
    if (state.claims.length === 0) return [];
    const until = ordered[at + 1] ?? STILL;
    const properties = { ...onlyFiltered(propertiesOf(state)), from, until };
    return [{ label: 'Version', properties, type, to: tie.id }];
  });
}

/** What the filters and the statistics of ties use. */
const FILTERED: ReadonlySet<string> = new Set([
  ...['kind', 'status', 'isSetAside', 'sourceCount', 'confidence', 'contested'],
  ...['end', 'startEarliest', 'startLatest', 'endEarliest', 'endLatest'],
  ...['lastConfirmedEarliest', 'lastConfirmedLatest'],
  ...['statusAsOf', 'statusAsOfEarliest', 'statusAsOfLatest'],
  ...['among', 'reach', 'partyCount', 'themeIds', 'sourceIds'],
  ...['countries', 'states', 'directness', 'type', 'roles', 'levels', 'within', 'selfPublished'],
  ...['listedUntil', 'lastListedEarliest', 'lastListedLatest', 'lackedEarliest'],
  ...['lackedLatest', 'standing'],
  ...['kindsAlongside', 'kindsInside', 'kindsContaining', 'latestSource', 'lastChangedAt'],
]);

function onlyFiltered(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => FILTERED.has(name)));
}

/**
 * The state of a tie by the sources published by then, for each day by which another one certainly was: a node
 * like those of `versionsOf`. Sources without a date are in none.
 */
export function editionsOf(
  tie: Subject,
  propertiesOf: (edition: Subject) => Properties,
): readonly SubNode[] {
  const standing = standingOn(tie.words, null);
  const days = standing.flatMap((word) => publishedBy(word) ?? []);
  return nodesOf(tie, days, {
    type: 'EDITION_OF',
    propertiesOf,
    wordsOn: (day) => standing.filter((word) => (publishedBy(word) ?? STILL) <= day),
  });
}

/** The last day on which its source may have been published. */
function publishedBy({ source }: ClaimWord): string | null {
  return source.published === null ? null : readFuzzyDate(source.published).latest;
}

function withOnly(subject: Subject, words: readonly ClaimWord[]): Subject {
  const standing = new Set(words.map(({ id }) => id));
  const claims = subject.claims
    .filter((_, at) => standing.has(subject.words[at]?.id ?? ''))
    .map((claim) => ({ ...claim, retired: null }));
  let folded: Subject['folded'] | undefined;
  return {
    ...{ ...subject, claims, words },
    get folded() {
      return (folded ??= foldSubject(words));
    },
  };
}
