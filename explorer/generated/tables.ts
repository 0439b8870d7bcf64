/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  readonly contested?: boolean | null | undefined;
  readonly expiresFrom?: string | null | undefined;
  readonly expiresTo?: string | null | undefined;
  readonly kinds?: ReadonlyArray<TieKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly signatory?: string | null | undefined;
  readonly signedFrom?: string | null | undefined;
  readonly signedTo?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly statuses?: ReadonlyArray<TieStatus> | null | undefined;
  readonly theme?: string | null | undefined;
};

export type AgreementOrder = {
  readonly direction: OrderDirection;
  readonly field: AgreementOrderField;
};

export type AgreementOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'SIGNED';

export type Alongside = {
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
  | 'POSSIBLY';

export type CityFilter = {
  readonly changedFrom?: string | null | undefined;
  readonly hasTieWith?: string | null | undefined;
  readonly inBox?: Box | null | undefined;
  readonly isPort?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<ActorKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly maxTies?: number | null | undefined;
  readonly minTies?: number | null | undefined;
  readonly namePrefix?: string | null | undefined;
  readonly near?: SearchCircle | null | undefined;
  readonly populationFrom?: number | null | undefined;
  readonly populationTo?: number | null | undefined;
  readonly within?: string | null | undefined;
};

export type CityOrder = {
  readonly direction: OrderDirection;
  readonly field: CityOrderField;
};

export type CityOrderField =
  | 'CHANGED'
  | 'DISTANCE'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'POPULATION'
  | 'TIES';

export type ClaimForm =
  | 'DATE'
  | 'NUMBER'
  | 'SET'
  | 'TERM'
  | 'TEXT';

export type ConfidenceBasis =
  | 'DISPUTED'
  | 'INDEPENDENT_SOURCES'
  | 'PRIMARY_SOURCE'
  | 'SECOND_HAND'
  | 'SINGLE_SOURCE'
  | 'TERTIARY_SOURCES';

export type ConfidenceLevel =
  | 'CONFIRMED'
  | 'DISPUTED'
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

export type CountryOrder = {
  readonly direction: OrderDirection;
  readonly field: CountryOrderField;
};

export type CountryOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'TIES';

export type Direction =
  | 'DECREASE'
  | 'INCREASE'
  | 'MIXED'
  | 'NONE';

export type Directness =
  | 'PRIMARY'
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
  readonly from?: string | null | undefined;
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly namePrefix?: string | null | undefined;
  readonly participant?: string | null | undefined;
  readonly source?: string | null | undefined;
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
  | 'RENEWAL'
  | 'SIGNING'
  | 'TERMINATION'
  | 'UPGRADE'
  | 'VISIT';

export type EventOrder = {
  readonly direction: OrderDirection;
  readonly field: EventOrderField;
};

export type EventOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'WHEN';

export type ImpactFilter = {
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly contested?: boolean | null | undefined;
  readonly currency?: string | null | undefined;
  readonly directions?: ReadonlyArray<Direction> | null | undefined;
  readonly from?: string | null | undefined;
  readonly indicatorPrefix?: string | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly measures?: string | null | undefined;
  readonly scales?: ReadonlyArray<Scale> | null | undefined;
  readonly source?: string | null | undefined;
  readonly theme?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type ImpactOrder = {
  readonly direction: OrderDirection;
  readonly field: ImpactOrderField;
};

export type ImpactOrderField =
  | 'CHANGED'
  | 'INDICATOR'
  | 'LATEST_SOURCE'
  | 'SOURCES';

export type InstitutionFilter = {
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly foundedFrom?: string | null | undefined;
  readonly foundedTo?: string | null | undefined;
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

export type InstitutionOrder = {
  readonly direction: OrderDirection;
  readonly field: InstitutionOrderField;
};

export type InstitutionOrderField =
  | 'CHANGED'
  | 'FOUNDED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'TIES';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

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
  readonly hasTieWith?: string | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly maxTies?: number | null | undefined;
  readonly minTies?: number | null | undefined;
  readonly namePrefix?: string | null | undefined;
};

export type PersonOrder = {
  readonly direction: OrderDirection;
  readonly field: PersonOrderField;
};

export type PersonOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'TIES';

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

export type PolicyOrder = {
  readonly direction: OrderDirection;
  readonly field: PolicyOrderField;
};

export type PolicyOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'WHEN';

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
  readonly kinds?: ReadonlyArray<SourceKind> | null | undefined;
  readonly languages?: ReadonlyArray<string> | null | undefined;
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

export type SourceOrder = {
  readonly direction: OrderDirection;
  readonly field: SourceOrderField;
};

export type SourceOrderField =
  | 'CHANGED'
  | 'PUBLISHED'
  | 'TITLE';

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

export type StateOrder = {
  readonly direction: OrderDirection;
  readonly field: StateOrderField;
};

export type StateOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'TIES';

export type TieFilter = {
  readonly activeOn?: string | null | undefined;
  readonly activeTo?: string | null | undefined;
  readonly alongside?: Alongside | null | undefined;
  readonly asKnownOn?: string | null | undefined;
  readonly asPublishedBy?: string | null | undefined;
  readonly between?: ReadonlyArray<string> | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly changedFrom?: string | null | undefined;
  readonly contested?: boolean | null | undefined;
  readonly endedFrom?: string | null | undefined;
  readonly endedTo?: string | null | undefined;
  readonly hasStart?: boolean | null | undefined;
  readonly includeSetAside?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<TieKind> | null | undefined;
  readonly latestSourceFrom?: string | null | undefined;
  readonly levels?: ReadonlyArray<TieLevels> | null | undefined;
  readonly minConfidence?: ConfidenceLevel | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly party?: PartyCondition | null | undefined;
  readonly role?: PartyRole | null | undefined;
  readonly selfPublished?: boolean | null | undefined;
  readonly source?: string | null | undefined;
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

export type TieOrder = {
  readonly direction: OrderDirection;
  readonly field: TieOrderField;
};

export type TieOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'SOURCES'
  | 'START';

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

export type DateFragment = { readonly text: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null };

export type PageFragment = { readonly endCursor: string | null, readonly hasNextPage: boolean };

type Who_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly name: string, readonly actorKind: ActorKind };

type Who_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly actorKind: ActorKind };

type Who_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly actorKind: ActorKind };

type Who_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly actorKind: ActorKind };

type Who_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly actorKind: ActorKind };

type Who_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly name: string, readonly actorKind: ActorKind };

export type WhoFragment =
  | Who_City_Fragment
  | Who_Country_Fragment
  | Who_Group_Fragment
  | Who_Institution_Fragment
  | Who_Person_Fragment
  | Who_State_Fragment
;

export type WorkFragment = { readonly id: string, readonly title: string, readonly directness: Directness, readonly read: boolean, readonly sourceKind: SourceKind, readonly published: DateFragment | null };

export type GroundsFragment = { readonly basis: ConfidenceBasis, readonly independentSources: number, readonly because: ReadonlyArray<string> };

export type DisputedFragment = { readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string }> }> };

type Started_Affiliation_Fragment = { readonly start: DateFragment | null, readonly record: DisputedFragment };

type Started_Agreement_Fragment = { readonly start: DateFragment | null, readonly record: DisputedFragment };

type Started_Membership_Fragment = { readonly start: DateFragment | null, readonly record: DisputedFragment };

type Started_Office_Fragment = { readonly start: DateFragment | null, readonly record: DisputedFragment };

