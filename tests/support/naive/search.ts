import { distanceKm } from '../../../src/distance.ts';
import type { Graph } from '../../../src/neo4j/graph.ts';
import { EXACT_POINTS, PREFIX_POINTS, SIDE_POINTS } from '../../../src/search/plan.ts';
import { boxRequired } from '../../../src/search/circle.ts';
import { toSearchQuery } from '../../../src/search/searchQuery.ts';
import { typesRequired, withinRequired } from '../../../src/search/toLucene.ts';
import { toLabel } from '../../../src/resolvers/inputs.ts';
import type { SearchCircle, SearchType } from '../../../src/generated/schema.ts';
import { type Item, textOf } from './copy.ts';
import { type Args, type Edge, sorted } from './pages.ts';
import { type Walk, isListed, itemsOf } from './walk.ts';

interface Hit {
  readonly node: Item;
  readonly score: number;
  readonly how: string;
}

/** What a search finds, each subject once. Only the full-text index is asked of Neo4j. */
export async function searchEdges(walk: Walk, graph: Graph, args: Args): Promise<readonly Edge[]> {
  const typed = toSearchQuery(args.text as string);
  const labels = (args.types as readonly SearchType[] | null | undefined)?.map(toLabel);
  const within = args.within as string | null | undefined;
  const circle = args.near as SearchCircle | null | undefined;
  const only =
    (labels ? typesRequired(labels) : '') +
    (within == null ? '' : withinRequired(within)) +
    (circle ? boxRequired(circle) : '');
  const texts = new Map(walk.all('SearchText').map((item) => [item.key, item]));

  const met = await ask(typed.strict + only, 'MET', 1000);
  const best = Math.max(0, ...met.map(({ score }) => score));
  const ties = best < PREFIX_POINTS ? await pairs() : [];
  const named = ties.filter(({ how }) => how === 'PARTIES');
  const certain = [...met, ...(met.length + named.length === 0 ? ties : named)];
  const hits = certain.length > 0 ? certain : await guesses();
  const near = (node: Item) =>
    walk.from(node, 'FINDS').some(({ item }) => circle == null || isNear(item, circle));
  const kept = listed(hits).filter(({ node }) => near(node));
  return kept.map(({ node, score, how }) => ({
    ...{ node, score, matched: matched(node), why: reason(node, score, how) },
    uncertain: ['NEAR', 'PART'].includes(how),
  }));

  async function ask(query: string, how: string, limit: number): Promise<readonly Hit[]> {
    const rows = await graph.read(
      `CALL db.index.fulltext.queryNodes('search', $query, {limit: $limit}) YIELD node, score RETURN elementId(node), score`,
      { query, limit },
    );
    return (rows as readonly (readonly [string, number])[]).flatMap(([key, score]) =>
      itemsOf(walk.to(texts.get(key) as Item, 'FINDS')).map((node) => ({ node, score, how })),
    );
  }

  /** The sides are sought without conditions: only the tie between them must meet these. */
  async function pairs(): Promise<readonly Hit[]> {
    if (circle) return [];
    const found: Hit[] = [];
    for (const [left, right] of typed.sides)
      for (const one of await actors(left))
        for (const other of await actors(right)) {
          const sure = one.score >= SIDE_POINTS && other.score >= SIDE_POINTS;
          for (const tie of tiesOf(one.node, other.node)) {
            const [text] = walk.from(tie, 'FINDS');
            const prominence = text?.item.properties['prominence'] as number;
            const score = 2000 + one.score + other.score + prominence;
            found.push({ node: tie, score, how: sure ? 'PARTIES' : 'NEAR' });
          }
        }
    return found.filter(
      ({ node }) =>
        (!labels || labels.some((label) => node.labels.includes(label))) &&
        (within == null || (node.properties['among'] as readonly string[]).includes(within)),
    );
  }

  async function actors(query: string): Promise<readonly Hit[]> {
    return (await ask(query, '', 6)).filter(({ node }) => node.labels.includes('Actor'));
  }

  function tiesOf(one: Item, other: Item): readonly Item[] {
    const listed = walk.to(one, 'PARTY_TO').filter(({ item }) => isListed(item));
    return listed.flatMap((own) =>
      walk
        .from(own.item, 'PARTY_TO')
        .filter((end) => end.item === other && end.edge !== own.edge)
        .map(() => own.item),
    );
  }

  async function guesses(): Promise<readonly Hit[]> {
    const found: Hit[] = [];
    for (const { query, why, points } of typed.loose)
      for (const hit of await ask(query + only, why, 20))
        found.push({ ...hit, score: hit.score + points });
    return found;
  }

  function matched(node: Item): string {
    const names = walk.from(node, 'NAMES').map(({ item }) => item);
    const distance = (name: Item) => {
      const key = textOf(name, 'key');
      return [
        key !== typed.key,
        !typed.parts.includes(key),
        !key.startsWith(typed.key),
        !typed.words.some((word) => key.includes(word)),
      ].map(Number);
    };
    const order = names.map((name) => ({
      name,
      keys: [...distance(name), name.properties['ordinal'] as number],
    }));
    return textOf(sorted(order, ({ keys }) => keys)[0]?.name as Item, 'text');
  }

  function reason(node: Item, score: number, how: string): string {
    if (how !== 'MET') return how;
    if (node.labels.includes('Tie') && score >= 200_000 && score < 250_000) return 'PARTIES';
    if (score >= EXACT_POINTS) return 'EXACT';
    const begins = walk
      .from(node, 'NAMES')
      .some(({ item }) => textOf(item, 'key').startsWith(typed.key));
    return score >= PREFIX_POINTS || (begins && node.labels.includes('Actor')) ? 'PREFIX' : 'WORDS';
  }
}

/** Each subject by its best hit. */
function listed(hits: readonly Hit[]): readonly Hit[] {
  const best = new Map<Item, Hit>();
  for (const hit of hits)
    if (hit.score > (best.get(hit.node)?.score ?? -Infinity)) best.set(hit.node, hit);
  return [...best.values()];
}

function isNear({ properties }: Item, circle: SearchCircle): boolean {
  const { latitude, longitude } = properties as Partial<SearchCircle>;
  if (latitude === undefined || longitude === undefined) return false;
  return distanceKm({ latitude, longitude }, circle) <= circle.km;
}
