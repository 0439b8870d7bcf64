import { searchKey } from '../names/searchKey.ts';
import { input } from './coordinates.ts';

export const indicatorPrefix = input<'ImpactFilter.indicatorPrefix'>(searchKey);
