import type { ConfidenceReasonCode } from '../../generated/schema.ts';
import { titled } from './titles.ts';

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The parts of a reason. */
interface ReasonWords {
  readonly titles: readonly string[];
  readonly property: string | null;
  /** A curator's words. */
  readonly remark: string | null;
  /** The values that sources disagree on, with the titles of the sources. */
  readonly sides: readonly (readonly [value: string, titles: readonly string[]])[];
}

/** Why a level of confidence. */
export const reasons: Readonly<Record<ConfidenceReasonCode, (reason: ReasonWords) => string>> = {
  PRIMARY_SOURCE: ({ titles }) => `${titled(titles)} is a primary source, and we have read it.`,
  REGISTER: ({ titles }) => `${titled(titles)} is a party's own register, and we have read it.`,
  RECIPROCAL: ({ titles }) =>
    `${titled(titles)} are registers of different parties, and we have read them.`,
  INDEPENDENT_SOURCES: ({ titles }) =>
    `${titles.length === 2 ? 'Two' : titles.length} independent sources agree: ${titled(titles)}.`,
  SINGLE_SOURCE: ({ titles }) =>
    `${titled(titles)} was read; no second independent source was found.`,
  NOT_INDEPENDENT: ({ titles }) =>
    `${titled(titles)} were read, but they are not independent of each other.`,
  TERTIARY_ONLY: ({ titles }) =>
    `${titled(titles)} were read, but all of them are tertiary, so they may copy one list.`,
  TERTIARY_BESIDE: ({ titles }) =>
    titles.length === 1
      ? `${titled(titles)} says so too, but is tertiary, so it confirms nothing.`
      : `${titled(titles)} say so too, but are tertiary, so they confirm nothing.`,
  LISTED_REPEATEDLY: () => 'It is on lists of days five years or more apart.',
  LISTED: () => 'It is on a list, and no later list that should have it lacks it.',
  NOT_ON_LATER_LISTS: ({ titles }) =>
    titles.length === 0
      ? 'It was on a list, but not on later lists that have the other ties of one of its places.'
      : `It was on a list, but not on a party's own list, which is whole: ${titled(titles)}.`,
  PROPOSED: ({ titles }) =>
    `It was proposed, according to ${titled(titles)}; no source says that it came about.`,
  CITATIONS_ONLY: ({ titles }) => `${titled(titles)} is known only from citations.`,
  TAKEN_FROM_UNREAD: ({ titles: [source = '', taken = ''] }) =>
    `"${source}" takes it from "${taken}", which we have not read.`,
  TAKEN_FROM_REPEATED: ({ titles: [source = '', taken = ''] }) =>
    `"${source}" takes it from "${taken}", which repeats it from another source.`,
  NOT_STATED: () => 'No source states it.',
  SET_ASIDE: ({ remark }) =>
    `A curator set aside every claim: ${remark?.replace(/\.$/, '') ?? 'no reason given'}.`,
  SOURCES_DISAGREE: ({ property, sides }) => {
    const texts = sides.map(([value, titles]) => `${value} (${titled(titles)})`);
    return `Sources disagree on \`${property}\`: ${OR.format(texts)}.`;
  },
};
