import type * as Schema from '../generated/schema.ts';
import { type Made, computed } from '../graph/computed.ts';

type Value = Made<Schema.ContestedValue>;

/** The graph holds each as JSON, since Neo4j has no maps as properties. */
export const values = computed<readonly string[], readonly Value[]>({
  resolve: (told) => told.map(toValue),
});

export const preferred = computed<string, Value>({ resolve: toValue });

function toValue(told: string): Value {
  const { text, claims } = JSON.parse(told) as { readonly text: string; readonly claims: string[] };
  return { text, claims: claims.map((id) => ({ id })) };
}
