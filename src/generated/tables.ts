/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActorKind =
  | 'CHAMBER'
  | 'CITY'
  | 'CITY_NETWORK'
  | 'COMPANY'
  | 'COUNTRY'
  | 'COUNTY'
  | 'DISTRICT'
  | 'FOUNDATION'
  | 'FRIENDSHIP_ASSOCIATION'
  | 'GARDEN'
  | 'GOVERNMENT_BODY'
  | 'GROUP'
  | 'HOSPITAL'
  | 'LABORATORY'
  | 'LIBRARY'
  | 'MEDIA'
  | 'MUSEUM'
  | 'NGO'
  | 'ORCHESTRA'
  | 'PARK'
  | 'PERSON'
  | 'PORT_AUTHORITY'
  | 'PREFECTURE'
  | 'PROVINCE'
  | 'PUBLISHER'
  | 'REGION'
  | 'SCHOOL'
  | 'SISTER_CITY_ASSOCIATION'
  | 'SPECIAL_ZONE'
  | 'SPORTS_CLUB'
  | 'STATE'
  | 'THINK_TANK'
  | 'TOWN'
  | 'TRADE_AGENCY'
  | 'TRADE_OFFICE'
  | 'UNIVERSITY'
  | 'ZOO';

export type AgreementFilter = {
  readonly between?: ReadonlyArray<string> | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly confidences?: ReadonlyArray<ConfidenceLevel> | null | undefined;
  readonly contested?: boolean | null | undefined;
  readonly directness?: ReadonlyArray<Directness> | null | undefined;
  readonly exactThemes?: ReadonlyArray<string> | null | undefined;
  readonly expiresFrom?: string | null | undefined;
  readonly expiresTo?: string | null | undefined;
  readonly includeSetAside?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<TieKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly minParties?: number | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly signatory?: string | null | undefined;
  readonly signedFrom?: string | null | undefined;
  readonly signedTo?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly sourceCount?: number | null | undefined;
  readonly statuses?: ReadonlyArray<TieStatus> | null | undefined;
  readonly theme?: string | null | undefined;
  readonly within?: string | null | undefined;
};

export type Alongside = {
  readonly containing?: boolean | null | undefined;
  readonly inside?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<TieKind> | null | undefined;
};

export type Box = {
  readonly east: number;
  readonly north: number;
  readonly south: number;
  readonly west: number;
};

export type Certainty =
  | 'CERTAINLY'
  | 'LISTED'
  | 'POSSIBLY';

export type CityFilter = {
  readonly changedFrom?: string | null | undefined;
  readonly hasTieWith?: string | null | undefined;
  readonly inBox?: Box | null | undefined;
  readonly isPort?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<ActorKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly maxTies?: number | null | undefined;
  readonly memberOf?: string | null | undefined;
  readonly minTies?: number | null | undefined;
  readonly namePrefix?: string | null | undefined;
  readonly near?: SearchCircle | null | undefined;
  readonly populationFrom?: number | null | undefined;
  readonly populationTo?: number | null | undefined;
  readonly within?: string | null | undefined;
};

export type ClaimFilter = {
  readonly asKnownOn?: string | null | undefined;
  readonly includeRetired?: boolean | null | undefined;
  readonly property?: string | null | undefined;
  readonly source?: string | null | undefined;
};

export type ConfidenceBasis =
  | 'DISPUTED'
  | 'INDEPENDENT_SOURCES'
  | 'LISTED'
  | 'LISTED_REPEATEDLY'
  | 'NOT_ON_LATER_LISTS'
  | 'PRIMARY_SOURCE'
  | 'PROPOSED'
  | 'REGISTER'
  | 'SECOND_HAND'
  | 'SINGLE_SOURCE'
  | 'TERTIARY_SOURCES';

export type ConfidenceLevel =
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'DOUBTFUL'
  | 'SECOND_HAND'
  | 'STATED';

export type CountryFilter = {
  readonly changedFrom?: string | null | undefined;
  readonly codes?: ReadonlyArray<string> | null | undefined;
  readonly hasTieWith?: string | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly maxTies?: number | null | undefined;
  readonly minTies?: number | null | undefined;
  readonly namePrefix?: string | null | undefined;
};

