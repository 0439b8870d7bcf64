import { setTimeout as sleep } from 'node:timers/promises';
import { readStatement } from '../compose/cypher/statements.ts';
import { groupBy } from '../evidence/groups/groupBy.ts';
import { isUnavailable, unavailable } from '../errors.ts';
import * as fragments from '../generated/things.ts';
import type { Execution } from '../graph/ask.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Asker } from '../turns/turns.ts';
import type { Model } from '../compose/model/model.ts';
import { type ReadNodes, createReadNodes } from '../graph/nodes.ts';
import { RecordChanged, type SeenState } from '../graph/oneState.ts';
import { type GraphReader, createReader } from '../graph/reader.ts';
import { knownArgs } from '../graph/namedIds.ts';
import { type Rows, rowsOf } from '../compose/rows.ts';
import { slices } from '../slices.ts';
import type { Coverage, Match } from './head.ts';
import { ROW_TYPES, type RowType, type Selection } from './scope.ts';
import type { Actor, ActorPlace, Claim, Entity, Source, Tie, ToldTie } from './things/things.ts';

/** What an operation's rows bring with them, a page at a time, each thing once, by id. All of it is of one state of the record. */
export type Content = Awaited<ReturnType<ReturnType<typeof createOpenContent>>>;

export interface Evidence {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

export interface Within {
  /** Ends the export when it is canceled or its time is up. */
  readonly signal: AbortSignal;
  /** See `ReadOptions`. */
  readonly asker?: Asker;
  /** The timeout of each statement. */
  readonly timeoutMs: number;
}

/** The number of ids that one statement returns. Besides them, only a page is held in memory. */
const WINDOW = 20_000;
const PAGE = 200;

const ONLY = {
  all: '',
  pairs: ' AND COUNT { (thing)<-[:PARTY_TO]-() } = 2',
  others: ' AND COUNT { (thing)<-[:PARTY_TO]-() } <> 2',
} as const;

/** What is exported along with a row. */
const ALONG = Object.fromEntries(
  ROW_TYPES.map((type) => [type, readStatement(`_content/${type}.cypher`)]),
) as Readonly<Record<RowType, string>>;
const PARTICIPANTS = readStatement('_content/participants.cypher');
const CLAIMS = readStatement('_content/claims.cypher');
const SOURCES = readStatement('_content/sources.cypher');
const COUNTS = readStatement('_content/counts.cypher');
const DATASET = readStatement('_content/dataset.cypher');
const COVERAGE = readStatement('_content/coverage.cypher');

/** Opens the content of an export; starts over if the record changes before the items are counted. */
export function createOpenContent(model: Model, graph: Graph) {
  const nodes = nodeReadersOf(model);
  return async (asked: readonly Selection[], within: Within) => {
    const asking: Execution = {
      ...{ model, graph, variables: {}, context: undefined, name: 'export' },
      ...within,
    };
    const seen: SeenState = {};
    const reader = createReader(asking, seen);
    const known = async (one: Selection) => ({ ...one, args: await knownIn(model, reader, one) });
    const selected = await Promise.all(asked.map(known));
    const { clauses, given } = thingsOf(model, selected);
    const [dataset, [counts = []], matches, covered] = await Promise.all([
      readDataset(reader),
      reader.read(`${clauses}\n${COUNTS}`, { given }),
      Promise.all(selected.map((one) => matchOf(model, reader, one))),
      reader.read(COVERAGE),
    ]);
    const patient = { ...asking, graph: patientGraph(graph) };
    const exporting = { asking: patient, seen, reader: createReader(patient, seen) };
    const [actors = 0, ties = 0, entities = 0, claims = 0, sources = 0] = counts as number[];
    return {
      dataset,
      counts: { actors, ties, entities, claims, sources },
      matches: matches as readonly Match[],
      coverage: covered.map(
        ([place, partner, kinds, completeness, asOf, source, note, network]) =>
          ({ place, partner, network, kinds, completeness, asOf, source, note }) as Coverage,
      ),
      ...itemsOf(nodes, { ...exporting, clauses, given }),
    };
  };
}

type NodeReaders = ReturnType<typeof nodeReadersOf>;

function nodeReadersOf(model: Model) {
  return {
    actors: createReadNodes<Actor>(model, fragments.ActorFragmentDoc),
    places: createReadNodes<ActorPlace>(model, fragments.PlacedFragmentDoc),
    ties: createReadNodes<Tie>(model, fragments.TieFragmentDoc),
    entities: createReadNodes<EntityNode>(model, fragments.EntityFragmentDoc),
    claims: createReadNodes<Claim>(model, fragments.ClaimFragmentDoc),
    sources: createReadNodes<Source>(model, fragments.SourceFragmentDoc),
    told: createReadNodes<ToldTie>(model, fragments.ToldFragmentDoc, { in: [] }),
  };
}

/** A filter by an id that nothing has, or by one of another type, is an error, as in a query. */
export async function knownIn(model: Model, reader: GraphReader, of: Omit<Selection, 'type'>) {
  const field = model.schema.getQueryType()?.getFields()[of.field];
  return field ? knownArgs(model.schema, reader, field, of.args) : of.args;
}

/** Cypher that leads to each item at least once, as `thing`. */
function thingsOf(model: Model, selected: readonly Selection[]) {
  const rows = selected.map(({ field, type, args }, number) => {
    const { clauses, given, node } = rowsOf(model, field, args, { number });
    return { given, text: `${clauses}\nWITH ${node} AS row\n${ALONG[type]}\nRETURN thing` };
  });
  return {
    given: Object.assign({}, ...rows.map((row) => row.given)) as Readonly<Record<string, unknown>>,
    clauses: `CALL () {\n${rows.map(({ text }) => text).join('\nUNION\n')}\n}`,
  };
}

async function matchOf(model: Model, reader: GraphReader, { field, args }: Selection) {
  const count = (isCertain: boolean) => countOf(reader, rowsOf(model, field, args, { isCertain }));
  const totalCount = await count(false);
  const { dated } = rowsOf(model, field, args);
  return { connection: field, totalCount, certainCount: dated ? await count(true) : totalCount };
}

export async function countOf(reader: GraphReader, { clauses, given }: Rows): Promise<number> {
  const [row] = await reader.read(`${clauses}\nWITH count(*) AS total\nRETURN [total]`, { given });
  return Number(row?.[0] ?? 0);
}

/** How the items that some clauses lead to are read. */
interface ItemSource {
  readonly asking: Execution;
  readonly seen: SeenState;
  readonly reader: GraphReader;
  readonly clauses: string;
  readonly given: Readonly<Record<string, unknown>>;
}

function itemsOf(nodes: NodeReaders, { asking, seen, reader, clauses, given }: ItemSource) {
  return {
    actors: () => pages('WITH thing WHERE thing:Actor', nodes.actors),
    /** All ties, only those of two parties, or all others. */
    ties: (only: keyof typeof ONLY = 'all') =>
      pages(`WITH thing WHERE thing:Tie${ONLY[only]}`, nodes.ties),
    /** All ties as a person reads them, with names in the first of these languages that has one. */
    toldTies: (languages: readonly string[]) =>
      pages('WITH thing WHERE thing:Tie', (on, ...of) =>
        nodes.told({ ...on, variables: { in: languages } }, ...of),
      ),
    async *entities(): AsyncIterable<readonly Entity[]> {
      for await (const page of pages(ENTITIES, nodes.entities))
        yield withParticipants(reader, page);
    },
    sources: () => pages(SOURCES, nodes.sources),
    /** The points of some actors, each once. */
    placesOf: (ids: readonly string[]) => read([...new Set(ids)], nodes.places),
    /** The standing claims about some items, and their sources. */
    async evidenceOf(things: readonly { readonly id: string }[]): Promise<Evidence> {
      const ids = things.map(({ id }) => id);
      const found = await reader.read(CLAIMS, { ids });
      const claims = await read(found.map(idOf), nodes.claims);
      const named = claims.flatMap(({ source, takenFrom }) => [source, takenFrom ?? source]);
      const sources = [...new Set(named.map(({ id }) => id))].sort();
      return { claims, sources: await read(sources, nodes.sources) };
    },
  };

  async function* pages<Node>(
    along: string,
    readNodes: ReadNodes<Node>,
  ): AsyncIterable<readonly Node[]> {
    for await (const ids of idPages(reader, `${clauses}\n${along}`, { given, size: PAGE }))
      yield await readNodes(asking, ids, seen);
  }

  async function read<Node>(ids: readonly string[], readNodes: ReadNodes<Node>) {
    const found: Node[] = [];
    for (const some of slices(ids, PAGE)) found.push(...(await readNodes(asking, some, seen)));
    return found;
  }
}

async function withParticipants(reader: GraphReader, page: readonly EntityNode[]) {
  const ids = page.filter(({ __typename }) => __typename === 'Event').map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await reader.read(PARTICIPANTS, { ids });
  const byEvent = groupBy(rows as readonly Participation[], ([event]) => event);
  return page.map((entity) => ({
    ...entity,
    participants: (byEvent.get(entity.id) ?? []).map(([, id, role, namedAs]) => ({
      ...{ role, namedAs, actor: { id } },
    })),
  }));
}

const ENTITIES = 'WITH thing WHERE thing:Event|Policy|PolicyEffect|Impact|Theme';

type EntityNode = Omit<Entity, 'participants'>;
type Participation = readonly [event: string, actor: string, role: string, namedAs: string | null];

const TRIES = 5;

/** Runs a step that has produced no output yet, again if the record changed meanwhile. */
export async function ofOneState<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++)
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof RecordChanged)) throw error;
      if (tries === TRIES) throw unavailable();
    }
}