type Started_Partnership_Fragment = { readonly start: DateFragment | null, readonly record: DisputedFragment };

type Started_PersonalTie_Fragment = { readonly start: DateFragment | null, readonly record: DisputedFragment };

type Started_SisterTie_Fragment = { readonly start: DateFragment | null, readonly record: DisputedFragment };

export type StartedFragment =
  | Started_Affiliation_Fragment
  | Started_Agreement_Fragment
  | Started_Membership_Fragment
  | Started_Office_Fragment
  | Started_Partnership_Fragment
  | Started_PersonalTie_Fragment
  | Started_SisterTie_Fragment
;

export type ClaimRowFragment = { readonly id: string, readonly property: string, readonly value: string, readonly form: ClaimForm, readonly locator: string | null, readonly stance: Stance, readonly rank: Rank, readonly reason: string | null, readonly recordedAt: string, readonly source: WorkFragment, readonly takenFrom: { readonly id: string, readonly title: string, readonly read: boolean } | null };

export type ContestedFragment = { readonly property: string, readonly because: string, readonly decided: boolean, readonly spreadDays: number | null, readonly preferred: { readonly text: string }, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<ClaimRowFragment> }> };

type TieRow_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> } };

type TieRow_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> } };

type TieRow_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> } };

type TieRow_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> } };

type TieRow_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> } };

type TieRow_PersonalTie_Fragment = { readonly __typename: 'PersonalTie', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> } };

type TieRow_SisterTie_Fragment = { readonly __typename: 'SisterTie', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> } };

export type TieRowFragment =
  | TieRow_Affiliation_Fragment
  | TieRow_Agreement_Fragment
  | TieRow_Membership_Fragment
  | TieRow_Office_Fragment
  | TieRow_Partnership_Fragment
  | TieRow_PersonalTie_Fragment
  | TieRow_SisterTie_Fragment
;

type Named_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly name: string, readonly id: string, readonly typeLabel: string, readonly tieKind: TieKind, readonly parties?: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> };

type Named_Agreement_Fragment = { readonly __typename: 'Agreement', readonly name: string, readonly id: string, readonly typeLabel: string, readonly tieKind: TieKind, readonly parties?: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> };

type Named_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly typeLabel: string };

type Named_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_Impact_Fragment = { readonly __typename: 'Impact', readonly indicator: string, readonly id: string, readonly typeLabel: string };

type Named_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_Membership_Fragment = { readonly __typename: 'Membership', readonly name: string, readonly id: string, readonly typeLabel: string, readonly tieKind: TieKind, readonly parties?: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> };

type Named_Office_Fragment = { readonly __typename: 'Office', readonly name: string, readonly id: string, readonly typeLabel: string, readonly tieKind: TieKind, readonly parties?: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> };

type Named_Partnership_Fragment = { readonly __typename: 'Partnership', readonly name: string, readonly id: string, readonly typeLabel: string, readonly tieKind: TieKind, readonly parties?: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> };

type Named_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_PersonalTie_Fragment = { readonly __typename: 'PersonalTie', readonly name: string, readonly id: string, readonly typeLabel: string, readonly tieKind: TieKind, readonly parties?: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> };

type Named_Policy_Fragment = { readonly __typename: 'Policy', readonly name: string, readonly id: string, readonly typeLabel: string };

type Named_PolicyEffect_Fragment = { readonly __typename: 'PolicyEffect', readonly id: string, readonly typeLabel: string };

type Named_SisterTie_Fragment = { readonly __typename: 'SisterTie', readonly name: string, readonly id: string, readonly typeLabel: string, readonly tieKind: TieKind, readonly parties?: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> };

type Named_Source_Fragment = { readonly __typename: 'Source', readonly title: string, readonly id: string, readonly typeLabel: string };

type Named_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_Theme_Fragment = { readonly __typename: 'Theme', readonly name: string, readonly id: string, readonly typeLabel: string };

export type NamedFragment =
  | Named_Affiliation_Fragment
  | Named_Agreement_Fragment
  | Named_City_Fragment
  | Named_Country_Fragment
  | Named_Event_Fragment
  | Named_Group_Fragment
  | Named_Impact_Fragment
  | Named_Institution_Fragment
  | Named_Membership_Fragment
  | Named_Office_Fragment
  | Named_Partnership_Fragment
  | Named_Person_Fragment
  | Named_PersonalTie_Fragment
  | Named_Policy_Fragment
  | Named_PolicyEffect_Fragment
  | Named_SisterTie_Fragment
  | Named_Source_Fragment
  | Named_State_Fragment
  | Named_Theme_Fragment
;

export type BrowseAgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  orderBy?: AgreementOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowseAgreementsQuery = { readonly rows: { readonly totalCount: number, readonly certainCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly signedOn: DateFragment | null, readonly expiresOn: DateFragment | null }
        & TieRow_Agreement_Fragment
      ) }> } };

export type AgreementFacetsQueryVariables = Exact<{
  kind?: AgreementFilter | null | undefined;
  status?: AgreementFilter | null | undefined;
  when?: AgreementFilter | null | undefined;
  theme?: AgreementFilter | null | undefined;
  contested_true?: AgreementFilter | null | undefined;
}>;


export type AgreementFacetsQuery = { readonly kind: OptionsFragment, readonly status: OptionsFragment, readonly when: OptionsFragment, readonly theme: OptionsFragment, readonly contested_true: { readonly totalCount: number } };

export type OptionsFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly label: string }> }> };

export type AgreementsFileQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  kind: boolean;
  signed: boolean;
  expires: boolean;
  status: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type AgreementsFileQuery = { readonly agreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }>, readonly signedOn?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly expiresOn?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly contested: ReadonlyArray<{ readonly property: string }>, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } } }> } };

type BrowsedActor_City_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }> } }
  & Who_City_Fragment
);

type BrowsedActor_Country_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }> } }
  & Who_Country_Fragment
);

type BrowsedActor_Group_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }> } }
  & Who_Group_Fragment
);

type BrowsedActor_Institution_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }> } }
  & Who_Institution_Fragment
);

type BrowsedActor_Person_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }> } }
  & Who_Person_Fragment
);

type BrowsedActor_State_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }> } }
  & Who_State_Fragment
);

export type BrowsedActorFragment =
  | BrowsedActor_City_Fragment
  | BrowsedActor_Country_Fragment
  | BrowsedActor_Group_Fragment
  | BrowsedActor_Institution_Fragment
  | BrowsedActor_Person_Fragment
  | BrowsedActor_State_Fragment
;

export type CountriesOfCodesQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;


export type CountriesOfCodesQuery = { readonly countries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly code: string } }> } };

export type BrowseCitiesQueryVariables = Exact<{
  filter?: CityFilter | null | undefined;
  orderBy?: CityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowseCitiesQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly population: number | null, readonly port: PortKind | null, readonly state: Who_State_Fragment | null, readonly country: Who_Country_Fragment }
        & BrowsedActor_City_Fragment
      ) }> } };

export type CityFacetsQueryVariables = Exact<{
  kind_CITY?: CityFilter | null | undefined;
  kind_COUNTY?: CityFilter | null | undefined;
  kind_DISTRICT?: CityFilter | null | undefined;
  kind_TOWN?: CityFilter | null | undefined;
  kind_SPECIAL_ZONE?: CityFilter | null | undefined;
  port_true?: CityFilter | null | undefined;
  tied_true?: CityFilter | null | undefined;
  tied_false?: CityFilter | null | undefined;
}>;