export type Direction =
  | 'DECREASE'
  | 'INCREASE'
  | 'MIXED'
  | 'NONE';

export type Directness =
  | 'PRIMARY'
  | 'REGISTER'
  | 'SECONDARY'
  | 'TERTIARY';

export type Effect =
  | 'ENCOURAGED'
  | 'ENDED'
  | 'KEPT'
  | 'RESTRICTED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type EventFilter = {
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly concerns?: string | null | undefined;
  readonly confidences?: ReadonlyArray<ConfidenceLevel> | null | undefined;
  readonly directness?: ReadonlyArray<Directness> | null | undefined;
  readonly exactThemes?: ReadonlyArray<string> | null | undefined;
  readonly from?: string | null | undefined;
  readonly involves?: string | null | undefined;
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly namePrefix?: string | null | undefined;
  readonly participant?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly sourceCount?: number | null | undefined;
  readonly theme?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly within?: string | null | undefined;
};

export type EventKind =
  | 'ANNOUNCEMENT'
  | 'CEREMONY'
  | 'CONFERENCE'
  | 'DECISION'
  | 'DELEGATION'
  | 'DONATION'
  | 'EXHIBITION'
  | 'LECTURE'
  | 'MEETING'
  | 'POSTPONEMENT'
  | 'PROPOSAL'
  | 'REFUSAL'
  | 'RENEWAL'
  | 'REVERSAL'
  | 'SIGNING'
  | 'SUSPENSION'
  | 'TERMINATION'
  | 'UPGRADE'
  | 'VISIT';

export type IdentifierScheme =
  | 'DOI'
  | 'FIPS'
  | 'GB_2260'
  | 'GEONAMES'
  | 'ISBN'
  | 'ISNI'
  | 'ISO_3166_1'
  | 'ISO_3166_1_ALPHA_3'
  | 'ISO_3166_2'
  | 'ISSN'
  | 'OPENALEX'
  | 'ORCID'
  | 'ROR'
  | 'VIAF'
  | 'WIKIDATA';

export type ImpactFilter = {
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly confidences?: ReadonlyArray<ConfidenceLevel> | null | undefined;
  readonly contested?: boolean | null | undefined;
  readonly currency?: string | null | undefined;
  readonly directions?: ReadonlyArray<Direction> | null | undefined;
  readonly directness?: ReadonlyArray<Directness> | null | undefined;
  readonly exactThemes?: ReadonlyArray<string> | null | undefined;
  readonly from?: string | null | undefined;
  readonly indicatorPrefix?: string | null | undefined;
  readonly indicators?: ReadonlyArray<string> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly measures?: string | null | undefined;
  readonly scales?: ReadonlyArray<Scale> | null | undefined;
  readonly source?: string | null | undefined;
  readonly sourceCount?: number | null | undefined;
  readonly theme?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly units?: ReadonlyArray<string> | null | undefined;
  readonly within?: string | null | undefined;
};

export type InstitutionFilter = {
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly foundedFrom?: string | null | undefined;
  readonly foundedTo?: string | null | undefined;
  readonly hasMembers?: ReadonlyArray<string> | null | undefined;
  readonly hasTieWith?: string | null | undefined;
  readonly inBox?: Box | null | undefined;
  readonly kinds?: ReadonlyArray<ActorKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly maxTies?: number | null | undefined;
  readonly minTies?: number | null | undefined;
  readonly namePrefix?: string | null | undefined;
  readonly near?: SearchCircle | null | undefined;
  readonly within?: string | null | undefined;
};

export type PartyCondition = {
  readonly levels?: ReadonlyArray<PartyLevel> | null | undefined;
  readonly within: string;
};

export type PartyLevel =
  | 'CITY'
  | 'INSTITUTION'
  | 'ITSELF'
  | 'STATE';

export type PartyRole =
  | 'EMPLOYER'
  | 'HOLDER'
  | 'HOST'
  | 'MEMBER'
  | 'MENTEE'
  | 'MENTOR'
  | 'NETWORK'
  | 'OPERATOR'
  | 'PARTNER'
  | 'PARTY'
  | 'WITNESS';

