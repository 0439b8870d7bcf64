import {
  amount,
  choice,
  compound,
  date,
  parts,
  reference,
  references,
  term,
  words,
} from './fact.ts';
import { readIdentifier } from './identifier.ts';
import {
  readCountryCode,
  readCurrency,
  readDate,
  readLanguage,
  readLink,
  readNumber,
  readPastDay,
  readSlug,
  readTerm,
  readText,
  readYesNo,
} from './reader.ts';
import type { Fact, Role, Table } from './table.ts';

const STATE_KINDS = ['STATE', 'PROVINCE', 'REGION', 'PREFECTURE'];
const CITY_KINDS = ['CITY', 'COUNTY', 'DISTRICT', 'TOWN', 'SPECIAL_ZONE'];
const SISTER_KINDS = [
  'SISTER_CITY',
  'SISTER_STATE',
  'SISTER_COUNTY',
  'SISTER_DISTRICT',
  'SISTER_PORT',
  'FRIENDSHIP',
];
const AGREEMENT_KINDS = [
  'SISTER_AGREEMENT',
  'MEMORANDUM',
  'CLIMATE_AGREEMENT',
  'TRADE_AGREEMENT',
  'SCIENCE_AGREEMENT',
  'PORT_AGREEMENT',
];
const OFFICE_KINDS = ['TRADE_OFFICE', 'LIAISON_OFFICE'];
const PERSONAL_KINDS = ['MENTORSHIP', 'FRIENDSHIP_OF_PEOPLE', 'CO_AUTHORSHIP'];

const named: Fact = compound('names', [{ name: 'name', reads: readText }], '', {
  form: 'SET',
  implied: { language: 'en', nameKind: 'COMMON' },
  required: true,
});
const point: Fact = compound(
  'point',
  [
    { name: 'latitude', reads: readNumber('degrees from -90 to 90', -90, 90) },
    { name: 'longitude', reads: readNumber('degrees from -180 to 180', -180, 180) },
  ],
  ' ',
);
const themes = references('themes', ['Theme'], 'ABOUT_THEME');
const status = choice('status', 'TieStatus', { but: ['UNKNOWN'] });
const start = date('start', { sort: 'startSort' });
const end = date('end');
const when = date('when', { sort: 'whenSort' });
const lasting = [['start', 'end']] as const;

function parties(...roles: Role[]): Fact {
  const to = [...new Set(roles.flatMap((role) => role.to))];
  const edge = { type: 'PARTY_TO', from: 'item', ordinal: true, named: 'namedAs' } as const;
  return parts('parties', { to, roles }, edge, { required: true });
}

const witness: Role = { name: 'WITNESS', to: ['Actor'] };

function own(file: string, type: string, facts: readonly Fact[], more: Partial<Table> = {}): Table {
  return { file, type, rows: 'own', facts, periods: [], ...more };
}

/**
 * Every data file: its columns in order, how each is read, and what it becomes in the graph. Reading, checking, import,
 * export and the hash all follow from this list.
 */
