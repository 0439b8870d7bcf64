import { distance } from 'fastest-levenshtein';

/** `; did you mean "ohio"?`, or an empty text if no candidate is close. */
export function suggest(text: string, candidates: Iterable<string>): string {
  const limit = text.length < 4 ? 1 : Math.min(4, Math.max(2, Math.floor(text.length / 3)));
  let [nearest, least] = ['', limit + 1];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const steps = distance(text.toLowerCase(), candidate.toLowerCase());
    if (steps < least || (steps === least && candidate < nearest))
      [nearest, least] = [candidate, steps];
  }
  return nearest === '' ? '' : `; did you mean "${nearest}"?`;
}
