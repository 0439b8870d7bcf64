import type { PartyLevel } from '../generated/schema.ts';
import { input } from './coordinates.ts';
import { toLabel } from './inputs.ts';

export const types = input<'TieFilter.types'>((names) => names.map(toLabel));

/** Each once and in the order of `Tie.countries` and `Tie.states`. */
const inOrder = (ids: readonly string[]) => [...new Set(ids)].sort();

export const exactCountries = input<'TieFilter.exactCountries'>(inOrder);
export const exactStates = input<'TieFilter.exactStates'>(inOrder);

const LEVELS: readonly PartyLevel[] = ['ITSELF', 'STATE', 'CITY', 'INSTITUTION'];
const OTHERS = ['Country', 'Person', 'Group'];

/** With all levels named, as `Tie.within` has them. */
export const party = input<'TieFilter.party'>(({ within, levels }) => ({
  within,
  levels: levels?.map(toWord) ?? [...LEVELS.map(toWord), ...OTHERS],
}));

const toWord = (level: PartyLevel) => (level === 'ITSELF' ? level : toLabel(level));
