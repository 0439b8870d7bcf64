import { input } from '../graph/computed.ts';
import { searchKey } from '../graph/searchKey.ts';

export const indicatorPrefix = input(searchKey);
