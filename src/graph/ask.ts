import type { FieldNode } from 'graphql';
import type { Composed } from './cache.ts';
import { composeNodes } from './compose.ts';
import type { Graph, ReadOptions } from './graph.ts';
import type { Model } from './model.ts';
import { RecordChanged, assertOneState } from './oneState.ts';
import type { Reading, Row } from './read.ts';
import { createReader } from './reader.ts';
import type { Variables } from './select.ts';
import type { Args, Call, Place, Statement } from './statement.ts';

export interface Asking extends ReadOptions {
  readonly model: Model;
  readonly graph: Graph;
  readonly variables: Variables;
  /** Given to the fields that ask by themselves. */
  readonly context: unknown;
}

/** An answer, written as the response is to be. */
export interface Asked {
  readonly rows: readonly Row[];
  /** One object a row. */
  readonly objects: readonly unknown[];
  /** Whether something in it is not as the schema promises, so that graphql-js has to report it. */
  readonly faulty: boolean;
}

/** A place lives as long as the statement that it is in. */
const places = new WeakMap<Place, Statement>();

/** Asks the graph once, and then once more for each place where nodes were left for later. */
export async function ask(
  asking: Asking,
  { operation, statement }: Pick<Composed, 'operation' | 'statement'>,
  ids?: readonly string[],
  seen: { version?: unknown } = {},
): Promise<Asked> {
  const { calls, text, questions, read, version } = statement;
  const args = calls.map(({ argsOf }) => argsOf(asking.variables));
  const { params, refused } = paramsOf(calls, args);
  if (refused.size > 0)
    return ask(asking, { operation, statement: statement.without(refused) }, ids, seen);
  const begun = performance.now();
  const [rows, answers] = await Promise.all([
    text === '' ? [[]] : asking.graph.read(text, { given: { ...params, ids } }, asking),
    answersOf(asking, questions, args, seen),
  ]);
  const tookMs = performance.now() - begun;
  if (text !== '') await assertOneState(asking, { rows, column: version, tookMs }, seen);
  const wanted: Reading['wanted'] = new Map();
  const reading: Reading = { faulty: false, params, args, answers, wanted };
  const objects = rows.map((row) => read(row, reading));
  const later = await Promise.all([...wanted].map(([place, standIns]) => fill(place, standIns)));
  return { rows, objects, faulty: reading.faulty || later.some(Boolean) };

  async function fill(place: Place, standIns: ReadonlyMap<string, object>): Promise<boolean> {
    const known = places.get(place) ?? composeNodes(asking.model, operation, place);
    places.set(place, known);
    const found = await ask(asking, { operation, statement: known }, [...standIns.keys()], seen);
    if (found.rows.length < standIns.size) throw new RecordChanged();
    for (const [at, row] of found.rows.entries())
      Object.assign(standIns.get(row[0] as string) as object, found.objects[at]);
    return found.faulty;
  }
}

/** What cannot be a parameter is refused, and is an error of its field. */
function paramsOf(calls: readonly Call[], args: readonly Args[]) {
  const params: Record<string, unknown> = {};
  const refused = new Map<FieldNode, Error>();
  for (const call of calls)
    for (const [name, of] of call.params)
      try {
        params[name] = of(args[call.number] ?? {});
      } catch (error) {
        if (!refused.has(call.node)) refused.set(call.node, error as Error);
      }
  return { params, refused };
}

async function answersOf(
  asking: Asking,
  questions: Statement['questions'],
  args: readonly Args[],
  seen: { version?: unknown },
): Promise<ReadonlyMap<Call, unknown>> {
  const reader = createReader(asking, seen);
  const answers = [...questions].map(async ([call, question]) => {
    try {
      return [
        call,
        await question(args[call.number] as never, asking.context as never, reader),
      ] as const;
    } catch (error) {
      if (error instanceof RecordChanged) throw error;
      return [call, error] as const;
    }
  });
  return new Map(await Promise.all(answers));
}
