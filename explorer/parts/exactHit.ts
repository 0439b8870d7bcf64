import type { Hit } from './HitWords.tsx';

/** The first result, if the text is one of its names and of no other result with its title. */
export function exactHit([first, ...others]: readonly Hit[]): Hit | undefined {
  if (first?.why !== 'EXACT') return undefined;
  const isAlone = !others.some(({ title, why }) => why === 'EXACT' && title === first.title);
  return isAlone ? first : undefined;
}
