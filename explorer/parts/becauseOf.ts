import type { RuledFragment } from '../generated/operations.ts';
import { words } from '../words/words.ts';
import { sideText } from './claimValue.ts';

/** Why the first value of a contest is shown first. */
export function becauseOf(contest: RuledFragment & { readonly property: string }): string {
  const { because, property, rule, values } = contest;
  return words.reasons.rule({
    because,
    rule,
    values: values.map((value) => ({
      shown: sideText(value, property),
      independentSources: value.independentSources,
      ranks: value.claims.map(({ rank, reason }) => ({ rank, reason })),
      directness: value.claims.map(({ source }) => source.directness),
    })),
  });
}
