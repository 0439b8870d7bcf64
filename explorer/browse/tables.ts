import { cities, countries, institutions, people, states } from './actors.tsx';
import type { Table } from './described.ts';
import { events, impacts, policies, sources } from './others.tsx';
import { agreements, ties } from './ties.tsx';

/** By the word in the address. */
export const TABLES = {
  ...{ ties, agreements, cities, states, countries, institutions, people },
  ...{ events, policies, impacts, sources },
} satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
