import type { MakeTool } from './tool.ts';
import { ask } from './ask.ts';
import { changes } from './changes.ts';
import { contested } from './contested.ts';
import { evidence } from './evidence.ts';
import { find } from './find.ts';
import { get } from './get.ts';
import { paths } from './paths.ts';
import { schema } from './schema.ts';
import { ties } from './ties.ts';

/** In the order in which they are listed. */
export const TOOLS: readonly MakeTool[] = [
  ...[find, get, evidence, ties, paths],
  ...[contested, changes, schema, ask],
];
