import { type ClaimWord, upheldIn } from './claim.ts';
import { readFuzzyDate } from './dates/fuzzyDate.ts';
import { NONE, UNKNOWN } from './meaning.ts';

const PROPOSED = 'PROPOSED';
const STARTS: ReadonlySet<string> = new Set(['start', 'signed']);

/** Whether it says that something was proposed, and not that it came about. */
export function isProposal({ property, value, stance }: ClaimWord): boolean {
  return property === 'status' && value === PROPOSED && stance === 'SUPPORTS';
}

/**
 * Claims about one subject, weighed against its proposal. A later source that says that it exists overtakes the proposal, which was true in
 * its time. A start of which nobody knows whether it is later contests it: what has started was signed.
 */
export function besideProposals(claims: readonly ClaimWord[]): readonly ClaimWord[] {
  const proposals = claims.filter(isProposal);
  if (proposals.length === 0) return claims;

  const proposing = new Set(proposals.map(({ source }) => source.id));
  const existing = upheldIn(claims).filter(
    ({ source, stance, value }) =>
      stance === 'SUPPORTS' && value !== NONE && value !== UNKNOWN && !proposing.has(source.id),
  );
  const overtaken = new Set(
    proposals.filter((proposal) => existing.some((claim) => isLater(claim, proposal))),
  );
  const left = claims.filter((claim) => !overtaken.has(claim));
  if (overtaken.size === proposals.length) return left;
  const starts = existing.filter(({ property }) => STARTS.has(property));
  return [
    ...left,
    ...starts.map((start): ClaimWord => ({
      ...start,
      ...{ property: 'status', form: 'TERM', value: 'SIGNED' },
    })),
  ];
}

/** Whether its source is certainly later, or what it says began later. */
function isLater({ property, value, source }: ClaimWord, proposal: ClaimWord): boolean {
  const before = latestDay(proposal.source.published);
  if (before === null) return false;
  const dates = [source.published, STARTS.has(property) ? value : null];
  return dates.some((date) => date !== null && (readFuzzyDate(date).earliest ?? '') > before);
}

function latestDay(date: string | null): string | null {
  return date === null ? null : readFuzzyDate(date).latest;
}
