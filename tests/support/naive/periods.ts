import { readPeriod } from '../../../src/evidence/dates/fuzzyDate.ts';
import type { Item } from './copy.ts';
import type { Args } from './pages.ts';

/** Whether an item meets the condition of one field of a filter. */
export type Test = (item: Item, given: never, filter: Args) => boolean;

/** The named date is in the given period or later. */
export function notBefore(name: string): Test {
  return ({ properties }, period: string, { certainty }) => {
    const { first } = readPeriod(period);
    const [earliest, latest] = boundsOf(properties, name);
    return certainty === 'CERTAINLY' || certainty === 'LISTED'
      ? isExact(properties, name) && earliest !== null && earliest >= first
      : latest === null || latest >= first;
  };
}

/** The named date is in the given period or earlier. */
export function notAfter(name: string): Test {
  return ({ properties }, period: string, { certainty }) => {
    const { last } = readPeriod(period);
    const [earliest, latest] = boundsOf(properties, name);
    return certainty === 'CERTAINLY' || certainty === 'LISTED'
      ? isExact(properties, name) && latest !== null && latest <= last
      : earliest === null || earliest <= last;
  };
}

/** Only for items with such a date. */
export function ifKnown(name: string, test: Test): Test {
  return (item, given, filter) => item.properties[name] !== undefined && test(item, given, filter);
}

/**
 * The tie was in force at some time in the period. The day on which it began is certain, whatever an inexact end
 * or last confirmation leaves open; without a beginning the last confirmation is.
 */
export const held: Test = ({ properties }, given: string, { certainty, activeTo }) => {
  const { first } = readPeriod(given);
  const { last } = readPeriod((activeTo ?? given) as string);
  const [started, startedBy] = boundsOf(properties, 'start');
  const [ended, endedBy] = boundsOf(properties, 'end');
  const [confirmed, confirmedBy] = boundsOf(properties, 'lastConfirmed');
  if ((started ?? '') > last || (endedBy ?? '9999-12-31') < first) return false;
  if (certainty !== 'CERTAINLY' && certainty !== 'LISTED') return true;
  const isCertain = isExact(properties, 'start');
  const begun = (isCertain ? startedBy : null) ?? confirmedBy;
  const hasBegun = begun !== null && begun <= last;
  const until = [(isCertain ? started : null) ?? '', ended ?? confirmed ?? ''];
  if (hasBegun && until.some((day) => day >= first)) return true;
  const listed = (properties['listedUntil'] ?? '') as string;
  return certainty === 'LISTED' && listed >= first && (hasBegun || listed <= last);
};

/** An approximate date is not certain. */
const isExact = (properties: Args, name: string) => properties[`${name}IsApproximate`] !== true;

function boundsOf(properties: Args, name: string): readonly [string | null, string | null] {
  const bound = (which: string) => (properties[`${name}${which}`] ?? null) as string | null;
  return [bound('Earliest'), bound('Latest')];
}
