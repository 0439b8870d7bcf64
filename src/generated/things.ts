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

export type DatePrecision =
  | 'CENTURY'
  | 'DAY'
  | 'DECADE'
  | 'INTERVAL'
  | 'MONTH'
  | 'SEASON'
  | 'YEAR';

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

export type NameKind =
  | 'ALIAS'
  | 'COMMON'
  | 'FORMER'
  | 'OFFICIAL'
  | 'ROMANIZATION'
  | 'SHORT';

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

type Actor_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly kind: ActorKind, readonly name: string, readonly remark: PlaceRemark | null, readonly population: number | null, readonly port: PortKind | null, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly within:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly mergedInto: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly country: { readonly id: string }, readonly state: { readonly id: string } | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly abolished: { readonly edtf: string } | null };

type Actor_Country_Fragment = { readonly __typename: 'Country', readonly code: string, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly remark: PlaceRemark | null, readonly population: number | null, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly within:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly mergedInto: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly abolished: { readonly edtf: string } | null, readonly populationAsOf: { readonly edtf: string } | null };

type Actor_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly kind: ActorKind, readonly name: string, readonly definedAs: string, readonly size: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Actor_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly kind: ActorKind, readonly name: string, readonly parent: { readonly id: string } | null, readonly seat:
    | { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
   | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly founded: { readonly edtf: string } | null, readonly closed: { readonly edtf: string } | null };

type Actor_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly kind: ActorKind, readonly name: string, readonly occupation: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly born: { readonly edtf: string } | null, readonly died: { readonly edtf: string } | null };

type Actor_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly kind: ActorKind, readonly name: string, readonly remark: PlaceRemark | null, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly within:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly mergedInto: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly country: { readonly id: string }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly abolished: { readonly edtf: string } | null };

export type ActorFragment =
  | Actor_City_Fragment
  | Actor_Country_Fragment
  | Actor_Group_Fragment
  | Actor_Institution_Fragment
  | Actor_Person_Fragment
  | Actor_State_Fragment
;

type Tie_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly remark: TieRemark | null, readonly isSetAside: boolean, readonly position: string | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly followedFrom: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Tie_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly remark: TieRemark | null, readonly isSetAside: boolean, readonly title: string | null, readonly partiesCounted: number | null, readonly textUrl: string | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly followedFrom: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> }, readonly signedOn: { readonly edtf: string } | null, readonly expiresOn: { readonly edtf: string } | null };

