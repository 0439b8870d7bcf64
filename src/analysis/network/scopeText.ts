import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import type { TieFilter } from '../../generated/schema.ts';
import type { Words } from '../../words/words.ts';
import { type TieNetwork, hasMemberships } from './readNetwork.ts';

/** The ids in a filter whose names appear in the scope text. */
export function idsIn(filter: TieFilter): readonly string[] {
  const { between, exactCountries, exactStates, party, theme, source } = filter;
  const lists = [between, exactCountries, exactStates].map((ids) => ids ?? []);
  return [...lists, party?.within ?? [], theme ?? [], source ?? []].flat();
}

interface NetworkTeller {
  readonly names: ReadonlyMap<string, string>;
  readonly words: Words;
}

/** In words: which ties, which days, what was left out. */
export function scopeText(
  filter: TieFilter,
  { ties, left, many }: TieNetwork,
  { names, words: { dates, scope } }: NetworkTeller,
): string {
  const day = (date: string) => dates.text(readFuzzyDate(date));
  const conditions = Object.entries(scope.conditions).flatMap(([key, text]) => {
    const value = filter[key as keyof Words['scope']['conditions']];
    return value == null ? [] : [text(value as never, { filter, day, names })].filter(Boolean);
  });
  const actors = new Set(ties.flatMap(({ parties }) => parties));
  return scope.text({
    ...{ ties: ties.length, actors: actors.size, left, many: many.length, conditions },
    hasMemberships: hasMemberships(filter),
  });
}
