import type { MakeTool } from './tool.ts';
import { ask } from './tools/ask.ts';
import { changes } from './tools/changes.ts';
import { contested } from './tools/contested.ts';
import { evidence } from './tools/evidence.ts';
import { find } from './tools/find.ts';
import { get } from './tools/get.ts';
import { paths } from './tools/paths.ts';
import { schema } from './tools/schema.ts';
import { ties } from './tools/ties.ts';

/** In the order in which they are listed. */
export const TOOLS: readonly MakeTool[] = [
  ...[find, get, evidence, ties, paths],
  ...[contested, changes, schema, ask],
];