export type CityFacetsQuery = { readonly kind_CITY: { readonly totalCount: number }, readonly kind_COUNTY: { readonly totalCount: number }, readonly kind_DISTRICT: { readonly totalCount: number }, readonly kind_TOWN: { readonly totalCount: number }, readonly kind_SPECIAL_ZONE: { readonly totalCount: number }, readonly port_true: { readonly totalCount: number }, readonly tied_true: { readonly totalCount: number }, readonly tied_false: { readonly totalCount: number } };

export type CitiesFileQueryVariables = Exact<{
  filter?: CityFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  kind: boolean;
  state: boolean;
  country: boolean;
  population: boolean;
  port: boolean;
  ties: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type CitiesFileQuery = { readonly cities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind?: ActorKind, readonly population?: number | null, readonly port?: PortKind | null, readonly state?: { readonly id: string, readonly name: string } | null, readonly country?: { readonly id: string, readonly name: string }, readonly ties?: { readonly totalCount: number }, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } } }> } };

export type BrowseCountriesQueryVariables = Exact<{
  filter?: CountryFilter | null | undefined;
  orderBy?: CountryOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowseCountriesQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly code: string }
        & BrowsedActor_Country_Fragment
      ) }> } };

export type CountryFacetsQueryVariables = Exact<{
  tied_true?: CountryFilter | null | undefined;
  tied_false?: CountryFilter | null | undefined;
}>;


export type CountryFacetsQuery = { readonly tied_true: { readonly totalCount: number }, readonly tied_false: { readonly totalCount: number } };

export type CountriesFileQueryVariables = Exact<{
  filter?: CountryFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  code: boolean;
  ties: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type CountriesFileQuery = { readonly countries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly code?: string, readonly ties?: { readonly totalCount: number }, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } } }> } };

export type BrowseEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowseEventsQuery = { readonly rows: { readonly totalCount: number, readonly certainCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly eventKind: EventKind, readonly when: DateFragment | null, readonly place:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_State_Fragment
         | null, readonly participants: { readonly totalCount: number }, readonly record: BrowsedRecordFragment } }> } };

export type EventFacetsQueryVariables = Exact<{
  kind?: EventFilter | null | undefined;
  when?: EventFilter | null | undefined;
  theme?: EventFilter | null | undefined;
}>;


export type EventFacetsQuery = { readonly kind: OptionsFragment, readonly when: OptionsFragment, readonly theme: OptionsFragment };

export type EventsFileQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  kind: boolean;
  when: boolean;
  place: boolean;
  participants: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type EventsFileQuery = { readonly events: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind?: EventKind, readonly when?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly place?:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly participants?: { readonly edges: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } } }> } };

export type BrowseImpactsQueryVariables = Exact<{
  filter?: ImpactFilter | null | undefined;
  orderBy?: ImpactOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type BrowseImpactsQuery = { readonly rows: { readonly totalCount: number, readonly certainCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Impact', readonly id: string, readonly indicator: string, readonly text: string, readonly direction: Direction | null, readonly scale: Scale | null, readonly period: DateFragment | null, readonly measures: ReadonlyArray<
          | Named_Affiliation_Fragment
          | Named_Agreement_Fragment
          | Named_City_Fragment
          | Named_Country_Fragment
          | Named_Event_Fragment
          | Named_Group_Fragment
          | Named_Impact_Fragment
          | Named_Institution_Fragment
          | Named_Membership_Fragment
          | Named_Office_Fragment
          | Named_Partnership_Fragment
          | Named_Person_Fragment
          | Named_PersonalTie_Fragment
          | Named_Policy_Fragment
          | Named_PolicyEffect_Fragment
          | Named_SisterTie_Fragment
          | Named_Source_Fragment
          | Named_State_Fragment
          | Named_Theme_Fragment
        >, readonly record: BrowsedRecordFragment } }> } };

export type ImpactFacetsQueryVariables = Exact<{
  direction?: ImpactFilter | null | undefined;
  scale?: ImpactFilter | null | undefined;
  when?: ImpactFilter | null | undefined;
  theme?: ImpactFilter | null | undefined;
  contested_true?: ImpactFilter | null | undefined;
}>;


export type ImpactFacetsQuery = { readonly direction: ImpactOptionsFragment, readonly scale: ImpactOptionsFragment, readonly when: ImpactOptionsFragment, readonly theme: ImpactOptionsFragment, readonly contested_true: { readonly totalCount: number } };

export type ImpactOptionsFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly label: string }> }> };

export type ImpactsFileQueryVariables = Exact<{
  filter?: ImpactFilter | null | undefined;
  text: boolean;
  period: boolean;
  direction: boolean;
  scale: boolean;
  measures: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type ImpactsFileQuery = { readonly impacts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly indicator: string, readonly text?: string, readonly amount: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly currency: string | null, readonly direction?: Direction | null, readonly scale?: Scale | null, readonly period?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly measures?: ReadonlyArray<
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
        >, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } } }> } };

export type BrowseInstitutionsQueryVariables = Exact<{
  filter?: InstitutionFilter | null | undefined;
  orderBy?: InstitutionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowseInstitutionsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly seat:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_State_Fragment
         | null, readonly parent: Who_Institution_Fragment | null, readonly founded: DateFragment | null }
        & BrowsedActor_Institution_Fragment
      ) }> } };

export type InstitutionFacetsQueryVariables = Exact<{
  kind_UNIVERSITY?: InstitutionFilter | null | undefined;
  kind_SCHOOL?: InstitutionFilter | null | undefined;
  kind_LIBRARY?: InstitutionFilter | null | undefined;
  kind_LABORATORY?: InstitutionFilter | null | undefined;
  kind_MUSEUM?: InstitutionFilter | null | undefined;
  kind_HOSPITAL?: InstitutionFilter | null | undefined;
  kind_PORT_AUTHORITY?: InstitutionFilter | null | undefined;
  kind_TRADE_AGENCY?: InstitutionFilter | null | undefined;
  kind_TRADE_OFFICE?: InstitutionFilter | null | undefined;
  kind_GOVERNMENT_BODY?: InstitutionFilter | null | undefined;
  kind_COMPANY?: InstitutionFilter | null | undefined;
  kind_CHAMBER?: InstitutionFilter | null | undefined;
  kind_CITY_NETWORK?: InstitutionFilter | null | undefined;
  kind_SISTER_CITY_ASSOCIATION?: InstitutionFilter | null | undefined;
  kind_FRIENDSHIP_ASSOCIATION?: InstitutionFilter | null | undefined;
  kind_FOUNDATION?: InstitutionFilter | null | undefined;
  kind_THINK_TANK?: InstitutionFilter | null | undefined;
  kind_PUBLISHER?: InstitutionFilter | null | undefined;
  kind_MEDIA?: InstitutionFilter | null | undefined;
  kind_NGO?: InstitutionFilter | null | undefined;
  kind_ZOO?: InstitutionFilter | null | undefined;
  kind_GARDEN?: InstitutionFilter | null | undefined;
  kind_ORCHESTRA?: InstitutionFilter | null | undefined;
  kind_PARK?: InstitutionFilter | null | undefined;
  kind_SPORTS_CLUB?: InstitutionFilter | null | undefined;
  tied_true?: InstitutionFilter | null | undefined;
  tied_false?: InstitutionFilter | null | undefined;
}>;


