import type { Flat } from '../../../flat.ts';
import {
  type CandidateFragment,
  type MatchedFragment,
  MatchedFragmentDoc,
  ReconcileCandidatesDocument,
} from '../../../generated/doors.ts';
import { slices } from '../../../slices.ts';
import type { Ask } from '../../answers/ask.ts';
import type { MatchQuery } from './readQuery.ts';

type Candidate = Flat<CandidateFragment>;

/** The candidates for each query, in one operation. */
export async function matchBatch(asked: readonly MatchQuery[], ask: Ask) {
  if (asked.length === 0) return [];
  const rows = asked.map((_, at) => `m${at}: match(input: $m${at}) { ...Matched }`);
  const inputs = asked.map((_, at) => `$m${at}: MatchInput!`);
  const variables = Object.fromEntries(asked.map(({ input }, at) => [`m${at}`, input]));
  const found = await ask<Readonly<Record<string, readonly MatchedFragment[]>>>(
    `query reconcile(${inputs.join(', ')}) { ${rows.join('\n')} }\n${String(MatchedFragmentDoc)}`,
    variables,
  );
  const matches = asked.map((_, at) => found[`m${at}`] ?? []);
  const ids = new Set(matches.flatMap((some) => some.map(({ candidate: { id } }) => id)));
  for (const { id } of asked) if (id !== undefined) ids.add(id);
  const known = await candidatesOf([...ids], ask);
  return asked.map((one, at) => toldOf(one, matches[at] ?? [], known));
}

const MOST_NODES = 100;

async function candidatesOf(ids: readonly string[], ask: Ask) {
  const known = new Map<string, Candidate>();
  for (const some of slices(ids, MOST_NODES)) {
    const { nodes } = await ask(ReconcileCandidatesDocument, { ids: some });
    nodes.forEach((node, at) => {
      if (node && 'name' in node) known.set(some[at] ?? '', node);
    });
  }
  return known;
}

function toldOf(
  { id, types, input, limit }: MatchQuery,
  matches: readonly MatchedFragment[],
  known: ReadonlyMap<string, Candidate>,
) {
  const isAsked = (candidate: Candidate) => types?.includes(candidate.__typename) ?? true;
  const itself = id === undefined ? undefined : known.get(id);
  // `quebec` is an id, and the name of a province and of a city.
  const isName = matches.some((one) => one.candidate.id === id && one.verdict === 'NAMESAKES');
  const isId = input.name === '' || (input.name === id && !isName);
  if (itself !== undefined && isAsked(itself) && isId)
    return [toTold(itself, true, { score: 100, features: [] })];
  const told = matches.flatMap((match) => {
    const held = known.get(match.candidate.id);
    return held && isAsked(held) ? [toTold(held, match.verdict === 'SAME', match)] : [];
  });
  return told.slice(0, limit);
}

/** As both versions of the protocol tell it. */
function toTold(
  { id, name, typeLabel, within, seat, __typename }: Candidate,
  match: boolean,
  { score, features }: Pick<MatchedFragment, 'score' | 'features'>,
) {
  const place = (within ?? seat)?.name;
  return {
    ...{ id, name, score, match },
    description: place === undefined ? typeLabel : `${typeLabel} in ${place}`,
    type: [{ id: __typename, name: typeLabel }],
    features: features.map(({ name: feature, points }) => ({
      id: feature.toLowerCase(),
      name: feature.toLowerCase().replaceAll('_', ' '),
      value: points,
    })),
  };
}
