import { badInput } from '../../errors.ts';
import { readPeriod } from '../../evidence/dates/fuzzyDate.ts';
import { strengthOf } from '../../evidence/support/strength.ts';
import type { PathFilter, QueryPathsArgs } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { dayNumber } from './actorGraph.ts';
import { actorGraphOf } from './loadActorGraph.ts';
import { MOST_NAMED, MOST_HOPS, MOST_PATHS, USUAL_MEMBERS } from './bounds.ts';
import { sizeUpTo } from '../../compose/page.ts';
import { readStatement } from '../../compose/cypher/statements.ts';

const SOURCES_OF_KINDS = readStatement('_analysis/sourcesOfKinds.cypher');

const [USUAL_PATHS, USUAL_HOPS] = [5, 6];

/** Checks what a client asks for and says what is wrong with it. */
export async function readPathQuery(args: QueryPathsArgs, reader: GraphReader) {
  const filter = args.filter ?? {};
  const count = sizeUpTo(MOST_PATHS, 'first', args.first ?? USUAL_PATHS);
  const maxHops = sizeUpTo(MOST_HOPS, 'maxHops', args.maxHops ?? USUAL_HOPS);
  const avoided = filter.notThrough ?? [];
  for (const name of ['notThrough', 'onlySources'] as const) {
    const count = filter[name]?.length ?? 0;
    if (count > MOST_NAMED) throw badInput(({ errors }) => errors.mostIds(name, MOST_NAMED, count));
  }
  for (const name of ['maxDegree', 'mostMembers'] as const) {
    const given = filter[name] ?? 0;
    if (given < 0) throw badInput(({ errors }) => errors.negative(name, given));
  }
  const { from, to } = args;
  if (from === to) throw badInput(({ errors }) => errors.oneActor(from));
  const excluded = avoided.find((id) => id === from || id === to);
  if (excluded !== undefined) throw badInput(({ errors }) => errors.notThroughEnds(excluded));
  const graph = await actorGraphOf(reader);
  const index = (id: string) => graph.indexOf.get(id) ?? -1;
  const rules = {
    ...rulesOf(filter, new Set(avoided.map(index))),
    withoutSources: await sourcesOfKinds(reader, filter),
  };
  return { graph, query: { from: index(from), to: index(to), rules, count, maxHops } };
}

async function sourcesOfKinds(reader: GraphReader, { withoutSourceKinds }: PathFilter) {
  if (withoutSourceKinds == null) return null;
  const rows = await reader.read(SOURCES_OF_KINDS, { kinds: withoutSourceKinds });
  return new Set(rows.map(([id]) => id as string));
}

function rulesOf(filter: PathFilter, notThrough: ReadonlySet<number>) {
  const period = filter.activeOn == null ? null : readPeriod(filter.activeOn);
  return {
    kinds: filter.kinds == null ? null : new Set(filter.kinds),
    activeOn: period && { first: dayNumber(period.first), last: dayNumber(period.last) },
    certainty: filter.certainty ?? 'POSSIBLY',
    minStrength: filter.minConfidence == null ? null : strengthOf(filter.minConfidence, 0),
    onlySources: filter.onlySources == null ? null : new Set(filter.onlySources),
    notThrough,
    maxDegree: filter.maxDegree ?? null,
    mostMembers: filter.mostMembers ?? USUAL_MEMBERS,
    throughCountries: false,
  };
}
