import type { MakeTool } from './tool.ts';
import { ask } from './ask.ts';
import { evidence, get } from './get.ts';
import { changes, contested, find } from './lists.ts';
import { paths } from './paths.ts';
import { propose } from './propose.ts';
import { schema } from './schema.ts';
import { ties } from './ties.ts';

/** In the order in which they are listed. */
export const READING: readonly MakeTool[] = [
  ...[find, get, evidence, ties, paths],
  ...[contested, changes, schema, ask],
];

/** For servers that take contributions. */
export const WRITING: readonly MakeTool[] = [propose];