export type InstitutionFacetsQuery = { readonly kind_UNIVERSITY: { readonly totalCount: number }, readonly kind_SCHOOL: { readonly totalCount: number }, readonly kind_LIBRARY: { readonly totalCount: number }, readonly kind_LABORATORY: { readonly totalCount: number }, readonly kind_MUSEUM: { readonly totalCount: number }, readonly kind_HOSPITAL: { readonly totalCount: number }, readonly kind_PORT_AUTHORITY: { readonly totalCount: number }, readonly kind_TRADE_AGENCY: { readonly totalCount: number }, readonly kind_TRADE_OFFICE: { readonly totalCount: number }, readonly kind_GOVERNMENT_BODY: { readonly totalCount: number }, readonly kind_COMPANY: { readonly totalCount: number }, readonly kind_CHAMBER: { readonly totalCount: number }, readonly kind_CITY_NETWORK: { readonly totalCount: number }, readonly kind_SISTER_CITY_ASSOCIATION: { readonly totalCount: number }, readonly kind_FRIENDSHIP_ASSOCIATION: { readonly totalCount: number }, readonly kind_FOUNDATION: { readonly totalCount: number }, readonly kind_THINK_TANK: { readonly totalCount: number }, readonly kind_PUBLISHER: { readonly totalCount: number }, readonly kind_MEDIA: { readonly totalCount: number }, readonly kind_NGO: { readonly totalCount: number }, readonly kind_ZOO: { readonly totalCount: number }, readonly kind_GARDEN: { readonly totalCount: number }, readonly kind_ORCHESTRA: { readonly totalCount: number }, readonly kind_PARK: { readonly totalCount: number }, readonly kind_SPORTS_CLUB: { readonly totalCount: number }, readonly tied_true: { readonly totalCount: number }, readonly tied_false: { readonly totalCount: number } };

export type InstitutionsFileQueryVariables = Exact<{
  filter?: InstitutionFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  kind: boolean;
  seat: boolean;
  parent: boolean;
  founded: boolean;
  ties: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type InstitutionsFileQuery = { readonly institutions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind?: ActorKind, readonly seat?:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly parent?: { readonly id: string, readonly name: string } | null, readonly founded?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly ties?: { readonly totalCount: number }, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } } }> } };

export type BrowsePeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  orderBy?: PersonOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowsePeopleQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly occupation: string | null, readonly affiliations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly position: string | null, readonly node:
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_Group_Fragment
              | Who_Institution_Fragment
              | Who_Person_Fragment
              | Who_State_Fragment
             }> } }
        & BrowsedActor_Person_Fragment
      ) }> } };

export type PersonFacetsQueryVariables = Exact<{
  tied_true?: PersonFilter | null | undefined;
  tied_false?: PersonFilter | null | undefined;
}>;


export type PersonFacetsQuery = { readonly tied_true: { readonly totalCount: number }, readonly tied_false: { readonly totalCount: number } };

export type PeopleFileQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  occupation: boolean;
  posts: boolean;
  ties: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type PeopleFileQuery = { readonly people: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly occupation?: string | null, readonly affiliations?: { readonly edges: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }, readonly ties?: { readonly totalCount: number }, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } } }> } };

export type BrowsePoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  orderBy?: PolicyOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowsePoliciesQuery = { readonly rows: { readonly totalCount: number, readonly certainCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Policy', readonly id: string, readonly name: string, readonly policyKind: PolicyKind, readonly when: DateFragment | null, readonly issuer:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         | null, readonly effects: { readonly totalCount: number }, readonly record: BrowsedRecordFragment } }> } };

export type BrowsedRecordFragment = { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string }> }> };

export type PolicyFacetsQueryVariables = Exact<{
  kind_LAW?: PolicyFilter | null | undefined;
  kind_ORDER?: PolicyFilter | null | undefined;
  kind_RESOLUTION?: PolicyFilter | null | undefined;
  kind_WITHDRAWAL?: PolicyFilter | null | undefined;
  kind_PROGRAMME?: PolicyFilter | null | undefined;
  kind_GUIDELINE?: PolicyFilter | null | undefined;
}>;


export type PolicyFacetsQuery = { readonly kind_LAW: { readonly totalCount: number }, readonly kind_ORDER: { readonly totalCount: number }, readonly kind_RESOLUTION: { readonly totalCount: number }, readonly kind_WITHDRAWAL: { readonly totalCount: number }, readonly kind_PROGRAMME: { readonly totalCount: number }, readonly kind_GUIDELINE: { readonly totalCount: number } };

export type PoliciesFileQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  kind: boolean;
  when: boolean;
  issuer: boolean;
  effects: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type PoliciesFileQuery = { readonly policies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind?: PolicyKind, readonly when?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly issuer?:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly effects?: { readonly totalCount: number }, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } } }> } };

export type BrowseSourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  orderBy?: SourceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowseSourcesQuery = { readonly rows: { readonly totalCount: number, readonly certainCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly language: string | null, readonly url: string | null, readonly authors: ReadonlyArray<
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
        >, readonly publisher:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         | null }
        & WorkFragment
      ) }> } };

export type SourceFacetsQueryVariables = Exact<{
  kind?: SourceFilter | null | undefined;
  directness?: SourceFilter | null | undefined;
  when?: SourceFilter | null | undefined;
  language?: SourceFilter | null | undefined;
  read?: SourceFilter | null | undefined;
}>;


export type SourceFacetsQuery = { readonly kind: OptionsFragment, readonly directness: OptionsFragment, readonly when: OptionsFragment, readonly language: OptionsFragment, readonly read: OptionsFragment };

export type SourcesFileQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  kind: boolean;
  directness: boolean;
  published: boolean;
  publisher: boolean;
  authors: boolean;
  language: boolean;
  read: boolean;
}>;


export type SourcesFileQuery = { readonly sources: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly kind?: SourceKind, readonly directness?: Directness, readonly language?: string | null, readonly read?: boolean, readonly url: string | null, readonly licence: string | null, readonly published?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly publisher?:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly authors?: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }> } };

export type BrowseStatesQueryVariables = Exact<{
  filter?: StateFilter | null | undefined;
  orderBy?: StateOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowseStatesQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly country: Who_Country_Fragment }
        & BrowsedActor_State_Fragment
      ) }> } };

export type StateFacetsQueryVariables = Exact<{
  kind_STATE?: StateFilter | null | undefined;
  kind_PROVINCE?: StateFilter | null | undefined;
  kind_REGION?: StateFilter | null | undefined;
  kind_PREFECTURE?: StateFilter | null | undefined;
  tied_true?: StateFilter | null | undefined;
  tied_false?: StateFilter | null | undefined;
}>;


export type StateFacetsQuery = { readonly kind_STATE: { readonly totalCount: number }, readonly kind_PROVINCE: { readonly totalCount: number }, readonly kind_REGION: { readonly totalCount: number }, readonly kind_PREFECTURE: { readonly totalCount: number }, readonly tied_true: { readonly totalCount: number }, readonly tied_false: { readonly totalCount: number } };

export type StatesFileQueryVariables = Exact<{
  filter?: StateFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  kind: boolean;
  country: boolean;
  ties: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type StatesFileQuery = { readonly states: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind?: ActorKind, readonly country?: { readonly id: string, readonly name: string }, readonly ties?: { readonly totalCount: number }, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } } }> } };

export type BrowseTiesQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
  orderBy?: TieOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BrowseTiesQuery = { readonly rows: { readonly totalCount: number, readonly certainCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node:
        | TieRow_Affiliation_Fragment
        | TieRow_Agreement_Fragment
        | TieRow_Membership_Fragment
        | TieRow_Office_Fragment
        | TieRow_Partnership_Fragment
        | TieRow_PersonalTie_Fragment
        | TieRow_SisterTie_Fragment
       }> } };

