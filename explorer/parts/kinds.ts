import type { TieKind } from '../generated/operations.ts';

/** Kinds of ties that are drawn alike; the name is also that of the colour in styles/colours.css. */
export type KindGroup =
  | 'sister-city'
  | 'sister-state'
  | 'friendship'
  | 'port'
  | 'institution'
  | 'agreement'
  | 'office'
  | 'people';

interface Look {
  readonly label: string;
  readonly kinds: readonly TieKind[];

  /** The outline of its sign, in a square of 12 by 12. */
  readonly shape: string;
}

/** Outlines by what they are; whatever has the same colour has another of these. */
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

export const KIND_GROUPS: Readonly<Record<KindGroup, Look>> = {
  'sister-city': {
    label: 'Sister cities',
    shape: SHAPES.circle,
    kinds: ['SISTER_CITY', 'SISTER_COUNTY', 'SISTER_DISTRICT'],
  },
  'sister-state': { label: 'Sister states', shape: SHAPES.square, kinds: ['SISTER_STATE'] },
  friendship: { label: 'Friendship', shape: SHAPES.triangle, kinds: ['FRIENDSHIP'] },
  port: { label: 'Sister ports', shape: SHAPES.diamond, kinds: ['SISTER_PORT'] },
  institution: {
    label: 'Institutions',
    shape: SHAPES.hexagon,
    kinds: [
      'EXCHANGE',
      'JOINT_INSTITUTE',
      'JOINT_LABORATORY',
      'LIBRARY_EXCHANGE',
      'SISTER_SCHOOL',
      'CONFUCIUS_INSTITUTE',
      'ECO_PARTNERSHIP',
      'COOPERATION',
      'JOINT_VENTURE',
      'MEMBERSHIP',
    ],
  },
  agreement: {
    label: 'Agreements',
    shape: SHAPES.sheet,
    kinds: [
      'SISTER_AGREEMENT',
      'MEMORANDUM',
      'CLIMATE_AGREEMENT',
      'TRADE_AGREEMENT',
      'SCIENCE_AGREEMENT',
      'PORT_AGREEMENT',
    ],
  },
  office: { label: 'Offices', shape: SHAPES.house, kinds: ['TRADE_OFFICE', 'LIAISON_OFFICE'] },
  people: {
    label: 'People',
    shape: SHAPES.person,
    kinds: ['AFFILIATION', 'MENTORSHIP', 'FRIENDSHIP_OF_PEOPLE', 'CO_AUTHORSHIP'],
  },
};

export const groupNames = Object.keys(KIND_GROUPS) as readonly KindGroup[];

export function groupOf(kind: TieKind): KindGroup {
  return groupNames.find((name) => KIND_GROUPS[name].kinds.includes(kind)) ?? 'institution';
}

/** How a thing that is no tie is signed, by its type in the schema. */
export const TYPE_SIGNS: Readonly<
  Record<string, { readonly shape: string; readonly tone: string }>
> = {
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
