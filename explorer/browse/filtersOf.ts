import type {
  AgreementFilter,
  CityFilter,
  CountryFilter,
  EventFilter,
  ImpactFilter,
  InstitutionFilter,
  PersonFilter,
  PolicyFilter,
  SourceFilter,
  StateFilter,
  TieFilter,
  TieLevels,
} from '../generated/operations.ts';
import { words } from '../words/words.ts';
import type { ByValue, Choice, Filtering } from './filtering.ts';
import {
  allOf,
  anyOf,
  basis,
  between,
  byActor,
  contested,
  directness,
  exactly,
  level,
  listed,
  named,
  oneOf,
  sourced,
  startDirectness,
  tied,
  when,
  within,
} from './filters.ts';

/** From the strongest level on. */
const LEVELS: readonly string[] = ['CONFIRMED', 'STATED', 'SECOND_HAND', 'DOUBTFUL', 'DISPUTED'];

const isAsStrong = (least: string, level: string) => LEVELS.indexOf(level) <= LEVELS.indexOf(least);

const port: Choice<CityFilter> = {
  as: 'choice',
  name: 'port',
  counted: ['true'],
  toFilter: ([value]) => (value === 'true' ? { isPort: true } : {}),
};

const INSTITUTIONS = [
  ...['UNIVERSITY', 'SCHOOL', 'LIBRARY', 'LABORATORY', 'MUSEUM', 'HOSPITAL', 'PORT_AUTHORITY'],
  ...['TRADE_AGENCY', 'TRADE_OFFICE', 'GOVERNMENT_BODY', 'COMPANY', 'CHAMBER', 'CITY_NETWORK'],
  ...['SISTER_CITY_ASSOCIATION', 'FRIENDSHIP_ASSOCIATION', 'FOUNDATION', 'THINK_TANK', 'PUBLISHER'],
  ...['MEDIA', 'NGO', 'ZOO', 'GARDEN', 'ORCHESTRA', 'PARK', 'SPORTS_CLUB'],
];

const read: Choice<SourceFilter> = {
  as: 'choice',
  name: 'read',
  toFilter: ([value]) => ({ read: value !== 'false' }),
};

const domestic: ByValue<TieFilter> = {
  as: 'value',
  name: 'domestic',
  toFilter: (value) => ({ isDomestic: value === 'true' }),
  textOf: (value) => (value === 'true' ? words.browse.isDomestic : words.browse.isInternational),
};

const PARTIES = ['COUNTRY', 'STATE', 'CITY', 'INSTITUTION'] as const;
type Party = (typeof PARTIES)[number];

/** A party of this level, whatever the other one is. */
const LEVELS_WITH: Readonly<Record<Party, readonly TieLevels[]>> = {
  COUNTRY: ['COUNTRY_COUNTRY', 'COUNTRY_STATE', 'COUNTRY_CITY', 'COUNTRY_INSTITUTION'],
  STATE: ['COUNTRY_STATE', 'STATE_STATE', 'STATE_CITY', 'STATE_INSTITUTION'],
  CITY: ['COUNTRY_CITY', 'STATE_CITY', 'CITY_CITY', 'CITY_INSTITUTION'],
  INSTITUTION: [
    ...(['COUNTRY_INSTITUTION', 'STATE_INSTITUTION'] as const),
    ...(['CITY_INSTITUTION', 'INSTITUTION_INSTITUTION'] as const),
  ],
};

/** Counting what each would leave takes longer than the table itself. */
const party: ByValue<TieFilter> = {
  as: 'value',
  name: 'party',
  options: PARTIES,
  toFilter: (value) => ({ levels: LEVELS_WITH[value as Party] }),
  textOf: (value) => words.browse.options['party']?.[value] ?? value,
};

const inPlace = { ...within, isExtra: true } as const;

