import neo4j, {
  type Driver,
  Neo4jError,
  type RecordShape,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { LARGE, type Params } from './graph.ts';

export type { Driver } from 'neo4j-driver';

/** Runs a statement of a transaction; returns its rows as objects by column. */
export type Run = (statement: string, params?: Params) => Promise<readonly RecordShape[]>;

const WITHOUT_LIMIT = neo4j.int(0);

/** Commits everything that `work` runs or, if it throws, nothing. Neo4j's own time limit does not apply. */
export async function writeAll<T>(
  driver: Driver,
  database: string,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  // Closing it rolls back what was not committed.
  await using session = openSession(driver, database);
  try {
    const transaction = await begin(session);
    const result = await work(async (statement, params = {}) => {
      const { records } = await transaction.run(statement, params);
      return records.map((record) => record.toObject());
    });
    await transaction.commit();
    return result;
  } catch (error) {
    throw error instanceof Neo4jError && LARGE.test(error.code) ? new TransactionTooLarge() : error;
  }
}

const openSession = (driver: Driver, database: string) =>
  driver.session({ database, defaultAccessMode: neo4j.session.WRITE });

const TRIES = 5;

/** In a cluster a member that no longer leads refuses to begin; the driver then asks who does. */
async function begin(session: Session): Promise<Transaction> {
  for (let tries = 1; ; tries++)
    try {
      return await session.beginTransaction({ timeout: WITHOUT_LIMIT });
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      if (tries === TRIES || code !== neo4j.error.SESSION_EXPIRED) throw error;
    }
}

/** Runs statements one after another, each in its own transaction, as schema changes require; again after a deadlock. */
export async function writeEach(driver: Driver, database: string, statements: readonly string[]) {
  await using session = openSession(driver, database);
  for (const statement of statements)
    await session.executeWrite((transaction) => transaction.run(statement), {
      timeout: WITHOUT_LIMIT,
    });
}

/** Runs a statement that makes transactions of its own. */
export async function writeInParts(driver: Driver, database: string, statement: string) {
  await using session = openSession(driver, database);
  await session.run(statement, {}, { timeout: WITHOUT_LIMIT });
}

/** Whether Neo4j or the way to it failed. */
export const isOfNeo4j = (error: unknown): boolean => error instanceof Neo4jError;

/** A transaction needs more memory than Neo4j may use for it, and changed nothing. */
export class TransactionTooLarge extends Error {
  constructor() {
    super(
      'The transaction needs more memory than Neo4j may use for it, and changed nothing. Give the embedded Neo4j more by `PROXENY_HEAP`, such as "2g"; another one by its heap size and `dbms.memory.transaction.total.max`.',
    );
  }
}
