import { plain } from '../shell/words.ts';
import type { FuzzyDate } from './dates.ts';
import { words } from '../words/words.ts';

interface Happened {
  readonly name: string;
  readonly kind: string;
  readonly when?: FuzzyDate | null | undefined;
  readonly actors?: readonly { readonly name: string }[];
}

/** The name of what happened or was decided; one that readers cannot read is made again of its parts. */
export function happenedName({ name, kind, when, actors = [] }: Happened): string {
  const parties = new Set(actors.map((actor) => actor.name).filter(isRead));
  const day = when ? words.dates.text(when) : null;
  return isRead(name) ? name : words.parts.happened([...parties], plain(kind), day);
}

/** The name, if the reader can read it; else what stands for it. */
export const readable = (name: string, other: string) => (isRead(name) ? name : other);

export const isRead = (name: string) => words.parts.script?.test(name) ?? true;
