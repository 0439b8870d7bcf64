import { EVIDENCE } from '../../../src/words/en/evidence.ts';
import { PLACE_REMARKS, TIE_REMARKS } from '../../../src/words/en/remarks.ts';
import { kindText } from '../../../src/kindText.ts';
import { count } from './numbers.ts';

/** A word of the schema or the data files: `sister city` for SISTER_CITY, `first recorded at` for firstRecordedAt. */
const plain = (term: string) =>
  REMARKS[term] ??
  PROPERTIES[term] ??
  kindText(/^[A-Z_\d]+$/.test(term) ? term : term.replace(/([a-z])([A-Z])/g, '$1_$2'));

const REMARKS: Readonly<Record<string, string>> = { ...PLACE_REMARKS, ...TIE_REMARKS };

/** Columns of the data files whose name is no word for a reader. */
const PROPERTIES: Readonly<Record<string, string>> = {
  COUNTRY: 'country or region',
  country: 'country or region',
  directness: 'type of evidence',
  kind: 'type',
  read: 'read by us',
  url: 'link',
};

const status = {
  PROPOSED: 'Proposed',
  SIGNED: 'Signed',
  ACTIVE: 'Active',
  DORMANT: 'Dormant',
  SUSPENDED: 'Suspended',
  ENDED: 'Ended',
  UNKNOWN: 'Unknown',
};

/** Statuses, confidence and other terms of the schema. */
export const terms = {
  plain,
  /** A label that the API gives in English: `Sister city`. */
  label: (label: string) => label,
  /** A label of the API by its parts: `Hubei`, `no province`. */
  labels: (_parts: readonly string[], label: string) => label,
  /** Countries by their codes, `CN-US`, and by the label that the API gives in English. */
  countries: (_codes: string, label: string) => label,
  status,
  /** For filters and groups, where no date can stand. */
  statusGroups: { ...status, ACTIVE: 'Active when last reported' },
  statusAsOf: (status: string, day: string) => `${status} as of ${day}`,
  statusUndated: (status: string) => `${status}, date unknown`,
  listed: (day: string) => `listed ${day}`,
  despiteCall: (listed: string) => `${listed}, despite a call to end such ties`,
  notOnLaterLists: 'not on later lists',
  basis: {
    PRIMARY_SOURCE: 'Original document',
    REGISTER: 'Register of a party',
    INDEPENDENT_SOURCES: 'Two independent sources',
    SINGLE_SOURCE: 'One source',
    PROPOSED: 'Only proposed',
    LISTED_REPEATEDLY: 'On lists of different years',
    LISTED: 'On a list',
    TERTIARY_SOURCES: 'Lists only',
    NOT_ON_LATER_LISTS: 'Not on later lists',
    SECOND_HAND: 'Second-hand',
    DISPUTED: 'Disputed',
  },
  /** The same as `basis`, for narrow columns. */
  marks: EVIDENCE,
  /** For filters and groups, which do not tell a primary source or a register from two independent ones. */
  levels: {
    CONFIRMED: 'Original document, register or two sources',
    STATED: 'One source or lists',
    SECOND_HAND: 'Second-hand',
    DOUBTFUL: 'Not on later lists',
    DISPUTED: 'Disputed',
  },
  /** Reference works say the same as one source that we have read. */
  singleBeside: 'One source, besides lists',
  independentSources: (number: number) => `${count(number)} independent sources`,
  independentOf: (total: number, independent: number) =>
    `${count(total)} (${count(independent)} independent)`,
  groups: {
    'sister-city': 'Sister cities',
    'sister-state': 'Sister states',
    friendship: 'Friendship',
    port: 'Sister ports',
    institution: 'Institutions',
    network: 'Memberships',
    agreement: 'Agreements',
    office: 'Offices',
    people: 'People',
  },
  contested: 'contested',
};
