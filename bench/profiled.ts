import type { Driver } from 'neo4j-driver';

interface Plan {
  readonly dbHits?: number;
  readonly children?: readonly Plan[];
}

interface Runs {
  run(text: string, ...rest: readonly unknown[]): Promise<{ summary: { profile: Plan | false } }>;
}

/** A driver whose statements are profiled; `hits` sums their database hits. */
export function profiled(driver: Driver): { readonly driver: Driver; hits: number } {
  const counted = { driver: within(driver, { session: sessionOf }), hits: 0 };
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
    return async (text, ...rest) => {
      const result = await runs.run(`PROFILE ${text}`, ...rest);
      counted.hits += hitsOf(result.summary.profile || {});
      return result;
    };
  }
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

function hitsOf({ dbHits = 0, children = [] }: Plan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
