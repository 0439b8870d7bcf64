import { type ClaimWord, type SourceWord, compareText, inOrder } from './claim.ts';
import { isTertiary } from './directness.ts';
import { factOf } from './meaning.ts';
import { groupBy } from './groups/groupBy.ts';

/**
 * A largest selection of claims of which no two share a work, a work that they take it from (directly or through others), or the publisher
 * or origin of one of these; it has at least two claims whenever two such claims exist. Does not depend on the order of rows.
 * `all` are the claims that say what a work takes from another, also those that a curator set aside.
 */
export function independentOf(
  claims: readonly ClaimWord[],
  all: readonly ClaimWord[] = claims,
): ClaimWord[] {
  const voices = voicesAmong(claims, all);
  const chosen = firstPair(voices) ?? voices.slice(0, 1);
  const taken = new Set(chosen.flatMap(({ roots }) => roots));
  for (const voice of voices) {
    if (voice.roots.some((root) => taken.has(root))) continue;
    chosen.push(voice);
    voice.roots.forEach((root) => taken.add(root));
  }
  return chosen.map(({ claim }) => claim);
}

/** Independent claims that confirm each other; undefined if no two do. A tertiary work confirms nothing: it may copy any list. */
export function confirmingAmong(
  claims: readonly ClaimWord[],
  all: readonly ClaimWord[] = claims,
): readonly ClaimWord[] | undefined {
  const independent = independentOf(
    claims.filter((claim) => !isTertiary(claim)),
    all,
  );
  return independent.length > 1 ? inOrder(independent) : undefined;
}

interface Voice {
  readonly claim: ClaimWord;
  /** Everything that makes two claims one voice. */
  readonly roots: readonly string[];
}

function voicesAmong(claims: readonly ClaimWord[], all: readonly ClaimWord[]): Voice[] {
  const ordered = [...claims].sort((a, b) => compareText(a.id, b.id));
  const voices = ordered.map((claim) => ({ claim, roots: rootsOf(claim, all) }));
  return [...groupBy(voices, ({ roots }) => roots.join('\t')).values()]
    .flatMap((group) => group.slice(0, 1))
    .sort((a, b) => a.roots.length - b.roots.length);
}

function firstPair(voices: readonly Voice[]): Voice[] | undefined {
  for (const [index, voice] of voices.entries()) {
    const other = otherThan(voice, voices.slice(index + 1));
    if (other) return [voice, other];
  }
  return undefined;
}

function otherThan({ roots: own }: Voice, voices: readonly Voice[]): Voice | undefined {
  return voices.find(({ roots }) => !roots.some((root) => own.includes(root)));
}

function rootsOf(claim: ClaimWord, all: readonly ClaimWord[]): string[] {
  const works = worksBehind(claim, all);
  const owners = works.flatMap(({ publisher, origin }) => [publisher, origin]);
  const actors = owners.flatMap((owner) => (owner === null ? [] : `actor ${owner}`));
  return [...new Set([...works.map(({ id }) => id), ...actors])];
}

/** The source, what it takes the fact from, what that work takes it from, and so on. */
function worksBehind(claim: ClaimWord, all: readonly ClaimWord[]): readonly SourceWord[] {
  const works = new Map([[claim.source.id, claim.source]]);
  let next = claim.takenFrom;
  for (const waiting: SourceWord[] = []; next; next = waiting.shift() ?? null) {
    const { id } = next;
    if (works.has(id)) continue;
    works.set(id, next);
    for (const other of all)
      if (other.takenFrom && other.source.id === id && factOf(other) === factOf(claim))
        waiting.push(other.takenFrom);
  }
  return [...works.values()];
}