type Tie_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly remark: TieRemark | null, readonly isSetAside: boolean, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly followedFrom: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Tie_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly remark: TieRemark | null, readonly isSetAside: boolean, readonly address: string | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly followedFrom: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Tie_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly remark: TieRemark | null, readonly isSetAside: boolean, readonly field: string | null, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly followedFrom: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Tie_PersonalTie_Fragment = { readonly __typename: 'PersonalTie', readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly remark: TieRemark | null, readonly isSetAside: boolean, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly followedFrom: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Tie_SisterTie_Fragment = { readonly __typename: 'SisterTie', readonly distanceKm: number | null, readonly id: string, readonly kind: TieKind, readonly name: string, readonly status: TieStatus, readonly standing: TieStanding, readonly remark: TieRemark | null, readonly isSetAside: boolean, readonly start: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly statusAsOf: { readonly edtf: string } | null, readonly lastListed: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly followedFrom: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

export type TieFragment =
  | Tie_Affiliation_Fragment
  | Tie_Agreement_Fragment
  | Tie_Membership_Fragment
  | Tie_Office_Fragment
  | Tie_Partnership_Fragment
  | Tie_PersonalTie_Fragment
  | Tie_SisterTie_Fragment
;

export type DateFragment = { readonly edtf: string };

export type PeriodFragment = { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null };

export type JudgementFragment = { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> };

type Entity_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Event_Fragment = { readonly __typename: 'Event', readonly kind: EventKind, readonly name: string, readonly id: string, readonly grounds: string | null, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly place:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly concerns: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly about: ReadonlyArray<
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
  >, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Impact_Fragment = { readonly __typename: 'Impact', readonly scale: Scale | null, readonly id: string, readonly text: string, readonly amount: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly currency: string | null, readonly direction: Direction | null, readonly name: string, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly measures: ReadonlyArray<
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
  >, readonly policies: ReadonlyArray<{ readonly id: string }>, readonly partOf: { readonly id: string } | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_PersonalTie_Fragment = { readonly __typename: 'PersonalTie', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Policy_Fragment = { readonly __typename: 'Policy', readonly kind: PolicyKind, readonly name: string, readonly id: string, readonly when: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly issuer:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly themes: ReadonlyArray<{ readonly id: string }>, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_PolicyEffect_Fragment = { readonly __typename: 'PolicyEffect', readonly effect: Effect, readonly id: string, readonly policy: { readonly id: string }, readonly tie:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_SisterTie_Fragment = { readonly __typename: 'SisterTie', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

type Entity_Theme_Fragment = { readonly __typename: 'Theme', readonly name: string, readonly id: string, readonly broader: { readonly id: string } | null, readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly contested: ReadonlyArray<{ readonly property: string }> } };

export type EntityFragment =
  | Entity_Affiliation_Fragment
  | Entity_Agreement_Fragment
  | Entity_City_Fragment
  | Entity_Country_Fragment
  | Entity_Event_Fragment
  | Entity_Group_Fragment
  | Entity_Impact_Fragment
  | Entity_Institution_Fragment
  | Entity_Membership_Fragment
  | Entity_Office_Fragment
  | Entity_Partnership_Fragment
  | Entity_Person_Fragment
  | Entity_PersonalTie_Fragment
  | Entity_Policy_Fragment
  | Entity_PolicyEffect_Fragment
  | Entity_SisterTie_Fragment
  | Entity_Source_Fragment
  | Entity_State_Fragment
  | Entity_Theme_Fragment
;

export type ClaimFragment = { readonly id: string, readonly property: string, readonly value: string, readonly stance: Stance, readonly rank: Rank, readonly reason: string | null, readonly locator: string | null, readonly recordedAt: string, readonly subject:
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
  , readonly source: { readonly id: string }, readonly takenFrom: { readonly id: string } | null };

export type SourceFragment = { readonly id: string, readonly title: string, readonly kind: SourceKind, readonly directness: Directness, readonly read: boolean, readonly language: string | null, readonly licence: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly accessed: { readonly edtf: string, readonly text: string, readonly precision: DatePrecision } | null, readonly published: { readonly edtf: string, readonly text: string, readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision } | null, readonly authors: ReadonlyArray<
    | { readonly __typename: 'City', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'State', readonly id: string, readonly name: string }
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
   | null, readonly commissionedBy: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly cites: ReadonlyArray<{ readonly id: string }>, readonly mayBe: ReadonlyArray<{ readonly id: string }> };

type Placed_City_Fragment = { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null };

type Placed_Country_Fragment = { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null };

type Placed_Group_Fragment = { readonly id: string };

type Placed_Institution_Fragment = { readonly id: string, readonly seat:
    | { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
   | null };

type Placed_Person_Fragment = { readonly id: string };

type Placed_State_Fragment = { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null };

export type PlacedFragment =
  | Placed_City_Fragment
  | Placed_Country_Fragment
  | Placed_Group_Fragment
  | Placed_Institution_Fragment
  | Placed_Person_Fragment
  | Placed_State_Fragment
;

type Told_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly isSetAside: boolean, readonly start: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly text: string } | null, readonly lastConfirmed: { readonly text: string, readonly latest: string | null } | null, readonly statusAsOf: { readonly text: string } | null, readonly lastListed: { readonly text: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
          | { readonly __typename: 'City', readonly name: string, readonly country: { readonly name: string } }
          | { readonly __typename: 'Country', readonly name: string }
          | { readonly __typename: 'State', readonly name: string, readonly country: { readonly name: string } }
         | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> } };

type Told_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly isSetAside: boolean, readonly start: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly text: string } | null, readonly lastConfirmed: { readonly text: string, readonly latest: string | null } | null, readonly statusAsOf: { readonly text: string } | null, readonly lastListed: { readonly text: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
          | { readonly __typename: 'City', readonly name: string, readonly country: { readonly name: string } }
          | { readonly __typename: 'Country', readonly name: string }
          | { readonly __typename: 'State', readonly name: string, readonly country: { readonly name: string } }
         | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> } };

type Told_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly isSetAside: boolean, readonly start: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly text: string } | null, readonly lastConfirmed: { readonly text: string, readonly latest: string | null } | null, readonly statusAsOf: { readonly text: string } | null, readonly lastListed: { readonly text: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
          | { readonly __typename: 'City', readonly name: string, readonly country: { readonly name: string } }
          | { readonly __typename: 'Country', readonly name: string }
          | { readonly __typename: 'State', readonly name: string, readonly country: { readonly name: string } }
         | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> } };

type Told_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly isSetAside: boolean, readonly start: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly text: string } | null, readonly lastConfirmed: { readonly text: string, readonly latest: string | null } | null, readonly statusAsOf: { readonly text: string } | null, readonly lastListed: { readonly text: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
          | { readonly __typename: 'City', readonly name: string, readonly country: { readonly name: string } }
          | { readonly __typename: 'Country', readonly name: string }
          | { readonly __typename: 'State', readonly name: string, readonly country: { readonly name: string } }
         | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> } };

