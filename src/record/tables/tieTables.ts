import type { TieKind } from '../../generated/schema.ts';
import {
  choice,
  date,
  other,
  own,
  parts,
  reference,
  references,
  term,
  themes,
  title,
} from './fact.ts';
import { readCount, readLink } from './cellParser.ts';
import type { Fact, ActorRole, Table } from './table.ts';

const SISTER_KINDS: readonly TieKind[] = [
  'SISTER_CITY',
  'SISTER_STATE',
  'SISTER_COUNTY',
  'SISTER_DISTRICT',
  'SISTER_PORT',
  'FRIENDSHIP',
];
const PARTNERSHIP_KINDS: readonly TieKind[] = [
  'EXCHANGE',
  'JOINT_INSTITUTE',
  'JOINT_LABORATORY',
  'LIBRARY_EXCHANGE',
  'SISTER_SCHOOL',
  'CONFUCIUS_INSTITUTE',
  'ECO_PARTNERSHIP',
  'COOPERATION',
  'JOINT_VENTURE',
];
const AGREEMENT_KINDS: readonly TieKind[] = [
  'SISTER_AGREEMENT',
  'MEMORANDUM',
  'CLIMATE_AGREEMENT',
  'TRADE_AGREEMENT',
  'SCIENCE_AGREEMENT',
  'PORT_AGREEMENT',
];
const OFFICE_KINDS: readonly TieKind[] = ['TRADE_OFFICE', 'LIAISON_OFFICE'];
const PERSONAL_KINDS: readonly TieKind[] = ['MENTORSHIP', 'FRIENDSHIP_OF_PEOPLE', 'CO_AUTHORSHIP'];

const status = choice('status', 'TieStatus', { but: ['UNKNOWN'] });
const course = [
  date('start', { sort: 'startSort' }),
  date('end', { confirms: 'lastConfirmed' }),
  status,
];
/** Ties that a source says led to this one. */
const followedFrom = references('followed_from', ['Tie'], 'FOLLOWED_FROM', { isNew: true });
const signed = {
  type: 'SIGNED',
  from: 'item',
  ordinal: true,
  named: 'as',
  acting: 'onBehalfOf',
} as const;
const witness: ActorRole = { name: 'WITNESS', to: ['Actor'] };

/** The ties, one file for each type. */
export const tieTables: readonly Table[] = [
  lasting('sister_ties.csv', 'SisterTie', [
    choice('kind', 'TieKind', { only: SISTER_KINDS, required: true }),
    parties({ name: 'PARTNER', to: ['Place', 'Institution'], usual: true }, witness),
    ...course,
    themes,
    followedFrom,
  ]),
  lasting('partnerships.csv', 'Partnership', [
    choice('kind', 'TieKind', { only: PARTNERSHIP_KINDS, required: true }),
    parties(
      { name: 'PARTNER', to: ['Actor'], usual: true },
      { name: 'HOST', to: ['Actor'] },
      { name: 'OPERATOR', to: ['Actor'] },
      witness,
    ),
    ...course,
    title('field'),
    reference('under', ['Tie', 'Institution'], 'UNDER', { acyclic: true }),
    themes,
    followedFrom,
  ]),
  {
    ...own('agreements.csv', 'Agreement', [
      title('title'),
      choice('kind', 'TieKind', { only: AGREEMENT_KINDS, required: true }),
      parties({ name: 'PARTY', to: ['Actor'], usual: true }, witness),
      term('parties_counted', readCount, { form: 'NUMBER', as: 'integer', isNew: true }),
      date('signed', { writes: ['start', 'signedOn'], sort: 'startSort' }),
      date('expires', { writes: ['end', 'expiresOn'], confirms: 'lastConfirmed' }),
      status,
      references('establishes', ['Tie'], 'ESTABLISHES'),
      references('renews', ['Tie'], 'RENEWS'),
      references('ends', ['Tie'], 'ENDS'),
      references('signatories', ['Person'], signed),
      term('text_url', readLink),
      themes,
      followedFrom,
    ]),
    periods: [['signed', 'expires']],
  },
  lasting('offices.csv', 'Office', [
    title('name', { writes: [] }),
    choice('kind', 'TieKind', { only: OFFICE_KINDS, required: true }),
    parties(
      { name: 'OPERATOR', to: ['Actor'], sole: true },
      { name: 'HOST', to: ['Place'], sole: true },
    ),
    ...course,
    title('address'),
    followedFrom,
  ]),
  {
    ...lasting('memberships.csv', 'Membership', [
      parties(
        { name: 'MEMBER', to: ['Actor'], sole: true },
        { name: 'NETWORK', to: ['Institution'], sole: true },
      ),
      ...course,
    ]),
    kind: 'MEMBERSHIP',
  },
  {
    ...lasting('affiliations.csv', 'Affiliation', [
      parties(
        { name: 'HOLDER', to: ['Person'], sole: true },
        { name: 'EMPLOYER', to: ['Actor'], sole: true },
      ),
      title('position'),
      ...course,
    ]),
    kind: 'AFFILIATION',
  },
  lasting('personal_ties.csv', 'PersonalTie', [
    choice('kind', 'TieKind', { only: PERSONAL_KINDS, required: true }),
    parties(
      {
        name: 'PARTNER',
        to: ['Person'],
        usual: true,
        kinds: ['FRIENDSHIP_OF_PEOPLE', 'CO_AUTHORSHIP'],
      },
      { name: 'MENTOR', to: ['Person'], sole: true, kinds: ['MENTORSHIP'] },
      { name: 'MENTEE', to: ['Person'], sole: true, kinds: ['MENTORSHIP'] },
    ),
    ...course,
  ]),
  { ...other('tie_remarks.csv', 'Tie', [choice('remark', 'TieRemark')]), isNew: true },
];

/** A table of ties that last from a start to an end. */
function lasting(file: string, type: string, facts: readonly Fact[]): Table {
  return own(file, type, facts, { periods: [['start', 'end']] });
}

function parties(...roles: ActorRole[]): Fact {
  const to = [...new Set(roles.flatMap((role) => role.to))];
  const edge = { type: 'PARTY_TO', from: 'item', ordinal: true, named: 'namedAs' } as const;
  return parts('parties', { to, roles }, edge, { required: true });
}
