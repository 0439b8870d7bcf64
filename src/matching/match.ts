import { compareText } from '../evidence/claim.ts';
import type { Sentence } from '../words/words.ts';
import { findCandidates } from './find.ts';
import type { MatchIndex } from './register.ts';
import { type MatchRow, readRow } from './row.ts';
import { type MatchFeature, type Score, scoreOf } from './score.ts';
import { FAR_BIGGER, LEAST, MARGIN, POINTS, SURE } from './weights.ts';

/** What a comparison comes to. */
export type Verdict = 'SAME' | 'NAMESAKES' | 'REVIEW' | 'NEW';

export interface Candidate {
  readonly id: string;
  /** 0–100. */
  readonly score: number;
  readonly features: readonly MatchFeature[];
  /** Of this candidate: of the best, it is that of the row. */
  readonly verdict: Verdict;
}

export interface RowMatch {
  /** Of the row. */
  readonly verdict: Verdict;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** What a row stands for among what a register holds. */
export function matchRow(given: MatchRow, register: MatchIndex): RowMatch {
  const row = readRow(given, register);
  const found = new Map<number, Score>();
  const isOpen = () => [...found.values()].every(({ isRuledOut }) => isRuledOut);
  for (const hit of findCandidates(row, register, isOpen))
    if (!found.has(hit.position)) found.set(hit.position, scoreOf(row, hit, register));
  return decide(yieldToBetter([...found.values()]));
}

/**
 * An alias yields to a far bigger place that has the name. A place in a country that lists may file under the row's country yields to one
 * in that country itself.
 */
function yieldToBetter(all: readonly Score[]): readonly Score[] {
  const open = all.filter(({ isRuledOut, hit }) => !isRuledOut && hit.key !== '');
  const owners = open.filter((one) => isOwner(one));
  const hasCountry = ({ features }: Score, isEqual: boolean) =>
    features.some(
      ({ name, points }) => name === 'COUNTRY' && (points === POINTS.country.equal) === isEqual,
    );
  return all.map((one) => {
    if (!open.includes(one)) return one;
    if (hasCountry(one, false) && open.some((other) => hasCountry(other, true)))
      return less(one, ({ matching }) => matching.oneInCountry);
    if (isOwner(one)) return one;
    const rivals = owners.length > 0 ? owners : open;
    if (!rivals.some((rival) => rival !== one && isFarBigger(rival, one))) return one;
    const isOwned = owners.length > 0;
    return less(one, ({ matching }) => (isOwned ? matching.nameOfBigger : matching.biggerHasIt));
  });
}

function less(one: Score, value: Sentence): Score {
  const points = POINTS.ofAnother;
  const feature = { name: 'WHOSE_NAME' as const, value, points };
  return { ...one, points: one.points + points, features: [...one.features, feature] };
}

function isOwner({ entry, hit }: Score): boolean {
  return entry.ownKeys.includes(hit.key);
}

function isFarBigger({ entry: one }: Score, { entry: { population: other } }: Score): boolean {
  return other != null && other > 0 && (one.population ?? 0) >= FAR_BIGGER * other;
}

/** Those that nothing rules out come first. Margins are compared before the score is cut at 100. */
function decide(all: readonly Score[]): RowMatch {
  const ranked = [...all].sort(
    (a, b) =>
      Number(a.isRuledOut) - Number(b.isRuledOut) ||
      b.points - a.points ||
      compareText(a.entry.id, b.entry.id),
  );
  const held = ranked.filter(({ entry }) => entry.isShadow !== true);
  const rivals = rivalsIn(ranked);
  const verdict = verdictOn(held[0], rivals);
  const notHeld = notHeldAmong(rivals);
  return {
    verdict,
    candidates: held.map((one, at) => ({
      id: one.entry.id,
      score: Math.max(0, Math.min(100, one.points)),
      features: rivals.includes(one) ? [...one.features, ...notHeld] : one.features,
      verdict: at === 0 || (verdict === 'NAMESAKES' && rivals.includes(one)) ? verdict : 'NEW',
    })),
  };
}

/** Those that fit about as well as the best, with itself. */
function rivalsIn([best, ...others]: readonly Score[]): readonly Score[] {
  if (best === undefined || best.isRuledOut || best.points < LEAST) return [];
  const isNear = ({ isRuledOut, points }: Score) =>
    !isRuledOut && points >= LEAST && best.points - points < MARGIN;
  return [best, ...others.filter(isNear)];
}

const MOST_TOLD = 3;

/** Why a candidate is not sure though no other is on record. */
function notHeldAmong(rivals: readonly Score[]): readonly MatchFeature[] {
  const shadows = rivals.filter(({ entry }) => entry.isShadow === true);
  if (shadows.length === 0) return [];
  const some = shadows
    .slice(0, MOST_TOLD)
    .map(({ entry: { id, within = [] } }) => ({ id, within: within[0] }));
  const value: Sentence = ({ matching }) => matching.notHeld(some, shadows.length - some.length);
  return [{ name: 'NOT_ON_RECORD', value, points: 0 }];
}

function verdictOn(best: Score | undefined, rivals: readonly Score[]): Verdict {
  if (best === undefined || best.points < LEAST) return 'NEW';
  if (rivals.length === 0) return 'REVIEW';
  if (!rivals.includes(best)) return 'NEW';
  if (rivals.length > 1) return 'NAMESAKES';
  return best.points >= SURE && !best.isContradicted ? 'SAME' : 'REVIEW';
}
