import { city } from './city.ts';
import { details } from './details.ts';
import type { Operation } from './operation.ts';
import { deepPage, page } from './page.ts';
import { search } from './search.ts';
import { walk } from './walk.ts';

export const operations: readonly Operation[] = [city, walk, page, deepPage, details, search];
