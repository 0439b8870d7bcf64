import { about } from './about.ts';
import { help } from './help.ts';
import { method } from './method.ts';
import { stories } from './stories.ts';

/** The pages to be read, which are long. */
export const prose = { about, help, method, stories };
