import type { FieldNode, GraphQLSchema } from 'graphql';
import { compose } from '../compose/compose.ts';
import { assertRanges } from '../compose/ranges.ts';
import { type Reading, type Row, toError } from '../compose/read.ts';
import type { Operation, Variables } from '../compose/selection/select.ts';
import type { Args, Call, Position, Statement } from '../compose/statement.ts';
import type { Graph, Params, ReadOptions } from '../neo4j/graph.ts';
import type { Model } from '../compose/model/model.ts';
import { namedIn } from '../compose/namedIds.ts';
import {
  type IdFinding,
  type KeptIds,
  corrected,
  keptIn,
  knownArgs,
  refusedIn,
  toParameter,
} from './namedIds.ts';
import { RecordChanged, type SeenState, assertOneState, readTimed } from './oneState.ts';
import { createReader } from './reader.ts';
import { NOBODY, threadTurn } from '../turns/thread.ts';
import { stableText } from './stableText.ts';
import type { Language } from '../words/languages.ts';
import { wordsIn } from '../words/words.ts';
import { createTurns } from '../turns/turns.ts';

export interface Execution extends ReadOptions {
  readonly model: Model;
  readonly graph: Graph;
  /** The statement for nodes that another one left for later; composed each time unless one is given that keeps it. */
  readonly composeLater?: (operation: Operation, at: Position) => Statement;
  readonly variables: Variables;
  /** The ids of what duplicates were merged into, where the operation names them. */
  readonly kept?: KeptIds;
  /** Passed to fields that run their own queries. */
  readonly context: unknown;
  /** Of the sentences in the answer; English by default. */
  readonly language?: Language | undefined;
}

/** An answer in the form of the response. */
export interface StatementAnswer {
  readonly rows: readonly Row[];
  /** One object for each row. */
  readonly objects: readonly unknown[];
  /** Whether a value does not match the schema, so that graphql-js has to report it. */
  readonly faulty: boolean;
}

/** As many as one operation has reads at once. Each call holds what it has read, which can be megabytes. */
const CALLS_AT_ONCE = 4;

const NONE_KEPT: KeptIds = new Map();
const NONE = new Map<string, Row>();
const NOTHING_READ = { rows: [[]], sentAt: { tick: 0, wall: 0 }, tookMs: 0 } as const;

/** Runs the statement, then one more for each position whose nodes were left for later. */
export async function ask(
  asking: Execution,
  statement: Statement,
  ids?: readonly string[],
  seen: SeenState = {},
): Promise<StatementAnswer> {
  const { model, variables } = asking;
  const { calls, operation, text, read, rowOf, version } = statement;
  const { kept = NONE_KEPT } = asking;
  const args = calls.map(({ argsOf, field }) => corrected(field, argsOf(variables), kept));
  const { params, refused } = paramsOf(calls, args);
  if (refused.size > 0) return ask(asking, without(refused), ids, seen);
  const naming = namesOf(model.schema, statement.named === undefined ? [] : calls, args);
  const named = toParameter([...naming.values()].flat());
  const [answered, answers] = await Promise.all([
    text === '' ? NOTHING_READ : readRows({ given: { ...params, ids, named } }),
    answersOf(asking, statement, args, seen),
  ]);
  const { rows } = answered;
  if (text !== '') await assertOneState(asking, { ...answered, column: version }, seen);
  const [first = []] = rows as readonly Row[];
  const found = (first[statement.named ?? -1] ?? []) as readonly IdFinding[];
  const moved = keptIn(found);
  if (moved.size > 0)
    return ask({ ...asking, kept: new Map([...kept, ...moved]) }, statement, ids, seen);
  const noted = { faulty: false };
  const fault: Reading['fault'] = (value) => {
    noted.faulty = true;
    return value;
  };
  const wanted: Reading['wanted'] = new Map();
  const reading: Reading = {
    ...{ fault, params, args, answers, wanted, known: NONE, words: wordsIn(asking.language) },
    refused: refusedBy(model.schema, naming, found),
  };
  // A page can have thousands of fields, and a computed value can be a list of tens of thousands.
  await threadTurn(asking.asker ?? NOBODY, asking.signal);
  const objects = rows.map((row) => read(row, reading));
  const later = await Promise.all([...wanted].map(([at, standIns]) => fill(at, standIns)));
  return { rows, objects, faulty: noted.faulty || later.some(Boolean) };

  async function readRows(params: Params) {
    if (!rowOf) return readTimed(asking, text, params);
    const beforeNext = () => threadTurn(asking.asker ?? NOBODY, asking.signal);
    const { rows, ...timed } = await readTimed({ ...asking, beforeNext }, text, params);
    return { ...timed, rows: rows.length > 0 ? [rowOf(rows)] : rows };
  }

  function without(refused: ReadonlyMap<FieldNode, Error>): Statement {
    const all = new Map([...(operation.refused ?? []), ...refused]);
    return compose(model, { ...operation, refused: all }, statement.at);
  }

  function composeLater(at: Position): Statement {
    return asking.composeLater?.(operation, at) ?? compose(model, operation, at);
  }

  async function fill(at: Position, standIns: ReadonlyMap<string, object>): Promise<boolean> {
    const found = await ask(asking, composeLater(at), [...standIns.keys()], seen);
    if (found.rows.length < standIns.size) throw new RecordChanged();
    for (const [at, row] of found.rows.entries())
      Object.assign(standIns.get(row[0] as string) as object, found.objects[at]);
    return found.faulty;
  }
}

