import type { Fragment, Order } from './fragment.ts';
import type { Input } from './computed.ts';
import { rename } from './rename.ts';
import type { Model } from './model.ts';
import { type Args, type Call, type Scope, parameterOf } from './statement.ts';

/** A fragment as it stands in a statement: its variables and parameters are its own. */
export interface Placed {
  /** Of its rows, as a value. */
  readonly name: string;
  /** The parent's variable. */
  readonly from: string;
  readonly clauses: string;
  readonly columns: ReadonlyMap<string, string>;
  readonly orderBy: string;
  readonly orders: readonly Order[];
  readonly count: string;
  readonly unless: ReadonlyMap<string, string>;
  /** Holds back the clauses where the parent is not of a type that they are selected of. */
  readonly guard: readonly string[];
}

interface PlaceSite {
  readonly call: Pick<Call, 'number' | 'params'>;
  readonly model: Model;
  readonly scope: Pick<Scope, 'variable'>;
  readonly guard?: string | undefined;
}

/** A parameter of the field's own arguments gets its value in the form that `inputs` gives it. */
export function place(fragment: Fragment, site: PlaceSite, coordinate: string): Placed {
  const { call, guard, model, scope } = site;
  const own = (cypher: string) =>
    rename(
      cypher,
      (name) => (name === fragment.from?.name ? scope.variable : `${name}${call.number}`),
      (name) =>
        parameter(call, name, (args) => args[name], model.inputs.get(`${coordinate}.${name}`)),
    );
  const all = (map: ReadonlyMap<string, string>) =>
    new Map([...map].map(([name, expression]) => [name, own(expression)]));
  return {
    name: `rows${call.number}`,
    from: fragment.from === undefined ? '' : scope.variable,
    clauses: own(fragment.clauses),
    columns: all(fragment.columns),
    orderBy: own(fragment.orderBy),
    orders: fragment.orders.map((order) => ({
      ...order,
      fixed: order.fixed.map(own),
      keys: order.keys.map(own),
    })),
    count: own(fragment.count),
    unless: all(fragment.unless),
    guard: guard === undefined ? [] : [`WITH * WHERE ${guard}`],
  };
}

/** Where the Cypher of a filter's field is to stand. */
export interface FilterPlace {
  readonly call: Pick<Call, 'number' | 'params'>;
  /** The argument that the filter is given by. */
  readonly argument: string;
  /** What is filtered. */
  readonly variable: string;
  readonly inputOf: (field: string) => Input | undefined;
}

/** A filter's condition or, if it has clauses, what the other conditions are to look at; its parameters are fields of the filter. */
export function placeFilter(
  fragment: Fragment,
  { argument, call, inputOf, variable }: FilterPlace,
): { readonly clauses: string; readonly expression: string } {
  const own = (cypher: string) =>
    rename(
      cypher,
      (name) => (name === fragment.from?.name ? variable : `${name}${call.number}_${argument}`),
      (name) =>
        parameter(
          call,
          `${argument}_${name}`,
          (args) => (args[argument] as Args)[name],
          inputOf(name),
        ),
    );
  return { clauses: own(fragment.clauses), expression: own(fragment.columns.get('') ?? '') };
}

/** The condition of a fragment's own end and the further ones, as its text goes on. */
export function where(clauses: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return '';
  const last = clauses.slice(clauses.search(/(?:MATCH|WITH)(?![^]*\n(?:MATCH|WITH|CALL))/));
  const terms = conditions.map((term) => (/\bOR\b/.test(term) ? `(${term})` : term));
  return `\n${/\bWHERE\b/.test(last) ? 'AND' : 'WHERE'} ${terms.join('\nAND ')}`;
}

function parameter(
  call: Pick<Call, 'number' | 'params'>,
  name: string,
  valueOf: (args: Args) => unknown,
  input: Input | undefined,
): string {
  const param = `${name}${call.number}`;
  call.params.set(param, (args) => {
    const value = valueOf(args) ?? null;
    return value === null || input === undefined ? value : input.toParameter(value as never);
  });
  return parameterOf(param);
}
