import { computed } from './coordinates.ts';

/** The graph stores them as JSON, because Neo4j properties cannot be maps. */
export const counts = computed<'Dataset.counts', string>({
  resolve: (json) =>
    Object.entries(JSON.parse(json) as Readonly<Record<string, number>>)
      .map(([type, count]) => ({ type, count }))
      .sort((a, b) => (a.type < b.type ? -1 : 1)),
});
