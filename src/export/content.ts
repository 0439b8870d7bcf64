import { readStatement } from '../compose/statements.ts';
import { groupBy } from '../evidence/groupBy.ts';
import { unavailable } from '../errors.ts';
import {
  ActorFragmentDoc,
  ClaimFragmentDoc,
  EntityFragmentDoc,
  PlacedFragmentDoc,
  SourceFragmentDoc,
  TieFragmentDoc,
} from '../generated/things.ts';
import type { Asking } from '../graph/ask.ts';
import type { Graph } from '../graph/graph.ts';
import type { Asker } from '../graph/turns.ts';
import type { Model } from '../compose/model.ts';
import { type ReadNodes, createReadNodes } from '../graph/nodes.ts';
import { RecordChanged, type Seen } from '../graph/oneState.ts';
import { type GraphReader, createReader } from '../graph/reader.ts';
import { knownArgs } from '../compose/namedIds.ts';
import { rowsOf } from '../compose/rows.ts';
import type { Counts, Covered, Head, Match } from './head.ts';
import { ROW_TYPES, type RowType, type Selected } from './scope.ts';
import { patientGraph } from './patientGraph.ts';
import type { Actor, Claim, Entity, Placed, Source, Tie } from './things.ts';

/** What an operation's rows bring with them, a page at a time, each thing once, by id. All of it is of one state of the record. */
export interface Content {
  readonly dataset: Head['dataset'];
  readonly counts: Counts;
  readonly matches: readonly Match[];
  readonly coverage: readonly Covered[];
  readonly actors: () => AsyncIterable<readonly Actor[]>;
  /** All ties, only those of two parties, or all others. */
  readonly ties: (only?: keyof typeof ONLY) => AsyncIterable<readonly Tie[]>;
  readonly entities: () => AsyncIterable<readonly Entity[]>;
  readonly sources: () => AsyncIterable<readonly Source[]>;
  /** The points of some actors, each once. */
  readonly placesOf: (ids: readonly string[]) => Promise<readonly Placed[]>;
  /** The standing claims about some items, and their sources. */
  readonly evidenceOf: (things: readonly { readonly id: string }[]) => Promise<Evidence>;
}

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

/** The number of ids in one statement, and all that is held in memory besides a page. */
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
export const DATASET = readStatement('_content/dataset.cypher');
const COVERAGE = readStatement('_content/coverage.cypher');

