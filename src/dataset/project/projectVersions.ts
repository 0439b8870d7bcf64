import { foldSubject, standingOn } from '../../evidence/fold.ts';
import type { Attached, Properties } from './projection.ts';
import type { Subject } from '../claims/subject.ts';

/** After the last day. */
const STILL = '9999-12-31';

/**
 * What a tie was by the record, from each day on which that changed: a node `Version` that bears what filters look at, so that they
 * can be judged as of any day. There is none for the time before a claim spoke of the tie, or after all were retired.
 */
export function versionsOf(
  tie: Subject,
  propertiesOf: (version: Subject) => Properties,
): readonly Attached[] {
  const days = changesOf(tie);
  return days.flatMap((from, at) => {
    const version = asKnownOn(tie, from);
    if (version.claims.length === 0) return [];
    const until = days[at + 1] ?? STILL;
    const properties = { ...onlyFiltered(propertiesOf(version)), from, until };
    return [{ label: 'Version', properties, type: 'VERSION_OF', to: tie.id }];
  });
}

/** What the filters and the statistics of ties look at. */
const FILTERED: ReadonlySet<string> = new Set([
  ...['kind', 'status', 'sourceCount', 'confidence', 'contested'],
  ...['end', 'startEarliest', 'startLatest', 'endEarliest', 'endLatest'],
  ...['among', 'reach', 'partyCount', 'themeIds', 'sourceIds'],
  ...['countries', 'states', 'directness'],
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

/** The subject with just the claims that stood at the end of that day. */
function asKnownOn(subject: Subject, day: string): Subject {
  const words = standingOn(subject.words, day);
  const standing = new Set(words.map(({ id }) => id));
  const claims = subject.claims
    .filter((_, at) => standing.has(subject.words[at]?.id ?? ''))
    .map((claim) => ({ ...claim, retired: null }));
  return { ...subject, claims, words, folded: foldSubject(words) };
}