type Told_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly isSetAside: boolean, readonly start: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly text: string } | null, readonly lastConfirmed: { readonly text: string, readonly latest: string | null } | null, readonly statusAsOf: { readonly text: string } | null, readonly lastListed: { readonly text: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
          | { readonly __typename: 'City', readonly name: string, readonly country: { readonly name: string } }
          | { readonly __typename: 'Country', readonly name: string }
          | { readonly __typename: 'State', readonly name: string, readonly country: { readonly name: string } }
         | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> } };

type Told_PersonalTie_Fragment = { readonly __typename: 'PersonalTie', readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly isSetAside: boolean, readonly start: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly text: string } | null, readonly lastConfirmed: { readonly text: string, readonly latest: string | null } | null, readonly statusAsOf: { readonly text: string } | null, readonly lastListed: { readonly text: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
          | { readonly __typename: 'City', readonly name: string, readonly country: { readonly name: string } }
          | { readonly __typename: 'Country', readonly name: string }
          | { readonly __typename: 'State', readonly name: string, readonly country: { readonly name: string } }
         | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> } };

type Told_SisterTie_Fragment = { readonly __typename: 'SisterTie', readonly id: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly isSetAside: boolean, readonly start: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end: { readonly text: string } | null, readonly lastConfirmed: { readonly text: string, readonly latest: string | null } | null, readonly statusAsOf: { readonly text: string } | null, readonly lastListed: { readonly text: string, readonly latest: string | null } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
          | { readonly __typename: 'City', readonly name: string, readonly country: { readonly name: string } }
          | { readonly __typename: 'Country', readonly name: string }
          | { readonly __typename: 'State', readonly name: string, readonly country: { readonly name: string } }
         | null }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly name: string } }
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> } };

export type ToldFragment =
  | Told_Affiliation_Fragment
  | Told_Agreement_Fragment
  | Told_Membership_Fragment
  | Told_Office_Fragment
  | Told_Partnership_Fragment
  | Told_PersonalTie_Fragment
  | Told_SisterTie_Fragment
;

type Party_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly name: string } };

type Party_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type Party_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string };

type Party_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly seat:
    | { readonly __typename: 'City', readonly name: string, readonly country: { readonly name: string } }
    | { readonly __typename: 'Country', readonly name: string }
    | { readonly __typename: 'State', readonly name: string, readonly country: { readonly name: string } }
   | null };

type Party_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Party_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly name: string } };

export type PartyFragment =
  | Party_City_Fragment
  | Party_Country_Fragment
  | Party_Group_Fragment
  | Party_Institution_Fragment
  | Party_Person_Fragment
  | Party_State_Fragment
;

type Seat_City_Fragment = { readonly __typename: 'City', readonly name: string, readonly country: { readonly name: string } };

type Seat_Country_Fragment = { readonly __typename: 'Country', readonly name: string };

type Seat_State_Fragment = { readonly __typename: 'State', readonly name: string, readonly country: { readonly name: string } };

export type SeatFragment =
  | Seat_City_Fragment
  | Seat_Country_Fragment
  | Seat_State_Fragment
;

type PlaceFacts_City_Fragment = { readonly remark: PlaceRemark | null, readonly abolished: { readonly edtf: string } | null };

type PlaceFacts_Country_Fragment = { readonly remark: PlaceRemark | null, readonly abolished: { readonly edtf: string } | null };

type PlaceFacts_State_Fragment = { readonly remark: PlaceRemark | null, readonly abolished: { readonly edtf: string } | null };

export type PlaceFactsFragment =
  | PlaceFacts_City_Fragment
  | PlaceFacts_Country_Fragment
  | PlaceFacts_State_Fragment
