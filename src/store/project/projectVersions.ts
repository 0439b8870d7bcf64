import type { ClaimWord } from '../../evidence/claim.ts';
import { foldSubject, standingOn } from '../../evidence/fold.ts';
import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import type { SubNode, Properties } from '../../projection/projection.ts';
import type { Subject } from '../../record/subjects/subject.ts';

/** After the last day. */
const STILL = '9999-12-31';

/**
 * The states of a tie, as nodes `Version` with the properties that filters use, so that they can be evaluated as of any day. `VERSION_OF`:
 * its state on record from each day on which that changed; there is none for the time before the first claim about the tie, or after all
 * were withdrawn. `EDITION_OF`: its state by the sources published by then, from each day by which another one certainly was; sources
 * without a date are in none.
 */
export function statesOf(tie: Subject, propertiesOf: (state: Subject) => Properties) {
  const standing = standingOn(tie.words, null);
  const recorded = tie.claims.flatMap(({ recorded, retired }) =>
    retired === null ? [recorded] : [recorded, retired],
  );
  const published = standing.flatMap((word) => publishedBy(word) ?? []);
  return [
    ...nodesOf('VERSION_OF', recorded, (day) => standingOn(tie.words, day)),
    ...nodesOf('EDITION_OF', published, (day) =>
      standing.filter((word) => (publishedBy(word) ?? STILL) <= day),
    ),
  ];

  /** A node for each day, of the state from that day until the next one. */
  function nodesOf(
    type: string,
    days: readonly string[],
    wordsOn: (day: string) => readonly ClaimWord[],
  ): readonly SubNode[] {
    const ordered = [...new Set(days)].sort();
    return ordered.flatMap((from, at) => {
      const state = withOnly(tie, wordsOn(from));
      if (state.claims.length === 0) return [];
      const until = ordered[at + 1] ?? STILL;
      const properties = { ...onlyFiltered(propertiesOf(state)), from, until };
      return [{ label: 'Version', properties, type, to: tie.id }];
    });
  }
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
  ...['lackedLatest', 'standing', 'basis', 'listCount', 'startDirectness'],
  'startIsApproximate',
  ...['kindsAlongside', 'kindsInside', 'kindsContaining', 'latestSource', 'lastChangedAt'],
]);

function onlyFiltered(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => FILTERED.has(name)));
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
