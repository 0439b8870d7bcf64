import {
  choice,
  compound,
  date,
  other,
  own,
  reference,
  references,
  term,
  title,
  words,
} from './fact.ts';
import { readIdentifier } from './identifier.ts';
import {
  readCode,
  readCount,
  readCountryCode,
  readDate,
  readLanguage,
  readName,
  readNumber,
  readTerm,
} from './cellParser.ts';
import type { Fact, Table } from './table.ts';

/** The kinds of places and institutions, by type. */
export const ACTOR_KINDS = {
  State: ['STATE', 'PROVINCE', 'REGION', 'PREFECTURE'],
  City: ['CITY', 'COUNTY', 'DISTRICT', 'TOWN', 'SPECIAL_ZONE'],
  Institution: [
    ...['UNIVERSITY', 'SCHOOL', 'LIBRARY', 'LABORATORY', 'MUSEUM', 'HOSPITAL', 'PORT_AUTHORITY'],
    ...['TRADE_AGENCY', 'TRADE_OFFICE', 'GOVERNMENT_BODY', 'COMPANY', 'CHAMBER', 'CITY_NETWORK'],
    ...['SISTER_CITY_ASSOCIATION', 'FRIENDSHIP_ASSOCIATION', 'FOUNDATION', 'THINK_TANK'],
    ...['PUBLISHER', 'MEDIA', 'NGO', 'ZOO', 'GARDEN', 'ORCHESTRA', 'PARK', 'SPORTS_CLUB'],
  ],
};

/** Some programs write all that a double holds; what it rounds is less than an atom. */
const DEGREE_DIGITS = 20;

const named: Fact = compound('names', [{ name: 'name', reads: readName }], '', {
  form: 'SET',
  implied: { language: 'en', nameKind: 'COMMON' },
  required: true,
});
export const point: Fact = compound(
  'point',
  [
    { name: 'latitude', reads: readNumber('degrees from -90 to 90', -90, 90, DEGREE_DIGITS) },
    { name: 'longitude', reads: readNumber('degrees from -180 to 180', -180, 180, DEGREE_DIGITS) },
  ],
  ' ',
);

/** An identifier in an external register. */
export function identifier(property: string, options: Partial<Fact> = {}): Fact {
  const columns = [
    { name: 'scheme', reads: readTerm('IdentifierScheme') },
    { name: 'value', reads: readCode },
  ];
  return compound(property, columns, ':', { whole: readIdentifier, ...options });
}

/** The actors, with names and identifiers. */
export const actorTables: readonly Table[] = [
  own('countries.csv', 'Country', [named, term('code', readCountryCode, { required: true })], {
    kind: 'COUNTRY',
  }),
  own('states.csv', 'State', [
    named,
    choice('kind', 'ActorKind', { only: ACTOR_KINDS.State, required: true }),
    reference('within', ['Country'], 'WITHIN', { required: true, acyclic: true }),
    point,
  ]),
  own('cities.csv', 'City', [
    named,
    choice('kind', 'ActorKind', { only: ACTOR_KINDS.City, required: true }),
    reference('within', ['State', 'Country', 'City'], 'WITHIN', { required: true, acyclic: true }),
    point,
    term('population', readCount, { form: 'NUMBER', as: 'integer' }),
    choice('port', 'PortKind', { isNew: true }),
  ]),
  {
    ...own('institutions.csv', 'Institution', [
      named,
      choice('kind', 'ActorKind', { only: ACTOR_KINDS.Institution, required: true }),
      reference('located_in', ['Place'], 'LOCATED_IN'),
      reference('part_of', ['Institution'], 'PART_OF', { acyclic: true }),
      date('founded', { sort: 'foundedSort' }),
      date('closed'),
    ]),
    periods: [['founded', 'closed']],
  },
  own(
    'people.csv',
    'Person',
    [named, date('born'), date('died'), title('occupation', { isNew: true })],
    { kind: 'PERSON', periods: [['born', 'died']] },
  ),
  own('groups.csv', 'Group', [named, words('defined_as', { required: true }), title('size')], {
    kind: 'GROUP',
  }),
  other('names.csv', 'Actor', [
    compound('names', [{ name: 'name', reads: readName }], '', {
      form: 'SET',
      qualifiers: [
        { name: 'language', reads: readLanguage },
        { name: 'name_kind', reads: readTerm('NameKind'), needed: true },
        { name: 'since', reads: readDate },
        { name: 'until', reads: readDate },
      ],
    }),
  ]),
  other('identifiers.csv', 'Actor', [identifier('identifiers', { form: 'SET' })]),
  {
    ...other('populations.csv', 'Country', [
      term('population', readCount, {
        ...{ form: 'NUMBER', as: 'integer' },
        qualifiers: [{ name: 'as_of', reads: readDate, needed: true }],
      }),
    ]),
    isNew: true,
  },
  {
    ...other('abolitions.csv', 'Place', [
      date('abolished'),
      references('merged_into', ['Place'], 'MERGED_INTO'),
    ]),
    isNew: true,
  },
  { ...other('remarks.csv', 'Place', [choice('remark', 'PlaceRemark')]), isNew: true },
  other('absences.csv', 'Institution', [references('no_partner_in', ['Place'], null)]),
];