/** The ids of the items that some clauses lead to as `thing`: each once, in order, in pages of that size. */
export async function* idPages(
  reader: GraphReader,
  clauses: string,
  { given, size }: { readonly given: Readonly<Record<string, unknown>>; readonly size: number },
): AsyncIterable<readonly string[]> {
  for (let after = '', full = true; full;) {
    const window = await reader.read(`${clauses}\n${NEXT}`, { given, after, WINDOW });
    const ids = window.map(idOf);
    yield* slices(ids, size);
    full = ids.length === WINDOW;
    after = ids.at(-1) ?? '';
  }
}

/** Neo4j could start from an index of ids, but starting from the rows is shorter. */
const NEXT = `WITH DISTINCT thing.id AS id
WHERE id > $after
RETURN [id]
ORDER BY id
LIMIT $WINDOW`;

function idOf(row: readonly unknown[]): string {
  return row[0] as string;
}

export async function readDataset(reader: GraphReader) {
  const [row = []] = await reader.read(DATASET);
  const [name, version, contentHash, importedAt, licence] = row;
  if (version === undefined) throw unavailable(({ errors }) => errors.notImported);
  return {
    name: typeof name === 'string' ? name : 'Proxeny',
    version: version as string,
    contentHash: contentHash as string,
    importedAt: importedAt as string,
    licence: licence as string,
  };
}

const PATIENT_TRIES = 15;
const PAUSE_MS = 1_000;

/** Retries while Neo4j is briefly unavailable, because an export in progress could not be resumed. */
export function patientGraph(graph: Graph): Graph {
  return {
    async read(text, params, options = {}) {
      for (let tries = 1; ; tries++)
        try {
          return await graph.read(text, params, options);
        } catch (error) {
          if (tries === PATIENT_TRIES || !isUnavailable(error)) throw error;
          await sleep(PAUSE_MS, undefined, { signal: options.signal });
        }
    },
  };
}
