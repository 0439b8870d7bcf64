import type { DatePrecision, Directness } from '../../generated/schema.ts';

const SOURCES: Readonly<Record<Directness, string>> = {
  PRIMARY: 'a primary source',
  REGISTER: "a party's own register",
  SECONDARY: 'a secondary source',
  TERTIARY: 'a tertiary source',
};

const OTHERS: typeof SOURCES = {
  PRIMARY: 'a primary one',
  REGISTER: 'a register',
  SECONDARY: 'a secondary one',
  TERTIARY: 'a tertiary one',
};

const NO_REASON = 'no reason given';

/** Why one of the values that sources disagree on comes first: each completes "Reason: ...". */
export const rules = {
  curatorFirst: (why: string | undefined) => `a curator put it first: ${why ?? NO_REASON}`,
  curatorAside: (why: string | undefined) => `a curator set the other aside: ${why ?? NO_REASON}`,
  sourceRead: 'we have read its source, and know the other only from citations',
  dateOverBound: 'it is a date, and the other only an open bound that allows it',
  directness: (own: Directness, isRead: boolean, next: Directness) =>
    `it is from ${SOURCES[own]}${isRead ? ' that we have read' : ''}, the other from ${OTHERS[next]}`,
  moreExact: {
    thanRange: (range: string) => `it is more exact than the range ${range}`,
    thanVague: (date: string) => `it is more exact than "${date}"`,
    thanUnit: (unit: DatePrecision) => `it is more exact than the ${unit.toLowerCase()} alone`,
    thanOther: 'it is more exact than the other',
  },
  /** `3 independent sources support 1979, 1 source supports 7 October 1985` */
  sources: (sides: readonly (readonly [sources: number, value: string])[]) =>
    sides
      .map(([sources, value]) => {
        const who = sources === 1 ? '1 source supports' : `${sources} independent sources support`;
        return `${who} ${value}`;
      })
      .join(', '),
  publishedLater: 'its source was published later',
  statedOverDenied: 'a source states it, and no better source denies it',
  deniedWithBetter: 'the other is denied with better grounds',
  deniedWithoutOther: 'denied with better grounds, but nothing is stated in its place',
  undecided: 'undecided: no rule prefers one of them',
};
