import { type ResultOf, computed } from './coordinates.ts';

type Value = ResultOf<'Contest.preferred'>;

/** The graph stores each as JSON, because Neo4j properties cannot be maps. */
export const values = computed<'Contest.values', readonly string[]>({
  resolve: (stored) => stored.map(toValue),
});

export const preferred = computed<'Contest.preferred', string>({ resolve: toValue });

function toValue(stored: string): Value {
  const { claims, ...value } = JSON.parse(stored) as {
    readonly text: string;
    readonly claims: string[];
    readonly independentSources: number;
  };
  return { ...value, claims: claims.map((id) => ({ id })) };
}
