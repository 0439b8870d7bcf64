import { about } from './about.ts';
import { help } from './help.ts';
import { method } from './method.ts';

/** The pages to be read, which are long. */
export const prose = { about, help, method };
