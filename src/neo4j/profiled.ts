import neo4j, { type Driver } from 'neo4j-driver';

/** An operator of a plan, with what it took when the statement ran. */
export interface Operator {
  readonly operatorType: string;
  readonly arguments?: { readonly Details?: string };
  readonly dbHits?: number;
  readonly rows?: number;
  readonly children?: readonly Operator[];
}

export interface ProfiledStatement {
  readonly text: string;
  readonly params: unknown;
  /** The last operator, which returns the rows. */
  readonly plan: Operator;
}

interface Ran {
  readonly records: readonly unknown[];
  readonly summary: { readonly profile: Operator | false };
}

interface Runs {
  run(text: string, params?: unknown, ...rest: readonly unknown[]): Promise<Ran>;
}

/** A driver whose statements are profiled, in the order in which they end; `hits` sums their database hits. */
export function profiled(driver: Driver) {
  const statements: ProfiledStatement[] = [];
  const counted = { driver: within(driver, { session: sessionOf }), hits: 0, statements };
  return counted;

  function sessionOf(...args: Parameters<Driver['session']>) {
    const session = driver.session(...args);
    const read = (work: (runs: unknown) => unknown, ...rest: readonly never[]) =>
      session.executeRead(
        (transaction) => work(within(transaction, { run: runOf(transaction as unknown as Runs) })),
        ...rest,
      );
    return within(session, { run: runOf(session as unknown as Runs), executeRead: read });
  }

  function runOf(runs: Runs): Runs['run'] {
    return (text, params, ...rest) => {
      const ran = runs.run(`PROFILE ${text}`, params, ...rest).then((result) => {
        const plan = result.summary.profile || { operatorType: 'None' };
        counted.hits += hitsOf(plan);
        statements.push({ text, params: toPlain(params), plan });
        return result;
      });
      return Object.assign(ran, { [Symbol.asyncIterator]: () => recordsOf(ran) });
    };
  }
}

/** The profile is known with the last record, so that none comes before. */
async function* recordsOf(ran: Promise<Ran>): AsyncGenerator<unknown, void> {
  yield* (await ran).records;
}

/** Parameters as they were before `toCypher`: the driver's integers are numbers again. */
function toPlain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toPlain(part)]));
}

/** The same object with some methods replaced. */
function within<Whole extends object>(whole: Whole, own: object): Whole {
  return new Proxy(whole, {
    get(target, name) {
      const value: unknown = Reflect.get(name in own ? own : target, name);
      return typeof value === 'function' && !(name in own)
        ? (value.bind(target) as unknown)
        : value;
    },
  });
}

/** The database hits of an operator and of those that feed it. */
export function hitsOf({ dbHits = 0, children = [] }: Operator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
