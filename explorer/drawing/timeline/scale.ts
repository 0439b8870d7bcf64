import type { Span } from './span.ts';

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly x: (year: number) => number;
}

/** The scale of years, from slightly before the first to now. */
export function scaleOf(
  spans: readonly Span[],
  now: number,
  [left, right]: readonly [number, number],
): Scale {
  const years = spans.flatMap(({ start, end }) => [
    start?.first,
    start?.last,
    end?.first,
    end?.last,
  ]);
  const known = years.filter((year) => year != null);
  const from = Math.floor((Math.min(...known, now - 10) - 1) / 5) * 5;
  const to = now + 1;
  const x = (year: number) => left + ((year - from) / (to - from)) * (right - left);
  return { from, to, x, ticks: ticksOf(from, to, (right - left) / 56) };
}

/** Round years, up to the given number. */
function ticksOf(from: number, to: number, most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (to - from) / size <= most) ?? 200;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
}
