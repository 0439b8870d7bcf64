import { type Teller, pathConfidence, pathText, stepText } from '../../analysis/paths/account.ts';
import { notesOf } from '../../analysis/paths/note.ts';
import { SEARCH_MS } from '../../analysis/paths/bounds.ts';
import { readPathQuery } from '../../analysis/paths/readPathQuery.ts';
import { searchPaths } from '../../analysis/paths/searchPaths.ts';
import { sharedNetworks } from '../../analysis/paths/sharedNetworks.ts';
import { type PathRecord, type StepRecord, recordsOf } from '../../analysis/paths/stepRecords.ts';
import { readTitles } from '../../analysis/titles.ts';
import { type ResultOf, question } from '../coordinates.ts';

export const paths = question<'Query.paths'>(
  async (args, _context, reader) => {
    const { query, graph } = await readPathQuery(args, reader);
    const { asker, cutShort, signal, words } = reader;
    const patience = () => ({ leftMs: SEARCH_MS, signal, asker, onTimeUp: cutShort });
    const found = await searchPaths(graph, query, patience());
    const records = recordsOf(graph, found.paths);
    const ends = [graph.actors[query.from] ?? '', graph.actors[query.to] ?? ''] as const;
    const stops = records.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to]));
    const names = await readTitles(reader, [...ends, ...stops]);
    const nameOf = (id: string) => names.get(id) ?? id;
    const [from, to] = ends.map(nameOf) as [string, string];
    const notes = (await notesOf(graph, query, { found, ...patience() })).map((note) => ({
      ...note,
      text: words.paths.notes[note.code]({
        ...{ ...note, from, to, name: nameOf(note.actor ?? ''), isEmpty: records.length === 0 },
        ...{ maxHops: query.maxHops, mostMembers: query.rules.mostMembers },
        seconds: SEARCH_MS / 1_000,
      }),
    }));
    return {
      from: { id: ends[0] },
      to: { id: ends[1] },
      sharedNetworks: sharedNetworks(graph, query.from, query.to).map((id) => ({ id })),
      paths: records.map((record) => toPath(record, { nameOf, words })),
      notes: notes.map(({ actor, ...note }) => ({
        ...note,
        actor: actor === null ? null : { id: actor },
      })),
      note: notes.map(({ text }) => text).join(words.paths.space),
      truncated: found.more || !found.complete,
    };
  },
  { work: 3_000 },
);

type Path = ResultOf<'Query.paths'>['paths'][number];

function toPath(record: PathRecord, teller: Teller): Path {
  return {
    hops: record.steps.length,
    text: pathText(record, teller),
    together: record.together,
    steps: record.steps.map((step) => toStep(step, teller)),
    confidence: pathConfidence(record, teller),
  };
}

/** `__typename` tells the object type of an interface's value. */
function toStep(step: StepRecord, teller: Teller): Path['steps'][number] {
  const { from, to, bond, support } = step;
  const shared = {
    ...{ from: { id: from }, to: { id: to }, text: stepText(step, teller) },
    sourceTitles: support.titles,
  };
  if (!('relation' in bond)) return { __typename: 'TieStep', ...shared, tie: { id: bond.tie } };
  const { child, relation } = bond;
  return { __typename: 'StructureStep', ...shared, relation, upward: child === from };
}
