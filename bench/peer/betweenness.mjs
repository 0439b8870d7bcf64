/** Betweenness by another library; see `createMeasuring` for `joined`. Each pair of others counts once. */
import centrality from 'ngraph.centrality';
import createGraph from 'ngraph.graph';

export function createBetweenness({ count, pairs }) {
  const graph = createGraph();
  for (let actor = 0; actor < count; actor++) graph.addNode(actor);
  for (let at = 0; at < pairs.length; at += 2) graph.addLink(pairs[at], pairs[at + 1]);
  return () => {
    const values = centrality.betweenness(graph);
    return Float64Array.from({ length: count }, (_, actor) => values[actor]);
  };
}
