import { useAnswer } from '../api/useAnswer.ts';
import { ActorCoverageDocument, type ActorCoverageQuery } from '../generated/operations.ts';
import { capital, plain } from '../shell/words.ts';
import { words } from '../words/words.ts';

/**
 * What must stand beside any count of ties: that not all ties are on record, and what sources count of those of the chosen places.
 * Empty where the record is complete for them, and for null: what is counted are no ties.
 */
export function useKnown(actors: readonly string[] | null): readonly string[] {
  const [one, other] = actors ?? [];
  const { data } = useAnswer(ActorCoverageDocument, one === undefined ? null : { id: one });
  const entries = (data?.coverage ?? []).filter((entry) => isAbout(entry, other));
  if (actors === null) return [];
  if (entries.length > 0 && entries.every(({ completeness }) => completeness === 'COMPLETE'))
    return [];
  return [words.statistics.incomplete, ...entries.flatMap((entry) => countedText(entry) ?? [])];
}

type Entry = ActorCoverageQuery['coverage'][number];

/** Without another place, about the ties of the first with all; a network's members are no ties of a place. */
function isAbout({ partner, place, scope }: Entry, other: string | undefined): boolean {
  if (other === undefined) return scope !== 'PAIR';
  return scope === 'PAIR' && [place.id, partner?.id].includes(other);
}

function countedText({ asOf, counted, kinds, onRecord, source }: Entry): string | null {
  if (counted === null || onRecord === null) return null;
  const said = capital(kinds.map(plain).join(words.parts.comma));
  const day = asOf && words.dates.text(asOf);
  return words.statistics.countedBy(
    words.actor.ofCounted(said, onRecord, counted, day),
    source?.title ?? null,
  );
}
