import type { PathNoteCode } from '../../generated/schema.ts';

/** A remark on a search for paths: its parts, and the sentence that they make. */
export interface PathNote {
  readonly code: PathNoteCode;
  readonly hops: number | null;
  readonly arguments: readonly string[];
  /** The id of an actor. */
  readonly actor: string | null;
  readonly text: string;
}

export function pathNote(
  code: PathNoteCode,
  text: string,
  { hops = null, arguments: names = [], actor = null }: Partial<PathNote> = {},
): PathNote {
  return { code, hops, arguments: names, actor, text };
}

export function stepsText(hops: number): string {
  return hops === 1 ? '1 step' : `${hops} steps`;
}
