import type { ClaimWord } from '../../evidence/claim.ts';
import { describeContests } from '../../evidence/describeContests.ts';
import { type SubNode, type Properties, withoutNull } from '../../projection/projection.ts';

/** A subject with its claims and its search keys. */
export interface Contestable {
  readonly id: string;
  readonly labels: readonly string[];
  readonly words: readonly ClaimWord[];
  /** The subject's sort name, and the ids that it reaches. */
  readonly properties: Properties;
}

/**
 * The contests of a subject: one node `Contest` for each property, so that they can be paged and filtered
 * without folding claims.
 */
export function contestsAbout({ id, labels, words, properties }: Contestable): SubNode[] {
  const { nameKey = '', among = [], reach = [], partyCount = 0n } = properties;
  return describeContests(words).map(
    ({ property, values, rule, because, decided, spreadDays }) => ({
      label: 'Contest',
      properties: withoutNull({
        ...{
          property,
          rule,
          because,
          decided,
          subject: id,
          labels,
          nameKey,
          among,
          reach,
          partyCount,
        },
        values: values.map(({ text, claims, independentSources }) =>
          JSON.stringify({ text, claims: claims.map((claim) => claim.id), independentSources }),
        ),
        spreadDays: spreadDays === null ? null : BigInt(spreadDays),
        spreadSort: BigInt(spreadDays ?? -1),
      }),
      type: 'CONTEST_OF',
      to: id,
    }),
  );
}
