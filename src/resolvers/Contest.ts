import { valueText } from '../evidence/sideValue.ts';
import type { EachLanguage, Words } from '../words/words.ts';
import { type ResultOf, computed } from './coordinates.ts';

type Value = ResultOf<'Contest.preferred'>;

/** The graph stores each as JSON, because Neo4j properties cannot be maps. */
export const values = computed<'Contest.values', readonly string[]>({
  resolve: (stored, _args, words) => stored.map((value) => toValue(value, words)),
});

export const preferred = computed<'Contest.preferred', string>({
  resolve: (stored, _args, words) => toValue(stored, words),
});

export const because = computed<'Contest.because', string>({
  resolve: (stored, _args, { language }) => (JSON.parse(stored) as EachLanguage)[language],
});

type StoredValue = Parameters<typeof valueText>[0] & {
  readonly claims: string[];
  readonly independentSources: number;
};

function toValue(stored: string, words: Words): Value {
  const { claims, independentSources, ...value } = JSON.parse(stored) as StoredValue;
  const text = valueText(value, words);
  return { text, independentSources, claims: claims.map((id) => ({ id })) };
}