/** Opens the content of an export; starts over if the record changes before the items are counted. */
export function createOpenContent(model: Model, graph: Graph) {
  const readActors = createReadNodes<Actor>(model, ActorFragmentDoc);
  const readPlaces = createReadNodes<Placed>(model, PlacedFragmentDoc);
  const readTies = createReadNodes<Tie>(model, TieFragmentDoc);
  const readEntities = createReadNodes<EntityNode>(model, EntityFragmentDoc);
  const readClaims = createReadNodes<Claim>(model, ClaimFragmentDoc);
  const readSources = createReadNodes<Source>(model, SourceFragmentDoc);

  return async (asked: readonly Selected[], within: Within): Promise<Content> => {
    const beginning: Asking = {
      ...{ model, graph, variables: {}, context: undefined, name: 'export' },
      ...within,
    };
    const asking = { ...beginning, graph: patientGraph(graph) };
    const seen: Seen = {};
    const reader = createReader(asking, seen);
    const begun = createReader(beginning, seen);
    const selected = await knownOnly(begun, asked);
    const { clauses, given } = thingsOf(selected);
    const [[dataset], [counts], matches, covered] = await Promise.all([
      begun.read(DATASET),
      begun.read(`${clauses}\n${COUNTS}`, { given }),
      Promise.all(selected.map((one) => matchOf(one, begun))),
      begun.read(COVERAGE),
    ]);
    return {
      dataset: toDataset(dataset ?? []),
      counts: toCounts(counts ?? []),
      matches,
      coverage: covered.map(toCovered),
      actors: () => pages('WITH thing WHERE thing:Actor', readActors),
      ties: (only = 'all') => pages(`WITH thing WHERE thing:Tie${ONLY[only]}`, readTies),
      async *entities() {
        for await (const page of pages(ENTITIES, readEntities)) yield withParticipants(page);
      },
      sources: () => pages(SOURCES, readSources),
      placesOf: (ids) => read([...new Set(ids)], readPlaces),
      async evidenceOf(things) {
        const ids = things.map(({ id }) => id);
        const found = await reader.read(CLAIMS, { ids });
        const claims = await read(found.map(idOf), readClaims);
        const named = claims.flatMap(({ source, takenFrom }) => [source, takenFrom ?? source]);
        const sources = [...new Set(named.map(({ id }) => id))].sort();
        return { claims, sources: await read(sources, readSources) };
      },
    };

    /** A filter by an id that nothing has, or by one of another type, is an error, as in a query. */
    async function knownOnly(reader: GraphReader, asked: readonly Selected[]) {
      const fields = model.schema.getQueryType()?.getFields() ?? {};
      const known = async ({ args, field }: Selected) => {
        const of = fields[field];
        return of ? knownArgs(model.schema, reader, of, args) : args;
      };
      return Promise.all(asked.map(async (one) => ({ ...one, args: await known(one) })));
    }

    async function withParticipants(page: readonly EntityNode[]): Promise<readonly Entity[]> {
      const ids = page.filter(({ __typename }) => __typename === 'Event').map(({ id }) => id);
      const rows = (ids.length === 0 ? [] : await reader.read(PARTICIPANTS, { ids })) as Took[];
      const byEvent = groupBy(rows, ([event]) => event);
      return page.map((entity) => ({
        ...entity,
        participants: (byEvent.get(entity.id) ?? []).map(([, id, role, namedAs]) => ({
          ...{ role, namedAs, actor: { id } },
        })),
      }));
    }

    async function* pages<Node>(along: string, readNodes: ReadNodes<Node>) {
      for await (const ids of idPages(reader, `${clauses}\n${along}`, { given, size: PAGE }))
        yield await readNodes(asking, ids, seen);
    }

    async function read<Node>(ids: readonly string[], readNodes: ReadNodes<Node>) {
      const found: Node[] = [];
      for (let at = 0; at < ids.length; at += PAGE)
        found.push(...(await readNodes(asking, ids.slice(at, at + PAGE), seen)));
      return found;
    }
  };

  async function matchOf({ field, args }: Selected, begun: GraphReader): Promise<Match> {
    const count = async (isCertain: boolean) => {
      const { clauses, given } = rowsOf(model, field, args, { isCertain });
      const [row] = await begun.read(`${clauses}\nWITH count(*) AS total\nRETURN [total]`, {
        given,
      });
      return Number(row?.[0] ?? 0);
    };
    const totalCount = await count(false);
    const { dated } = rowsOf(model, field, args);
    return { connection: field, totalCount, certainCount: dated ? await count(true) : totalCount };
  }

  /** Cypher that leads to each item at least once, as `thing`. */
  function thingsOf(selected: readonly Selected[]) {
    const rows = selected.map(({ field, type, args }, number) => {
      const { clauses, given, node } = rowsOf(model, field, args, { number });
      return { given, text: `${clauses}\nWITH ${node} AS row\n${ALONG[type]}\nRETURN thing` };
    });
    return {
      given: Object.assign({}, ...rows.map((row) => row.given)) as Readonly<
        Record<string, unknown>
      >,
      clauses: `CALL () {\n${rows.map(({ text }) => text).join('\nUNION\n')}\n}`,
    };
  }
}

const ENTITIES = 'WITH thing WHERE thing:Event|Policy|PolicyEffect|Impact|Theme';

type EntityNode = Omit<Entity, 'participants'>;
type Took = readonly [event: string, actor: string, role: string, namedAs: string | null];

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

/** The ids of what clauses lead to as `thing`, each once and in order, in pages of a size. */
export async function* idPages(
  reader: GraphReader,
  clauses: string,
  { given, size }: { readonly given: Readonly<Record<string, unknown>>; readonly size: number },
): AsyncIterable<readonly string[]> {
  for (let after = '', full = true; full;) {
    const window = await reader.read(`${clauses}\n${NEXT}`, { given, after, WINDOW });
    const ids = window.map(idOf);
    for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
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

export function toDataset([name, version, contentHash, importedAt, licence]: readonly unknown[]) {
  if (version === undefined) throw unavailable('No dataset has been imported yet.');
  return {
    name: typeof name === 'string' ? name : 'Proxeny',
    version: version as string,
    contentHash: contentHash as string,
    importedAt: importedAt as string,
    licence: licence as string,
  };
}

function toCovered(row: readonly unknown[]): Covered {
  const [place, partner, kinds, completeness, asOf, source, note] = row;
  return { place, partner, kinds, completeness, asOf, source, note } as Covered;
}

function toCounts(row: readonly unknown[]): Counts {
  const [actors = 0, ties = 0, entities = 0, claims = 0, sources = 0] = row as readonly number[];
  return { actors, ties, entities, claims, sources };
}