/** What the calls of the statement name; those that run their own queries are checked by themselves. */
function namesOf(schema: GraphQLSchema, calls: readonly Call[], args: readonly Args[]) {
  const named = calls.filter((call) => !call.ask);
  return new Map(named.map((call) => [call, namedIn(schema, call.field, args[call.number] ?? {})]));
}

/** The errors of the calls that name what they must not. */
function refusedBy(
  schema: GraphQLSchema,
  naming: ReturnType<typeof namesOf>,
  found: readonly IdFinding[],
): ReadonlyMap<FieldNode, Error> {
  return new Map(
    [...naming].flatMap(([call, named]) => {
      const error = refusedIn(named, found, schema);
      return error ? [[call.node, error] as const] : [];
    }),
  );
}

/** A value that cannot be a parameter is an error of its field. */
function paramsOf(calls: readonly Call[], args: readonly Args[]) {
  const params: Record<string, unknown> = {};
  const refused = new Map<FieldNode, Error>();
  for (const call of calls)
    try {
      const given = args[call.number] ?? {};
      assertRanges(call.field, given);
      for (const [name, of] of call.params) params[name] = of(given);
    } catch (error) {
      if (!refused.has(call.node)) refused.set(call.node, error as Error);
    }
  return { params, refused };
}

/** Of the calls that ask by themselves, by their numbers. Calls of one field with the same arguments are asked once. */
async function answersOf(
  asking: Execution,
  { at, calls }: Statement,
  args: readonly Args[],
  seen: SeenState,
): Promise<readonly unknown[]> {
  // An event may be about what is gone.
  const isEvent = at.type === asking.model.schema.getSubscriptionType();
  const reader = createReader(asking, seen);
  /** By the field and its arguments. */
  const alike = new Map<string, Call[]>();
  for (const call of calls.filter(({ ask }) => ask !== undefined)) {
    const key = `${call.field.name} ${stableText(args[call.number] ?? {})}`;
    alike.set(key, [...(alike.get(key) ?? []), call]);
  }
  const answers: unknown[] = [];
  const places = createTurns({ atOnce: CALLS_AT_ONCE });
  await Promise.all(
    [...alike.values()].map(async (same) => {
      const answer = await places.run(NOBODY, () => answerOf(same));
      for (const { number } of same) answers[number] = answer;
    }),
  );
  return answers;

  async function answerOf(same: readonly Call[]): Promise<unknown> {
    const [call] = same;
    if (call === undefined) return undefined;
    const selected = new Set(same.flatMap((call) => [...call.selected]));
    try {
      const given = args[call.number] ?? {};
      const known = isEvent
        ? given
        : await knownArgs(asking.model.schema, reader, call.field, given);
      return await call.ask?.(known as never, asking.context as never, reader as never, selected);
    } catch (error) {
      // What ends the operation is no matter of one field.
      if (error instanceof RecordChanged || asking.signal?.aborted === true) throw error;
      return toError(error);
    }
  }
}