export type PersonFilter = {
  readonly affiliatedWith?: string | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly confidences?: ReadonlyArray<ConfidenceLevel> | null | undefined;
  readonly hasTieWith?: string | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly maxTies?: number | null | undefined;
  readonly minSignatures?: number | null | undefined;
  readonly minTies?: number | null | undefined;
  readonly namePrefix?: string | null | undefined;
  readonly occupations?: ReadonlyArray<string> | null | undefined;
  readonly posts?: ReadonlyArray<string> | null | undefined;
  readonly sourceCount?: number | null | undefined;
  readonly within?: string | null | undefined;
};

export type PlaceRemark =
  | 'ABKHAZIA'
  | 'BAKHMUT'
  | 'CRIMEA'
  | 'DAKHLA'
  | 'DONBAS_SINCE_2014'
  | 'EAST_JERUSALEM'
  | 'HEBRON'
  | 'JERUSALEM'
  | 'KARABAKH_UNTIL_2020'
  | 'KARABAKH_UNTIL_2023'
  | 'KOSOVO'
  | 'NICOSIA'
  | 'NORTHERN_CYPRUS'
  | 'SAHARA_OR_CAMP'
  | 'SOUTH_OSSETIA'
  | 'TRANSNISTRIA'
  | 'UKRAINE_OCCUPIED_SINCE_2022';