export type TieFacetsQueryVariables = Exact<{
  kind?: TieFilter | null | undefined;
  status?: TieFilter | null | undefined;
  when?: TieFilter | null | undefined;
  confidence?: TieFilter | null | undefined;
  contested_true?: TieFilter | null | undefined;
}>;


export type TieFacetsQuery = { readonly kind: TieOptionsFragment, readonly status: TieOptionsFragment, readonly when: TieOptionsFragment, readonly confidence: TieOptionsFragment, readonly contested_true: { readonly totalCount: number } };

export type TieOptionsFragment = { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly label: string }> }> };

export type TiesFileQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  kind: boolean;
  since: boolean;
  until: boolean;
  status: boolean;
  confidence: boolean;
  sources: boolean;
}>;


export type TiesFileQuery = { readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly contested: ReadonlyArray<{ readonly property: string }>, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly contested: ReadonlyArray<{ readonly property: string }>, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly contested: ReadonlyArray<{ readonly property: string }>, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly contested: ReadonlyArray<{ readonly property: string }>, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly contested: ReadonlyArray<{ readonly property: string }>, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly contested: ReadonlyArray<{ readonly property: string }>, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly record: { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly contested: ReadonlyArray<{ readonly property: string }>, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> } }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Page on PageInfo {
  endCursor
  hasNextPage
}
    `, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const GroundsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Grounds on Confidence {
  basis
  independentSources
  because
}
    `, {"fragmentName":"Grounds"}) as unknown as TypedDocumentString<GroundsFragment, unknown>;
export const DateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
    `, {"fragmentName":"Date"}) as unknown as TypedDocumentString<DateFragment, unknown>;
export const DisputedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
    `, {"fragmentName":"Disputed"}) as unknown as TypedDocumentString<DisputedFragment, unknown>;
export const StartedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}`, {"fragmentName":"Started"}) as unknown as TypedDocumentString<StartedFragment, unknown>;
export const WorkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Work on Source {
  id
  title
  sourceKind: kind
  directness
  read
  published {
    ...Date
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}`, {"fragmentName":"Work"}) as unknown as TypedDocumentString<WorkFragment, unknown>;
export const ClaimRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimRow on Claim {
  id
  property
  value
  form
  locator
  stance
  rank
  reason
  recordedAt
  source {
    ...Work
  }
  takenFrom {
    id
    title
    read
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Work on Source {
  id
  title
  sourceKind: kind
  directness
  read
  published {
    ...Date
  }
}`, {"fragmentName":"ClaimRow"}) as unknown as TypedDocumentString<ClaimRowFragment, unknown>;
export const ContestedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Contested on Contest {
  property
  because
  decided
  spreadDays
  preferred {
    text
  }
  values {
    text
    claims {
      ...ClaimRow
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Work on Source {
  id
  title
  sourceKind: kind
  directness
  read
  published {
    ...Date
  }
}
fragment ClaimRow on Claim {
  id
  property
  value
  form
  locator
  stance
  rank
  reason
  recordedAt
  source {
    ...Work
  }
  takenFrom {
    id
    title
    read
  }
}`, {"fragmentName":"Contested"}) as unknown as TypedDocumentString<ContestedFragment, unknown>;
export const WhoFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
    `, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const TieRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TieRow on Tie {
  __typename
  id
  name
  kind
  status
  statusAsOf {
    ...Date
  }
  start {
    ...Date
  }
  end {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    confidence {
      basis
      independentSources
    }
    sources {
      id
    }
    contested {
      property
      values {
        text
        claims {
          value
          form
        }
      }
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}`, {"fragmentName":"TieRow"}) as unknown as TypedDocumentString<TieRowFragment, unknown>;
export const NamedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
  }
  ... on Tie {
    name
    tieKind: kind
    parties @include(if: $translated) {
      role
      actor {
        ...Who
      }
    }
  }
  ... on Event {
    name
  }
  ... on Policy {
    name
  }
  ... on Theme {
    name
  }
  ... on Impact {
    indicator
  }
  ... on Source {
    title
  }
}
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}`, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const OptionsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Options on Statistics {
  groups {
    count
    keys {
      value
      label
    }
  }
}
    `, {"fragmentName":"Options"}) as unknown as TypedDocumentString<OptionsFragment, unknown>;
export const BrowsedActorFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    confidence {
      basis
      independentSources
    }
    sources {
      id
    }
  }
}
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}`, {"fragmentName":"BrowsedActor"}) as unknown as TypedDocumentString<BrowsedActorFragment, unknown>;
export const ImpactOptionsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ImpactOptions on ImpactStatistics {
  groups {
    count
    keys {
      value
      label
    }
  }
}
    `, {"fragmentName":"ImpactOptions"}) as unknown as TypedDocumentString<ImpactOptionsFragment, unknown>;
export const BrowsedRecordFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BrowsedRecord on Record {
  confidence {
    basis
    independentSources
  }
  sources {
    id
  }
  contested {
    property
    values {
      text
    }
  }
}
    `, {"fragmentName":"BrowsedRecord"}) as unknown as TypedDocumentString<BrowsedRecordFragment, unknown>;
export const TieOptionsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TieOptions on TieStatistics {
  groups {
    count
    keys {
      value
      label
    }
  }
}
    `, {"fragmentName":"TieOptions"}) as unknown as TypedDocumentString<TieOptionsFragment, unknown>;
