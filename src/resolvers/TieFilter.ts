import { input } from './coordinates.ts';
import { toLabel } from './searchType.ts';

export const types = input<'TieFilter.types'>((names) => names.map(toLabel));