export type PolicyFilter = {
  readonly affects?: string | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly effects?: ReadonlyArray<Effect> | null | undefined;
  readonly from?: string | null | undefined;
  readonly issuer?: string | null | undefined;
  readonly kinds?: ReadonlyArray<PolicyKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly namePrefix?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly theme?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type PolicyKind =
  | 'GUIDELINE'
  | 'LAW'
  | 'ORDER'
  | 'PROGRAMME'
  | 'RESOLUTION'
  | 'WITHDRAWAL';

export type PortKind =
  | 'DEEP_WATER_PORT'
  | 'PORT'
  | 'RIVER_PORT'
  | 'SEAPORT';

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type Scale =
  | 'COMMUNITY'
  | 'INDIVIDUAL'
  | 'NATIONAL'
  | 'STATE';

export type SearchCircle = {
  readonly km: number;
  readonly latitude: number;
  readonly longitude: number;
};

export type SourceFilter = {
  readonly about?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly cites?: string | null | undefined;
  readonly commissionedBy?: string | null | undefined;
  readonly directness?: ReadonlyArray<Directness> | null | undefined;
  readonly exactLanguages?: ReadonlyArray<string> | null | undefined;
  readonly kinds?: ReadonlyArray<SourceKind> | null | undefined;
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly publishedBy?: string | null | undefined;
  readonly publishedFrom?: string | null | undefined;
  readonly publishedTo?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly read?: boolean | null | undefined;
  readonly titlePrefix?: string | null | undefined;
};

export type SourceKind =
  | 'ARTICLE'
  | 'BOOK'
  | 'DATASET'
  | 'IMAGE'
  | 'LAW'
  | 'LECTURE'
  | 'LETTER'
  | 'NEWS'
  | 'PERIODICAL'
  | 'REPORT'
  | 'TESTIMONY'
  | 'THESIS'
  | 'WEB_PAGE';

export type Stance =
  | 'DENIES'
  | 'SUPPORTS';

export type StateFilter = {
  readonly changedFrom?: string | null | undefined;
  readonly hasTieWith?: string | null | undefined;
  readonly inBox?: Box | null | undefined;
  readonly kinds?: ReadonlyArray<ActorKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly maxTies?: number | null | undefined;
  readonly minTies?: number | null | undefined;
  readonly namePrefix?: string | null | undefined;
  readonly near?: SearchCircle | null | undefined;
  readonly within?: string | null | undefined;
};

export type ThemeFilter = {
  readonly broader?: string | null | undefined;
  readonly namePrefix?: string | null | undefined;
};

export type TieFilter = {
  readonly activeOn?: string | null | undefined;
  readonly activeTo?: string | null | undefined;
  readonly alongside?: Alongside | null | undefined;
  readonly asKnownOn?: string | null | undefined;
  readonly asPublishedBy?: string | null | undefined;
  readonly bases?: ReadonlyArray<ConfidenceBasis> | null | undefined;
  readonly between?: ReadonlyArray<string> | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly confidences?: ReadonlyArray<ConfidenceLevel> | null | undefined;
  readonly contested?: boolean | null | undefined;
  readonly directness?: ReadonlyArray<Directness> | null | undefined;
  readonly endedFrom?: string | null | undefined;
  readonly endedTo?: string | null | undefined;
  readonly exactCountries?: ReadonlyArray<string> | null | undefined;
  readonly exactStates?: ReadonlyArray<string> | null | undefined;
  readonly hasStart?: boolean | null | undefined;
  readonly includeSetAside?: boolean | null | undefined;
  readonly isDomestic?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<TieKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly leaveOut?: ReadonlyArray<TieStanding> | null | undefined;
  readonly levels?: ReadonlyArray<TieLevels> | null | undefined;
  readonly listCount?: number | null | undefined;
  readonly listedFrom?: string | null | undefined;
  readonly listedTo?: string | null | undefined;
  readonly minConfidence?: ConfidenceLevel | null | undefined;
  readonly minLists?: number | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly notAlongside?: Alongside | null | undefined;
  readonly notBases?: ReadonlyArray<ConfidenceBasis> | null | undefined;
  readonly notOnListsFrom?: string | null | undefined;
  readonly party?: PartyCondition | null | undefined;
  readonly role?: PartyRole | null | undefined;
  readonly selfPublished?: boolean | null | undefined;
  readonly sharedNetwork?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly sourceCount?: number | null | undefined;
  readonly standings?: ReadonlyArray<TieStanding> | null | undefined;
  readonly startDirectness?: ReadonlyArray<Directness> | null | undefined;
  readonly startedFrom?: string | null | undefined;
  readonly startedTo?: string | null | undefined;
  readonly statusConfirmedFrom?: string | null | undefined;
  readonly statuses?: ReadonlyArray<TieStatus> | null | undefined;
  readonly theme?: string | null | undefined;
  readonly types?: ReadonlyArray<TieType> | null | undefined;
};

export type TieKind =
  | 'AFFILIATION'
  | 'CLIMATE_AGREEMENT'
  | 'CONFUCIUS_INSTITUTE'
  | 'COOPERATION'
  | 'CO_AUTHORSHIP'
  | 'ECO_PARTNERSHIP'
  | 'EXCHANGE'
  | 'FRIENDSHIP'
  | 'FRIENDSHIP_OF_PEOPLE'
  | 'JOINT_INSTITUTE'
  | 'JOINT_LABORATORY'
  | 'JOINT_VENTURE'
  | 'LIAISON_OFFICE'
  | 'LIBRARY_EXCHANGE'
  | 'MEMBERSHIP'
  | 'MEMORANDUM'
  | 'MENTORSHIP'
  | 'PORT_AGREEMENT'
  | 'SCIENCE_AGREEMENT'
  | 'SISTER_AGREEMENT'
  | 'SISTER_CITY'
  | 'SISTER_COUNTY'
  | 'SISTER_DISTRICT'
  | 'SISTER_PORT'
  | 'SISTER_SCHOOL'
  | 'SISTER_STATE'
  | 'TRADE_AGREEMENT'
  | 'TRADE_OFFICE';

export type TieLevels =
  | 'CITY_CITY'
  | 'CITY_INSTITUTION'
  | 'COUNTRY_CITY'
  | 'COUNTRY_COUNTRY'
  | 'COUNTRY_INSTITUTION'
  | 'COUNTRY_STATE'
  | 'INSTITUTION_INSTITUTION'
  | 'STATE_CITY'
  | 'STATE_INSTITUTION'
  | 'STATE_STATE';

export type TieRemark =
  | 'OCCUPATION_BODY'
  | 'SAHRAWI_CAMP'
  | 'SAHRAWI_MUNICIPALITY'
  | 'SAHRAWI_PROJECTS';

export type TieStanding =
  | 'ENDED'
  | 'LAST_LISTED'
  | 'LAST_REPORTED'
  | 'LISTED'
  | 'LISTED_DESPITE_CALL'
  | 'NOT_LISTED'
  | 'NOT_ON_LATER_LISTS'
  | 'PROPOSED'
  | 'SUSPENDED';

export type TieStatus =
  | 'ACTIVE'
  | 'DORMANT'
  | 'ENDED'
  | 'PROPOSED'
  | 'SIGNED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type TieType =
  | 'AFFILIATION'
  | 'AGREEMENT'
  | 'MEMBERSHIP'
  | 'OFFICE'
  | 'PARTNERSHIP'
  | 'PERSONAL_TIE'
  | 'SISTER_TIE';

export type TiesQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
}>;


