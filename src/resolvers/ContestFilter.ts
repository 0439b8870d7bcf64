import { badInput } from '../errors.ts';
import { input } from './coordinates.ts';
import { assertProperty, toLabel } from './inputs.ts';

export const property = input<'ContestFilter.property'>((name) => {
  assertProperty(name, '`property` must be one');
  return name;
});

export const types = input<'ContestFilter.types'>((names) => names.map(toLabel));

export const minSpreadDays = input<'ContestFilter.minSpreadDays'>((days) => {
  if (days >= 0) return days;
  throw badInput(({ errors }) => errors.negative('minSpreadDays', days));
});
