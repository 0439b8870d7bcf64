import type { PathNoteCode } from '../../generated/schema.ts';

/** A remark on a search for paths, of which each language makes its sentence. */
export interface PathNote {
  readonly code: PathNoteCode;
  readonly hops: number | null;
  readonly arguments: readonly string[];
  /** The id of an actor. */
  readonly actor: string | null;
}

export function pathNote(
  code: PathNoteCode,
  { hops = null, arguments: names = [], actor = null }: Partial<PathNote> = {},
): PathNote {
  return { code, hops, arguments: names, actor };
}