export type TiesQuery = { readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Affiliation', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly remark: TieRemark | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly level: ConfidenceLevel }, readonly status: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly start: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly end: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly remark: TieRemark | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly level: ConfidenceLevel }, readonly status: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly start: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly end: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Membership', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly remark: TieRemark | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly level: ConfidenceLevel }, readonly status: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly start: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly end: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Office', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly remark: TieRemark | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly level: ConfidenceLevel }, readonly status: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly start: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly end: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'Partnership', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly remark: TieRemark | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly level: ConfidenceLevel }, readonly status: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly start: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly end: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'PersonalTie', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly remark: TieRemark | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly level: ConfidenceLevel }, readonly status: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly start: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly end: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }
        | { readonly __typename: 'SisterTie', readonly distanceKm: number | null, readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly remark: TieRemark | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly level: ConfidenceLevel }, readonly status: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly start: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly end: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }
       }> } };

export type EdgesQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
}>;


export type EdgesQuery = { readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string, readonly latest: string | null } | null, readonly lastListed: { readonly edtf: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly code: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
                  | { readonly country: { readonly code: string } }
                  | { readonly code: string }
                  | { readonly country: { readonly code: string } }
                 | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
             }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis } } }
        | { readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string, readonly latest: string | null } | null, readonly lastListed: { readonly edtf: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly code: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
                  | { readonly country: { readonly code: string } }
                  | { readonly code: string }
                  | { readonly country: { readonly code: string } }
                 | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
             }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis } } }
        | { readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string, readonly latest: string | null } | null, readonly lastListed: { readonly edtf: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly code: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
                  | { readonly country: { readonly code: string } }
                  | { readonly code: string }
                  | { readonly country: { readonly code: string } }
                 | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
             }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis } } }
        | { readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string, readonly latest: string | null } | null, readonly lastListed: { readonly edtf: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly code: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
                  | { readonly country: { readonly code: string } }
                  | { readonly code: string }
                  | { readonly country: { readonly code: string } }
                 | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
             }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis } } }
        | { readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string, readonly latest: string | null } | null, readonly lastListed: { readonly edtf: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly code: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
                  | { readonly country: { readonly code: string } }
                  | { readonly code: string }
                  | { readonly country: { readonly code: string } }
                 | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
             }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis } } }
        | { readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string, readonly latest: string | null } | null, readonly lastListed: { readonly edtf: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly code: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
                  | { readonly country: { readonly code: string } }
                  | { readonly code: string }
                  | { readonly country: { readonly code: string } }
                 | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
             }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis } } }
        | { readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly listCount: number, readonly startDirectness: Directness | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string, readonly latest: string | null } | null, readonly lastListed: { readonly edtf: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly code: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
                  | { readonly country: { readonly code: string } }
                  | { readonly code: string }
                  | { readonly country: { readonly code: string } }
                 | null }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly code: string } }
             }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis } } }
       }> } };

export type CitiesQueryVariables = Exact<{
  filter?: CityFilter | null | undefined;
}>;


export type CitiesQuery = { readonly cities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly remark: PlaceRemark | null, readonly population: number | null, readonly port: PortKind | null, readonly country: { readonly id: string, readonly code: string, readonly name: string }, readonly state: { readonly id: string, readonly name: string } | null, readonly record: { readonly population: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }> } };

export type CountriesQueryVariables = Exact<{
  filter?: CountryFilter | null | undefined;
}>;


export type CountriesQuery = { readonly countries: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly remark: PlaceRemark | null, readonly population: number | null, readonly record: { readonly population: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly populationAsOf: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }> } };

export type StatesQueryVariables = Exact<{
  filter?: StateFilter | null | undefined;
}>;


export type StatesQuery = { readonly states: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly remark: PlaceRemark | null, readonly country: { readonly id: string, readonly code: string, readonly name: string }, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }> } };

