import { type NameOf, pathConfidence, pathText, stepText } from '../../analysis/paths/account.ts';
import { notesOf } from '../../analysis/paths/note.ts';
import { SEARCH_MS } from '../../analysis/paths/bounds.ts';
import { readPathQuery } from '../../analysis/paths/readPathQuery.ts';
import { searchPaths } from '../../analysis/paths/searchPaths.ts';
import { sharedNetworks } from '../../analysis/paths/sharedNetworks.ts';
import { type PathRecord, type StepRecord, recordsOf } from '../../analysis/paths/stepRecords.ts';
import { type ResultOf, question } from '../coordinates.ts';

export const paths = question<'Query.paths'>(
  async (args, _context, reader) => {
    const { query, graph } = await readPathQuery(args, reader);
    const { asker, signal, cutShort } = reader;
    const patience = () => ({ leftMs: SEARCH_MS, signal, asker, onTimeUp: cutShort });
    const found = await searchPaths(graph, query, patience());
    const records = recordsOf(graph, found.paths);
    const ends = [graph.actors[query.from] ?? '', graph.actors[query.to] ?? ''] as const;
    const nameOf = (id: string) => graph.names[graph.indexOf.get(id) ?? -1] ?? id;
    const [from, to] = ends.map(nameOf) as [string, string];
    const notes = await notesOf(graph, query, { ...{ found, from, to }, ...patience() });
    return {
      from: { id: ends[0] },
      to: { id: ends[1] },
      sharedNetworks: sharedNetworks(graph, query.from, query.to).map((id) => ({ id })),
      paths: records.map((record) => toPath(record, nameOf)),
      notes: notes.map(({ actor, ...note }) => ({
        ...note,
        actor: actor === null ? null : { id: actor },
      })),
      note: notes.map(({ text }) => text).join(' '),
      truncated: found.more || !found.complete,
    };
  },
  { work: 3_000 },
);

type Path = ResultOf<'Query.paths'>['paths'][number];

function toPath(record: PathRecord, nameOf: NameOf): Path {
  return {
    hops: record.steps.length,
    text: pathText(record, nameOf),
    together: record.together,
    steps: record.steps.map((step) => toStep(step, nameOf)),
    confidence: pathConfidence(record, nameOf),
  };
}

/** `__typename` tells the object type of an interface's value. */
function toStep(step: StepRecord, nameOf: NameOf): Path['steps'][number] {
  const { from, to, bond, support } = step;
  const shared = {
    ...{ from: { id: from }, to: { id: to }, text: stepText(step, nameOf) },
    sourceTitles: support.titles,
  };
  return 'relation' in bond
    ? {
        __typename: 'StructureStep',
        ...shared,
        relation: bond.relation,
        upward: bond.child === from,
      }
    : { __typename: 'TieStep', ...shared, tie: { id: bond.tie } };
}
