import { agree } from './meaning.ts';
import type { Position } from './position.ts';
import { type Contender, RULES } from './rules.ts';

export interface Choice {
  readonly winner: Position;
  /** The rule that decided between two values; null if nothing had to be decided. */
  readonly because: string | null;
  /** The rule that decided against the last value that contradicts the winner. */
  readonly becauseOfRivals: string | null;
}

/**
 * Applies the rules in turn, each only to what the previous ones left: no rule is weighed against another, so
 * the order of rows cannot matter and preferences cannot form a cycle.
 */
export function choose(positions: readonly Position[]): Choice | undefined {
  let left: readonly Contender[] = positions.map((position) => ({
    position,
    claims: position.own,
  }));
  const steps: { readonly dropped: readonly Contender[]; readonly because: string }[] = [];
  for (const rule of RULES) {
    if (left.length === 1) break;
    const kept = rule.keep(left);
    const keptPositions = new Set(kept.map(({ position }) => position));
    const dropped = left.filter(({ position }) => !keptPositions.has(position));
    const [best] = kept;
    if (dropped.length > 0 && best) steps.push({ dropped, because: rule.because(best, dropped) });
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

function mayBothBe(a: Position, b: Position) {
  return a.meaning !== null && b.meaning !== null && agree(a.meaning, b.meaning);
}