export type PartnershipsQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
}>;


export type PartnershipsQuery = { readonly partnerships: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly field: string | null, readonly under:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly start: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly statusAsOf: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'State', readonly id: string, readonly name: string }
           }> } }> } };

export type OfficesQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
}>;


export type OfficesQuery = { readonly offices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly address: string | null, readonly operator:
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'State', readonly id: string, readonly name: string }
        , readonly host:
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'State', readonly id: string, readonly name: string }
        , readonly record: { readonly start: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly statusAsOf: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null } }> } };

export type PoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
}>;


export type PoliciesQuery = { readonly policies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: PolicyKind, readonly name: string, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly issuer:
          | { readonly __typename: 'City', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'State', readonly id: string, readonly name: string }
         | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly when: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } } }> } };

export type ThemesQueryVariables = Exact<{
  filter?: ThemeFilter | null | undefined;
}>;


export type ThemesQuery = { readonly themes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly broader: { readonly id: string, readonly name: string } | null } }> } };

export type InstitutionsQueryVariables = Exact<{
  filter?: InstitutionFilter | null | undefined;
}>;


export type InstitutionsQuery = { readonly institutions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly parent: { readonly id: string, readonly name: string } | null, readonly seat:
          | { readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
         | null, readonly record: { readonly founded: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly founded: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly closed: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }> } };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly occupation: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly record: { readonly born: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly born: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly died: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }> } };

export type AgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
}>;


export type AgreementsQuery = { readonly agreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: TieKind, readonly name: string, readonly title: string | null, readonly status: TieStatus, readonly partiesCounted: number | null, readonly textUrl: string | null, readonly establishes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly renews: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly ends: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly signedOn: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly signedOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly expiresOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
            | { readonly __typename: 'City', readonly id: string, readonly name: string }
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'State', readonly id: string, readonly name: string }
           }> } }> } };

export type EventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
}>;


export type EventsQuery = { readonly events: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EventKind, readonly name: string, readonly grounds: string | null, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly place:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly concerns: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly when: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } } }> } };

export type ImpactsQueryVariables = Exact<{
  filter?: ImpactFilter | null | undefined;
}>;


export type ImpactsQuery = { readonly impacts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly indicator: string, readonly scale: Scale | null, readonly text: string, readonly amount: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly currency: string | null, readonly direction: Direction | null, readonly period: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly measures: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        >, readonly policies: ReadonlyArray<{ readonly id: string }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly amount: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> } | null, readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } } }> } };

export type SourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly kind: SourceKind, readonly directness: Directness, readonly read: boolean, readonly url: string | null, readonly archivedUrl: string | null, readonly licence: string | null, readonly language: string | null, readonly authors: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly publisher:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly origin:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly accessed: { readonly edtf: string } | null } }> } };

export type ClaimsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
}>;


export type ClaimsQuery = { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly property: string, readonly value: string, readonly stance: Stance, readonly rank: Rank, readonly reason: string | null, readonly locator: string | null, readonly recordedAt: string, readonly retiredAt: string | null, readonly subject:
          | { readonly __typename: 'Affiliation', readonly id: string }
          | { readonly __typename: 'Agreement', readonly id: string }
          | { readonly __typename: 'City', readonly id: string }
          | { readonly __typename: 'Country', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Group', readonly id: string }
          | { readonly __typename: 'Impact', readonly id: string }
          | { readonly __typename: 'Institution', readonly id: string }
          | { readonly __typename: 'Membership', readonly id: string }
          | { readonly __typename: 'Office', readonly id: string }
          | { readonly __typename: 'Partnership', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'PersonalTie', readonly id: string }
          | { readonly __typename: 'Policy', readonly id: string }
          | { readonly __typename: 'PolicyEffect', readonly id: string }
          | { readonly __typename: 'SisterTie', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'State', readonly id: string }
          | { readonly __typename: 'Theme', readonly id: string }
        , readonly source: { readonly id: string, readonly title: string }, readonly takenFrom: { readonly id: string, readonly title: string } | null } }> } };

export type DateFragment = { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null };

type Lasting_Affiliation_Fragment = { readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly statusAsOf: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null };