/** By table, what it is filtered by. A filter with the name of a dimension of Statistics is what its bars lead to. */
export const FILTERS = {
  ties: [
    ...between,
    party,
    anyOf<TieFilter>('kind', 'kinds'),
    anyOf<TieFilter>('status', 'statuses'),
    anyOf<TieFilter>('standing', 'standings'),
    when<TieFilter>('startedFrom', 'startedTo', { hasStart: false }),
    { ...oneOf<TieFilter>('confidence', 'minConfidence'), includes: isAsStrong },
    sourced,
    contested,
    level,
    directness,
    basis,
    startDirectness,
    listed,
    domestic,
    ...allOf(['country', 'country2', 'country3'], 'exactCountries', 'COUNTRY'),
    ...allOf(['state', 'state2', 'state3'], 'exactStates', 'STATE'),
  ],
  agreements: [
    ...between,
    anyOf<AgreementFilter>('kind', 'kinds'),
    anyOf<AgreementFilter>('status', 'statuses'),
    when<AgreementFilter>('signedFrom', 'signedTo'),
    anyOf<AgreementFilter>('theme', 'exactThemes'),
    sourced,
    contested,
    level,
    directness,
    inPlace,
  ],
  countries: [named, tied],
  states: [
    named,
    { ...within, types: ['COUNTRY'] },
    anyOf<StateFilter>('kind', 'kinds', ['STATE', 'PROVINCE', 'REGION', 'PREFECTURE']),
    tied,
  ],
  cities: [
    named,
    within,
    anyOf<CityFilter>('kind', 'kinds', ['CITY', 'COUNTY', 'DISTRICT', 'TOWN', 'SPECIAL_ZONE']),
    port,
    tied,
  ],
  institutions: [named, within, anyOf<InstitutionFilter>('kind', 'kinds', INSTITUTIONS), tied],
  people: [
    named,
    byActor<PersonFilter>('with', 'affiliatedWith'),
    sourced,
    tied,
    level,
    exactly<PersonFilter>('post', 'posts'),
    exactly<PersonFilter>('occupation', 'occupations'),
    inPlace,
  ],
  events: [
    named,
    within,
    byActor<EventFilter>('with', 'participant'),
    anyOf<EventFilter>('kind', 'kinds'),
    when<EventFilter>('from', 'to'),
    anyOf<EventFilter>('theme', 'exactThemes'),
    sourced,
    level,
    directness,
    { ...byActor<EventFilter>('place', 'place'), isExtra: true },
  ],
  policies: [
    named,
    byActor<PolicyFilter>('issuer', 'issuer'),
    byActor<PolicyFilter>('affects', 'affects'),
    anyOf<PolicyFilter>('kind', 'kinds', [
      ...['LAW', 'ORDER', 'RESOLUTION', 'WITHDRAWAL', 'PROGRAMME', 'GUIDELINE'],
    ]),
  ],
  impacts: [
    byActor<ImpactFilter>('of', 'measures'),
    anyOf<ImpactFilter>('direction', 'directions'),
    anyOf<ImpactFilter>('scale', 'scales'),
    when<ImpactFilter>('from', 'to'),
    anyOf<ImpactFilter>('theme', 'exactThemes'),
    sourced,
    contested,
    level,
    directness,
    exactly<ImpactFilter>('indicator', 'indicators'),
    exactly<ImpactFilter>('unit', 'units'),
    inPlace,
  ],
  sources: [
    {
      as: 'text',
      name: 'name',
      toFilter: (titlePrefix: string): SourceFilter => ({ titlePrefix }),
    },
    byActor<SourceFilter>('publisher', 'publishedBy'),
    byActor<SourceFilter>('about', 'about'),
    anyOf<SourceFilter>('kind', 'kinds'),
    anyOf<SourceFilter>('directness', 'directness'),
    when<SourceFilter>('publishedFrom', 'publishedTo'),
    {
      ...anyOf<SourceFilter>('language', 'languages'),
      includes: (tag, other) => other === tag || other.startsWith(`${tag}-`),
    },
    read,
    { ...byActor<SourceFilter>('within', 'publisher'), isExtra: true },
    exactly<SourceFilter>('tag', 'exactLanguages', (tag) => words.browse.language(tag)),
  ],
} satisfies {
  readonly ties: readonly Filtering<TieFilter>[];
  readonly agreements: readonly Filtering<AgreementFilter>[];
  readonly countries: readonly Filtering<CountryFilter>[];
  readonly states: readonly Filtering<StateFilter>[];
  readonly cities: readonly Filtering<CityFilter>[];
  readonly institutions: readonly Filtering<InstitutionFilter>[];
  readonly people: readonly Filtering<PersonFilter>[];
  readonly events: readonly Filtering<EventFilter>[];
  readonly policies: readonly Filtering<PolicyFilter>[];
  readonly impacts: readonly Filtering<ImpactFilter>[];
  readonly sources: readonly Filtering<SourceFilter>[];
};
