import { suggest } from '../dataset/tables/suggest.ts';
import { tables } from '../dataset/tables/tables.ts';
import { badInput } from '../errors.ts';
import { input } from './coordinates.ts';
import { toLabel } from './searchType.ts';

const PROPERTIES = new Set(tables.flatMap(({ facts }) => facts.map(({ property }) => property)));

export const property = input<'ContestFilter.property'>((name) => {
  if (PROPERTIES.has(name)) return name;
  throw badInput(
    `\`property\` must be one that claims have, such as "start", but got: "${name}"${suggest(name, PROPERTIES) || '.'}`,
  );
});

export const types = input<'ContestFilter.types'>((names) => names.map(toLabel));

export const minSpreadDays = input<'ContestFilter.minSpreadDays'>((days) => {
  if (days >= 0) return days;
  throw badInput(`\`minSpreadDays\` must be 0 or more, but got: ${days}.`);
});
