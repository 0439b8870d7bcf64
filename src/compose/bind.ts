import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import type { Input } from './model/computed.ts';
import type { Fragment } from './cypher/fragment.ts';
import { type Model, inputOf } from './model/model.ts';
import type { Args, Call } from './statement.ts';

/** The call that a fragment is bound for. */
export interface Binding {
  readonly model: Model;
  readonly call: BoundCall;
}

interface BoundCall extends Pick<Call, 'args' | 'field'> {
  /** A part of the names of its variables and parameters. */
  readonly number: number | string;
  readonly params: Pick<Call['params'], 'set'>;
}

/** The same call, with all dates of its filters judged as certain. */
export function certainly({ args, field, number, params }: BoundCall): BoundCall {
  const toCertain = (given: Args) => {
    const dated = filtersIn(field, given).filter(({ filter }) => 'certainty' in filter.getFields());
    const certain = dated.map(
      ({ argument, conditions }) => [argument, { ...conditions, certainty: 'CERTAINLY' }] as const,
    );
    return { ...given, ...Object.fromEntries(certain) };
  };
  return {
    ...{ field, number: `${number}c`, args: toCertain(args) },
    params: {
      set(name, valueOf) {
        return params.set(name, (given) => valueOf(toCertain(given)));
      },
    },
  };
}

/** A filter that is given, with the argument that gives it. */
interface Given {
  readonly argument: string;
  readonly filter: GraphQLInputObjectType;
}

/** The filters that a call gives, with what they say. */
export function filtersIn({ args }: Call['field'], given: Args) {
  return args.flatMap(({ name: argument, type }) => {
    const filter = getNamedType(type);
    const conditions = given[argument] as Args | null | undefined;
    return isInputObjectType(filter) && conditions != null
      ? [{ argument, filter, conditions }]
      : [];
  });
}

/**
 * A fragment as it stands in a statement: it starts from its parent's variable, and its other variables and
 * parameters are renamed for its call. The parameters of a filter's field are fields of the filter.
 */
export function bind(of: Fragment, { call, model }: Binding, start: string, by?: Given): Fragment {
  const { clauses, columns, coordinate, count, from, orderBy, orders, unless } = of;
  const suffix = by ? `${call.number}_${by.argument}` : `${call.number}`;
  const variable = (name: string) => (name === from?.name ? start : `${name}${suffix}`);
  const param = (name: string) => {
    const input = by ? inputOf(model, by.filter, name) : model.inputs.get(`${coordinate}.${name}`);
    const valueOf = (args: Args) => (by ? (args[by.argument] as Args) : args)[name];
    return parameter(call, by ? `${by.argument}_${name}` : name, valueOf, input);
  };
  const own = (cypher: string) => written(tokensOf(cypher), variable, param);
  const all = (texts: ReadonlyMap<string, string>) =>
    new Map([...texts].map(([name, cypher]) => [name, own(cypher)]));
  return {
    ...of,
    from: from && { ...from, name: start },
    clauses: own(clauses),
    columns: all(columns),
    orderBy: own(orderBy),
    // A page is in one of them.
    orders: orders.map((order) => ({
      ...order,
      get fixed() {
        return order.fixed.map(own);
      },
      get keys() {
        return order.keys.map(own);
      },
    })),
    count: own(count),
    unless: all(unless),
  };
}

/**
 * A parameter of a call, in the form that `input` gives it. All parameters are parts of one map, because
 * Neo4j plans a statement again for separate texts and lists of other lengths.
 */
export function parameter(
  { number, params }: Binding['call'],
  name: string,
  valueOf: (args: Args) => unknown,
  input?: Input,
): string {
  params.set(`${name}${number}`, (args) => {
    const value = valueOf(args) ?? null;
    return value === null || input === undefined ? value : input.toParameter(value as never);
  });
  return `$given.${name}${number}`;
}

/** The condition of a fragment's own end and the additional ones, as its text continues. */
export function where(clauses: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return clauses;
  const terms = conditions.map((term) => (/\bOR\b/.test(term) ? `(${term})` : term));
  return `${clauses}\n${/\bWHERE\b/.test(lastClauseOf(clauses)) ? 'AND' : 'WHERE'} ${terms.join('\nAND ')}`;
}

/** What further conditions are written after. */
export function lastClauseOf(clauses: string): string {
  return clauses.slice(clauses.search(/(?:MATCH|WITH)(?![^]*\n(?:MATCH|WITH|CALL))/));
}

/**
 * Not names: strings, what follows `.` or `:`, words in capitals, numbers, literals, procedures and their
 * YIELD columns.
 */
const KEPT = String.raw`(?:null|true|false)\b|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\.\.|[.:|&!]\w+|[A-Z]\w*|\d\w*|(?<=CALL )[a-z][\w.]*|(?<=YIELD [^\n]*)[a-z]\w*(?= AS )`;
const PARAMETER = String.raw`\$(\w+)`;
const VARIABLE = String.raw`([a-z]\w*)(?![\w(]|: )`;
const TOKEN = new RegExp(`${KEPT}|${PARAMETER}|${VARIABLE}`, 'g');

type Naming = (name: string) => string;

/**
 * Cypher with its variables renamed and its parameters replaced, if they are. Relies on the house style: keywords
 * in capitals, `key: value` with a space.
 */
export function rename(cypher: string, variable: Naming, parameter: Naming = (name) => `$${name}`) {
  return written(tokenize(cypher), variable, parameter);
}

/** A name of a variable or a parameter, or text between names as it is. */
interface Token {
  readonly text: string;
  readonly is: 'variable' | 'parameter' | 'text';
}

function tokenize(cypher: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, 1: param, 2: name, index } of cypher.matchAll(TOKEN)) {
    if (param === undefined && name === undefined) continue;
    tokens.push({ text: cypher.slice(end, index), is: 'text' });
    tokens.push(param ? { text: param, is: 'parameter' } : { text: found, is: 'variable' });
    end = index + found.length;
  }
  tokens.push({ text: cypher.slice(end), is: 'text' });
  return tokens;
}

/** By the texts of fragments, which are the files of `cypher/`: an operation can bind a hundred, and most of its time went to finding their names. */
const known = new Map<string, readonly Token[]>();

function tokensOf(cypher: string): readonly Token[] {
  const found = known.get(cypher) ?? tokenize(cypher);
  known.set(cypher, found);
  return found;
}

function written(tokens: readonly Token[], variable: Naming, parameter: Naming): string {
  return tokens
    .map(({ is, text }) =>
      is === 'text' ? text : is === 'variable' ? variable(text) : parameter(text),
    )
    .join('');
}

/** The variable and parameter names of a Cypher text, each once. */
export function namesIn(cypher: string) {
  const found = [...cypher.matchAll(TOKEN)];
  const group = (nth: number) => [...new Set(found.flatMap((match) => match[nth] ?? []))];
  return { parameters: group(1), variables: group(2) };
}

/** The variables of a fragment's clauses that are read after them, by its columns or by `others`. */
export function readAfter({ clauses, columns, from }: Fragment, others: readonly string[] = []) {
  const read = new Set(namesIn([...columns.values(), ...others].join()).variables);
  return namesIn(clauses).variables.filter((name) => read.has(name) && name !== from?.name);
}
