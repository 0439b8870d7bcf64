import { searchKey } from '../names/searchKey.ts';
import { bandOf } from '../search/circle.ts';
import { input } from './coordinates.ts';
import { atMost, checkedBox, checkedCircle } from './inputs.ts';

/** Names are compared by `searchKey`. */
export const namePrefix = input<'Filter.namePrefix'>(searchKey);

/** Each further party multiplies the work of matching them. */
export const between = input<'Filter.between'>(atMost(10, 'between'));

const STRONGEST_FIRST = ['CONFIRMED', 'STATED', 'SECOND_HAND', 'DOUBTFUL', 'DISPUTED'] as const;

/** All levels that are at least as strong. */
export const minConfidence = input<'Filter.minConfidence'>((level) =>
  STRONGEST_FIRST.slice(0, STRONGEST_FIRST.indexOf(level) + 1),
);

/** With the latitudes that it can reach, which are compared first. */
export const near = input<'Filter.near'>((circle) => ({
  ...checkedCircle(circle),
  ...bandOf(circle),
}));

export const inBox = input<'Filter.inBox'>(checkedBox);
