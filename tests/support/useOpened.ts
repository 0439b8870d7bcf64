import { afterAll, beforeAll } from 'vitest';
import { type Address, type Driver, openDriver } from '../../src/neo4j/driver.ts';

/** What is opened before the tests of a file or a `describe`, and closed after them. */
export function useOpened<Opened extends { close(): unknown }>(
  open: () => Promise<Opened>,
): Opened {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());
  return new Proxy({} as Opened, {
    get(_, name): unknown {
      const value = opened?.[name as keyof Opened];
      return typeof value === 'function' ? (value.bind(opened) as unknown) : value;
    },
  });
}

/** A driver of the Neo4j that is taken then. */
export const useDriver = (take: () => Promise<Address>): Driver =>
  useOpened(async () => openDriver(await take()));
