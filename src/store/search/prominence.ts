import { RANK_BITS } from '../../search/toLucene.ts';
import type { standingOf } from './surroundings.ts';

/** What the prominence of a subject follows from. */
type ProminenceGrounds = ReturnType<typeof standingOf>;

/** How much a person who types a name of several subjects is likely to mean this one: 0 to 127. */
export function prominenceOf(of: ProminenceGrounds): number {
  const most = 2 ** RANK_BITS - 1;
  return Math.max(0, Math.min(most, Math.round(estimate(of))));
}

/** A subject of each type: a city of 8,000 people stands between a university and a state. */
function estimate(of: ProminenceGrounds): number {
  const { type, population, places, since } = of;
  const ties = 4 * Math.log2(1 + of.ties);
  if (type === 'Country') return 90 + ties;
  if (type === 'State') return 42 + 3 * Math.log2(1 + places) + ties;
  if (type === 'City') return 10 * Math.log10(Math.max(population ?? SMALL, 300)) + ties;
  if (type === 'Institution') return institutionProminence(of) + 1.5 * ties;
  if (type === 'Person') return 28 + 1.5 * ties + recency(since);
  if (type === 'Group') return 10;
  if (of.parties > 0) return tieProminence(of);
  return { Event: 24, Source: 0 }[type] ?? 20;
}

const SMALL = 8_000;

function institutionProminence({ kind, works, isUnit }: ProminenceGrounds): number {
  return (kind === 'UNIVERSITY' ? 36 : 30) + 4 * Math.log2(1 + works) - (isUnit ? 5 : 0);
}

function recency(since: number | null): number {
  return since === null ? 0 : Math.max(0, Math.min(8, (since - 1980) / 5));
}

/** The tie that a person means is a sister tie of two, rather than its agreements or one of the thousands of memberships of a network. */
function tieProminence({ type, kind, sources, parties }: ProminenceGrounds): number {
  if (type === 'Affiliation' || type === 'Membership') return 0;
  const formal = type !== 'SisterTie' ? 2 : kind.startsWith('SISTER_') ? 20 : 11;
  return 60 + formal + Math.min(9, sources) - (parties > 2 ? 60 : 0);
}
