import { type GraphQLCompositeType, getNamedType, isCompositeType } from 'graphql';
import { object } from './compose.ts';
import type { Computed } from './computed.ts';
import { type Source, isList } from './model.ts';
import { type Fetched, writePlain } from './plain.ts';
import { NONE, type Read, type Reading, type Row, fault } from './read.ts';
import { fetch, openRelation } from './relation.ts';
import type { Fragment } from './fragment.ts';
import type { Selecting } from './select.ts';
import { type CallSite, columnOf } from './statement.ts';

/** What TypeScript makes, of what is fetched for it or by asking. */
export function compute(
  site: CallSite,
  source: Source,
  { ask, resolve }: Computed,
  below: readonly Selecting[],
): Read {
  const { call, composing } = site;
  const type = call.field.type;
  if (ask !== undefined) {
    composing.questions.set(call, ask);
    const write = writePlain(site, type, below, undefined);
    return (_row, reading) => {
      const answer = reading.answers.get(call);
      return answer instanceof Error ? fault(reading, answer) : write(answer, reading, NONE);
    };
  }
  const { fetched, read, known } = input(site, source);
  const write = writePlain(site, type, below, fetched);
  return (row, reading) => {
    const made = attempt(() => resolve?.(read(row, reading) as never, args(reading)), reading);
    return write(made, reading, known(row));
  };

  function args(reading: Reading): never {
    return reading.args[call.number] as never;
  }
}

/** An error is its field's. */
function attempt(resolve: () => unknown, reading: Reading): unknown {
  try {
    return resolve();
  } catch (error) {
    return fault(reading, error);
  }
}

interface Input {
  readonly read: Read;
  readonly fetched?: Fetched;
  /** The rows that it is made of, by the id of their node. */
  readonly known: (row: Row) => ReadonlyMap<string, Row>;
}

function input(site: CallSite, { fragment, needs, returns }: Source): Input {
  const needed = [{ selectionSet: needs }];
  const whole = { ...site, whole: true };
  const type = returns ?? site.call.field.type;
  if (fragment === undefined) return { read: object(whole, needed), known: () => NONE };
  const named = getNamedType(type);
  if (fragment.clauses === '' || !isList(type) || !isCompositeType(named))
    return { read: fetch(whole, fragment, type, needed), known: () => NONE };
  return nodesOf(site, fragment, named, needed);
}

function nodesOf(
  site: CallSite,
  fragment: Fragment,
  type: GraphQLCompositeType,
  needed: readonly Selecting[],
): Input {
  const { placed, rows } = openRelation(site, fragment, true);
  const scope = { type, variable: placed.columns.get('') ?? '', columns: new Map() };
  const item = { composing: site.composing, level: rows, scope };
  const one = object({ ...item, whole: true }, needed);
  const column = columnOf(site.level, placed.name);
  const id = columnOf(rows, `${scope.variable}.id`);
  const rowsOf = (row: Row) => row[column] as readonly Row[];
  return {
    read: (row, reading) => rowsOf(row).map((node) => one(node, reading)),
    known: (row) => new Map(rowsOf(row).map((node) => [node[id] as string, node])),
    fetched: { type, read: (below) => object({ ...item, whole: site.whole }, below) },
  };
}
