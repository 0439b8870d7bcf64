import { count } from '../shell/words.ts';

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
  return figure && [figure, currency ?? unit].filter(Boolean).join(' ');
}

function rangeText(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) return `${count(low)} to ${count(high)}`;
  if (low !== null) return `${count(low)} or more`;
  return high === null ? null : `up to ${count(high)}`;
}
