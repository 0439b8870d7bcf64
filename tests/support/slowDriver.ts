import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Session, Transaction } from 'neo4j-driver';

/**
 * A driver whose imports take this long to commit, as that of a large record does; `begun` resolves when one has done all
 * else.
 */
export function slowToCommit(driver: Driver, ms: number) {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const transaction = (of: Transaction): Transaction => {
    let isImport = false;
    return changed(of, {
      run: (text, ...more) => {
        isImport ||= typeof text === 'string' && text.includes('dataset.importing = true');
        return of.run(text, ...more);
      },
      commit: async () => {
        if (isImport) begin();
        await pause(isImport ? ms : 0);
        await of.commit();
      },
    });
  };
  return { driver: withTransactions(driver, transaction), begun };
}

/** A driver that runs the statement with this text only when something has happened. */
export function runAfter(driver: Driver, text: string, event: Promise<unknown>): Driver {
  const transaction = (of: Transaction): Transaction =>
    changed(of, {
      run: ((statement, ...more) => {
        if (typeof statement !== 'string' || !statement.includes(text))
          return of.run(statement, ...more);
        return event.then(() => of.run(statement, ...more));
      }) as Transaction['run'],
    });
  return withTransactions(driver, transaction);
}

/** A driver that does something else before a session reads what the statement with this text finds. */
export function readAfter(driver: Driver, text: string, work: () => Promise<unknown>): Driver {
  const session = (of: Session): Session => {
    async function* later(...args: Parameters<Session['run']>) {
      await work();
      yield* of.run(...args);
    }
    return changed(of, {
      run: ((statement, ...more) =>
        typeof statement === 'string' && statement.includes(text)
          ? later(statement, ...more)
          : of.run(statement, ...more)) as Session['run'],
    });
  };
  return changed(driver, { session: (config) => session(driver.session(config)) });
}

function withTransactions(driver: Driver, change: (of: Transaction) => Transaction): Driver {
  const session = (of: Session): Session =>
    changed(of, {
      beginTransaction: async (config) => change(await of.beginTransaction(config)),
    } as Partial<Session>);
  return changed(driver, { session: (config) => session(driver.session(config)) });
}

/** The same object but for some of its methods. */
function changed<T extends object>(of: T, methods: Partial<T>): T {
  return new Proxy(of, {
    get(target, name) {
      const value: unknown = Reflect.get(methods, name) ?? Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
