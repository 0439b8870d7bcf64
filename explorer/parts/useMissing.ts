import { useAnswer } from '../api/useAnswer.ts';
import { MissingDocument, type MissingQuery, type TieFilter } from '../generated/operations.ts';
import { capital, plain } from '../shell/words.ts';
import { words } from '../words/words.ts';

/**
 * What must stand beside a number of ties that meet a filter, in the page and in a picture or a file of it: that not all ties are on
 * record, and what sources count of those of its places. Empty where the record is complete for them, and for null.
 */
export function useMissing(filter: TieFilter | null): readonly string[] {
  const about = filter && aboutOf(filter);
  // Without places, all entries would be about it.
  const { data } = useAnswer(MissingDocument, about?.isPlaced ? { filter: about.asked } : null);
  if (about === null) return [];
  return linesBeside(data?.coverage ?? [], about.asked.kinds ?? []);
}

/** The lines beside a number of ties of some kinds, by the entries that are about them. */
export function linesBeside(all: readonly Entry[], kinds: readonly string[]): readonly string[] {
  const entries = besideOf(all);
  if (isWhole(entries, kinds)) return [];
  return [words.parts.incomplete, ...entries.flatMap((entry) => countedText(entry) ?? [])];
}

type Entry = MissingQuery['coverage'][number];

/** The conditions that coverage is about, so that other ones ask nothing again. */
function aboutOf({ between, exactCountries, exactStates, kinds, party }: TieFilter) {
  const places = { between, exactCountries, exactStates, party };
  const given = Object.entries({ ...places, kinds }).filter(([, value]) => value != null);
  return {
    asked: Object.fromEntries(given) as TieFilter,
    isPlaced: Object.values(places).some((value) =>
      Array.isArray(value) ? value.length > 0 : value != null,
    ),
  };
}

/** Of pairs of its places, or else of each by itself. */
function besideOf(entries: readonly Entry[]): readonly Entry[] {
  const pairs = entries.filter(({ scope }) => scope === 'PAIR');
  return pairs.length > 0 ? pairs : entries;
}

/** Whether each kind is asked for, and all entries about it are complete. */
function isWhole(entries: readonly Entry[], kinds: readonly string[]): boolean {
  const covered = new Set<string>(entries.flatMap((entry) => entry.kinds));
  return (
    kinds.length > 0 &&
    kinds.every((kind) => covered.has(kind)) &&
    entries.every(({ completeness }) => completeness === 'COMPLETE')
  );
}

function countedText({ asOf, counted, kinds, onRecord, source }: Entry): string | null {
  if (counted === null || onRecord === null) return null;
  const said = capital(kinds.map(plain).join(words.parts.comma));
  const day = asOf && words.dates.text(asOf);
  return words.parts.countedBy(
    words.parts.ofCounted(said, onRecord, counted, day),
    source?.title ?? null,
  );
}
