import { count } from '../shell/words.ts';
import { words } from '../words/words.ts';

interface Amount {
  readonly amount: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
}

/** `1,200,000 USD`, `3 to 5 students`; null if the finding has no number. */
export function amountText({ amount, low, high, unit, currency }: Amount): string | null {
  const figure = amount === null ? rangeText(low, high) : count(amount);
  if (figure && currency) return words.parts.money(figure, currency);
  return figure && unit ? `${figure} ${words.subject.unit(unit)}` : figure;
}

function rangeText(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) return words.subject.range(count(low), count(high));
  if (low !== null) return words.subject.orMore(count(low));
  return high === null ? null : words.subject.upTo(count(high));
}
