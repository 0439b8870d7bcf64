import { componentsOf, sizesOf } from './components.ts';
import { pairsOf } from './joined.ts';
import { lossOf } from './loss.ts';
import type { NetworkSubject } from './networkOf.ts';

const [MOST_PARTS, MOST_ACTORS] = [20, 10];

/** The loss of a network as text; null if nothing is removed. */
export function toLoss(
  subject: NetworkSubject,
  without: readonly string[],
  titles: ReadonlyMap<string, string>,
) {
  const { before, after, actors, ties, gone } = subject;
  if (after === null) return null;
  const hit = ties.filter(
    ({ id, parties }) => gone.ties.has(id) || parties.some((party) => gone.actors.has(party)),
  );
  const touched = new Set(hit.flatMap(({ parties }) => parties));
  const { components, pairsParted, parts } = lossOf(before, after, touched);
  const whole = sizesOf(componentsOf(before)).length;
  const present = without.filter((id) => !gone.absent.includes(id));
  const names = present.map((id) => `"${titles.get(id) ?? id}"`);
  const tiesLost = hit.reduce((sum, tie) => sum + lostPairs(subject, tie), 0);
  return {
    gone: present.map((id) => ({ id })),
    text:
      present.length === 0
        ? 'Nothing changes, because the network contains none of these actors or ties.'
        : `Without ${new Intl.ListFormat('en-GB').format(names)} the network has ${components} ${components === 1 ? 'part' : 'parts'} instead of ${whole}, and ${pairsParted} remaining pairs are no longer connected.`,
    ...{ tiesLost, components, pairsParted },
    parts: parts.slice(0, MOST_PARTS).map((part) => ({
      size: part.length,
      actors: part.slice(0, MOST_ACTORS).map((actor) => ({ id: actors[actor] ?? '' })),
    })),
  };
}

/** Pairs of parties that a tie no longer connects. */
function lostPairs({ gone }: NetworkSubject, { id, parties }: NetworkSubject['ties'][number]) {
  const pairs = [...pairsOf(parties)];
  if (gone.ties.has(id)) return pairs.length;
  return pairs.filter((pair) => pair.some((party) => gone.actors.has(party))).length;
}