type Lasting_Agreement_Fragment = { readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly statusAsOf: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null };

type Lasting_Membership_Fragment = { readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly statusAsOf: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null };

type Lasting_Office_Fragment = { readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly statusAsOf: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null };

type Lasting_Partnership_Fragment = { readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly statusAsOf: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null };

type Lasting_PersonalTie_Fragment = { readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly statusAsOf: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null };

type Lasting_SisterTie_Fragment = { readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly statusAsOf: { readonly edtf: string } | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null };

export type LastingFragment =
  | Lasting_Affiliation_Fragment
  | Lasting_Agreement_Fragment
  | Lasting_Membership_Fragment
  | Lasting_Office_Fragment
  | Lasting_Partnership_Fragment
  | Lasting_PersonalTie_Fragment
  | Lasting_SisterTie_Fragment
;

type Parties_Affiliation_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
     }> };

type Parties_Agreement_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
     }> };

type Parties_Membership_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
     }> };

type Parties_Office_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
     }> };

type Parties_Partnership_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
     }> };

type Parties_PersonalTie_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
     }> };

type Parties_SisterTie_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
     }> };

export type PartiesFragment =
  | Parties_Affiliation_Fragment
  | Parties_Agreement_Fragment
  | Parties_Membership_Fragment
  | Parties_Office_Fragment
  | Parties_Partnership_Fragment
  | Parties_PersonalTie_Fragment
  | Parties_SisterTie_Fragment
;

type End_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly code: string } };

type End_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly code: string };

type End_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string };

type End_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
    | { readonly country: { readonly code: string } }
    | { readonly code: string }
    | { readonly country: { readonly code: string } }
   | null };

type End_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type End_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly code: string } };

export type EndFragment =
  | End_City_Fragment
  | End_Country_Fragment
  | End_Group_Fragment
  | End_Institution_Fragment
  | End_Person_Fragment
  | End_State_Fragment
;

type EndPlace_City_Fragment = { readonly country: { readonly code: string } };

type EndPlace_Country_Fragment = { readonly code: string };

type EndPlace_State_Fragment = { readonly country: { readonly code: string } };

export type EndPlaceFragment =
  | EndPlace_City_Fragment
  | EndPlace_Country_Fragment
  | EndPlace_State_Fragment
;

type Located_City_Fragment = { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly point: { readonly latitude: number, readonly longitude: number } | null };

type Located_Country_Fragment = { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly point: { readonly latitude: number, readonly longitude: number } | null };

type Located_State_Fragment = { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly point: { readonly latitude: number, readonly longitude: number } | null };

export type LocatedFragment =
  | Located_City_Fragment
  | Located_Country_Fragment
  | Located_State_Fragment
;

export type JudgementFragment = { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> };

export type SourcesFragment = { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string } }> };

type PlaceFacts_City_Fragment = { readonly remark: PlaceRemark | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null };

type PlaceFacts_Country_Fragment = { readonly remark: PlaceRemark | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null };

type PlaceFacts_State_Fragment = { readonly remark: PlaceRemark | null, readonly abolished: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null };

export type PlaceFactsFragment =
  | PlaceFacts_City_Fragment
  | PlaceFacts_Country_Fragment
  | PlaceFacts_State_Fragment
;

export type CountryFactsFragment = { readonly population: number | null, readonly populationAsOf: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null };

export type CityFactsFragment = { readonly population: number | null, readonly port: PortKind | null };

export type InstitutionFactsFragment = { readonly founded: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly closed: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null };

export type PersonFactsFragment = { readonly occupation: string | null, readonly born: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly died: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null };

export type GroupFactsFragment = { readonly definedAs: string, readonly size: string | null };

export type PartnershipFactsFragment = { readonly field: string | null };

export type AgreementFactsFragment = { readonly title: string | null, readonly partiesCounted: number | null, readonly textUrl: string | null, readonly signedOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly expiresOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null };

export type OfficeFactsFragment = { readonly address: string | null };

export type AffiliationFactsFragment = { readonly position: string | null };

export type EventFactsFragment = { readonly grounds: string | null };

export type ImpactFactsFragment = { readonly text: string, readonly amount: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly currency: string | null, readonly direction: Direction | null };

