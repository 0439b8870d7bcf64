import { badInput } from '../errors.ts';
import type { Alongside, PartyLevel } from '../generated/schema.ts';
import { input } from './coordinates.ts';
import { toLabel } from './inputs.ts';

export const types = input<'TieFilter.types'>((names) => names.map(toLabel));

/** Each once and in the order of `Tie.countries` and `Tie.states`. */
const inOrder = (ids: readonly string[]) => [...new Set(ids)].sort();

export const exactCountries = input<'TieFilter.exactCountries'>(inOrder);
export const exactStates = input<'TieFilter.exactStates'>(inOrder);

/** An answer of nothing would look as if no two members were tied. */
const withoutMemberships = (name: string) => (other: Alongside) => {
  if (other.kinds?.includes('MEMBERSHIP') !== true) return other;
  throw badInput(({ errors }) => errors.sharesNoMembership(`${name}.kinds`));
};

export const alongside = input<'TieFilter.alongside'>(withoutMemberships('alongside'));
export const notAlongside = input<'TieFilter.notAlongside'>(withoutMemberships('notAlongside'));

const LEVELS: readonly PartyLevel[] = ['ITSELF', 'STATE', 'CITY', 'INSTITUTION'];
const OTHERS = ['Country', 'Person', 'Group'];

/** With all levels named, as `Tie.within` has them. */
export const party = input<'TieFilter.party'>(({ within, levels }) => ({
  within,
  levels: levels?.map(toWord) ?? [...LEVELS.map(toWord), ...OTHERS],
}));

const toWord = (level: PartyLevel) => (level === 'ITSELF' ? level : toLabel(level));