export const BrowseAgreementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseAgreements($filter: AgreementFilter, $orderBy: AgreementOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: agreements(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    certainCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...TieRow
        signedOn {
          ...Date
        }
        expiresOn {
          ...Date
        }
      }
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment TieRow on Tie {
  __typename
  id
  name
  kind
  status
  statusAsOf {
    ...Date
  }
  start {
    ...Date
  }
  end {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    confidence {
      basis
      independentSources
    }
    sources {
      id
    }
    contested {
      property
      values {
        text
        claims {
          value
          form
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<BrowseAgreementsQuery, BrowseAgreementsQueryVariables>;
export const AgreementFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgreementFacets($kind: AgreementFilter, $status: AgreementFilter, $when: AgreementFilter, $theme: AgreementFilter, $contested_true: AgreementFilter) {
  kind: agreementStatistics(filter: $kind, by: [KIND]) {
    ...Options
  }
  status: agreementStatistics(filter: $status, by: [STATUS]) {
    ...Options
  }
  when: agreementStatistics(filter: $when, by: [DECADE]) {
    ...Options
  }
  theme: agreementStatistics(filter: $theme, by: [THEME]) {
    ...Options
  }
  contested_true: agreements(filter: $contested_true) {
    totalCount
  }
}
    fragment Options on Statistics {
  groups {
    count
    keys {
      value
      label
    }
  }
}`) as unknown as TypedDocumentString<AgreementFacetsQuery, AgreementFacetsQueryVariables>;
export const AgreementsFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgreementsFile($filter: AgreementFilter, $in: [LanguageTag!], $kind: Boolean!, $signed: Boolean!, $expires: Boolean!, $status: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  agreements(filter: $filter) {
    edges {
      node {
        id
        name
        kind @include(if: $kind)
        parties {
          role
          actor {
            id
            name(in: $in)
          }
        }
        signedOn @include(if: $signed) {
          edtf
          earliest
          latest
        }
        expiresOn @include(if: $expires) {
          edtf
          earliest
          latest
        }
        status @include(if: $status)
        statusAsOf @include(if: $status) {
          edtf
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          contested {
            property
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsFileQuery, AgreementsFileQueryVariables>;
export const CountriesOfCodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountriesOfCodes($codes: [String!]!) {
  countries(filter: {codes: $codes}, first: 10) {
    edges {
      node {
        id
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesOfCodesQuery, CountriesOfCodesQueryVariables>;
export const BrowseCitiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseCities($filter: CityFilter, $orderBy: CityOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: cities(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...BrowsedActor
        state {
          ...Who
        }
        country {
          ...Who
        }
        population
        port
      }
    }
  }
}
    fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    confidence {
      basis
      independentSources
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<BrowseCitiesQuery, BrowseCitiesQueryVariables>;
export const CityFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CityFacets($kind_CITY: CityFilter, $kind_COUNTY: CityFilter, $kind_DISTRICT: CityFilter, $kind_TOWN: CityFilter, $kind_SPECIAL_ZONE: CityFilter, $port_true: CityFilter, $tied_true: CityFilter, $tied_false: CityFilter) {
  kind_CITY: cities(filter: $kind_CITY) {
    totalCount
  }
  kind_COUNTY: cities(filter: $kind_COUNTY) {
    totalCount
  }
  kind_DISTRICT: cities(filter: $kind_DISTRICT) {
    totalCount
  }
  kind_TOWN: cities(filter: $kind_TOWN) {
    totalCount
  }
  kind_SPECIAL_ZONE: cities(filter: $kind_SPECIAL_ZONE) {
    totalCount
  }
  port_true: cities(filter: $port_true) {
    totalCount
  }
  tied_true: cities(filter: $tied_true) {
    totalCount
  }
  tied_false: cities(filter: $tied_false) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CityFacetsQuery, CityFacetsQueryVariables>;
export const CitiesFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitiesFile($filter: CityFilter, $in: [LanguageTag!], $kind: Boolean!, $state: Boolean!, $country: Boolean!, $population: Boolean!, $port: Boolean!, $ties: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  cities(filter: $filter) {
    edges {
      node {
        id
        name(in: $in)
        kind @include(if: $kind)
        state @include(if: $state) {
          id
          name(in: $in)
        }
        country @include(if: $country) {
          id
          name(in: $in)
        }
        population @include(if: $population)
        port @include(if: $port)
        ties @include(if: $ties) {
          totalCount
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitiesFileQuery, CitiesFileQueryVariables>;
export const BrowseCountriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseCountries($filter: CountryFilter, $orderBy: CountryOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: countries(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...BrowsedActor
        code
      }
    }
  }
}
    fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    confidence {
      basis
      independentSources
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<BrowseCountriesQuery, BrowseCountriesQueryVariables>;
export const CountryFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountryFacets($tied_true: CountryFilter, $tied_false: CountryFilter) {
  tied_true: countries(filter: $tied_true) {
    totalCount
  }
  tied_false: countries(filter: $tied_false) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountryFacetsQuery, CountryFacetsQueryVariables>;
export const CountriesFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountriesFile($filter: CountryFilter, $in: [LanguageTag!], $code: Boolean!, $ties: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  countries(filter: $filter) {
    edges {
      node {
        id
        name(in: $in)
        code @include(if: $code)
        ties @include(if: $ties) {
          totalCount
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesFileQuery, CountriesFileQueryVariables>;
export const BrowseEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseEvents($filter: EventFilter, $orderBy: EventOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: events(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    certainCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        __typename
        id
        name
        eventKind: kind
        when {
          ...Date
        }
        place {
          ...Who
        }
        participants {
          totalCount
        }
        record {
          ...BrowsedRecord
        }
      }
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment BrowsedRecord on Record {
  confidence {
    basis
    independentSources
  }
  sources {
    id
  }
  contested {
    property
    values {
      text
    }
  }
}`) as unknown as TypedDocumentString<BrowseEventsQuery, BrowseEventsQueryVariables>;
export const EventFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventFacets($kind: EventFilter, $when: EventFilter, $theme: EventFilter) {
  kind: eventStatistics(filter: $kind, by: [KIND]) {
    ...Options
  }
  when: eventStatistics(filter: $when, by: [DECADE]) {
    ...Options
  }
  theme: eventStatistics(filter: $theme, by: [THEME]) {
    ...Options
  }
}
    fragment Options on Statistics {
  groups {
    count
    keys {
      value
      label
    }
  }
}`) as unknown as TypedDocumentString<EventFacetsQuery, EventFacetsQueryVariables>;
export const EventsFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventsFile($filter: EventFilter, $in: [LanguageTag!], $kind: Boolean!, $when: Boolean!, $place: Boolean!, $participants: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  events(filter: $filter) {
    edges {
      node {
        id
        name
        kind @include(if: $kind)
        when @include(if: $when) {
          edtf
          earliest
          latest
        }
        place @include(if: $place) {
          id
          name(in: $in)
        }
        participants(first: 100) @include(if: $participants) {
          edges {
            node {
              id
              name(in: $in)
            }
          }
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventsFileQuery, EventsFileQueryVariables>;
export const BrowseImpactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseImpacts($filter: ImpactFilter, $orderBy: ImpactOrder, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  rows: impacts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    certainCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        __typename
        id
        indicator
        text
        direction
        scale
        period {
          ...Date
        }
        measures {
          ...Named
        }
        record {
          ...BrowsedRecord
        }
      }
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
  }
  ... on Tie {
    name
    tieKind: kind
    parties @include(if: $translated) {
      role
      actor {
        ...Who
      }
    }
  }
  ... on Event {
    name
  }
  ... on Policy {
    name
  }
  ... on Theme {
    name
  }
  ... on Impact {
    indicator
  }
  ... on Source {
    title
  }
}
fragment BrowsedRecord on Record {
  confidence {
    basis
    independentSources
  }
  sources {
    id
  }
  contested {
    property
    values {
      text
    }
  }
}`) as unknown as TypedDocumentString<BrowseImpactsQuery, BrowseImpactsQueryVariables>;
export const ImpactFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImpactFacets($direction: ImpactFilter, $scale: ImpactFilter, $when: ImpactFilter, $theme: ImpactFilter, $contested_true: ImpactFilter) {
  direction: impactStatistics(filter: $direction, by: [DIRECTION]) {
    ...ImpactOptions
  }
  scale: impactStatistics(filter: $scale, by: [SCALE]) {
    ...ImpactOptions
  }
  when: impactStatistics(filter: $when, by: [DECADE]) {
    ...ImpactOptions
  }
  theme: impactStatistics(filter: $theme, by: [THEME]) {
    ...ImpactOptions
  }
  contested_true: impacts(filter: $contested_true) {
    totalCount
  }
}
    fragment ImpactOptions on ImpactStatistics {
  groups {
    count
    keys {
      value
      label
    }
  }
}`) as unknown as TypedDocumentString<ImpactFacetsQuery, ImpactFacetsQueryVariables>;
export const ImpactsFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImpactsFile($filter: ImpactFilter, $text: Boolean!, $period: Boolean!, $direction: Boolean!, $scale: Boolean!, $measures: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  impacts(filter: $filter) {
    edges {
      node {
        id
        indicator
        text @include(if: $text)
        amount
        low
        high
        unit
        currency
        period @include(if: $period) {
          edtf
          earliest
          latest
        }
        direction @include(if: $direction)
        scale @include(if: $scale)
        measures @include(if: $measures) {
          id
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImpactsFileQuery, ImpactsFileQueryVariables>;
export const BrowseInstitutionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseInstitutions($filter: InstitutionFilter, $orderBy: InstitutionOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: institutions(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...BrowsedActor
        seat {
          ...Who
        }
        parent {
          ...Who
        }
        founded {
          ...Date
        }
      }
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    confidence {
      basis
      independentSources
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<BrowseInstitutionsQuery, BrowseInstitutionsQueryVariables>;
export const InstitutionFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InstitutionFacets($kind_UNIVERSITY: InstitutionFilter, $kind_SCHOOL: InstitutionFilter, $kind_LIBRARY: InstitutionFilter, $kind_LABORATORY: InstitutionFilter, $kind_MUSEUM: InstitutionFilter, $kind_HOSPITAL: InstitutionFilter, $kind_PORT_AUTHORITY: InstitutionFilter, $kind_TRADE_AGENCY: InstitutionFilter, $kind_TRADE_OFFICE: InstitutionFilter, $kind_GOVERNMENT_BODY: InstitutionFilter, $kind_COMPANY: InstitutionFilter, $kind_CHAMBER: InstitutionFilter, $kind_CITY_NETWORK: InstitutionFilter, $kind_SISTER_CITY_ASSOCIATION: InstitutionFilter, $kind_FRIENDSHIP_ASSOCIATION: InstitutionFilter, $kind_FOUNDATION: InstitutionFilter, $kind_THINK_TANK: InstitutionFilter, $kind_PUBLISHER: InstitutionFilter, $kind_MEDIA: InstitutionFilter, $kind_NGO: InstitutionFilter, $kind_ZOO: InstitutionFilter, $kind_GARDEN: InstitutionFilter, $kind_ORCHESTRA: InstitutionFilter, $kind_PARK: InstitutionFilter, $kind_SPORTS_CLUB: InstitutionFilter, $tied_true: InstitutionFilter, $tied_false: InstitutionFilter) {
  kind_UNIVERSITY: institutions(filter: $kind_UNIVERSITY) {
    totalCount
  }
  kind_SCHOOL: institutions(filter: $kind_SCHOOL) {
    totalCount
  }
  kind_LIBRARY: institutions(filter: $kind_LIBRARY) {
    totalCount
  }
  kind_LABORATORY: institutions(filter: $kind_LABORATORY) {
    totalCount
  }
  kind_MUSEUM: institutions(filter: $kind_MUSEUM) {
    totalCount
  }
  kind_HOSPITAL: institutions(filter: $kind_HOSPITAL) {
    totalCount
  }
  kind_PORT_AUTHORITY: institutions(filter: $kind_PORT_AUTHORITY) {
    totalCount
  }
  kind_TRADE_AGENCY: institutions(filter: $kind_TRADE_AGENCY) {
    totalCount
  }
  kind_TRADE_OFFICE: institutions(filter: $kind_TRADE_OFFICE) {
    totalCount
  }
  kind_GOVERNMENT_BODY: institutions(filter: $kind_GOVERNMENT_BODY) {
    totalCount
  }
  kind_COMPANY: institutions(filter: $kind_COMPANY) {
    totalCount
  }
  kind_CHAMBER: institutions(filter: $kind_CHAMBER) {
    totalCount
  }
  kind_CITY_NETWORK: institutions(filter: $kind_CITY_NETWORK) {
    totalCount
  }
  kind_SISTER_CITY_ASSOCIATION: institutions(
    filter: $kind_SISTER_CITY_ASSOCIATION
  ) {
    totalCount
  }
  kind_FRIENDSHIP_ASSOCIATION: institutions(filter: $kind_FRIENDSHIP_ASSOCIATION) {
    totalCount
  }
  kind_FOUNDATION: institutions(filter: $kind_FOUNDATION) {
    totalCount
  }
  kind_THINK_TANK: institutions(filter: $kind_THINK_TANK) {
    totalCount
  }
  kind_PUBLISHER: institutions(filter: $kind_PUBLISHER) {
    totalCount
  }
  kind_MEDIA: institutions(filter: $kind_MEDIA) {
    totalCount
  }
  kind_NGO: institutions(filter: $kind_NGO) {
    totalCount
  }
  kind_ZOO: institutions(filter: $kind_ZOO) {
    totalCount
  }
  kind_GARDEN: institutions(filter: $kind_GARDEN) {
    totalCount
  }
  kind_ORCHESTRA: institutions(filter: $kind_ORCHESTRA) {
    totalCount
  }
  kind_PARK: institutions(filter: $kind_PARK) {
    totalCount
  }
  kind_SPORTS_CLUB: institutions(filter: $kind_SPORTS_CLUB) {
    totalCount
  }
  tied_true: institutions(filter: $tied_true) {
    totalCount
  }
  tied_false: institutions(filter: $tied_false) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InstitutionFacetsQuery, InstitutionFacetsQueryVariables>;
export const InstitutionsFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InstitutionsFile($filter: InstitutionFilter, $in: [LanguageTag!], $kind: Boolean!, $seat: Boolean!, $parent: Boolean!, $founded: Boolean!, $ties: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  institutions(filter: $filter) {
    edges {
      node {
        id
        name(in: $in)
        kind @include(if: $kind)
        seat @include(if: $seat) {
          id
          name(in: $in)
        }
        parent @include(if: $parent) {
          id
          name(in: $in)
        }
        founded @include(if: $founded) {
          edtf
          earliest
          latest
        }
        ties @include(if: $ties) {
          totalCount
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstitutionsFileQuery, InstitutionsFileQueryVariables>;
export const BrowsePeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowsePeople($filter: PersonFilter, $orderBy: PersonOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: people(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...BrowsedActor
        occupation
        affiliations(first: 3) {
          totalCount
          edges {
            position
            node {
              ...Who
            }
          }
        }
      }
    }
  }
}
    fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    confidence {
      basis
      independentSources
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<BrowsePeopleQuery, BrowsePeopleQueryVariables>;
export const PersonFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonFacets($tied_true: PersonFilter, $tied_false: PersonFilter) {
  tied_true: people(filter: $tied_true) {
    totalCount
  }
  tied_false: people(filter: $tied_false) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PersonFacetsQuery, PersonFacetsQueryVariables>;
export const PeopleFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PeopleFile($filter: PersonFilter, $in: [LanguageTag!], $occupation: Boolean!, $posts: Boolean!, $ties: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  people(filter: $filter) {
    edges {
      node {
        id
        name(in: $in)
        occupation @include(if: $occupation)
        affiliations(first: 100) @include(if: $posts) {
          edges {
            node {
              id
              name(in: $in)
            }
          }
        }
        ties @include(if: $ties) {
          totalCount
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleFileQuery, PeopleFileQueryVariables>;
export const BrowsePoliciesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowsePolicies($filter: PolicyFilter, $orderBy: PolicyOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: policies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    certainCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        __typename
        id
        name
        policyKind: kind
        when {
          ...Date
        }
        issuer {
          ...Who
        }
        effects {
          totalCount
        }
        record {
          ...BrowsedRecord
        }
      }
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment BrowsedRecord on Record {
  confidence {
    basis
    independentSources
  }
  sources {
    id
  }
  contested {
    property
    values {
      text
    }
  }
}`) as unknown as TypedDocumentString<BrowsePoliciesQuery, BrowsePoliciesQueryVariables>;
export const PolicyFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PolicyFacets($kind_LAW: PolicyFilter, $kind_ORDER: PolicyFilter, $kind_RESOLUTION: PolicyFilter, $kind_WITHDRAWAL: PolicyFilter, $kind_PROGRAMME: PolicyFilter, $kind_GUIDELINE: PolicyFilter) {
  kind_LAW: policies(filter: $kind_LAW) {
    totalCount
  }
  kind_ORDER: policies(filter: $kind_ORDER) {
    totalCount
  }
  kind_RESOLUTION: policies(filter: $kind_RESOLUTION) {
    totalCount
  }
  kind_WITHDRAWAL: policies(filter: $kind_WITHDRAWAL) {
    totalCount
  }
  kind_PROGRAMME: policies(filter: $kind_PROGRAMME) {
    totalCount
  }
  kind_GUIDELINE: policies(filter: $kind_GUIDELINE) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PolicyFacetsQuery, PolicyFacetsQueryVariables>;
export const PoliciesFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PoliciesFile($filter: PolicyFilter, $in: [LanguageTag!], $kind: Boolean!, $when: Boolean!, $issuer: Boolean!, $effects: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  policies(filter: $filter) {
    edges {
      node {
        id
        name
        kind @include(if: $kind)
        when @include(if: $when) {
          edtf
          earliest
          latest
        }
        issuer @include(if: $issuer) {
          id
          name(in: $in)
        }
        effects @include(if: $effects) {
          totalCount
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PoliciesFileQuery, PoliciesFileQueryVariables>;
export const BrowseSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseSources($filter: SourceFilter, $orderBy: SourceOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: sources(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    certainCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...Work
        authors {
          ...Who
        }
        publisher {
          ...Who
        }
        language
        url
      }
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment Work on Source {
  id
  title
  sourceKind: kind
  directness
  read
  published {
    ...Date
  }
}`) as unknown as TypedDocumentString<BrowseSourcesQuery, BrowseSourcesQueryVariables>;
export const SourceFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceFacets($kind: SourceFilter, $directness: SourceFilter, $when: SourceFilter, $language: SourceFilter, $read: SourceFilter) {
  kind: sourceStatistics(filter: $kind, by: [KIND]) {
    ...Options
  }
  directness: sourceStatistics(filter: $directness, by: [DIRECTNESS]) {
    ...Options
  }
  when: sourceStatistics(filter: $when, by: [DECADE]) {
    ...Options
  }
  language: sourceStatistics(filter: $language, by: [LANGUAGE]) {
    ...Options
  }
  read: sourceStatistics(filter: $read, by: [READ]) {
    ...Options
  }
}
    fragment Options on Statistics {
  groups {
    count
    keys {
      value
      label
    }
  }
}`) as unknown as TypedDocumentString<SourceFacetsQuery, SourceFacetsQueryVariables>;
export const SourcesFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourcesFile($filter: SourceFilter, $in: [LanguageTag!], $kind: Boolean!, $directness: Boolean!, $published: Boolean!, $publisher: Boolean!, $authors: Boolean!, $language: Boolean!, $read: Boolean!) {
  sources(filter: $filter) {
    edges {
      node {
        id
        title
        kind @include(if: $kind)
        directness @include(if: $directness)
        published @include(if: $published) {
          edtf
          earliest
          latest
        }
        publisher @include(if: $publisher) {
          id
          name(in: $in)
        }
        authors @include(if: $authors) {
          id
          name(in: $in)
        }
        language @include(if: $language)
        read @include(if: $read)
        url
        licence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesFileQuery, SourcesFileQueryVariables>;
export const BrowseStatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseStates($filter: StateFilter, $orderBy: StateOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: states(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...BrowsedActor
        country {
          ...Who
        }
      }
    }
  }
}
    fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    confidence {
      basis
      independentSources
    }
    sources {
      id
    }
  }
}`) as unknown as TypedDocumentString<BrowseStatesQuery, BrowseStatesQueryVariables>;
export const StateFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StateFacets($kind_STATE: StateFilter, $kind_PROVINCE: StateFilter, $kind_REGION: StateFilter, $kind_PREFECTURE: StateFilter, $tied_true: StateFilter, $tied_false: StateFilter) {
  kind_STATE: states(filter: $kind_STATE) {
    totalCount
  }
  kind_PROVINCE: states(filter: $kind_PROVINCE) {
    totalCount
  }
  kind_REGION: states(filter: $kind_REGION) {
    totalCount
  }
  kind_PREFECTURE: states(filter: $kind_PREFECTURE) {
    totalCount
  }
  tied_true: states(filter: $tied_true) {
    totalCount
  }
  tied_false: states(filter: $tied_false) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StateFacetsQuery, StateFacetsQueryVariables>;
export const StatesFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StatesFile($filter: StateFilter, $in: [LanguageTag!], $kind: Boolean!, $country: Boolean!, $ties: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  states(filter: $filter) {
    edges {
      node {
        id
        name(in: $in)
        kind @include(if: $kind)
        country @include(if: $country) {
          id
          name(in: $in)
        }
        ties @include(if: $ties) {
          totalCount
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatesFileQuery, StatesFileQueryVariables>;
export const BrowseTiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseTies($filter: TieFilter, $orderBy: TieOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  rows: ties(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    certainCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...TieRow
      }
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment Who on Actor {
  __typename
  id
  name(in: $in)
  actorKind: kind
}
fragment TieRow on Tie {
  __typename
  id
  name
  kind
  status
  statusAsOf {
    ...Date
  }
  start {
    ...Date
  }
  end {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    confidence {
      basis
      independentSources
    }
    sources {
      id
    }
    contested {
      property
      values {
        text
        claims {
          value
          form
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<BrowseTiesQuery, BrowseTiesQueryVariables>;
export const TieFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TieFacets($kind: TieFilter, $status: TieFilter, $when: TieFilter, $confidence: TieFilter, $contested_true: TieFilter) {
  kind: tieStatistics(filter: $kind, by: [KIND]) {
    ...TieOptions
  }
  status: tieStatistics(filter: $status, by: [STATUS]) {
    ...TieOptions
  }
  when: tieStatistics(filter: $when, by: [DECADE]) {
    ...TieOptions
  }
  confidence: tieStatistics(filter: $confidence, by: [CONFIDENCE]) {
    ...TieOptions
  }
  contested_true: ties(filter: $contested_true) {
    totalCount
  }
}
    fragment TieOptions on TieStatistics {
  groups {
    count
    keys {
      value
      label
    }
  }
}`) as unknown as TypedDocumentString<TieFacetsQuery, TieFacetsQueryVariables>;
export const TiesFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TiesFile($filter: TieFilter, $in: [LanguageTag!], $kind: Boolean!, $since: Boolean!, $until: Boolean!, $status: Boolean!, $confidence: Boolean!, $sources: Boolean!) {
  ties(filter: $filter) {
    edges {
      node {
        id
        name
        kind @include(if: $kind)
        parties {
          role
          actor {
            id
            name(in: $in)
          }
        }
        start @include(if: $since) {
          edtf
          earliest
          latest
        }
        end @include(if: $until) {
          edtf
          earliest
          latest
        }
        lastConfirmed @include(if: $until) {
          edtf
        }
        status @include(if: $status)
        statusAsOf @include(if: $status) {
          edtf
        }
        record {
          confidence @include(if: $confidence) {
            level
            basis
          }
          contested {
            property
          }
          sources @include(if: $sources) {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TiesFileQuery, TiesFileQueryVariables>;