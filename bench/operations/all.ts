import { city } from './city.ts';
import { contests, deepContests, deepWideContests, wideContests } from './contests.ts';
import { details } from './details.ts';
import type { Operation } from './operation.ts';
import { deepPage, page } from './page.ts';
import { search } from './search.ts';
import { cityStatistics, statistics } from './statistics.ts';
import { walk } from './walk.ts';

export const operations: readonly Operation[] = [
  ...[city, walk, page, deepPage, details, search],
  ...[contests, deepContests, wideContests, deepWideContests],
  ...[cityStatistics, statistics],
];
