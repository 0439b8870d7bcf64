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
  const days = changesOf(tie);
  return days.flatMap((from, at) => {
    const version = asKnownOn(tie, from);
    if (version.claims.length === 0) return [];
    const until = days[at + 1] ?? STILL;
    const properties = { ...onlyFiltered(propertiesOf(version)), from, until };
    return [{ label: 'Version', properties, type: 'VERSION_OF', to: tie.id }];
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
  ...[
    'listedUntil',
    'lastListedEarliest',
    'lastListedLatest',
    'lackedEarliest',
    'lackedLatest',
    'standing',
  ],
  ...['kindsAlongside', 'kindsInside', 'kindsContaining', 'latestSource', 'lastChangedAt'],
]);

function onlyFiltered(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => FILTERED.has(name)));
}

function changesOf({ claims }: Subject): readonly string[] {
  const days = claims.flatMap(({ recorded, retired }) =>
    retired === null ? [recorded] : [recorded, retired],
  );
  return [...new Set(days)].sort();
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
  const days = [...new Set(standing.flatMap((word) => publishedBy(word) ?? []))].sort();
  return days.map((from, at) => {
    const edition = withOnly(
      tie,
      standing.filter((word) => (publishedBy(word) ?? STILL) <= from),
    );
    const properties = {
      ...onlyFiltered(propertiesOf(edition)),
      from,
      until: days[at + 1] ?? STILL,
    };
    return { label: 'Version', properties, type: 'EDITION_OF', to: tie.id };
  });
}

/** The last day on which its source may have been published. */
function publishedBy({ source }: ClaimWord): string | null {
  return source.published === null ? null : readFuzzyDate(source.published).latest;
}

/** The subject with only the claims that stood at the end of that day. */
function asKnownOn(subject: Subject, day: string): Subject {
  return withOnly(subject, standingOn(subject.words, day));
}

function withOnly(subject: Subject, words: readonly ClaimWord[]): Subject {
  const standing = new Set(words.map(({ id }) => id));
  const claims = subject.claims
    .filter((_, at) => standing.has(subject.words[at]?.id ?? ''))
    .map((claim) => ({ ...claim, retired: null }));
  return { ...subject, claims, words, folded: foldSubject(words) };
}
