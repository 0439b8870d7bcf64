import { saidIn } from '../words/words.ts';
import type { Decision } from './contest.ts';
import { agree, covers } from './meaning.ts';
import type { ValuePosition } from './position.ts';
import { exactnessText } from './ruleText.ts';
import { type Contender, RULES } from './rules.ts';

export interface Choice {
  readonly winner: ValuePosition;
  /** The rule that decided between two values; null if nothing had to be decided. */
  readonly because: Decision | null;
  /** The rule that decided against the last value that contradicts the winner. */
  readonly becauseOfRivals: Decision | null;
}

/**
 * Applies the rules in turn, each only to what the previous ones left: no rule is weighed against another, so
 * the order of rows cannot matter and preferences cannot form a cycle.
 */
export function choose(positions: readonly ValuePosition[]): Choice | undefined {
  let left: readonly Contender[] = positions.map((position) => ({
    position,
    claims: position.own,
  }));
  const steps: { readonly dropped: readonly Contender[]; readonly because: Decision }[] = [];
  for (const rule of RULES) {
    if (left.length === 1) break;
    const kept = rule.keep(left);
    const keptPositions = new Set(kept.map(({ position }) => position));
    const dropped = left.filter(({ position }) => !keptPositions.has(position));
    const [best] = kept;
    if (dropped.length > 0 && best)
      steps.push({
        dropped,
        because: { rule: rule.rule, because: saidIn(rule.because(best, dropped)) },
      });
    left = kept;
  }
  const winner = left[0]?.position;
  if (!winner) return undefined;

  const againstRival = steps.findLast(({ dropped }) =>
    dropped.some(({ position }) => !mayBothBe(position, winner)),
  );
  const because = steps.at(-1)?.because ?? null;
  return { winner, because, becauseOfRivals: againstRival?.because ?? because };
}

/**
 * The most exact value that agrees with the one that the rules choose: of 1979 by a primary source, June 1979
 * and 1985 it is June 1979. What a curator put first, or what was read, gives way only to its like.
 */
export function chooseFinest(positions: readonly ValuePosition[]): Choice | undefined {
  const choice = choose(positions);
  const finer = positions.filter((position) => choice && isFiner(position, choice.winner));
  const finest = finer.length > 0 ? chooseFinest(finer) : undefined;
  if (!choice || !finest) return choice;
  const because = finest.because ?? {
    rule: 'EXACTNESS',
    because: saidIn(exactnessText(finest.winner, [{ claims: choice.winner.own }])),
  };
  const rivals = finer.some((position) => !mayBothBe(position, finest.winner));
  return {
    ...finest,
    because,
    becauseOfRivals: rivals ? finest.becauseOfRivals : (choice.becauseOfRivals ?? because),
  };
}

function isFiner(
  { meaning, own }: ValuePosition,
  { meaning: chosen, own: others }: ValuePosition,
): boolean {
  if (!meaning?.range || !chosen?.range || !covers(chosen, meaning)) return false;
  const isSame = covers(meaning, chosen) && (meaning.range.hedged || !chosen.range.hedged);
  return !isSame && standingOf(own) >= standingOf(others);
}

/** By rank, then by whether one was read. */
function standingOf(claims: ValuePosition['own']): number {
  const grades = claims.map(({ rank, source }) => 2 * RANKS.indexOf(rank) + (source.read ? 1 : 0));
  return Math.max(...grades);
}

const RANKS = ['DEPRECATED', 'NORMAL', 'PREFERRED'];

function mayBothBe(a: ValuePosition, b: ValuePosition) {
  return a.meaning !== null && b.meaning !== null && agree(a.meaning, b.meaning);
}
