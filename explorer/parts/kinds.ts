import type { TieFilter, TieKind } from '../generated/operations.ts';
import type { SubjectType, TieType } from '../generated/types.ts';

/** A group of kinds with one style. Its name is also that of the color in styles/colours.css. */
export type KindGroup =
  | 'sister-city'
  | 'sister-state'
  | 'friendship'
  | 'port'
  | 'institution'
  | 'network'
  | 'agreement'
  | 'office'
  | 'people';

interface Look {
  readonly kinds: readonly TieKind[];

  /** The outline of its sign in a square of 12 by 12. */
  readonly shape: string;
}

/** Outlines by shape. Groups of the same color have different shapes. */
export const SHAPES = {
  circle: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  square: 'M1.5 1.5h9v9h-9z',
  triangle: 'M6 .8l5.4 9.9H.6z',
  diamond: 'M6 .2L11.8 6 6 11.8.2 6z',
  hexagon: 'M6 .4l4.9 2.8v5.6L6 11.6 1.1 8.8V3.2z',
  sheet: 'M2.2.8h4.9l2.9 2.9v7.5H2.2z',
  house: 'M6 .6l5.2 4.6v6H.8v-6z',
  person: 'M6 .7a2.6 2.6 0 1 1 0 5.2A2.6 2.6 0 0 1 6 .7zM.9 11.5a5.1 5.1 0 0 1 10.2 0z',
  ring: 'M6 .7a5.3 5.3 0 1 1 0 10.6A5.3 5.3 0 0 1 6 .7zm0 2.7a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2z',
  dots: 'M6 .8a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 .8zM3 6.6a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zm6 0a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z',
  star: 'M6 .2l1.7 4.1L11.8 6 7.7 7.7 6 11.8 4.3 7.7.2 6l4.1-1.7z',
  bars: 'M1 11.2V7.6h2.6v3.6zm3.7 0V4.4h2.6v6.8zm3.7 0V.8H11v10.4z',
  pillar: 'M.8 1h10.4v2.4H.8zm1.6 3.2h2v4.6h-2zm5.2 0h2v4.6h-2zM.8 9.4h10.4V11H.8z',
  tag: 'M.9.9h5.2l5.3 5.5-5 5L.9 6.1z',
} as const;

/** How each kind of tie is drawn. */
const GROUPS: Readonly<Record<TieKind, KindGroup>> = {
  SISTER_CITY: 'sister-city',
  SISTER_COUNTY: 'sister-city',
  SISTER_DISTRICT: 'sister-city',
  SISTER_STATE: 'sister-state',
  FRIENDSHIP: 'friendship',
  SISTER_PORT: 'port',
  EXCHANGE: 'institution',
  JOINT_INSTITUTE: 'institution',
  JOINT_LABORATORY: 'institution',
  LIBRARY_EXCHANGE: 'institution',
  SISTER_SCHOOL: 'institution',
  CONFUCIUS_INSTITUTE: 'institution',
  ECO_PARTNERSHIP: 'institution',
  COOPERATION: 'institution',
  JOINT_VENTURE: 'institution',
  MEMBERSHIP: 'network',
  SISTER_AGREEMENT: 'agreement',
  MEMORANDUM: 'agreement',
  CLIMATE_AGREEMENT: 'agreement',
  TRADE_AGREEMENT: 'agreement',
  SCIENCE_AGREEMENT: 'agreement',
  PORT_AGREEMENT: 'agreement',
  TRADE_OFFICE: 'office',
  LIAISON_OFFICE: 'office',
  AFFILIATION: 'people',
  MENTORSHIP: 'people',
  FRIENDSHIP_OF_PEOPLE: 'people',
  CO_AUTHORSHIP: 'people',
};

export function groupOf(kind: TieKind): KindGroup {
  return GROUPS[kind];
}

export const KIND_GROUPS: Readonly<Record<KindGroup, Look>> = {
  'sister-city': { shape: SHAPES.circle, kinds: kindsOf('sister-city') },
  'sister-state': { shape: SHAPES.square, kinds: kindsOf('sister-state') },
  friendship: { shape: SHAPES.triangle, kinds: kindsOf('friendship') },
  port: { shape: SHAPES.diamond, kinds: kindsOf('port') },
  institution: { shape: SHAPES.hexagon, kinds: kindsOf('institution') },
  network: { shape: SHAPES.dots, kinds: kindsOf('network') },
  agreement: { shape: SHAPES.sheet, kinds: kindsOf('agreement') },
  office: { shape: SHAPES.house, kinds: kindsOf('office') },
  people: { shape: SHAPES.person, kinds: kindsOf('people') },
};

export const groupNames = Object.keys(KIND_GROUPS) as readonly KindGroup[];

/**
 * All ties but memberships, which are counted, drawn and listed on their own: a network of thousands would hide all
 * other ties of a place.
 */
export const USUAL_TIES = {
  types: ['SISTER_TIE', 'PARTNERSHIP', 'AGREEMENT', 'OFFICE', 'AFFILIATION', 'PERSONAL_TIE'],
} as const satisfies TieFilter;

function kindsOf(group: KindGroup): readonly TieKind[] {
  return (Object.keys(GROUPS) as TieKind[]).filter((kind) => GROUPS[kind] === group);
}

interface TypeSign {
  readonly shape: string;
  readonly tone: string;
}

/** The sign of a type that is not a tie. */
const SIGNS: Readonly<Record<Exclude<SubjectType, TieType>, TypeSign>> = {
  Country: { shape: SHAPES.ring, tone: 'ink' },
  State: { shape: SHAPES.square, tone: 'sister-state' },
  City: { shape: SHAPES.circle, tone: 'sister-city' },
  Institution: { shape: SHAPES.hexagon, tone: 'institution' },
  Person: { shape: SHAPES.person, tone: 'people' },
  Group: { shape: SHAPES.dots, tone: 'people' },
  Event: { shape: SHAPES.star, tone: 'port' },
  Policy: { shape: SHAPES.pillar, tone: 'agreement' },
  PolicyEffect: { shape: SHAPES.pillar, tone: 'agreement' },
  Impact: { shape: SHAPES.bars, tone: 'friendship' },
  Source: { shape: SHAPES.sheet, tone: 'ink' },
  Theme: { shape: SHAPES.tag, tone: 'ink' },
};

/** The sign of a type in the schema; a tie has that of its kind. */
export const TYPE_SIGNS: Readonly<Record<string, TypeSign>> = SIGNS;