;

export type CountryFactsFragment = { readonly population: number | null, readonly populationAsOf: { readonly edtf: string } | null };

export type CityFactsFragment = { readonly population: number | null, readonly port: PortKind | null };

export type InstitutionFactsFragment = { readonly founded: { readonly edtf: string } | null, readonly closed: { readonly edtf: string } | null };

export type PersonFactsFragment = { readonly occupation: string | null, readonly born: { readonly edtf: string } | null, readonly died: { readonly edtf: string } | null };

export type GroupFactsFragment = { readonly definedAs: string, readonly size: string | null };

export type PartnershipFactsFragment = { readonly field: string | null };

export type AgreementFactsFragment = { readonly title: string | null, readonly partiesCounted: number | null, readonly textUrl: string | null, readonly signedOn: { readonly edtf: string } | null, readonly expiresOn: { readonly edtf: string } | null };

export type OfficeFactsFragment = { readonly address: string | null };

export type AffiliationFactsFragment = { readonly position: string | null };

export type EventFactsFragment = { readonly grounds: string | null };

export type ImpactFactsFragment = { readonly text: string, readonly amount: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly currency: string | null, readonly direction: Direction | null };

export type SourceFactsFragment = { readonly url: string | null, readonly archivedUrl: string | null, readonly licence: string | null, readonly language: string | null };

export const DateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]} as unknown as DocumentNode<DateFragment, unknown>;
export const PlaceFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abolished"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]} as unknown as DocumentNode<PlaceFactsFragment, unknown>;
export const CountryFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]} as unknown as DocumentNode<CountryFactsFragment, unknown>;
export const CityFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"port"}}]}}]} as unknown as DocumentNode<CityFactsFragment, unknown>;
export const InstitutionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstitutionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"founded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]} as unknown as DocumentNode<InstitutionFactsFragment, unknown>;
export const PersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"born"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"died"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]} as unknown as DocumentNode<PersonFactsFragment, unknown>;
export const GroupFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definedAs"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]} as unknown as DocumentNode<GroupFactsFragment, unknown>;
export const JudgementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]} as unknown as DocumentNode<JudgementFragment, unknown>;
export const ActorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CityFacts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstitutionFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFacts"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abolished"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CityFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"port"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstitutionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"founded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"born"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"died"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definedAs"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]} as unknown as DocumentNode<ActorFragment, unknown>;
export const PeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<PeriodFragment, unknown>;
export const PartnershipFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<PartnershipFactsFragment, unknown>;
export const AgreementFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"partiesCounted"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]} as unknown as DocumentNode<AgreementFactsFragment, unknown>;
export const OfficeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]} as unknown as DocumentNode<OfficeFactsFragment, unknown>;
export const AffiliationFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffiliationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Affiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]} as unknown as DocumentNode<AffiliationFactsFragment, unknown>;
export const TieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"lastListed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"namedAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisterTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnershipFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AffiliationFacts"}},{"kind":"Field","name":{"kind":"Name","value":"isSetAside"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Date"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"partiesCounted"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"textUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AffiliationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Affiliation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]} as unknown as DocumentNode<TieFragment, unknown>;
export const EventFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grounds"}}]}}]} as unknown as DocumentNode<EventFactsFragment, unknown>;
export const ImpactFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImpactFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Impact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]} as unknown as DocumentNode<ImpactFactsFragment, unknown>;
export const EntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventFacts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Period"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Impact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"indicator"}},{"kind":"Field","alias":{"kind":"Name","value":"when"},"name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Period"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImpactFacts"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Impact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Judgement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grounds"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImpactFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Impact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Judgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]} as unknown as DocumentNode<EntityFragment, unknown>;
export const ClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Claim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ClaimFragment, unknown>;
export const SourceFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"archivedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<SourceFactsFragment, unknown>;
export const SourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"directness"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"accessed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commissionedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayBe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"archivedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]} as unknown as DocumentNode<SourceFragment, unknown>;
export const PlacedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Placed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacedFragment, unknown>;
export const SeatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}}]}}]} as unknown as DocumentNode<SeatFragment, unknown>;
export const PartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Party"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seat"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}}]}}]} as unknown as DocumentNode<PartyFragment, unknown>;
export const ToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"lastListed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Party"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSetAside"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Party"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"State"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"City"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seat"}}]}}]}}]}}]} as unknown as DocumentNode<ToldFragment, unknown>;