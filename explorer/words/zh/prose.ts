import type { prose as english } from '../en/prose.ts';
import { about } from './about.ts';
import { help } from './help.ts';
import { method } from './method.ts';
import { stories } from './stories.ts';

export const prose = { about, help, method, stories } satisfies typeof english;
