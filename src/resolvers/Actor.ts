import { nameConvertedFrom as convertedFrom, nameIn } from '../nameIn.ts';
import { computed } from './coordinates.ts';

export const name = computed<'Actor.name', readonly string[], 'in'>({
  given: 'in',
  resolve: (names, { in: ranges }) => nameIn(names, ranges),
});

export const nameConvertedFrom = computed<'Actor.nameConvertedFrom', readonly string[]>({
  resolve: (names, { in: ranges }) => convertedFrom(names, ranges ?? []),
});