export type SourceFactsFragment = { readonly url: string | null, readonly archivedUrl: string | null, readonly licence: string | null, readonly language: string | null };

export const DateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<DateFragment, unknown>;
export const LastingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lasting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastListed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<LastingFragment, unknown>;
export const PartiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Parties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"namedAs"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PartiesFragment, unknown>;
export const EndPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EndPlaceFragment, unknown>;
export const EndFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"End"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndPlace"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndPlace"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EndFragment, unknown>;
export const LocatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Located"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]} as unknown as DocumentNode<LocatedFragment, unknown>;
export const JudgementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]} as unknown as DocumentNode<JudgementFragment, unknown>;
export const SourcesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SourcesFragment, unknown>;
export const PlaceFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abolished"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<PlaceFactsFragment, unknown>;
export const CountryFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<CountryFactsFragment, unknown>;
export const CityFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"port"}}]}}]} as unknown as DocumentNode<CityFactsFragment, unknown>;
export const InstitutionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstitutionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"founded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<InstitutionFactsFragment, unknown>;
export const PersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"born"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"died"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<PersonFactsFragment, unknown>;
export const GroupFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definedAs"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]} as unknown as DocumentNode<GroupFactsFragment, unknown>;
export const PartnershipFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<PartnershipFactsFragment, unknown>;
export const AgreementFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"partiesCounted"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<AgreementFactsFragment, unknown>;
export const OfficeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]} as unknown as DocumentNode<OfficeFactsFragment, unknown>;
export const AffiliationFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffiliationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Affiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]} as unknown as DocumentNode<AffiliationFactsFragment, unknown>;
export const EventFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grounds"}}]}}]} as unknown as DocumentNode<EventFactsFragment, unknown>;
export const ImpactFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImpactFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Impact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]} as unknown as DocumentNode<ImpactFactsFragment, unknown>;
export const SourceFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"archivedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<SourceFactsFragment, unknown>;
export const TiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"listCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastListed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startDirectness"}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Parties"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisterTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"status"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"status","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"start"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"start","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"end"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"end","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Parties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"namedAs"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TiesQuery, TiesQueryVariables>;
export const EdgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"edges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"listCount"}},{"kind":"Field","name":{"kind":"Name","value":"startDirectness"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastListed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"End"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"End"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndPlace"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndPlace"}}]}}]}}]}}]} as unknown as DocumentNode<EdgesQuery, EdgesQueryVariables>;
export const CitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"cities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Located"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityFacts"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"population"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"population","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Located"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abolished"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"port"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CitiesQuery, CitiesQueryVariables>;
export const CountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"countries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Located"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryFacts"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"population"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"population","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Located"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abolished"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CountriesQuery, CountriesQueryVariables>;
export const StatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"states"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StateFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Located"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Located"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abolished"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]} as unknown as DocumentNode<StatesQuery, StatesQueryVariables>;
export const PartnershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"partnerships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Lasting"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Parties"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnershipFacts"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"start"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"start","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lasting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastListed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Parties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"namedAs"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipsQuery, PartnershipsQueryVariables>;
export const OfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"offices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Lasting"}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"start"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"start","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Lasting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastListed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OfficesQuery, OfficesQueryVariables>;
export const PoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"policies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"when"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"when","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const ThemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"themes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ThemesQuery, ThemesQueryVariables>;
export const InstitutionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"institutions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstitutionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"founded"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"founded","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstitutionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"founded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<InstitutionsQuery, InstitutionsQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"people"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFacts"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"born"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"born","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"born"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"died"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const AgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"agreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Parties"}},{"kind":"Field","name":{"kind":"Name","value":"establishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"signedOn"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"signed","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"partiesCounted"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Parties"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"namedAs"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementsQuery, AgreementsQueryVariables>;
export const EventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventFacts"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"when"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"when","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grounds"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const ImpactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"impacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImpactFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImpactFacts"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}},{"kind":"Field","alias":{"kind":"Name","value":"amount"},"name":{"kind":"Name","value":"property"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"amount","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sources"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImpactFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Impact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ImpactsQuery, ImpactsQueryVariables>;
export const SourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"sources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"directness"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceFacts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"archivedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const ClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"claims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsQuery, ClaimsQueryVariables>;