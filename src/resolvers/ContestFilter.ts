import { tables } from '../dataset/tables/tables.ts';
import { badInput } from '../errors.ts';
import type { SearchType } from '../generated/schema.ts';
import { input } from '../graph/computed.ts';
import { toLabel } from './searchType.ts';

const PROPERTIES = new Set(tables.flatMap(({ facts }) => facts.map(({ property }) => property)));

export const property = input((name: string) => {
  if (PROPERTIES.has(name)) return name;
  const known = [...PROPERTIES].sort().join(', ');
  throw badInput(`\`property\` must be one that claims have (${known}), but got: "${name}".`);
});

export const types = input((names: readonly SearchType[]) => names.map(toLabel));

export const minSpreadDays = input((days: number) => {
  if (days >= 0) return days;
  throw badInput(`\`minSpreadDays\` must be 0 or more, but got: ${days}.`);
});
