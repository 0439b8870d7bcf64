import { badInput } from '../errors.ts';
import { filtersIn } from './bind.ts';
import type { Args, Call } from './statement.ts';

/** Throws if a filter of a call gives a range that ends before it begins: `fooFrom` and `fooTo`, or `fooOn` and `fooTo`. */
export function assertRanges(field: Call['field'], args: Args): void {
  for (const { conditions } of filtersIn(field, args))
    for (const [from, low] of Object.entries(conditions)) {
      const to = from.replace(/(?:From|On)$/, 'To').replace(/^from$/, 'to');
      const high = conditions[to];
      if (to !== from && low != null && high != null && isBeyond(low, high))
        throw badInput(({ errors }) =>
          errors.beyond(from, to, JSON.stringify(low), JSON.stringify(high)),
        );
    }
}

/** Dates are compared as far as both are exact: 1988-11 is not beyond 1988. */
function isBeyond(low: unknown, high: unknown): boolean {
  if (typeof low === 'number' && typeof high === 'number') return low > high;
  if (typeof low !== 'string' || typeof high !== 'string') return false;
  const length = Math.min(low.length, high.length);
  return low.slice(0, length) > high.slice(0, length);
}