export const tables: readonly Table[] = [
  {
    file: 'dataset.csv',
    type: 'Dataset',
    rows: 'plain',
    facts: [words('name', { required: true }), words('licence', { required: true })],
    periods: [],
  },
  {
    file: 'themes.csv',
    type: 'Theme',
    rows: 'plain',
    facts: [
      term('id', readSlug, { required: true }),
      words('name', { required: true }),
      reference('broader', ['Theme'], 'BROADER', { acyclic: true }),
      term('recorded', readPastDay, { required: true }),
    ],
    periods: [],
  },
  own('sources.csv', 'Source', [
    words('title', { required: true }),
    choice('kind', 'SourceKind', { required: true }),
    choice('directness', 'Directness', { required: true }),
    references('authors', ['Actor'], { type: 'AUTHORED_BY', ordinal: true }),
    reference('publisher', ['Actor'], 'PUBLISHED_BY'),
    references('commissioned_by', ['Actor'], { type: 'COMMISSIONED_BY', ordinal: true }),
    date('published', { sort: 'publishedSort' }),
    term('url', readLink),
    term('archived_url', readLink),
    words('licence', { form: 'TERM' }),
    term('language', readLanguage),
    term('read', readYesNo, { required: true, as: 'boolean' }),
    references('cites', ['Source'], { type: 'CITES', named: 'as' }),
    references('may_be', ['Source'], 'MAY_BE'),
  ]),
  own('countries.csv', 'Country', [named, term('code', readCountryCode, { required: true })], {
    kind: 'COUNTRY',
  }),
  own('states.csv', 'State', [
    named,
    choice('kind', 'ActorKind', { only: STATE_KINDS, required: true }),
    reference('within', ['Country'], 'WITHIN', { required: true, acyclic: true }),
    point,
  ]),
  own('cities.csv', 'City', [
    named,
    choice('kind', 'ActorKind', { only: CITY_KINDS, required: true }),
    reference('within', ['State', 'Country', 'City'], 'WITHIN', { required: true, acyclic: true }),
    point,
    term('population', readNumber('a whole number from 0 up', 0, Infinity, true), {
      form: 'NUMBER',
      as: 'integer',
    }),
  ]),
  own(
    'institutions.csv',
    'Institution',
    [
      named,
      choice('kind', 'ActorKind', {
        but: ['COUNTRY', ...STATE_KINDS, ...CITY_KINDS, 'PERSON', 'GROUP'],
        required: true,
      }),
      reference('located_in', ['Place'], 'LOCATED_IN'),
      reference('part_of', ['Institution'], 'PART_OF', { acyclic: true }),
      date('founded', { sort: 'foundedSort' }),
      date('closed'),
    ],
    { periods: [['founded', 'closed']] },
  ),
  own('people.csv', 'Person', [named, date('born'), date('died')], {
    kind: 'PERSON',
    periods: [['born', 'died']],
  }),
  own('groups.csv', 'Group', [named, words('defined_as', { required: true }), words('size')], {
    kind: 'GROUP',
  }),
  {
    file: 'names.csv',
    type: 'Actor',
    rows: 'other',
    facts: [
      compound('names', [{ name: 'name', reads: readText }], '', {
        form: 'SET',
        qualifiers: [
          { name: 'language', reads: readLanguage },
          { name: 'name_kind', reads: readTerm('NameKind'), needed: true },
          { name: 'since', reads: readDate },
          { name: 'until', reads: readDate },
        ],
      }),
    ],
    periods: [],
  },
  {
    file: 'identifiers.csv',
    type: 'Actor',
    rows: 'other',
    facts: [
      compound(
        'identifiers',
        [
          { name: 'scheme', reads: readTerm('IdentifierScheme') },
          { name: 'value', reads: readText },
        ],
        ':',
        { form: 'SET', whole: readIdentifier },
      ),
    ],
    periods: [],
  },
  own(
    'sister_ties.csv',
    'SisterTie',
    [
      choice('kind', 'TieKind', { only: SISTER_KINDS, required: true }),
      parties({ name: 'PARTNER', to: ['Place', 'Institution'], usual: true }, witness),
      start,
      end,
      status,
      themes,
    ],
    { periods: lasting },
  ),
  own(
    'partnerships.csv',
    'Partnership',
    [
      choice('kind', 'TieKind', {
        but: [
          ...SISTER_KINDS,
          ...AGREEMENT_KINDS,
          ...OFFICE_KINDS,
          ...PERSONAL_KINDS,
          'MEMBERSHIP',
          'AFFILIATION',
        ],
        required: true,
      }),
      parties(
        { name: 'PARTNER', to: ['Actor'], usual: true },
        { name: 'HOST', to: ['Actor'] },
        { name: 'OPERATOR', to: ['Actor'] },
        witness,
      ),
      start,
      end,
      status,
      words('field'),
      reference('under', ['Tie', 'Institution'], 'UNDER', { acyclic: true }),
      themes,
    ],
    { periods: lasting },
  ),
  own(
    'agreements.csv',
    'Agreement',
    [
      words('title'),
      choice('kind', 'TieKind', { only: AGREEMENT_KINDS, required: true }),
      parties({ name: 'PARTY', to: ['Actor'], usual: true }, witness),
      date('signed', { writes: ['start', 'signedOn'], sort: 'startSort' }),
      date('expires', { writes: ['end', 'expiresOn'] }),
      status,
      references('establishes', ['Tie'], 'ESTABLISHES'),
      references('renews', ['Tie'], 'RENEWS'),
      references('ends', ['Tie'], 'ENDS'),
      references('signatories', ['Person'], {
        type: 'SIGNED',
        from: 'item',
        ordinal: true,
        named: 'as',
      }),
      term('text_url', readLink),
      themes,
    ],
    { periods: [['signed', 'expires']] },
  ),
  own(
    'offices.csv',
    'Office',
    [
      words('name', { writes: [] }),
      choice('kind', 'TieKind', { only: OFFICE_KINDS, required: true }),
      parties(
        { name: 'OPERATOR', to: ['Actor'], sole: true },
        { name: 'HOST', to: ['Place'], sole: true },
      ),
      start,
      end,
      status,
      words('address'),
    ],
    { periods: lasting },
  ),
  own(
    'memberships.csv',
    'Membership',
    [
      parties(
        { name: 'MEMBER', to: ['Actor'], sole: true },
        { name: 'NETWORK', to: ['Institution'], sole: true },
      ),
      start,
      end,
      status,
    ],
    { kind: 'MEMBERSHIP', periods: lasting },
  ),
  own(
    'affiliations.csv',
    'Affiliation',
    [
      parties(
        { name: 'HOLDER', to: ['Person'], sole: true },
        { name: 'EMPLOYER', to: ['Actor'], sole: true },
      ),
      words('position'),
      start,
      end,
      status,
    ],
    { kind: 'AFFILIATION', periods: lasting },
  ),
  own(
    'personal_ties.csv',
    'PersonalTie',
    [
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
      start,
      end,
      status,
    ],
    { periods: lasting },
  ),
  own('events.csv', 'Event', [
    words('name', { required: true }),
    choice('kind', 'EventKind', { required: true }),
    when,
    reference('place', ['Place'], 'HELD_IN'),
    parts(
      'participants',
      { to: ['Actor'], roleEnum: 'EventRole' },
      { type: 'TOOK_PART_IN', from: 'item', ordinal: true, named: 'namedAs' },
    ),
    references('concerns', ['Tie'], 'CONCERNS'),
    themes,
  ]),
  own('policies.csv', 'Policy', [
    words('name', { required: true }),
    choice('kind', 'PolicyKind', { required: true }),
    reference('issuer', ['Actor'], 'ISSUED_BY'),
    when,
    themes,
  ]),
  own('policy_effects.csv', 'PolicyEffect', [
    reference('policy', ['Policy'], 'EFFECT_OF', { required: true }),
    reference('tie', ['Tie'], 'EFFECT_ON', { required: true }),
    choice('effect', 'Effect', { required: true }),
  ]),
  own('impacts.csv', 'Impact', [
    words('indicator', { required: true }),
    words('text', { required: true }),
    amount('amount'),
    amount('low'),
    amount('high'),
    words('unit'),
    term('currency', readCurrency),
    choice('direction', 'Direction'),
    date('period', { sort: 'periodSort' }),
    choice('scale', 'Scale'),
    references('measures', ['Subject'], 'MEASURES', { required: true }),
    themes,
  ]),
  {
    file: 'redirects.csv',
    type: 'Redirect',
    rows: 'plain',
    facts: [
      term('id', readSlug, { required: true }),
      reference('into', ['Node'], null, { required: true }),
      words('reason', { required: true }),
      term('recorded', readPastDay, { required: true }),
    ],
    periods: [],
  },
  {
    file: 'distinctions.csv',
    type: 'Distinction',
    rows: 'plain',
    facts: [
      reference('a', ['Actor'], null, { required: true }),
      reference('b', ['Actor'], null, { required: true }),
      words('because', { required: true }),
      reference('source', ['Source'], null),
    ],
    periods: [],
  },
];
