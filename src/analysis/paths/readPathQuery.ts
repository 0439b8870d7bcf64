import { badInput } from '../../errors.ts';
import { readPeriod } from '../../evidence/dates/fuzzyDate.ts';
import { strengthOf } from '../../evidence/support/strength.ts';
import type { PathFilter, QueryPathsArgs } from '../../generated/schema.ts';
import { type ActorGraph, dayNumber } from './actorGraph.ts';
import { MOST_AVOIDED, MOST_HOPS, MOST_PATHS } from './bounds.ts';
import { sizeUpTo } from '../../compose/page.ts';
import type { Rules } from './lens.ts';
import type { PathQuery } from './searchPaths.ts';

const [USUAL_PATHS, USUAL_HOPS] = [5, 6];

/** Checks what a client asks for and says what is wrong with it. */
export async function readPathQuery(
  args: QueryPathsArgs,
  graphOf: () => Promise<ActorGraph>,
): Promise<{ readonly query: PathQuery; readonly graph: ActorGraph }> {
  const filter = args.filter ?? {};
  const count = sizeUpTo(MOST_PATHS, 'first', args.first ?? USUAL_PATHS);
  const maxHops = sizeUpTo(MOST_HOPS, 'maxHops', args.maxHops ?? USUAL_HOPS);
  const avoided = filter.notThrough ?? [];
  if (avoided.length > MOST_AVOIDED)
    throw badInput(`\`notThrough\` takes up to ${MOST_AVOIDED} ids, but got: ${avoided.length}.`);
  if ((filter.maxDegree ?? 0) < 0)
    throw badInput(`\`maxDegree\` must be 0 or more, but got: ${filter.maxDegree}.`);
  const { from, to } = args;
  if (from === to)
    throw badInput(`\`from\` and \`to\` must be two actors, but both came to: "${from}".`);
  const excluded = avoided.find((id) => id === from || id === to);
  if (excluded !== undefined)
    throw badInput(`\`notThrough\` must hold neither end of the path, but got: "${excluded}".`);
  const graph = await graphOf();
  const index = (id: string) => graph.indexOf.get(id) ?? -1;
  const rules = rulesOf(filter, new Set(avoided.map(index)));
  return { graph, query: { from: index(from), to: index(to), rules, count, maxHops } };
}

function rulesOf(filter: PathFilter, notThrough: ReadonlySet<number>): Rules {
  const period = filter.activeOn == null ? null : readPeriod(filter.activeOn);
  return {
    kinds: filter.kinds == null ? null : new Set(filter.kinds),
    activeOn: period && { first: dayNumber(period.first), last: dayNumber(period.last) },
    certainty: filter.certainty ?? 'POSSIBLY',
    minStrength: filter.minConfidence == null ? null : strengthOf(filter.minConfidence, 0),
    notThrough,
    maxDegree: filter.maxDegree ?? null,
    throughCountries: false,
  };
}
