import type { MakeTool } from './tool.ts';
import { ask } from './ask.ts';
import { evidence, get } from './get.ts';
import { changes, contested, find } from './lists.ts';
import { paths } from './paths.ts';
import { schema } from './schema.ts';
import { ties } from './ties.ts';

/** In the order in which they are listed. */
export const TOOLS: readonly MakeTool[] = [
  ...[find, get, evidence, ties, paths],
  ...[contested, changes, schema, ask],
];
