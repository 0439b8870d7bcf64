/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Absence =
  | 'NOT_RECORDED'
  | 'SOURCE_SAYS_NONE';

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

export type AgreementDimension =
  | 'CONFIDENCE'
  | 'COUNTRY'
  | 'DECADE'
  | 'DIRECTNESS'
  | 'KIND'
  | 'SOURCES'
  | 'STATE'
  | 'STATUS'
  | 'THEME'
  | 'YEAR';

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
  readonly containing?: boolean | null | undefined;
  readonly inside?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<TieKind> | null | undefined;
};

export type AssertInput = {
  readonly cells: ReadonlyArray<CellInput>;
  readonly table: string;
};

export type Box = {
  readonly east: number;
  readonly north: number;
  readonly south: number;
  readonly west: number;
};

export type CellInput = {
  readonly column: string;
  readonly value: string;
};

export type Certainty =
  | 'CERTAINLY'
  | 'LISTED'
  | 'POSSIBLY';

export type ChangeFilter = {
  readonly involving?: ReadonlyArray<string> | null | undefined;
  readonly kinds?: ReadonlyArray<ReportedChangeKind> | null | undefined;
  readonly properties?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly subjects?: ReadonlyArray<string> | null | undefined;
};

export type ChangeKind =
  | 'RECORDED'
  | 'RETIRED';

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

export type ClaimFilter = {
  readonly asKnownOn?: string | null | undefined;
  readonly includeRetired?: boolean | null | undefined;
  readonly property?: string | null | undefined;
  readonly source?: string | null | undefined;
};

export type ClaimForm =
  | 'DATE'
  | 'NUMBER'
  | 'SET'
  | 'TERM'
  | 'TEXT';

export type Completeness =
  | 'COMPLETE'
  | 'NOT_COVERED'
  | 'PARTIAL';

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

export type ConfidenceReasonCode =
  | 'CITATIONS_ONLY'
  | 'INDEPENDENT_SOURCES'
  | 'LISTED'
  | 'LISTED_REPEATEDLY'
  | 'NOT_INDEPENDENT'
  | 'NOT_ON_LATER_LISTS'
  | 'NOT_STATED'
  | 'PRIMARY_SOURCE'
  | 'PROPOSED'
  | 'RECIPROCAL'
  | 'REGISTER'
  | 'SET_ASIDE'
  | 'SINGLE_SOURCE'
  | 'SOURCES_DISAGREE'
  | 'TAKEN_FROM_REPEATED'
  | 'TAKEN_FROM_UNREAD'
  | 'TERTIARY_BESIDE'
  | 'TERTIARY_ONLY';

export type ConsequenceKind =
  | 'CONFIDENCE'
  | 'CONTEST'
  | 'SUBJECT'
  | 'TIE'
  | 'TOUCHED'
  | 'VALUE';

export type ContestFilter = {
  readonly between?: ReadonlyArray<string> | null | undefined;
  readonly minSpreadDays?: number | null | undefined;
  readonly property?: string | null | undefined;
  readonly types?: ReadonlyArray<SearchType> | null | undefined;
};

export type ContestOrder = {
  readonly direction: OrderDirection;
  readonly field: ContestOrderField;
};

export type ContestOrderField =
  | 'SPREAD'
  | 'SUBJECT';

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

export type CoverageScope =
  | 'COUNTRY'
  | 'PAIR'
  | 'PLACE';

export type DecideInput = {
  readonly ifVersion: number;
  readonly proposal: string;
  readonly reason?: string | null | undefined;
  readonly verdict: Verdict;
};

export type Desk =
  | 'ELSEWHERE'
  | 'NONE'
  | 'OPEN';

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

export type DistinguishInput = {
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  readonly source?: string | null | undefined;
};

export type Effect =
  | 'ENCOURAGED'
  | 'ENDED'
  | 'KEPT'
  | 'RESTRICTED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type EventDimension =
  | 'CONFIDENCE'
  | 'COUNTRY'
  | 'DECADE'
  | 'DIRECTNESS'
  | 'KIND'
  | 'PLACE'
  | 'SOURCES'
  | 'STATE'
  | 'THEME'
  | 'YEAR';

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

export type EventOrder = {
  readonly direction: OrderDirection;
  readonly field: EventOrderField;
};

export type EventOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'WHEN';

export type EventRole =
  | 'AUDIENCE'
  | 'DECIDER'
  | 'DELEGATE'
  | 'DONOR'
  | 'GUEST'
  | 'HOST'
  | 'ORGANIZER'
  | 'PARTICIPANT'
  | 'PROPOSER'
  | 'RECIPIENT'
  | 'SIGNATORY'
  | 'SPEAKER';

export type FateState =
  | 'APPLIED'
  | 'SETTLED'
  | 'SET_ASIDE';

export type GapFilter = {
  readonly between?: ReadonlyArray<string> | null | undefined;
  readonly kinds?: ReadonlyArray<ActorKind> | null | undefined;
  readonly within?: string | null | undefined;
};

export type IdentifierInput = {
  readonly scheme: IdentifierScheme;
  readonly value: string;
};

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

export type ImpactDimension =
  | 'CONFIDENCE'
  | 'COUNTRY'
  | 'DECADE'
  | 'DIRECTION'
  | 'DIRECTNESS'
  | 'INDICATOR'
  | 'SCALE'
  | 'SOURCES'
  | 'STATE'
  | 'THEME'
  | 'UNIT'
  | 'YEAR';

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

export type InvolvementKind =
  | 'EVENT'
  | 'SIGNATURE'
  | 'TIE';

export type JudgeInput = {
  readonly claim: string;
  readonly reason: string;
  readonly subject: string;
};

export type MergeInput = {
  readonly id: string;
  readonly into: string;
  readonly reason: string;
};

export type Metric =
  | 'BETWEENNESS'
  | 'CLOSENESS'
  | 'COMMUNITY'
  | 'CONSTRAINT'
  | 'CORE'
  | 'DEGREE'
  | 'PAGERANK';

export type NameKind =
  | 'ALIAS'
  | 'COMMON'
  | 'FORMER'
  | 'OFFICIAL'
  | 'ROMANIZATION'
  | 'SHORT';

export type OperationInput =
  {   readonly assert: AssertInput; readonly distinguish?: never; readonly merge?: never; readonly rank?: never; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never;   readonly distinguish: DistinguishInput; readonly merge?: never; readonly rank?: never; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never;   readonly merge: MergeInput; readonly rank?: never; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge?: never;   readonly rank: RankInput; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge?: never; readonly rank?: never;   readonly restore: JudgeInput; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge?: never; readonly rank?: never; readonly restore?: never;   readonly retire: JudgeInput; };

export type OperationKind =
  | 'ASSERT'
  | 'DISTINGUISH'
  | 'ERASE'
  | 'MERGE'
  | 'RANK'
  | 'RESTORE'
  | 'RETIRE'
  | 'UNDO';

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

export type PathFilter = {
  readonly activeOn?: string | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly kinds?: ReadonlyArray<TieKind> | null | undefined;
  readonly maxDegree?: number | null | undefined;
  readonly minConfidence?: ConfidenceLevel | null | undefined;
  readonly mostMembers?: number | null | undefined;
  readonly notThrough?: ReadonlyArray<string> | null | undefined;
  readonly onlySources?: ReadonlyArray<string> | null | undefined;
  readonly withoutSourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
};

export type PathNoteCode =
  | 'LONGER'
  | 'NARROW_FILTER'
  | 'NONE'
  | 'NONE_AT_ALL'
  | 'NO_MORE'
  | 'NO_TIES'
  | 'NO_TIME'
  | 'RAISE_FIRST'
  | 'STOPPED'
  | 'THROUGH_COUNTRY'
  | 'THROUGH_NETWORK'
  | 'WITHOUT';

export type PersonDimension =
  | 'CONFIDENCE'
  | 'COUNTRY'
  | 'OCCUPATION'
  | 'POST'
  | 'SOURCES'
  | 'STATE';

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

export type PersonOrder = {
  readonly direction: OrderDirection;
  readonly field: PersonOrderField;
};

export type PersonOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'TIES';

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

export type ProblemCode =
  | 'CONFLICT'
  | 'INVALID'
  | 'ON_RECORD';

export type ProposalInput = {
  readonly dryRun?: boolean | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly operations: ReadonlyArray<OperationInput>;
  readonly title: string;
};

export type ProposalState =
  | 'ACCEPTED'
  | 'CHANGES_REQUESTED'
  | 'REJECTED'
  | 'SETTLED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type RankInput = {
  readonly claim: string;
  readonly rank: Rank;
  readonly reason: string;
  readonly subject: string;
};

export type ReportedChangeKind =
  | 'JUDGED'
  | 'RECORDED'
  | 'REMOVED'
  | 'RETIRED';

export type Role =
  | 'CONTRIBUTOR'
  | 'EDITOR'
  | 'OPERATOR'
  | 'READER';

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

export type SearchReason =
  | 'EXACT'
  | 'NEAR'
  | 'PART'
  | 'PARTIES'
  | 'PREFIX'
  | 'WORDS';

export type SearchType =
  | 'AGREEMENT'
  | 'CITY'
  | 'COUNTRY'
  | 'EVENT'
  | 'GROUP'
  | 'IMPACT'
  | 'INSTITUTION'
  | 'PERSON'
  | 'POLICY'
  | 'SOURCE'
  | 'STATE'
  | 'THEME'
  | 'TIE';

export type SourceDimension =
  | 'COUNTRY'
  | 'DECADE'
  | 'DIRECTNESS'
  | 'KIND'
  | 'LANGUAGE'
  | 'PUBLISHER'
  | 'READ'
  | 'YEAR';

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

export type SourceOrder = {
  readonly direction: OrderDirection;
  readonly field: SourceOrderField;
};

export type SourceOrderField =
  | 'CHANGED'
  | 'PUBLISHED'
  | 'TITLE';

export type SourceRole =
  | 'AUTHOR'
  | 'COMMISSIONER'
  | 'PUBLISHER';

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

export type Structure =
  | 'LOCATED_IN'
  | 'PART_OF'
  | 'WITHIN';

export type TieDimension =
  | 'BASIS'
  | 'CONFIDENCE'
  | 'COUNTRIES'
  | 'COUNTRY'
  | 'DECADE'
  | 'DIRECTNESS'
  | 'DOMESTIC'
  | 'KIND'
  | 'LISTS'
  | 'SOURCES'
  | 'STANDING'
  | 'START_DIRECTNESS'
  | 'STATE'
  | 'STATES'
  | 'STATUS'
  | 'YEAR';

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

export type Verdict =
  | 'ACCEPT'
  | 'REJECT'
  | 'REQUEST_CHANGES';

export type ActorQueryVariables = Exact<{
  id: string;
  usual: ReadonlyArray<TieType> | TieType;
  cities: TieFilter;
  notCities: TieFilter;
  states: TieFilter;
  notStates: TieFilter;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type ActorQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | (
      { readonly __typename: 'City', readonly typeLabel: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly scheme: string | null, readonly convertedFrom: string | null, readonly kind: NameKind, readonly since: DateFragment | null, readonly until: DateFragment | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<ContestedFragment> }
        & SourcedFragment
      ), readonly memberships: { readonly totalCount: number }, readonly works: { readonly totalCount: number }, readonly institutions: { readonly totalCount: number }, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly within:
        | (
          { readonly within:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_State_Fragment
           | null }
          & Who_City_Fragment
        )
        | (
          { readonly within:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_State_Fragment
           | null }
          & Who_Country_Fragment
        )
        | (
          { readonly within:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_State_Fragment
           | null }
          & Who_State_Fragment
        )
       | null, readonly mergedInto: ReadonlyArray<
        | Who_City_Fragment
        | Who_Country_Fragment
        | Who_State_Fragment
      >, readonly country: HomeFragment, readonly districts: { readonly totalCount: number }, readonly main: OwnTiesFragment, readonly others: OwnTiesFragment }
      & Who_City_Fragment
      & PlaceFacts_City_Fragment
      & CityFactsFragment
    )
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Country', readonly typeLabel: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly scheme: string | null, readonly convertedFrom: string | null, readonly kind: NameKind, readonly since: DateFragment | null, readonly until: DateFragment | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<ContestedFragment> }
        & SourcedFragment
      ), readonly memberships: { readonly totalCount: number }, readonly works: { readonly totalCount: number }, readonly institutions: { readonly totalCount: number }, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly within:
        | (
          { readonly within:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_State_Fragment
           | null }
          & Who_City_Fragment
        )
        | (
          { readonly within:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_State_Fragment
           | null }
          & Who_Country_Fragment
        )
        | (
          { readonly within:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_State_Fragment
           | null }
          & Who_State_Fragment
        )
       | null, readonly mergedInto: ReadonlyArray<
        | Who_City_Fragment
        | Who_Country_Fragment
        | Who_State_Fragment
      >, readonly cities: { readonly totalCount: number }, readonly states: { readonly totalCount: number }, readonly main: OwnTiesFragment }
      & Who_Country_Fragment
      & HomeFragment
      & PlaceFacts_Country_Fragment
      & CountryFactsFragment
    )
    | { readonly __typename: 'Event' }
    | (
      { readonly __typename: 'Group', readonly typeLabel: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly scheme: string | null, readonly convertedFrom: string | null, readonly kind: NameKind, readonly since: DateFragment | null, readonly until: DateFragment | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<ContestedFragment> }
        & SourcedFragment
      ), readonly memberships: { readonly totalCount: number }, readonly works: { readonly totalCount: number }, readonly main: OwnTiesFragment }
      & Who_Group_Fragment
      & GroupFactsFragment
    )
    | { readonly __typename: 'Impact' }
    | (
      { readonly __typename: 'Institution', readonly typeLabel: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly scheme: string | null, readonly convertedFrom: string | null, readonly kind: NameKind, readonly since: DateFragment | null, readonly until: DateFragment | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<ContestedFragment> }
        & SourcedFragment
      ), readonly memberships: { readonly totalCount: number }, readonly works: { readonly totalCount: number }, readonly units: { readonly totalCount: number }, readonly members: MembersFragment, readonly main: OwnTiesFragment, readonly parent: Who_Institution_Fragment | null, readonly seat:
        | (
          { readonly country: HomeFragment, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          & Who_City_Fragment
        )
        | (
          { readonly point: { readonly latitude: number, readonly longitude: number } | null }
          & Who_Country_Fragment
        )
        | (
          { readonly country: HomeFragment, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          & Who_State_Fragment
        )
       | null }
      & Who_Institution_Fragment
      & InstitutionFactsFragment
    )
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | (
      { readonly __typename: 'Person', readonly typeLabel: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly scheme: string | null, readonly convertedFrom: string | null, readonly kind: NameKind, readonly since: DateFragment | null, readonly until: DateFragment | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<ContestedFragment> }
        & SourcedFragment
      ), readonly memberships: { readonly totalCount: number }, readonly works: { readonly totalCount: number }, readonly affiliations: PostsFragment, readonly involvements: PartsFragment }
      & Who_Person_Fragment
      & PersonFactsFragment
    )
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | (
      { readonly __typename: 'State', readonly typeLabel: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly scheme: string | null, readonly convertedFrom: string | null, readonly kind: NameKind, readonly since: DateFragment | null, readonly until: DateFragment | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<ContestedFragment> }
        & SourcedFragment
      ), readonly memberships: { readonly totalCount: number }, readonly works: { readonly totalCount: number }, readonly institutions: { readonly totalCount: number }, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly within:
        | (
          { readonly within:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_State_Fragment
           | null }
          & Who_City_Fragment
        )
        | (
          { readonly within:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_State_Fragment
           | null }
          & Who_Country_Fragment
        )
        | (
          { readonly within:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_State_Fragment
           | null }
          & Who_State_Fragment
        )
       | null, readonly mergedInto: ReadonlyArray<
        | Who_City_Fragment
        | Who_Country_Fragment
        | Who_State_Fragment
      >, readonly country: HomeFragment, readonly cities: { readonly totalCount: number }, readonly main: OwnTiesFragment, readonly others: OwnTiesFragment }
      & Who_State_Fragment
      & PlaceFacts_State_Fragment
    )
    | { readonly __typename: 'Theme' }
   | null, readonly all: TieGroupsFragment, readonly itself: TieGroupsFragment, readonly ofStates: { readonly total: number }, readonly ofCities: { readonly total: number }, readonly ofInstitutions: { readonly total: number }, readonly coverage: ReadonlyArray<(
    { readonly scope: CoverageScope }
    & CoveredFragment
  )>, readonly memberships: { readonly total: number }, readonly people: { readonly totalCount: number }, readonly events: { readonly totalCount: number }, readonly affecting: { readonly totalCount: number }, readonly issued: { readonly totalCount: number }, readonly impacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ImpactRowFragment }> } };

export type OwnTiesFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
      | OwnTie_Affiliation_Fragment
      | OwnTie_Agreement_Fragment
      | OwnTie_Membership_Fragment
      | OwnTie_Office_Fragment
      | OwnTie_Partnership_Fragment
      | OwnTie_PersonalTie_Fragment
      | OwnTie_SisterTie_Fragment
     }> };

type OwnTie_Affiliation_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_City_Fragment
      )
      | Who_Country_Fragment
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
          | { readonly id: string }
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_State_Fragment
      )
     }>, readonly record: (
    SupportedFragment
    & DisputedFragment
  ) };

type OwnTie_Agreement_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_City_Fragment
      )
      | Who_Country_Fragment
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
          | { readonly id: string }
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_State_Fragment
      )
     }>, readonly record: (
    SupportedFragment
    & DisputedFragment
  ) };

type OwnTie_Membership_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_City_Fragment
      )
      | Who_Country_Fragment
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
          | { readonly id: string }
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_State_Fragment
      )
     }>, readonly record: (
    SupportedFragment
    & DisputedFragment
  ) };

type OwnTie_Office_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_City_Fragment
      )
      | Who_Country_Fragment
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
          | { readonly id: string }
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_State_Fragment
      )
     }>, readonly record: (
    SupportedFragment
    & DisputedFragment
  ) };

type OwnTie_Partnership_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_City_Fragment
      )
      | Who_Country_Fragment
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
          | { readonly id: string }
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_State_Fragment
      )
     }>, readonly record: (
    SupportedFragment
    & DisputedFragment
  ) };

type OwnTie_PersonalTie_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_City_Fragment
      )
      | Who_Country_Fragment
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
          | { readonly id: string }
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_State_Fragment
      )
     }>, readonly record: (
    SupportedFragment
    & DisputedFragment
  ) };

type OwnTie_SisterTie_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_City_Fragment
      )
      | Who_Country_Fragment
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
          | { readonly id: string }
          | { readonly id: string, readonly country: { readonly id: string, readonly name: string } }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_State_Fragment
      )
     }>, readonly record: (
    SupportedFragment
    & DisputedFragment
  ) };

export type OwnTieFragment =
  | OwnTie_Affiliation_Fragment
  | OwnTie_Agreement_Fragment
  | OwnTie_Membership_Fragment
  | OwnTie_Office_Fragment
  | OwnTie_Partnership_Fragment
  | OwnTie_PersonalTie_Fragment
  | OwnTie_SisterTie_Fragment
;

export type HomeFragment = (
  { readonly code: string }
  & Who_Country_Fragment
);

export type ActorCoverageQueryVariables = Exact<{
  id: string;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ActorCoverageQuery = { readonly coverage: ReadonlyArray<(
    { readonly scope: CoverageScope }
    & CoveredFragment
  )> };

export type CoveredFragment = { readonly kinds: ReadonlyArray<TieKind>, readonly completeness: Completeness, readonly counted: number | null, readonly onRecord: number | null, readonly note: string | null, readonly asOf: DateFragment | null, readonly place:
    | Who_City_Fragment
    | (
      { readonly code: string }
      & Who_Country_Fragment
    )
    | Who_State_Fragment
  , readonly partner:
    | Who_City_Fragment
    | (
      { readonly code: string }
      & Who_Country_Fragment
    )
    | Who_State_Fragment
   | null, readonly source: { readonly id: string, readonly title: string } | null };

export type ActorEventsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type ActorEventsQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly kind: EventKind, readonly when: DateFragment | null, readonly record: DisputedFragment, readonly place:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_State_Fragment
         | null }
        & Named_Event_Fragment
      ) }> } };

export type ActorImpactsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type ActorImpactsQuery = { readonly impacts: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly measures: ReadonlyArray<
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
        > }
        & ImpactRowFragment
      ) }> } };

export type ImpactRowFragment = { readonly id: string, readonly indicator: string, readonly text: string, readonly amount: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly currency: string | null, readonly direction: Direction | null, readonly period: DateFragment | null, readonly record: (
    { readonly sourceCount: number, readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number } }
    & DisputedFragment
  ) };

export type ActorInstitutionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ActorInstitutionsQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'City', readonly institutions: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly ties: { readonly totalCount: number } }
            & Who_Institution_Fragment
          ) }> } }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly institutions: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly ties: { readonly totalCount: number } }
            & Who_Institution_Fragment
          ) }> } }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Impact' }
    | { readonly __typename: 'Institution', readonly units: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly ties: { readonly totalCount: number } }
            & Who_Institution_Fragment
          ) }> } }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'State', readonly institutions: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
            { readonly ties: { readonly totalCount: number } }
            & Who_Institution_Fragment
          ) }> } }
    | { readonly __typename: 'Theme' }
   | null };

export type ActorNamesakesQueryVariables = Exact<{
  id: string;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ActorNamesakesQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'City', readonly distinctFrom: ReadonlyArray<{ readonly because: string, readonly actor:
          | (
            { readonly state: { readonly name: string } | null }
            & Who_City_Fragment
          )
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
        , readonly source: { readonly id: string, readonly title: string } | null }> }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly distinctFrom: ReadonlyArray<{ readonly because: string, readonly actor:
          | (
            { readonly state: { readonly name: string } | null }
            & Who_City_Fragment
          )
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
        , readonly source: { readonly id: string, readonly title: string } | null }> }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group', readonly distinctFrom: ReadonlyArray<{ readonly because: string, readonly actor:
          | (
            { readonly state: { readonly name: string } | null }
            & Who_City_Fragment
          )
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
        , readonly source: { readonly id: string, readonly title: string } | null }> }
    | { readonly __typename: 'Impact' }
    | { readonly __typename: 'Institution', readonly distinctFrom: ReadonlyArray<{ readonly because: string, readonly actor:
          | (
            { readonly state: { readonly name: string } | null }
            & Who_City_Fragment
          )
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
        , readonly source: { readonly id: string, readonly title: string } | null }> }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'Person', readonly distinctFrom: ReadonlyArray<{ readonly because: string, readonly actor:
          | (
            { readonly state: { readonly name: string } | null }
            & Who_City_Fragment
          )
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
        , readonly source: { readonly id: string, readonly title: string } | null }> }
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'State', readonly distinctFrom: ReadonlyArray<{ readonly because: string, readonly actor:
          | (
            { readonly state: { readonly name: string } | null }
            & Who_City_Fragment
          )
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
        , readonly source: { readonly id: string, readonly title: string } | null }> }
    | { readonly __typename: 'Theme' }
   | null };

export type ActorNetworksQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ActorNetworksQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'City', readonly memberships: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly status: TieStatus, readonly tie: (
            { readonly id: string }
            & Started_Membership_Fragment
          ), readonly node: Who_Institution_Fragment }> } }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly memberships: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly status: TieStatus, readonly tie: (
            { readonly id: string }
            & Started_Membership_Fragment
          ), readonly node: Who_Institution_Fragment }> } }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group', readonly memberships: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly status: TieStatus, readonly tie: (
            { readonly id: string }
            & Started_Membership_Fragment
          ), readonly node: Who_Institution_Fragment }> } }
    | { readonly __typename: 'Impact' }
    | { readonly __typename: 'Institution', readonly memberships: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly status: TieStatus, readonly tie: (
            { readonly id: string }
            & Started_Membership_Fragment
          ), readonly node: Who_Institution_Fragment }> } }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'Person', readonly memberships: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly status: TieStatus, readonly tie: (
            { readonly id: string }
            & Started_Membership_Fragment
          ), readonly node: Who_Institution_Fragment }> } }
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'State', readonly memberships: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly status: TieStatus, readonly tie: (
            { readonly id: string }
            & Started_Membership_Fragment
          ), readonly node: Who_Institution_Fragment }> } }
    | { readonly __typename: 'Theme' }
   | null };

export type NetworkMembersQueryVariables = Exact<{
  id: string;
  filter?: TieFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NetworkMembersQuery = { readonly institution: { readonly members: MembersFragment } | null };

export type MembersFragment = { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly status: TieStatus, readonly tie: (
      { readonly id: string }
      & Started_Membership_Fragment
    ), readonly node:
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_City_Fragment
      )
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | (
        { readonly country: { readonly id: string, readonly name: string } }
        & Who_State_Fragment
      )
     }> };

export type NetworkCountsQueryVariables = Exact<{
  id: string;
  ids: ReadonlyArray<string> | string;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NetworkCountsQuery = { readonly institution: { readonly members: { readonly totalCount: number, readonly countries: ReadonlyArray<{ readonly count: number, readonly country: { readonly id: string, readonly name: string } | null }> } } | null, readonly years: TieGroupsFragment, readonly coverage: ReadonlyArray<{ readonly counted: number | null, readonly asOf: DateFragment | null, readonly place:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly source: { readonly id: string, readonly title: string } | null }> };

export type ActorPeopleQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ActorPeopleQuery = { readonly people: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly affiliations: { readonly totalCount: number, readonly edges: ReadonlyArray<PostFragment> } }
        & Who_Person_Fragment
      ) }> } };

export type PostFragment = { readonly position: string | null, readonly until: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly tie: (
    { readonly id: string }
    & Started_Affiliation_Fragment
  ), readonly node:
    | Who_City_Fragment
    | Who_Country_Fragment
    | Who_Group_Fragment
    | Who_Institution_Fragment
    | Who_Person_Fragment
    | Who_State_Fragment
   };

export type ActorPoliciesQueryVariables = Exact<{
  filter: PolicyFilter;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type ActorPoliciesQuery = { readonly policies: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly kind: PolicyKind, readonly when: DateFragment | null, readonly record: DisputedFragment }
        & Named_Policy_Fragment
      ) }> } };

export type ActorRemarkQueryVariables = Exact<{
  id: string;
}>;


export type ActorRemarkQuery = { readonly node:
    | { readonly record: RemarkedFragment }
    | { readonly record: RemarkedFragment }
    | { readonly record: RemarkedFragment }
    | Record<PropertyKey, never>
   | null };

export type ActorWorksQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ActorWorksQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'City', readonly works: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: SourceRole, readonly node: WorkFragment }> } }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly works: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: SourceRole, readonly node: WorkFragment }> } }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group', readonly works: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: SourceRole, readonly node: WorkFragment }> } }
    | { readonly __typename: 'Impact' }
    | { readonly __typename: 'Institution', readonly works: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: SourceRole, readonly node: WorkFragment }> } }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'Person', readonly works: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: SourceRole, readonly node: WorkFragment }> } }
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'State', readonly works: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: SourceRole, readonly node: WorkFragment }> } }
    | { readonly __typename: 'Theme' }
   | null };

export type PersonPartsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type PersonPartsQuery = { readonly person: { readonly involvements: PartsFragment } | null };

export type PartsFragment = { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly kind: InvolvementKind, readonly roleLabel: string, readonly when: DateFragment | null, readonly node:
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
     }> };

export type PersonPostsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type PersonPostsQuery = { readonly person: { readonly affiliations: PostsFragment } | null };

export type PostsFragment = { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<PostFragment> };

export type StatesWithinQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type StatesWithinQuery = { readonly places: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: PlaceWithin_State_Fragment }> } };

export type CitiesWithinQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CitiesWithinQuery = { readonly places: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: PlaceWithin_City_Fragment }> } };

type PlaceWithin_City_Fragment = (
  { readonly ties: { readonly totalCount: number } }
  & Who_City_Fragment
);

type PlaceWithin_Country_Fragment = (
  { readonly ties: { readonly totalCount: number } }
  & Who_Country_Fragment
);

type PlaceWithin_State_Fragment = (
  { readonly ties: { readonly totalCount: number } }
  & Who_State_Fragment
);

export type PlaceWithinFragment =
  | PlaceWithin_City_Fragment
  | PlaceWithin_Country_Fragment
  | PlaceWithin_State_Fragment
;

export type WithinTiesQueryVariables = Exact<{
  filter: TieFilter;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type WithinTiesQuery = { readonly ties: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node:
        | TieRow_Affiliation_Fragment
        | TieRow_Agreement_Fragment
        | TieRow_Membership_Fragment
        | TieRow_Office_Fragment
        | TieRow_Partnership_Fragment
        | TieRow_PersonalTie_Fragment
        | TieRow_SisterTie_Fragment
       }> } };

export type DateFragment = { readonly text: string, readonly edtf: string, readonly earliest: string | null, readonly latest: string | null };

export type PageFragment = { readonly endCursor: string | null, readonly hasNextPage: boolean };

type Who_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly name: string, readonly nameConvertedFrom: string | null, readonly actorKind: ActorKind };

type Who_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameConvertedFrom: string | null, readonly actorKind: ActorKind };

type Who_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly nameConvertedFrom: string | null, readonly actorKind: ActorKind };

type Who_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameConvertedFrom: string | null, readonly actorKind: ActorKind };

type Who_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly nameConvertedFrom: string | null, readonly actorKind: ActorKind };

type Who_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly name: string, readonly nameConvertedFrom: string | null, readonly actorKind: ActorKind };

export type WhoFragment =
  | Who_City_Fragment
  | Who_Country_Fragment
  | Who_Group_Fragment
  | Who_Institution_Fragment
  | Who_Person_Fragment
  | Who_State_Fragment
;

export type WorkFragment = { readonly id: string, readonly title: string, readonly directness: Directness, readonly read: boolean, readonly sourceKind: SourceKind, readonly published: DateFragment | null };

export type GroundsFragment = { readonly basis: ConfidenceBasis, readonly independentSources: number, readonly reasons: ReadonlyArray<{ readonly code: ConfidenceReasonCode, readonly text: string }> };

export type SupportedFragment = { readonly sourceCount: number, readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number } };

export type SourcedFragment = { readonly sourceCount: number, readonly claims: { readonly totalCount: number }, readonly sources: ReadonlyArray<WorkFragment>, readonly setAside: ReadonlyArray<{ readonly id: string }> };

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

type TieSince_Affiliation_Fragment = (
  { readonly id: string, readonly name: string, readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> }
  & Started_Affiliation_Fragment
);

type TieSince_Agreement_Fragment = (
  { readonly id: string, readonly name: string, readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> }
  & Started_Agreement_Fragment
);

type TieSince_Membership_Fragment = (
  { readonly id: string, readonly name: string, readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> }
  & Started_Membership_Fragment
);

type TieSince_Office_Fragment = (
  { readonly id: string, readonly name: string, readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> }
  & Started_Office_Fragment
);

type TieSince_Partnership_Fragment = (
  { readonly id: string, readonly name: string, readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> }
  & Started_Partnership_Fragment
);

type TieSince_PersonalTie_Fragment = (
  { readonly id: string, readonly name: string, readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> }
  & Started_PersonalTie_Fragment
);

type TieSince_SisterTie_Fragment = (
  { readonly id: string, readonly name: string, readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> }
  & Started_SisterTie_Fragment
);

export type TieSinceFragment =
  | TieSince_Affiliation_Fragment
  | TieSince_Agreement_Fragment
  | TieSince_Membership_Fragment
  | TieSince_Office_Fragment
  | TieSince_Partnership_Fragment
  | TieSince_PersonalTie_Fragment
  | TieSince_SisterTie_Fragment
;

export type ClaimRowFragment = { readonly id: string, readonly property: string, readonly value: string, readonly form: ClaimForm, readonly locator: string | null, readonly stance: Stance, readonly rank: Rank, readonly reason: string | null, readonly recordedAt: string, readonly source: WorkFragment, readonly takenFrom: { readonly id: string, readonly title: string, readonly read: boolean } | null };

export type ContestedFragment = (
  { readonly property: string, readonly decided: boolean, readonly spreadDays: number | null, readonly preferred: { readonly text: string }, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<ClaimRowFragment> }> }
  & RuledFragment
);

export type UndecidingFragment = { readonly agreeWithSeveral: ReadonlyArray<ClaimRowFragment> };

export type RuledFragment = { readonly because: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> };

type TieRow_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: (
    { readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> }
    & SupportedFragment
  ) };

type TieRow_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: (
    { readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> }
    & SupportedFragment
  ) };

type TieRow_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: (
    { readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> }
    & SupportedFragment
  ) };

type TieRow_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: (
    { readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> }
    & SupportedFragment
  ) };

type TieRow_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: (
    { readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> }
    & SupportedFragment
  ) };

type TieRow_PersonalTie_Fragment = { readonly __typename: 'PersonalTie', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: (
    { readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> }
    & SupportedFragment
  ) };

type TieRow_SisterTie_Fragment = { readonly __typename: 'SisterTie', readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lastListed: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }>, readonly record: (
    { readonly sources: ReadonlyArray<{ readonly id: string }>, readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> }> }
    & SupportedFragment
  ) };

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

type Named_City_Fragment = { readonly __typename: 'City', readonly nameConvertedFrom: string | null, readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_Country_Fragment = { readonly __typename: 'Country', readonly nameConvertedFrom: string | null, readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly typeLabel: string, readonly eventKind: EventKind, readonly happened?: DateFragment | null, readonly some?: { readonly edges: ReadonlyArray<{ readonly node:
        | Who_City_Fragment
        | Who_Country_Fragment
        | Who_Group_Fragment
        | Who_Institution_Fragment
        | Who_Person_Fragment
        | Who_State_Fragment
       }> } };

type Named_Group_Fragment = { readonly __typename: 'Group', readonly nameConvertedFrom: string | null, readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_Impact_Fragment = { readonly __typename: 'Impact', readonly indicator: string, readonly id: string, readonly typeLabel: string };

type Named_Institution_Fragment = { readonly __typename: 'Institution', readonly nameConvertedFrom: string | null, readonly id: string, readonly typeLabel: string, readonly actorName: string };

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

type Named_Person_Fragment = { readonly __typename: 'Person', readonly nameConvertedFrom: string | null, readonly id: string, readonly typeLabel: string, readonly actorName: string };

type Named_PersonalTie_Fragment = { readonly __typename: 'PersonalTie', readonly name: string, readonly id: string, readonly typeLabel: string, readonly tieKind: TieKind, readonly parties?: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     }> };

type Named_Policy_Fragment = { readonly __typename: 'Policy', readonly name: string, readonly id: string, readonly typeLabel: string, readonly policyKind: PolicyKind, readonly happened?: DateFragment | null, readonly by?:
    | Who_City_Fragment
    | Who_Country_Fragment
    | Who_Group_Fragment
    | Who_Institution_Fragment
    | Who_Person_Fragment
    | Who_State_Fragment
   | null };

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

type Named_State_Fragment = { readonly __typename: 'State', readonly nameConvertedFrom: string | null, readonly id: string, readonly typeLabel: string, readonly actorName: string };

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

export type BriefQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  usual: ReadonlyArray<TieType> | TieType;
  steps?: number;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BriefQuery = { readonly sides: ReadonlyArray<
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | (
      { readonly __typename: 'City', readonly state: Who_State_Fragment | null, readonly country: Who_Country_Fragment }
      & Who_City_Fragment
    )
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Country' }
      & Who_Country_Fragment
    )
    | { readonly __typename: 'Event' }
    | (
      { readonly __typename: 'Group' }
      & Who_Group_Fragment
    )
    | { readonly __typename: 'Impact' }
    | (
      { readonly __typename: 'Institution' }
      & Who_Institution_Fragment
    )
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | (
      { readonly __typename: 'Person' }
      & Who_Person_Fragment
    )
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | (
      { readonly __typename: 'State', readonly country: Who_Country_Fragment }
      & Who_State_Fragment
    )
    | { readonly __typename: 'Theme' }
   | null>, readonly ties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | (
          { readonly agreements: ReadonlyArray<BriefAgreementFragment>, readonly record: { readonly works: ReadonlyArray<WorkFragment> } }
          & TieRow_Affiliation_Fragment
          & Lived_Affiliation_Fragment
        )
        | (
          { readonly agreements: ReadonlyArray<BriefAgreementFragment>, readonly record: { readonly works: ReadonlyArray<WorkFragment> } }
          & TieRow_Agreement_Fragment
          & Lived_Agreement_Fragment
          & BriefAgreementFragment
        )
        | (
          { readonly agreements: ReadonlyArray<BriefAgreementFragment>, readonly record: { readonly works: ReadonlyArray<WorkFragment> } }
          & TieRow_Membership_Fragment
          & Lived_Membership_Fragment
        )
        | (
          { readonly agreements: ReadonlyArray<BriefAgreementFragment>, readonly record: { readonly works: ReadonlyArray<WorkFragment> } }
          & TieRow_Office_Fragment
          & Lived_Office_Fragment
        )
        | (
          { readonly agreements: ReadonlyArray<BriefAgreementFragment>, readonly record: { readonly works: ReadonlyArray<WorkFragment> } }
          & TieRow_Partnership_Fragment
          & Lived_Partnership_Fragment
        )
        | (
          { readonly agreements: ReadonlyArray<BriefAgreementFragment>, readonly record: { readonly works: ReadonlyArray<WorkFragment> } }
          & TieRow_PersonalTie_Fragment
          & Lived_PersonalTie_Fragment
        )
        | (
          { readonly agreements: ReadonlyArray<BriefAgreementFragment>, readonly record: { readonly works: ReadonlyArray<WorkFragment> } }
          & TieRow_SisterTie_Fragment
          & Lived_SisterTie_Fragment
        )
       }> } };

export type BriefAgreementFragment = { readonly id: string, readonly title: string | null, readonly textUrl: string | null, readonly signedOn: DateFragment | null, readonly signatories: ReadonlyArray<{ readonly signedAs: string | null, readonly person: Who_Person_Fragment }> };

export type BriefNearbyQueryVariables = Exact<{
  filter: TieFilter;
  first: number;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BriefNearbyQuery = { readonly ties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | TieSince_Affiliation_Fragment
        | TieSince_Agreement_Fragment
        | TieSince_Membership_Fragment
        | TieSince_Office_Fragment
        | TieSince_Partnership_Fragment
        | TieSince_PersonalTie_Fragment
        | TieSince_SisterTie_Fragment
       }> } };

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
  sources?: AgreementFilter | null | undefined;
}>;


export type AgreementFacetsQuery = { readonly sources: OptionsFragment, readonly kind: OptionsFragment, readonly status: OptionsFragment, readonly when: OptionsFragment, readonly theme: OptionsFragment, readonly contested_true: { readonly totalCount: number } };

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
           }>, readonly signedOn?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly expiresOn?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly record: (
          { readonly contested: ReadonlyArray<{ readonly property: string }> }
          & FiledRecordFragment
        ) } }> } };

type BrowsedActor_City_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: SupportedFragment }
  & Who_City_Fragment
);

type BrowsedActor_Country_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: SupportedFragment }
  & Who_Country_Fragment
);

type BrowsedActor_Group_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: SupportedFragment }
  & Who_Group_Fragment
);

type BrowsedActor_Institution_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: SupportedFragment }
  & Who_Institution_Fragment
);

type BrowsedActor_Person_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: SupportedFragment }
  & Who_Person_Fragment
);

type BrowsedActor_State_Fragment = (
  { readonly ties: { readonly totalCount: number }, readonly record: SupportedFragment }
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

export type FiledRecordFragment = { readonly confidence?: { readonly level: ConfidenceLevel, readonly basis: ConfidenceBasis }, readonly sources?: ReadonlyArray<{ readonly id: string, readonly title: string }> };

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


export type CitiesFileQuery = { readonly cities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind?: ActorKind, readonly population?: number | null, readonly port?: PortKind | null, readonly state?: { readonly id: string, readonly name: string } | null, readonly country?: { readonly id: string, readonly name: string }, readonly ties?: { readonly totalCount: number }, readonly record: FiledRecordFragment } }> } };

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


export type CountriesFileQuery = { readonly countries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly code?: string, readonly ties?: { readonly totalCount: number }, readonly record: FiledRecordFragment } }> } };

export type BrowseEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type BrowseEventsQuery = { readonly rows: { readonly totalCount: number, readonly certainCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly when: DateFragment | null, readonly place:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_State_Fragment
         | null, readonly participants: { readonly totalCount: number }, readonly record: (
          SupportedFragment
          & DisputedFragment
        ) }
        & Named_Event_Fragment
      ) }> } };

export type EventFacetsQueryVariables = Exact<{
  kind?: EventFilter | null | undefined;
  when?: EventFilter | null | undefined;
  theme?: EventFilter | null | undefined;
  sources?: EventFilter | null | undefined;
}>;


export type EventFacetsQuery = { readonly sources: OptionsFragment, readonly kind: OptionsFragment, readonly when: OptionsFragment, readonly theme: OptionsFragment };

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
             }> }, readonly record: FiledRecordFragment } }> } };

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
        >, readonly record: (
          SupportedFragment
          & DisputedFragment
        ) } }> } };

export type ImpactFacetsQueryVariables = Exact<{
  direction?: ImpactFilter | null | undefined;
  scale?: ImpactFilter | null | undefined;
  when?: ImpactFilter | null | undefined;
  theme?: ImpactFilter | null | undefined;
  contested_true?: ImpactFilter | null | undefined;
  sources?: ImpactFilter | null | undefined;
}>;


export type ImpactFacetsQuery = { readonly sources: ImpactOptionsFragment, readonly direction: ImpactOptionsFragment, readonly scale: ImpactOptionsFragment, readonly when: ImpactOptionsFragment, readonly theme: ImpactOptionsFragment, readonly contested_true: { readonly totalCount: number } };

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
        >, readonly record: FiledRecordFragment } }> } };

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
         | null, readonly parent?: { readonly id: string, readonly name: string } | null, readonly founded?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly ties?: { readonly totalCount: number }, readonly record: FiledRecordFragment } }> } };

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
  sources?: PersonFilter | null | undefined;
}>;


export type PersonFacetsQuery = { readonly sources: OptionsFragment, readonly tied_true: { readonly totalCount: number }, readonly tied_false: { readonly totalCount: number } };

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
             }> }, readonly ties?: { readonly totalCount: number }, readonly record: FiledRecordFragment } }> } };

export type BrowsePoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  orderBy?: PolicyOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type BrowsePoliciesQuery = { readonly rows: { readonly totalCount: number, readonly certainCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly when: DateFragment | null, readonly issuer:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         | null, readonly effects: { readonly totalCount: number }, readonly record: (
          SupportedFragment
          & DisputedFragment
        ) }
        & Named_Policy_Fragment
      ) }> } };

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
         | null, readonly effects?: { readonly totalCount: number }, readonly record: FiledRecordFragment } }> } };

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


export type StatesFileQuery = { readonly states: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind?: ActorKind, readonly country?: { readonly id: string, readonly name: string }, readonly ties?: { readonly totalCount: number }, readonly record: FiledRecordFragment } }> } };

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
  standing?: TieFilter | null | undefined;
  when?: TieFilter | null | undefined;
  confidence?: TieFilter | null | undefined;
  contested_true?: TieFilter | null | undefined;
  sources?: TieFilter | null | undefined;
}>;


export type TieFacetsQuery = { readonly sources: TieOptionsFragment, readonly kind: TieOptionsFragment, readonly status: TieOptionsFragment, readonly standing: TieOptionsFragment, readonly when: TieOptionsFragment, readonly confidence: TieOptionsFragment, readonly contested_true: { readonly totalCount: number } };

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
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly standing?: TieStanding, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly lastListed?: { readonly edtf: string } | null, readonly record: (
            { readonly contested: ReadonlyArray<{ readonly property: string }> }
            & FiledRecordFragment
          ) }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly standing?: TieStanding, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly lastListed?: { readonly edtf: string } | null, readonly record: (
            { readonly contested: ReadonlyArray<{ readonly property: string }> }
            & FiledRecordFragment
          ) }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly standing?: TieStanding, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly lastListed?: { readonly edtf: string } | null, readonly record: (
            { readonly contested: ReadonlyArray<{ readonly property: string }> }
            & FiledRecordFragment
          ) }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly standing?: TieStanding, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly lastListed?: { readonly edtf: string } | null, readonly record: (
            { readonly contested: ReadonlyArray<{ readonly property: string }> }
            & FiledRecordFragment
          ) }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly standing?: TieStanding, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly lastListed?: { readonly edtf: string } | null, readonly record: (
            { readonly contested: ReadonlyArray<{ readonly property: string }> }
            & FiledRecordFragment
          ) }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly standing?: TieStanding, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly lastListed?: { readonly edtf: string } | null, readonly record: (
            { readonly contested: ReadonlyArray<{ readonly property: string }> }
            & FiledRecordFragment
          ) }
        | { readonly id: string, readonly name: string, readonly kind?: TieKind, readonly status?: TieStatus, readonly standing?: TieStanding, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }>, readonly start?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly end?: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly lastConfirmed?: { readonly edtf: string } | null, readonly statusAsOf?: { readonly edtf: string } | null, readonly lastListed?: { readonly edtf: string } | null, readonly record: (
            { readonly contested: ReadonlyArray<{ readonly property: string }> }
            & FiledRecordFragment
          ) }
       }> } };

export type ChangesQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  last: number;
  before?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly at: string, readonly kind: ChangeKind, readonly claim: { readonly id: string, readonly property: string, readonly value: string, readonly form: ClaimForm, readonly stance: Stance, readonly reason: string | null, readonly source: { readonly id: string, readonly title: string }, readonly subject:
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
           } } }> } };

export type CompareQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  usual: ReadonlyArray<TieType> | TieType;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CompareQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Affiliation', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | (
      { readonly __typename: 'City', readonly id: string }
      & Compared_City_Fragment
    )
    | { readonly __typename: 'Claim', readonly id: string }
    | (
      { readonly __typename: 'Country', readonly id: string }
      & Compared_Country_Fragment
    )
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
    | (
      { readonly __typename: 'State', readonly id: string }
      & Compared_State_Fragment
    )
    | { readonly __typename: 'Theme', readonly id: string }
   | null>, readonly networks: { readonly edges: ReadonlyArray<{ readonly node: Who_Institution_Fragment }> } };

type Compared_City_Fragment = (
  { readonly population: number | null, readonly typeLabel: string, readonly within:
    | Who_City_Fragment
    | Who_Country_Fragment
    | Who_State_Fragment
   | null, readonly all: { readonly totalCount: number }, readonly sisterCity: { readonly totalCount: number }, readonly sisterState: { readonly totalCount: number }, readonly friendship: { readonly totalCount: number }, readonly port: { readonly totalCount: number }, readonly agreement: { readonly totalCount: number }, readonly confirmed: { readonly totalCount: number }, readonly contested: { readonly totalCount: number }, readonly first: { readonly edges: ReadonlyArray<{ readonly node:
        | TieSince_Affiliation_Fragment
        | TieSince_Agreement_Fragment
        | TieSince_Membership_Fragment
        | TieSince_Office_Fragment
        | TieSince_Partnership_Fragment
        | TieSince_PersonalTie_Fragment
        | TieSince_SisterTie_Fragment
       }> }, readonly memberships: { readonly totalCount: number }, readonly partners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
        | Who_City_Fragment
        | Who_Country_Fragment
        | Who_Group_Fragment
        | Who_Institution_Fragment
        | Who_Person_Fragment
        | Who_State_Fragment
       }> }, readonly events: { readonly totalCount: number }, readonly impacts: { readonly totalCount: number }, readonly policies: { readonly totalCount: number } }
  & Who_City_Fragment
);

type Compared_Country_Fragment = (
  { readonly typeLabel: string, readonly within:
    | Who_City_Fragment
    | Who_Country_Fragment
    | Who_State_Fragment
   | null, readonly all: { readonly totalCount: number }, readonly sisterCity: { readonly totalCount: number }, readonly sisterState: { readonly totalCount: number }, readonly friendship: { readonly totalCount: number }, readonly port: { readonly totalCount: number }, readonly agreement: { readonly totalCount: number }, readonly confirmed: { readonly totalCount: number }, readonly contested: { readonly totalCount: number }, readonly first: { readonly edges: ReadonlyArray<{ readonly node:
        | TieSince_Affiliation_Fragment
        | TieSince_Agreement_Fragment
        | TieSince_Membership_Fragment
        | TieSince_Office_Fragment
        | TieSince_Partnership_Fragment
        | TieSince_PersonalTie_Fragment
        | TieSince_SisterTie_Fragment
       }> }, readonly memberships: { readonly totalCount: number }, readonly partners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
        | Who_City_Fragment
        | Who_Country_Fragment
        | Who_Group_Fragment
        | Who_Institution_Fragment
        | Who_Person_Fragment
        | Who_State_Fragment
       }> }, readonly events: { readonly totalCount: number }, readonly impacts: { readonly totalCount: number }, readonly policies: { readonly totalCount: number } }
  & Who_Country_Fragment
);

type Compared_State_Fragment = (
  { readonly typeLabel: string, readonly within:
    | Who_City_Fragment
    | Who_Country_Fragment
    | Who_State_Fragment
   | null, readonly all: { readonly totalCount: number }, readonly sisterCity: { readonly totalCount: number }, readonly sisterState: { readonly totalCount: number }, readonly friendship: { readonly totalCount: number }, readonly port: { readonly totalCount: number }, readonly agreement: { readonly totalCount: number }, readonly confirmed: { readonly totalCount: number }, readonly contested: { readonly totalCount: number }, readonly first: { readonly edges: ReadonlyArray<{ readonly node:
        | TieSince_Affiliation_Fragment
        | TieSince_Agreement_Fragment
        | TieSince_Membership_Fragment
        | TieSince_Office_Fragment
        | TieSince_Partnership_Fragment
        | TieSince_PersonalTie_Fragment
        | TieSince_SisterTie_Fragment
       }> }, readonly memberships: { readonly totalCount: number }, readonly partners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
        | Who_City_Fragment
        | Who_Country_Fragment
        | Who_Group_Fragment
        | Who_Institution_Fragment
        | Who_Person_Fragment
        | Who_State_Fragment
       }> }, readonly events: { readonly totalCount: number }, readonly impacts: { readonly totalCount: number }, readonly policies: { readonly totalCount: number } }
  & Who_State_Fragment
);

export type ComparedFragment =
  | Compared_City_Fragment
  | Compared_Country_Fragment
  | Compared_State_Fragment
;

export type ContestsQueryVariables = Exact<{
  filter?: ContestFilter | null | undefined;
  orderBy?: ContestOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type ContestsQuery = { readonly contested: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ContestRowFragment }> } };

export type ContestRowFragment = { readonly property: string, readonly because: string, readonly decided: boolean, readonly spreadDays: number | null, readonly preferred: { readonly text: string }, readonly subject:
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
  , readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly value: string, readonly form: ClaimForm, readonly stance: Stance, readonly source: { readonly id: string, readonly title: string } }> }> };

export type CoverageCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageCountsQuery = { readonly countries: TieGroupsFragment, readonly kinds: TieGroupsFragment, readonly decades: TieGroupsFragment, readonly statuses: TieGroupsFragment, readonly best: TieGroupsFragment };

export type CoverageEntriesQueryVariables = Exact<{
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CoverageEntriesQuery = { readonly coverage: ReadonlyArray<CoveredFragment> };

export type ByFragment = { readonly name: string, readonly organization: string | null, readonly isAgent: boolean };

export type OperationLineFragment = { readonly kind: OperationKind, readonly subjects: ReadonlyArray<string>, readonly table: string | null, readonly rank: Rank | null, readonly undoes: number | null, readonly reason: string | null, readonly cells: ReadonlyArray<{ readonly column: string, readonly value: string }>, readonly claim: { readonly subject: string, readonly property: string, readonly value: string, readonly source: string, readonly locator: string | null } | null, readonly fate: { readonly state: FateState, readonly reason: string | null } | null };

export type ProposalRowFragment = { readonly id: string, readonly title: string, readonly state: ProposalState, readonly at: string, readonly changedAt: string, readonly commit: number | null, readonly undoneBy: number | null, readonly by: ByFragment, readonly operations: ReadonlyArray<OperationLineFragment>, readonly decision: { readonly at: string, readonly text: string, readonly by: ByFragment } | null };

export type ProblemLineFragment = { readonly operation: number | null, readonly column: string | null, readonly code: ProblemCode, readonly message: string };

export type ConsequenceLinesFragment = { readonly totalCount: number, readonly isSimple: boolean, readonly isTold: boolean, readonly changes: ReadonlyArray<{ readonly kind: ConsequenceKind, readonly change: string | null, readonly property: string | null, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly text: string, readonly subject: { readonly id: string, readonly type: string, readonly name: string } }> };

export type ProposeMutationVariables = Exact<{
  input: ProposalInput;
}>;


export type ProposeMutation = { readonly propose: { readonly proposal: { readonly id: string } | null, readonly problems: ReadonlyArray<ProblemLineFragment>, readonly consequence: ConsequenceLinesFragment | null } };

export type HistoryQueryVariables = Exact<{
  subject: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { readonly proposals: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ProposalRowFragment }> } };

export type RecordVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordVersionQuery = { readonly dataset: { readonly version: string, readonly licence: string } };

export type MapTiesQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type MapTiesQuery = { readonly ties: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node:
        | MapTie_Affiliation_Fragment
        | MapTie_Agreement_Fragment
        | MapTie_Membership_Fragment
        | MapTie_Office_Fragment
        | MapTie_Partnership_Fragment
        | MapTie_PersonalTie_Fragment
        | MapTie_SisterTie_Fragment
       }> } };

type MapTie_Affiliation_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_City_Fragment
      )
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_Country_Fragment
      )
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_State_Fragment
      )
     }> };

type MapTie_Agreement_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_City_Fragment
      )
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_Country_Fragment
      )
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_State_Fragment
      )
     }> };

type MapTie_Membership_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_City_Fragment
      )
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_Country_Fragment
      )
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_State_Fragment
      )
     }> };

type MapTie_Office_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_City_Fragment
      )
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_Country_Fragment
      )
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_State_Fragment
      )
     }> };

type MapTie_Partnership_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_City_Fragment
      )
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_Country_Fragment
      )
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_State_Fragment
      )
     }> };

type MapTie_PersonalTie_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_City_Fragment
      )
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_Country_Fragment
      )
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_State_Fragment
      )
     }> };

type MapTie_SisterTie_Fragment = { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null, readonly start: DateFragment | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_City_Fragment
      )
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_Country_Fragment
      )
      | Who_Group_Fragment
      | (
        { readonly seat:
          | { readonly __typename: 'City', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
          | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
         | null }
        & Who_Institution_Fragment
      )
      | Who_Person_Fragment
      | (
        { readonly point: { readonly latitude: number, readonly longitude: number } | null }
        & Who_State_Fragment
      )
     }> };

export type MapTieFragment =
  | MapTie_Affiliation_Fragment
  | MapTie_Agreement_Fragment
  | MapTie_Membership_Fragment
  | MapTie_Office_Fragment
  | MapTie_Partnership_Fragment
  | MapTie_PersonalTie_Fragment
  | MapTie_SisterTie_Fragment
;

export type TieMapQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
  each: boolean;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type TieMapQuery = { readonly tieMap: { readonly totalCount: number, readonly ids?: ReadonlyArray<string>, readonly names?: ReadonlyArray<string>, readonly kinds: ReadonlyArray<TieKind>, readonly statuses: ReadonlyArray<TieStatus>, readonly statusDates?: ReadonlyArray<number | null>, readonly starts: ReadonlyArray<number | null>, readonly contestedStarts?: ReadonlyArray<ReadonlyArray<string>>, readonly contested: ReadonlyArray<boolean>, readonly parties?: ReadonlyArray<ReadonlyArray<number>>, readonly dates: ReadonlyArray<DateFragment>, readonly actors?: { readonly ids: ReadonlyArray<string>, readonly names: ReadonlyArray<string>, readonly types: ReadonlyArray<string>, readonly kinds: ReadonlyArray<ActorKind>, readonly seats: ReadonlyArray<number | null>, readonly latitudes: ReadonlyArray<number | null>, readonly longitudes: ReadonlyArray<number | null> } } };

export type CountriesOnMapQueryVariables = Exact<{
  codes?: ReadonlyArray<string> | string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CountriesOnMapQuery = { readonly countries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly states: { readonly edges: ReadonlyArray<{ readonly node: { readonly point: { readonly latitude: number, readonly longitude: number } | null } }> }, readonly cities: { readonly edges: ReadonlyArray<{ readonly node: { readonly point: { readonly latitude: number, readonly longitude: number } | null } }> } } }> } };

export type StatesOnMapQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type StatesOnMapQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly point: { readonly latitude: number, readonly longitude: number } | null }
    | Record<PropertyKey, never>
   | null> };

export type ActorTiesQueryVariables = Exact<{
  id: string;
  filter?: TieFilter | null | undefined;
  orderBy?: TieOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ActorTiesQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'City', readonly ties: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly node:
            | TieRow_Affiliation_Fragment
            | TieRow_Agreement_Fragment
            | TieRow_Membership_Fragment
            | TieRow_Office_Fragment
            | TieRow_Partnership_Fragment
            | TieRow_PersonalTie_Fragment
            | TieRow_SisterTie_Fragment
           }> } }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly ties: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly node:
            | TieRow_Affiliation_Fragment
            | TieRow_Agreement_Fragment
            | TieRow_Membership_Fragment
            | TieRow_Office_Fragment
            | TieRow_Partnership_Fragment
            | TieRow_PersonalTie_Fragment
            | TieRow_SisterTie_Fragment
           }> } }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group', readonly ties: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly node:
            | TieRow_Affiliation_Fragment
            | TieRow_Agreement_Fragment
            | TieRow_Membership_Fragment
            | TieRow_Office_Fragment
            | TieRow_Partnership_Fragment
            | TieRow_PersonalTie_Fragment
            | TieRow_SisterTie_Fragment
           }> } }
    | { readonly __typename: 'Impact' }
    | { readonly __typename: 'Institution', readonly ties: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly node:
            | TieRow_Affiliation_Fragment
            | TieRow_Agreement_Fragment
            | TieRow_Membership_Fragment
            | TieRow_Office_Fragment
            | TieRow_Partnership_Fragment
            | TieRow_PersonalTie_Fragment
            | TieRow_SisterTie_Fragment
           }> } }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'Person', readonly ties: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly node:
            | TieRow_Affiliation_Fragment
            | TieRow_Agreement_Fragment
            | TieRow_Membership_Fragment
            | TieRow_Office_Fragment
            | TieRow_Partnership_Fragment
            | TieRow_PersonalTie_Fragment
            | TieRow_SisterTie_Fragment
           }> } }
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'State', readonly ties: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly role: PartyRole, readonly node:
            | TieRow_Affiliation_Fragment
            | TieRow_Agreement_Fragment
            | TieRow_Membership_Fragment
            | TieRow_Office_Fragment
            | TieRow_Partnership_Fragment
            | TieRow_PersonalTie_Fragment
            | TieRow_SisterTie_Fragment
           }> } }
    | { readonly __typename: 'Theme' }
   | null };

export type GapsQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type GapsQuery = { readonly institutionGaps: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: GapRowFragment }> } };

export type GapRowFragment = { readonly absence: Absence, readonly institution: Who_Institution_Fragment, readonly city: Who_City_Fragment, readonly sisterCity: Who_City_Fragment, readonly tie:
    | { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus }
    | { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus }
    | { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus }
    | { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus }
    | { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus }
    | { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus }
    | { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus }
  , readonly claim: { readonly source: { readonly id: string, readonly title: string } } | null };

export type HomeQueryVariables = Exact<{
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type HomeQuery = { readonly dataset: { readonly version: string, readonly importedAt: string, readonly licence: string }, readonly ties: { readonly totalCount: number }, readonly cities: { readonly totalCount: number }, readonly institutions: { readonly totalCount: number }, readonly people: { readonly totalCount: number }, readonly sources: { readonly totalCount: number }, readonly best: { readonly edges: ReadonlyArray<{ readonly node:
        | (
          { readonly record: { readonly sourceCount: number } }
          & TieSince_Affiliation_Fragment
        )
        | (
          { readonly record: { readonly sourceCount: number } }
          & TieSince_Agreement_Fragment
        )
        | (
          { readonly record: { readonly sourceCount: number } }
          & TieSince_Membership_Fragment
        )
        | (
          { readonly record: { readonly sourceCount: number } }
          & TieSince_Office_Fragment
        )
        | (
          { readonly record: { readonly sourceCount: number } }
          & TieSince_Partnership_Fragment
        )
        | (
          { readonly record: { readonly sourceCount: number } }
          & TieSince_PersonalTie_Fragment
        )
        | (
          { readonly record: { readonly sourceCount: number } }
          & TieSince_SisterTie_Fragment
        )
       }> }, readonly contested: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly property: string, readonly spreadDays: number | null, readonly subject:
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
        , readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly form: ClaimForm }> }> } }> }, readonly impacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly indicator: string, readonly text: string, readonly amount: number | null, readonly period: DateFragment | null, readonly record: DisputedFragment } }> } };

export type ChosenTieQueryVariables = Exact<{
  id: string;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ChosenTieQuery = { readonly tie:
    | (
      { readonly record: { readonly contested: ReadonlyArray<(
          { readonly property: string }
          & RuledFragment
        )> } }
      & TieRow_Affiliation_Fragment
    )
    | (
      { readonly record: { readonly contested: ReadonlyArray<(
          { readonly property: string }
          & RuledFragment
        )> } }
      & TieRow_Agreement_Fragment
    )
    | (
      { readonly record: { readonly contested: ReadonlyArray<(
          { readonly property: string }
          & RuledFragment
        )> } }
      & TieRow_Membership_Fragment
    )
    | (
      { readonly record: { readonly contested: ReadonlyArray<(
          { readonly property: string }
          & RuledFragment
        )> } }
      & TieRow_Office_Fragment
    )
    | (
      { readonly record: { readonly contested: ReadonlyArray<(
          { readonly property: string }
          & RuledFragment
        )> } }
      & TieRow_Partnership_Fragment
    )
    | (
      { readonly record: { readonly contested: ReadonlyArray<(
          { readonly property: string }
          & RuledFragment
        )> } }
      & TieRow_PersonalTie_Fragment
    )
    | (
      { readonly record: { readonly contested: ReadonlyArray<(
          { readonly property: string }
          & RuledFragment
        )> } }
      & TieRow_SisterTie_Fragment
    )
   | null };

export type NeighboursQueryVariables = Exact<{
  id: string;
  first: number;
  usual: ReadonlyArray<TieType> | TieType;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NeighboursQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | (
      { readonly __typename: 'City', readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly tie:
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Affiliation_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Agreement_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Membership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Office_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Partnership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_PersonalTie_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_SisterTie_Fragment
            )
          , readonly node:
            | NetworkActor_City_Fragment
            | NetworkActor_Country_Fragment
            | NetworkActor_Group_Fragment
            | NetworkActor_Institution_Fragment
            | NetworkActor_Person_Fragment
            | NetworkActor_State_Fragment
           }> } }
      & NetworkActor_City_Fragment
    )
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Country', readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly tie:
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Affiliation_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Agreement_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Membership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Office_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Partnership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_PersonalTie_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_SisterTie_Fragment
            )
          , readonly node:
            | NetworkActor_City_Fragment
            | NetworkActor_Country_Fragment
            | NetworkActor_Group_Fragment
            | NetworkActor_Institution_Fragment
            | NetworkActor_Person_Fragment
            | NetworkActor_State_Fragment
           }> } }
      & NetworkActor_Country_Fragment
    )
    | { readonly __typename: 'Event' }
    | (
      { readonly __typename: 'Group', readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly tie:
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Affiliation_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Agreement_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Membership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Office_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Partnership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_PersonalTie_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_SisterTie_Fragment
            )
          , readonly node:
            | NetworkActor_City_Fragment
            | NetworkActor_Country_Fragment
            | NetworkActor_Group_Fragment
            | NetworkActor_Institution_Fragment
            | NetworkActor_Person_Fragment
            | NetworkActor_State_Fragment
           }> } }
      & NetworkActor_Group_Fragment
    )
    | { readonly __typename: 'Impact' }
    | (
      { readonly __typename: 'Institution', readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly tie:
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Affiliation_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Agreement_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Membership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Office_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Partnership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_PersonalTie_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_SisterTie_Fragment
            )
          , readonly node:
            | NetworkActor_City_Fragment
            | NetworkActor_Country_Fragment
            | NetworkActor_Group_Fragment
            | NetworkActor_Institution_Fragment
            | NetworkActor_Person_Fragment
            | NetworkActor_State_Fragment
           }> } }
      & NetworkActor_Institution_Fragment
    )
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | (
      { readonly __typename: 'Person', readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly tie:
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Affiliation_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Agreement_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Membership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Office_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Partnership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_PersonalTie_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_SisterTie_Fragment
            )
          , readonly node:
            | NetworkActor_City_Fragment
            | NetworkActor_Country_Fragment
            | NetworkActor_Group_Fragment
            | NetworkActor_Institution_Fragment
            | NetworkActor_Person_Fragment
            | NetworkActor_State_Fragment
           }> } }
      & NetworkActor_Person_Fragment
    )
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | (
      { readonly __typename: 'State', readonly partners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly tie:
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Affiliation_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Agreement_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Membership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Office_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_Partnership_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_PersonalTie_Fragment
            )
            | (
              { readonly id: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly statusAsOf: DateFragment | null }
              & Started_SisterTie_Fragment
            )
          , readonly node:
            | NetworkActor_City_Fragment
            | NetworkActor_Country_Fragment
            | NetworkActor_Group_Fragment
            | NetworkActor_Institution_Fragment
            | NetworkActor_Person_Fragment
            | NetworkActor_State_Fragment
           }> } }
      & NetworkActor_State_Fragment
    )
    | { readonly __typename: 'Theme' }
   | null };

type NetworkActor_City_Fragment = (
  { readonly country: { readonly id: string, readonly name: string }, readonly ties: { readonly totalCount: number } }
  & Who_City_Fragment
);

type NetworkActor_Country_Fragment = (
  { readonly ties: { readonly totalCount: number } }
  & Who_Country_Fragment
);

type NetworkActor_Group_Fragment = (
  { readonly ties: { readonly totalCount: number } }
  & Who_Group_Fragment
);

type NetworkActor_Institution_Fragment = (
  { readonly seat:
    | Seat_City_Fragment
    | Seat_Country_Fragment
    | Seat_State_Fragment
   | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly ties: { readonly totalCount: number } }
  & Who_Institution_Fragment
);

type NetworkActor_Person_Fragment = (
  { readonly ties: { readonly totalCount: number } }
  & Who_Person_Fragment
);

type NetworkActor_State_Fragment = (
  { readonly country: { readonly id: string, readonly name: string }, readonly ties: { readonly totalCount: number } }
  & Who_State_Fragment
);

export type NetworkActorFragment =
  | NetworkActor_City_Fragment
  | NetworkActor_Country_Fragment
  | NetworkActor_Group_Fragment
  | NetworkActor_Institution_Fragment
  | NetworkActor_Person_Fragment
  | NetworkActor_State_Fragment
;

type Seat_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } };

type Seat_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type Seat_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } };

export type SeatFragment =
  | Seat_City_Fragment
  | Seat_Country_Fragment
  | Seat_State_Fragment
;

export type NetworkStartQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkStartQuery = { readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly parties: ReadonlyArray<{ readonly actor:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }
        | { readonly parties: ReadonlyArray<{ readonly actor:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }
        | { readonly parties: ReadonlyArray<{ readonly actor:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }
        | { readonly parties: ReadonlyArray<{ readonly actor:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }
        | { readonly parties: ReadonlyArray<{ readonly actor:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }
        | { readonly parties: ReadonlyArray<{ readonly actor:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }
        | { readonly parties: ReadonlyArray<{ readonly actor:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }
       }> } };

export type WholeNetworkQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
  metrics: ReadonlyArray<Metric> | Metric;
  without?: ReadonlyArray<string> | string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type WholeNetworkQuery = { readonly networkMap: { readonly totalCount: number, readonly tieCount: number, readonly componentCount: number, readonly ids: ReadonlyArray<string>, readonly names: ReadonlyArray<string>, readonly types: ReadonlyArray<string>, readonly components: ReadonlyArray<number>, readonly componentsAfter: ReadonlyArray<number | null>, readonly from: ReadonlyArray<number>, readonly to: ReadonlyArray<number>, readonly tieCounts: ReadonlyArray<number>, readonly manyTies: ReadonlyArray<string>, readonly manyTieNames: ReadonlyArray<string>, readonly party: ReadonlyArray<number>, readonly partyTo: ReadonlyArray<number>, readonly measures: ReadonlyArray<{ readonly metric: Metric, readonly values: ReadonlyArray<number | null>, readonly ranks: ReadonlyArray<number | null> }>, readonly measuresAfter: ReadonlyArray<{ readonly metric: Metric, readonly values: ReadonlyArray<number | null> }>, readonly loss: { readonly tiesLost: number, readonly components: number, readonly pairsParted: number, readonly parts: ReadonlyArray<{ readonly size: number, readonly actors: ReadonlyArray<
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
        > }> } | null } };

export type ClaimsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { readonly node:
    | { readonly __typename: 'Affiliation', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Agreement', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'City', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Event', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Group', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Impact', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Institution', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Membership', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Office', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Partnership', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Person', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'PersonalTie', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Policy', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'PolicyEffect', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'SisterTie', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Source', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'State', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Theme', readonly record: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
   | null };

export type MissingQueryVariables = Exact<{
  filter: TieFilter;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type MissingQuery = { readonly coverage: ReadonlyArray<(
    { readonly scope: CoverageScope }
    & CoveredFragment
  )> };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Affiliation', readonly name: string, readonly id: string }
    | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
    | { readonly __typename: 'City', readonly id: string, readonly actorName: string, readonly actorKind: ActorKind }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string, readonly actorName: string, readonly actorKind: ActorKind }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Group', readonly id: string, readonly actorName: string, readonly actorKind: ActorKind }
    | { readonly __typename: 'Impact', readonly id: string }
    | { readonly __typename: 'Institution', readonly id: string, readonly actorName: string, readonly actorKind: ActorKind }
    | { readonly __typename: 'Membership', readonly name: string, readonly id: string }
    | { readonly __typename: 'Office', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partnership', readonly name: string, readonly id: string }
    | { readonly __typename: 'Person', readonly id: string, readonly actorName: string, readonly actorKind: ActorKind }
    | { readonly __typename: 'PersonalTie', readonly name: string, readonly id: string }
    | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
    | { readonly __typename: 'PolicyEffect', readonly id: string }
    | { readonly __typename: 'SisterTie', readonly name: string, readonly id: string }
    | { readonly __typename: 'Source', readonly title: string, readonly id: string }
    | { readonly __typename: 'State', readonly id: string, readonly actorName: string, readonly actorKind: ActorKind }
    | { readonly __typename: 'Theme', readonly name: string, readonly id: string }
   | null> };

export type PlaceByCodeQueryVariables = Exact<{
  identifier: IdentifierInput;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type PlaceByCodeQuery = { readonly lookup: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  > };

export type QuotedQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type QuotedQuery = { readonly dataset: { readonly version: string, readonly contentHash: string, readonly licence: string }, readonly latest: { readonly edges: ReadonlyArray<{ readonly node: { readonly at: string } }> }, readonly nodes: ReadonlyArray<
    | (
      { readonly __typename: 'Affiliation', readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         }> }
      & Named_Affiliation_Fragment
    )
    | (
      { readonly __typename: 'Agreement', readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         }> }
      & Named_Agreement_Fragment
    )
    | (
      { readonly __typename: 'City' }
      & Named_City_Fragment
    )
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Country' }
      & Named_Country_Fragment
    )
    | (
      { readonly __typename: 'Event' }
      & Named_Event_Fragment
    )
    | (
      { readonly __typename: 'Group' }
      & Named_Group_Fragment
    )
    | (
      { readonly __typename: 'Impact' }
      & Named_Impact_Fragment
    )
    | (
      { readonly __typename: 'Institution' }
      & Named_Institution_Fragment
    )
    | (
      { readonly __typename: 'Membership', readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         }> }
      & Named_Membership_Fragment
    )
    | (
      { readonly __typename: 'Office', readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         }> }
      & Named_Office_Fragment
    )
    | (
      { readonly __typename: 'Partnership', readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         }> }
      & Named_Partnership_Fragment
    )
    | (
      { readonly __typename: 'Person' }
      & Named_Person_Fragment
    )
    | (
      { readonly __typename: 'PersonalTie', readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         }> }
      & Named_PersonalTie_Fragment
    )
    | (
      { readonly __typename: 'Policy' }
      & Named_Policy_Fragment
    )
    | (
      { readonly __typename: 'PolicyEffect' }
      & Named_PolicyEffect_Fragment
    )
    | (
      { readonly __typename: 'SisterTie', readonly kind: TieKind, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         }> }
      & Named_SisterTie_Fragment
    )
    | (
      { readonly __typename: 'Source' }
      & Named_Source_Fragment
    )
    | (
      { readonly __typename: 'State' }
      & Named_State_Fragment
    )
    | (
      { readonly __typename: 'Theme' }
      & Named_Theme_Fragment
    )
   | null> };

export type FactQueryVariables = Exact<{
  id: string;
  property: string;
}>;


export type FactQuery = { readonly node:
    | { readonly __typename: 'Affiliation', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Agreement', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'City', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Event', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Group', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Impact', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Institution', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Membership', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Office', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Partnership', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Person', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'PersonalTie', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Policy', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'PolicyEffect', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'SisterTie', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Source', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'State', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
    | { readonly __typename: 'Theme', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
   | null };

export type RemarkedFragment = { readonly ofRemark: { readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string | null, readonly role: Role, readonly organization: string | null, readonly isAgent: boolean, readonly desk: Desk } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: PathFilter | null | undefined;
  first: number;
  maxHops: number;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly notes: ReadonlyArray<{ readonly code: PathNoteCode, readonly arguments: ReadonlyArray<string>, readonly text: string }>, readonly from:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
    , readonly to:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
    , readonly sharedNetworks: ReadonlyArray<Who_Institution_Fragment>, readonly paths: ReadonlyArray<{ readonly hops: number, readonly text: string, readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number }, readonly steps: ReadonlyArray<
        | Step_StructureStep_Fragment
        | Step_TieStep_Fragment
      > }> } };

type Step_StructureStep_Fragment = { readonly __typename: 'StructureStep', readonly relation: Structure, readonly upward: boolean, readonly text: string, readonly sourceTitles: ReadonlyArray<string>, readonly from:
    | Who_City_Fragment
    | Who_Country_Fragment
    | Who_Group_Fragment
    | Who_Institution_Fragment
    | Who_Person_Fragment
    | Who_State_Fragment
  , readonly to:
    | Who_City_Fragment
    | Who_Country_Fragment
    | Who_Group_Fragment
    | Who_Institution_Fragment
    | Who_Person_Fragment
    | Who_State_Fragment
   };

type Step_TieStep_Fragment = { readonly __typename: 'TieStep', readonly text: string, readonly sourceTitles: ReadonlyArray<string>, readonly tie:
    | TieRow_Affiliation_Fragment
    | TieRow_Agreement_Fragment
    | TieRow_Membership_Fragment
    | TieRow_Office_Fragment
    | TieRow_Partnership_Fragment
    | TieRow_PersonalTie_Fragment
    | TieRow_SisterTie_Fragment
  , readonly from:
    | Who_City_Fragment
    | Who_Country_Fragment
    | Who_Group_Fragment
    | Who_Institution_Fragment
    | Who_Person_Fragment
    | Who_State_Fragment
  , readonly to:
    | Who_City_Fragment
    | Who_Country_Fragment
    | Who_Group_Fragment
    | Who_Institution_Fragment
    | Who_Person_Fragment
    | Who_State_Fragment
   };

export type StepFragment =
  | Step_StructureStep_Fragment
  | Step_TieStep_Fragment
;

export type ProposalQueryVariables = Exact<{
  id: string;
}>;


export type ProposalQuery = { readonly proposal: (
    { readonly note: string | null, readonly version: number, readonly comments: ReadonlyArray<{ readonly at: string, readonly text: string, readonly by: ByFragment }> }
    & ProposalRowFragment
  ) | null };

export type ProposalConsequenceQueryVariables = Exact<{
  id: string;
}>;


export type ProposalConsequenceQuery = { readonly consequence: { readonly problems: ReadonlyArray<ProblemLineFragment>, readonly consequence: ConsequenceLinesFragment | null } };

export type CommentMutationVariables = Exact<{
  proposal: string;
  text: string;
}>;


export type CommentMutation = { readonly comment: { readonly id: string } };

export type WithdrawMutationVariables = Exact<{
  proposal: string;
}>;


export type WithdrawMutation = { readonly withdraw: { readonly id: string } };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { readonly decide: { readonly isVisible: boolean, readonly proposal: { readonly id: string }, readonly problems: ReadonlyArray<ProblemLineFragment> } };

export type AmendMutationVariables = Exact<{
  id: string;
  input: ProposalInput;
  ifVersion: number;
}>;


export type AmendMutation = { readonly amend: { readonly proposal: { readonly id: string } | null, readonly problems: ReadonlyArray<ProblemLineFragment>, readonly consequence: ConsequenceLinesFragment | null } };

export type RevertMutationVariables = Exact<{
  commit: number;
  reason: string;
}>;


export type RevertMutation = { readonly revert: { readonly proposal: { readonly id: string } | null, readonly problems: ReadonlyArray<ProblemLineFragment> } };

export type ProposalsQueryVariables = Exact<{
  states?: ReadonlyArray<ProposalState> | ProposalState | null | undefined;
  subject?: string | null | undefined;
  by?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalsQuery = { readonly proposals: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: ProposalRowFragment }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly matched: string, readonly why: SearchReason, readonly uncertain: boolean, readonly node:
        | (
          Started_Affiliation_Fragment
          & Named_Affiliation_Fragment
        )
        | (
          Started_Agreement_Fragment
          & Named_Agreement_Fragment
        )
        | (
          { readonly state: { readonly name: string } | null, readonly country: { readonly name: string } }
          & Named_City_Fragment
        )
        | Named_Country_Fragment
        | (
          { readonly when: DateFragment | null, readonly record: DisputedFragment }
          & Named_Event_Fragment
        )
        | Named_Group_Fragment
        | (
          { readonly text: string }
          & Named_Impact_Fragment
        )
        | (
          { readonly seat:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null }
          & Named_Institution_Fragment
        )
        | (
          Started_Membership_Fragment
          & Named_Membership_Fragment
        )
        | (
          Started_Office_Fragment
          & Named_Office_Fragment
        )
        | (
          Started_Partnership_Fragment
          & Named_Partnership_Fragment
        )
        | Named_Person_Fragment
        | (
          Started_PersonalTie_Fragment
          & Named_PersonalTie_Fragment
        )
        | Named_Policy_Fragment
        | Named_PolicyEffect_Fragment
        | (
          Started_SisterTie_Fragment
          & Named_SisterTie_Fragment
        )
        | (
          { readonly sourceKind: SourceKind, readonly publisher:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly published: DateFragment | null }
          & Named_Source_Fragment
        )
        | (
          { readonly country: { readonly name: string } }
          & Named_State_Fragment
        )
        | Named_Theme_Fragment
       }> } };

export type SearchTypesQueryVariables = Exact<{
  text: string;
}>;


export type SearchTypesQuery = { readonly search: { readonly totalCount: number, readonly typeCounts: ReadonlyArray<{ readonly type: SearchType, readonly count: number }> } };

export type ExportTiesQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
}>;


export type ExportTiesQuery = { readonly ties: { readonly totalCount: number } };

export type RelayedClaimsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type RelayedClaimsQuery = { readonly source: { readonly relayedClaims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: (
          { readonly source: { readonly id: string, readonly title: string } }
          & StatementFragment
        ) }> } } | null };

export type SourceQueryVariables = Exact<{
  id: string;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type SourceQuery = { readonly source: (
    { readonly typeLabel: string, readonly accessed: DateFragment | null, readonly origin:
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
     | null, readonly authors: ReadonlyArray<
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
     | null, readonly commissionedBy: ReadonlyArray<
      | Who_City_Fragment
      | Who_Country_Fragment
      | Who_Group_Fragment
      | Who_Institution_Fragment
      | Who_Person_Fragment
      | Who_State_Fragment
    >, readonly citations: ReadonlyArray<{ readonly citedAs: string | null, readonly source: WorkFragment }>, readonly citedBy: ReadonlyArray<WorkFragment>, readonly mayBe: ReadonlyArray<WorkFragment>, readonly candidateFor: ReadonlyArray<WorkFragment> }
    & WorkFragment
    & SourceFactsFragment
  ) | null };

export type SourceClaimsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type SourceClaimsQuery = { readonly source: { readonly claims: { readonly totalCount: number, readonly pageInfo: PageFragment, readonly edges: ReadonlyArray<{ readonly node: StatementFragment }> } } | null };

export type StatementFragment = { readonly id: string, readonly property: string, readonly value: string, readonly form: ClaimForm, readonly locator: string | null, readonly stance: Stance, readonly rank: Rank, readonly reason: string | null, readonly subject:
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
   };

export type TieGroupsFragment = { readonly total: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly label: string, readonly labels: ReadonlyArray<string> }> }> };

export type CountsFragment = { readonly total: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly label: string }> }> };

export type TieCountsQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
  by: ReadonlyArray<TieDimension> | TieDimension;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type TieCountsQuery = { readonly counts: TieGroupsFragment };

export type AgreementCountsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  by: ReadonlyArray<AgreementDimension> | AgreementDimension;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type AgreementCountsQuery = { readonly counts: CountsFragment };

export type EventCountsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  by: ReadonlyArray<EventDimension> | EventDimension;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type EventCountsQuery = { readonly counts: CountsFragment };

export type ImpactCountsQueryVariables = Exact<{
  filter?: ImpactFilter | null | undefined;
  by: ReadonlyArray<ImpactDimension> | ImpactDimension;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ImpactCountsQuery = { readonly counts: { readonly total: number, readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly label: string }> }> } };

export type PersonCountsQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  by: ReadonlyArray<PersonDimension> | PersonDimension;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type PersonCountsQuery = { readonly counts: CountsFragment };

export type SourceCountsQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  by: ReadonlyArray<SourceDimension> | SourceDimension;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type SourceCountsQuery = { readonly counts: CountsFragment };

export type SubjectQueryVariables = Exact<{
  id: string;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type SubjectQuery = { readonly node:
    | (
      { readonly __typename: 'Affiliation', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Affiliation_Fragment
    )
    | (
      { readonly __typename: 'Agreement', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Agreement_Fragment
    )
    | (
      { readonly __typename: 'City', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_City_Fragment
    )
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Country', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Country_Fragment
    )
    | (
      { readonly __typename: 'Event', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ), readonly when: DateFragment | null, readonly place:
        | Who_City_Fragment
        | Who_Country_Fragment
        | Who_State_Fragment
       | null, readonly concerns: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly about: ReadonlyArray<
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
      >, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: EventRole, readonly namedAs: string | null, readonly node:
            | Who_City_Fragment
            | Who_Country_Fragment
            | Who_Group_Fragment
            | Who_Institution_Fragment
            | Who_Person_Fragment
            | Who_State_Fragment
           }> } }
      & Named_Event_Fragment
    )
    | (
      { readonly __typename: 'Group', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Group_Fragment
    )
    | (
      { readonly __typename: 'Impact', readonly scale: Scale | null, readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ), readonly period: DateFragment | null, readonly measures: ReadonlyArray<
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
      >, readonly policies: ReadonlyArray<Named_Policy_Fragment>, readonly partOf: Named_Impact_Fragment | null }
      & Named_Impact_Fragment
      & ImpactFactsFragment
    )
    | (
      { readonly __typename: 'Institution', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Institution_Fragment
    )
    | (
      { readonly __typename: 'Membership', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Membership_Fragment
    )
    | (
      { readonly __typename: 'Office', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Office_Fragment
    )
    | (
      { readonly __typename: 'Partnership', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Partnership_Fragment
    )
    | (
      { readonly __typename: 'Person', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Person_Fragment
    )
    | (
      { readonly __typename: 'PersonalTie', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_PersonalTie_Fragment
    )
    | (
      { readonly __typename: 'Policy', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ), readonly when: DateFragment | null, readonly issuer:
        | Who_City_Fragment
        | Who_Country_Fragment
        | Who_Group_Fragment
        | Who_Institution_Fragment
        | Who_Person_Fragment
        | Who_State_Fragment
       | null, readonly impacts: ReadonlyArray<Named_Impact_Fragment>, readonly effects: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly effect: Effect, readonly tie:
              | Named_Affiliation_Fragment
              | Named_Agreement_Fragment
              | Named_Membership_Fragment
              | Named_Office_Fragment
              | Named_Partnership_Fragment
              | Named_PersonalTie_Fragment
              | Named_SisterTie_Fragment
             } }> } }
      & Named_Policy_Fragment
    )
    | (
      { readonly __typename: 'PolicyEffect', readonly effect: Effect, readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ), readonly policy: Named_Policy_Fragment, readonly tie:
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
       }
      & Named_PolicyEffect_Fragment
    )
    | (
      { readonly __typename: 'SisterTie', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_SisterTie_Fragment
    )
    | (
      { readonly __typename: 'Source', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_Source_Fragment
    )
    | (
      { readonly __typename: 'State', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ) }
      & Named_State_Fragment
    )
    | (
      { readonly __typename: 'Theme', readonly record: (
        { readonly confidence: GroundsFragment, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
      ), readonly broader: Named_Theme_Fragment | null, readonly narrower: ReadonlyArray<Named_Theme_Fragment>, readonly subjects: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | (
              { readonly start: DateFragment | null }
              & Named_Affiliation_Fragment
            )
            | (
              { readonly start: DateFragment | null }
              & Named_Agreement_Fragment
            )
            | Named_City_Fragment
            | Named_Country_Fragment
            | (
              { readonly when: DateFragment | null }
              & Named_Event_Fragment
            )
            | Named_Group_Fragment
            | (
              { readonly amount: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly currency: string | null, readonly period: DateFragment | null, readonly measures: ReadonlyArray<
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
              > }
              & Named_Impact_Fragment
            )
            | Named_Institution_Fragment
            | (
              { readonly start: DateFragment | null }
              & Named_Membership_Fragment
            )
            | (
              { readonly start: DateFragment | null }
              & Named_Office_Fragment
            )
            | (
              { readonly start: DateFragment | null }
              & Named_Partnership_Fragment
            )
            | Named_Person_Fragment
            | (
              { readonly start: DateFragment | null }
              & Named_PersonalTie_Fragment
            )
            | (
              { readonly when: DateFragment | null }
              & Named_Policy_Fragment
            )
            | Named_PolicyEffect_Fragment
            | (
              { readonly start: DateFragment | null }
              & Named_SisterTie_Fragment
            )
            | Named_Source_Fragment
            | Named_State_Fragment
            | Named_Theme_Fragment
           }> } }
      & Named_Theme_Fragment
    )
   | null };

export type SuggestQueryVariables = Exact<{
  id: string;
  filter?: ClaimFilter | null | undefined;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type SuggestQuery = { readonly node:
    | (
      { readonly __typename: 'Affiliation', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Affiliation_Fragment
    )
    | (
      { readonly __typename: 'Agreement', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Agreement_Fragment
    )
    | (
      { readonly __typename: 'City', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_City_Fragment
    )
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Country', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Country_Fragment
    )
    | (
      { readonly __typename: 'Event', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Event_Fragment
    )
    | (
      { readonly __typename: 'Group', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Group_Fragment
    )
    | (
      { readonly __typename: 'Impact', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Impact_Fragment
    )
    | (
      { readonly __typename: 'Institution', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Institution_Fragment
    )
    | (
      { readonly __typename: 'Membership', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Membership_Fragment
    )
    | (
      { readonly __typename: 'Office', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Office_Fragment
    )
    | (
      { readonly __typename: 'Partnership', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Partnership_Fragment
    )
    | (
      { readonly __typename: 'Person', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Person_Fragment
    )
    | (
      { readonly __typename: 'PersonalTie', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_PersonalTie_Fragment
    )
    | (
      { readonly __typename: 'Policy', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Policy_Fragment
    )
    | (
      { readonly __typename: 'PolicyEffect', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_PolicyEffect_Fragment
    )
    | (
      { readonly __typename: 'SisterTie', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_SisterTie_Fragment
    )
    | (
      { readonly __typename: 'Source', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Source_Fragment
    )
    | (
      { readonly __typename: 'State', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_State_Fragment
    )
    | (
      { readonly __typename: 'Theme', readonly record: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node: ClaimRowFragment }> } } }
      & Named_Theme_Fragment
    )
   | null };

export type TieQueryVariables = Exact<{
  id: string;
  steps?: number;
  in?: ReadonlyArray<string> | string | null | undefined;
  translated?: boolean;
}>;


export type TieQuery = { readonly tie:
    | (
      { readonly remark: TieRemark | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly state: { readonly name: string } | null, readonly country: { readonly name: string } }
            & Who_City_Fragment
          )
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            > }
            & Who_Country_Fragment
          )
          | Who_Group_Fragment
          | (
            { readonly seat:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
            & Who_Institution_Fragment
          )
          | Who_Person_Fragment
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly country: { readonly name: string } }
            & Who_State_Fragment
          )
         }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly followedFrom: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly ledTo: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly record: (
        { readonly lastChangedAt: string, readonly confidence: GroundsFragment, readonly ofStart: OfFactFragment | null, readonly ofStatus: OfFactFragment | null, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
        & RemarkedFragment
      ), readonly calledOffBy: ReadonlyArray<(
        { readonly when: DateFragment | null }
        & Named_Policy_Fragment
      )> }
      & TieHead_Affiliation_Fragment
      & Lived_Affiliation_Fragment
      & AffiliationFactsFragment
    )
    | (
      { readonly remark: TieRemark | null, readonly signatories: ReadonlyArray<{ readonly signedAs: string | null, readonly onBehalfOf:
          | Who_City_Fragment
          | Who_Country_Fragment
          | Who_Group_Fragment
          | Who_Institution_Fragment
          | Who_Person_Fragment
          | Who_State_Fragment
         | null, readonly person: Who_Person_Fragment }>, readonly establishes: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly renews: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly ends: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly state: { readonly name: string } | null, readonly country: { readonly name: string } }
            & Who_City_Fragment
          )
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            > }
            & Who_Country_Fragment
          )
          | Who_Group_Fragment
          | (
            { readonly seat:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
            & Who_Institution_Fragment
          )
          | Who_Person_Fragment
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly country: { readonly name: string } }
            & Who_State_Fragment
          )
         }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly followedFrom: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly ledTo: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly record: (
        { readonly lastChangedAt: string, readonly confidence: GroundsFragment, readonly ofStart: OfFactFragment | null, readonly ofStatus: OfFactFragment | null, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
        & RemarkedFragment
      ), readonly calledOffBy: ReadonlyArray<(
        { readonly when: DateFragment | null }
        & Named_Policy_Fragment
      )> }
      & TieHead_Agreement_Fragment
      & Lived_Agreement_Fragment
      & AgreementFactsFragment
    )
    | (
      { readonly remark: TieRemark | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly state: { readonly name: string } | null, readonly country: { readonly name: string } }
            & Who_City_Fragment
          )
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            > }
            & Who_Country_Fragment
          )
          | Who_Group_Fragment
          | (
            { readonly seat:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
            & Who_Institution_Fragment
          )
          | Who_Person_Fragment
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly country: { readonly name: string } }
            & Who_State_Fragment
          )
         }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly followedFrom: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly ledTo: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly record: (
        { readonly lastChangedAt: string, readonly confidence: GroundsFragment, readonly ofStart: OfFactFragment | null, readonly ofStatus: OfFactFragment | null, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
        & RemarkedFragment
      ), readonly calledOffBy: ReadonlyArray<(
        { readonly when: DateFragment | null }
        & Named_Policy_Fragment
      )> }
      & TieHead_Membership_Fragment
      & Lived_Membership_Fragment
    )
    | (
      { readonly remark: TieRemark | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly state: { readonly name: string } | null, readonly country: { readonly name: string } }
            & Who_City_Fragment
          )
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            > }
            & Who_Country_Fragment
          )
          | Who_Group_Fragment
          | (
            { readonly seat:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
            & Who_Institution_Fragment
          )
          | Who_Person_Fragment
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly country: { readonly name: string } }
            & Who_State_Fragment
          )
         }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly followedFrom: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly ledTo: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly record: (
        { readonly lastChangedAt: string, readonly confidence: GroundsFragment, readonly ofStart: OfFactFragment | null, readonly ofStatus: OfFactFragment | null, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
        & RemarkedFragment
      ), readonly calledOffBy: ReadonlyArray<(
        { readonly when: DateFragment | null }
        & Named_Policy_Fragment
      )> }
      & TieHead_Office_Fragment
      & Lived_Office_Fragment
      & OfficeFactsFragment
    )
    | (
      { readonly remark: TieRemark | null, readonly under:
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
       | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly state: { readonly name: string } | null, readonly country: { readonly name: string } }
            & Who_City_Fragment
          )
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            > }
            & Who_Country_Fragment
          )
          | Who_Group_Fragment
          | (
            { readonly seat:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
            & Who_Institution_Fragment
          )
          | Who_Person_Fragment
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly country: { readonly name: string } }
            & Who_State_Fragment
          )
         }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly followedFrom: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly ledTo: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly record: (
        { readonly lastChangedAt: string, readonly confidence: GroundsFragment, readonly ofStart: OfFactFragment | null, readonly ofStatus: OfFactFragment | null, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
        & RemarkedFragment
      ), readonly calledOffBy: ReadonlyArray<(
        { readonly when: DateFragment | null }
        & Named_Policy_Fragment
      )> }
      & TieHead_Partnership_Fragment
      & Lived_Partnership_Fragment
      & PartnershipFactsFragment
    )
    | (
      { readonly remark: TieRemark | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly state: { readonly name: string } | null, readonly country: { readonly name: string } }
            & Who_City_Fragment
          )
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            > }
            & Who_Country_Fragment
          )
          | Who_Group_Fragment
          | (
            { readonly seat:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
            & Who_Institution_Fragment
          )
          | Who_Person_Fragment
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly country: { readonly name: string } }
            & Who_State_Fragment
          )
         }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly followedFrom: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly ledTo: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly record: (
        { readonly lastChangedAt: string, readonly confidence: GroundsFragment, readonly ofStart: OfFactFragment | null, readonly ofStatus: OfFactFragment | null, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
        & RemarkedFragment
      ), readonly calledOffBy: ReadonlyArray<(
        { readonly when: DateFragment | null }
        & Named_Policy_Fragment
      )> }
      & TieHead_PersonalTie_Fragment
      & Lived_PersonalTie_Fragment
    )
    | (
      { readonly distanceKm: number | null, readonly remark: TieRemark | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly state: { readonly name: string } | null, readonly country: { readonly name: string } }
            & Who_City_Fragment
          )
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            > }
            & Who_Country_Fragment
          )
          | Who_Group_Fragment
          | (
            { readonly seat:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }
            & Who_Institution_Fragment
          )
          | Who_Person_Fragment
          | (
            { readonly remark: PlaceRemark | null, readonly record: RemarkedFragment, readonly abolished: DateFragment | null, readonly mergedInto: ReadonlyArray<
              | Who_City_Fragment
              | Who_Country_Fragment
              | Who_State_Fragment
            >, readonly country: { readonly name: string } }
            & Who_State_Fragment
          )
         }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly followedFrom: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly ledTo: ReadonlyArray<
        | Named_Affiliation_Fragment
        | Named_Agreement_Fragment
        | Named_Membership_Fragment
        | Named_Office_Fragment
        | Named_Partnership_Fragment
        | Named_PersonalTie_Fragment
        | Named_SisterTie_Fragment
      >, readonly record: (
        { readonly lastChangedAt: string, readonly confidence: GroundsFragment, readonly ofStart: OfFactFragment | null, readonly ofStatus: OfFactFragment | null, readonly contested: ReadonlyArray<(
          ContestedFragment
          & UndecidingFragment
        )> }
        & SourcedFragment
        & RemarkedFragment
      ), readonly calledOffBy: ReadonlyArray<(
        { readonly when: DateFragment | null }
        & Named_Policy_Fragment
      )> }
      & TieHead_SisterTie_Fragment
      & Lived_SisterTie_Fragment
    )
   | null };

export type OfFactFragment = { readonly confidence: { readonly basis: ConfidenceBasis, readonly independentSources: number } };

type TieHead_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly id: string, readonly typeLabel: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly statusClaim: { readonly source: { readonly id: string, readonly title: string } } | null, readonly lastListed: DateFragment | null };

type TieHead_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly typeLabel: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly statusClaim: { readonly source: { readonly id: string, readonly title: string } } | null, readonly lastListed: DateFragment | null };

type TieHead_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly typeLabel: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly statusClaim: { readonly source: { readonly id: string, readonly title: string } } | null, readonly lastListed: DateFragment | null };

type TieHead_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly typeLabel: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly statusClaim: { readonly source: { readonly id: string, readonly title: string } } | null, readonly lastListed: DateFragment | null };

type TieHead_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly typeLabel: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly statusClaim: { readonly source: { readonly id: string, readonly title: string } } | null, readonly lastListed: DateFragment | null };

type TieHead_PersonalTie_Fragment = { readonly __typename: 'PersonalTie', readonly id: string, readonly typeLabel: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly statusClaim: { readonly source: { readonly id: string, readonly title: string } } | null, readonly lastListed: DateFragment | null };

type TieHead_SisterTie_Fragment = { readonly __typename: 'SisterTie', readonly id: string, readonly typeLabel: string, readonly name: string, readonly kind: TieKind, readonly status: TieStatus, readonly standing: TieStanding, readonly statusAsOf: DateFragment | null, readonly statusClaim: { readonly source: { readonly id: string, readonly title: string } } | null, readonly lastListed: DateFragment | null };

export type TieHeadFragment =
  | TieHead_Affiliation_Fragment
  | TieHead_Agreement_Fragment
  | TieHead_Membership_Fragment
  | TieHead_Office_Fragment
  | TieHead_Partnership_Fragment
  | TieHead_PersonalTie_Fragment
  | TieHead_SisterTie_Fragment
;

export type AgreementRowFragment = { readonly __typename: 'Agreement', readonly id: string, readonly typeLabel: string, readonly name: string, readonly title: string | null, readonly textUrl: string | null, readonly tieKind: TieKind, readonly signedOn: DateFragment | null, readonly record: DisputedFragment };

type Lived_Affiliation_Fragment = { readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lists: ReadonlyArray<{ readonly isListed: boolean, readonly on: DateFragment | null, readonly place:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly source: { readonly id: string, readonly title: string } }>, readonly agreements: ReadonlyArray<AgreementRowFragment>, readonly projects: ReadonlyArray<(
    { readonly id: string, readonly typeLabel: string, readonly name: string }
    & Started_Partnership_Fragment
  )>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly typeLabel: string, readonly name: string, readonly grounds: string | null, readonly when: DateFragment | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: EventRole, readonly namedAs: string | null, readonly node:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }, readonly record: (
          { readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          & DisputedFragment
        ) } }> }, readonly impacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ImpactRowFragment }> }, readonly policies: ReadonlyArray<{ readonly id: string, readonly effect: Effect, readonly policy: { readonly id: string, readonly name: string, readonly kind: PolicyKind, readonly issuer:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly when: DateFragment | null } }>, readonly record: { readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly source: { readonly id: string, readonly title: string } }> }> }> } };

type Lived_Agreement_Fragment = { readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lists: ReadonlyArray<{ readonly isListed: boolean, readonly on: DateFragment | null, readonly place:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly source: { readonly id: string, readonly title: string } }>, readonly agreements: ReadonlyArray<AgreementRowFragment>, readonly projects: ReadonlyArray<(
    { readonly id: string, readonly typeLabel: string, readonly name: string }
    & Started_Partnership_Fragment
  )>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly typeLabel: string, readonly name: string, readonly grounds: string | null, readonly when: DateFragment | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: EventRole, readonly namedAs: string | null, readonly node:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }, readonly record: (
          { readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          & DisputedFragment
        ) } }> }, readonly impacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ImpactRowFragment }> }, readonly policies: ReadonlyArray<{ readonly id: string, readonly effect: Effect, readonly policy: { readonly id: string, readonly name: string, readonly kind: PolicyKind, readonly issuer:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly when: DateFragment | null } }>, readonly record: { readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly source: { readonly id: string, readonly title: string } }> }> }> } };

type Lived_Membership_Fragment = { readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lists: ReadonlyArray<{ readonly isListed: boolean, readonly on: DateFragment | null, readonly place:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly source: { readonly id: string, readonly title: string } }>, readonly agreements: ReadonlyArray<AgreementRowFragment>, readonly projects: ReadonlyArray<(
    { readonly id: string, readonly typeLabel: string, readonly name: string }
    & Started_Partnership_Fragment
  )>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly typeLabel: string, readonly name: string, readonly grounds: string | null, readonly when: DateFragment | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: EventRole, readonly namedAs: string | null, readonly node:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }, readonly record: (
          { readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          & DisputedFragment
        ) } }> }, readonly impacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ImpactRowFragment }> }, readonly policies: ReadonlyArray<{ readonly id: string, readonly effect: Effect, readonly policy: { readonly id: string, readonly name: string, readonly kind: PolicyKind, readonly issuer:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly when: DateFragment | null } }>, readonly record: { readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly source: { readonly id: string, readonly title: string } }> }> }> } };

type Lived_Office_Fragment = { readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lists: ReadonlyArray<{ readonly isListed: boolean, readonly on: DateFragment | null, readonly place:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly source: { readonly id: string, readonly title: string } }>, readonly agreements: ReadonlyArray<AgreementRowFragment>, readonly projects: ReadonlyArray<(
    { readonly id: string, readonly typeLabel: string, readonly name: string }
    & Started_Partnership_Fragment
  )>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly typeLabel: string, readonly name: string, readonly grounds: string | null, readonly when: DateFragment | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: EventRole, readonly namedAs: string | null, readonly node:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }, readonly record: (
          { readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          & DisputedFragment
        ) } }> }, readonly impacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ImpactRowFragment }> }, readonly policies: ReadonlyArray<{ readonly id: string, readonly effect: Effect, readonly policy: { readonly id: string, readonly name: string, readonly kind: PolicyKind, readonly issuer:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly when: DateFragment | null } }>, readonly record: { readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly source: { readonly id: string, readonly title: string } }> }> }> } };

type Lived_Partnership_Fragment = { readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lists: ReadonlyArray<{ readonly isListed: boolean, readonly on: DateFragment | null, readonly place:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly source: { readonly id: string, readonly title: string } }>, readonly agreements: ReadonlyArray<AgreementRowFragment>, readonly projects: ReadonlyArray<(
    { readonly id: string, readonly typeLabel: string, readonly name: string }
    & Started_Partnership_Fragment
  )>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly typeLabel: string, readonly name: string, readonly grounds: string | null, readonly when: DateFragment | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: EventRole, readonly namedAs: string | null, readonly node:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }, readonly record: (
          { readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          & DisputedFragment
        ) } }> }, readonly impacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ImpactRowFragment }> }, readonly policies: ReadonlyArray<{ readonly id: string, readonly effect: Effect, readonly policy: { readonly id: string, readonly name: string, readonly kind: PolicyKind, readonly issuer:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly when: DateFragment | null } }>, readonly record: { readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly source: { readonly id: string, readonly title: string } }> }> }> } };

type Lived_PersonalTie_Fragment = { readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lists: ReadonlyArray<{ readonly isListed: boolean, readonly on: DateFragment | null, readonly place:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly source: { readonly id: string, readonly title: string } }>, readonly agreements: ReadonlyArray<AgreementRowFragment>, readonly projects: ReadonlyArray<(
    { readonly id: string, readonly typeLabel: string, readonly name: string }
    & Started_Partnership_Fragment
  )>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly typeLabel: string, readonly name: string, readonly grounds: string | null, readonly when: DateFragment | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: EventRole, readonly namedAs: string | null, readonly node:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }, readonly record: (
          { readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          & DisputedFragment
        ) } }> }, readonly impacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ImpactRowFragment }> }, readonly policies: ReadonlyArray<{ readonly id: string, readonly effect: Effect, readonly policy: { readonly id: string, readonly name: string, readonly kind: PolicyKind, readonly issuer:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly when: DateFragment | null } }>, readonly record: { readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly source: { readonly id: string, readonly title: string } }> }> }> } };

type Lived_SisterTie_Fragment = { readonly start: DateFragment | null, readonly end: DateFragment | null, readonly lastConfirmed: DateFragment | null, readonly lists: ReadonlyArray<{ readonly isListed: boolean, readonly on: DateFragment | null, readonly place:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly source: { readonly id: string, readonly title: string } }>, readonly agreements: ReadonlyArray<AgreementRowFragment>, readonly projects: ReadonlyArray<(
    { readonly id: string, readonly typeLabel: string, readonly name: string }
    & Started_Partnership_Fragment
  )>, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly typeLabel: string, readonly name: string, readonly grounds: string | null, readonly when: DateFragment | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly role: EventRole, readonly namedAs: string | null, readonly node:
              | { readonly __typename: 'City', readonly id: string, readonly name: string }
              | { readonly __typename: 'Country', readonly id: string, readonly name: string }
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'State', readonly id: string, readonly name: string }
             }> }, readonly record: (
          { readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          & DisputedFragment
        ) } }> }, readonly impacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ImpactRowFragment }> }, readonly policies: ReadonlyArray<{ readonly id: string, readonly effect: Effect, readonly policy: { readonly id: string, readonly name: string, readonly kind: PolicyKind, readonly issuer:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly when: DateFragment | null } }>, readonly record: { readonly contested: ReadonlyArray<{ readonly property: string, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly source: { readonly id: string, readonly title: string } }> }> }> } };

export type LivedFragment =
  | Lived_Affiliation_Fragment
  | Lived_Agreement_Fragment
  | Lived_Membership_Fragment
  | Lived_Office_Fragment
  | Lived_Partnership_Fragment
  | Lived_PersonalTie_Fragment
  | Lived_SisterTie_Fragment
;

type PlaceFacts_City_Fragment = { readonly remark: PlaceRemark | null, readonly abolished: DateFragment | null };

type PlaceFacts_Country_Fragment = { readonly remark: PlaceRemark | null, readonly abolished: DateFragment | null };

type PlaceFacts_State_Fragment = { readonly remark: PlaceRemark | null, readonly abolished: DateFragment | null };

export type PlaceFactsFragment =
  | PlaceFacts_City_Fragment
  | PlaceFacts_Country_Fragment
  | PlaceFacts_State_Fragment
;

export type CountryFactsFragment = { readonly population: number | null, readonly populationAsOf: DateFragment | null };

export type CityFactsFragment = { readonly population: number | null, readonly port: PortKind | null };

export type InstitutionFactsFragment = { readonly founded: DateFragment | null, readonly closed: DateFragment | null };

export type PersonFactsFragment = { readonly occupation: string | null, readonly born: DateFragment | null, readonly died: DateFragment | null };

export type GroupFactsFragment = { readonly definedAs: string, readonly size: string | null };

export type PartnershipFactsFragment = { readonly field: string | null };

export type AgreementFactsFragment = { readonly title: string | null, readonly partiesCounted: number | null, readonly textUrl: string | null, readonly signedOn: DateFragment | null, readonly expiresOn: DateFragment | null };

export type OfficeFactsFragment = { readonly address: string | null };

export type AffiliationFactsFragment = { readonly position: string | null };

export type EventFactsFragment = { readonly grounds: string | null };

export type ImpactFactsFragment = { readonly text: string, readonly amount: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly currency: string | null, readonly direction: Direction | null };

export type SourceFactsFragment = { readonly url: string | null, readonly archivedUrl: string | null, readonly licence: string | null, readonly language: string | null };

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
export const DateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
    `, {"fragmentName":"Date"}) as unknown as TypedDocumentString<DateFragment, unknown>;
export const WhoFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  nameConvertedFrom(in: $in)
  actorKind: kind
}
    `, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const SupportedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
    `, {"fragmentName":"Supported"}) as unknown as TypedDocumentString<SupportedFragment, unknown>;
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
export const OwnTieFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnTie on Tie {
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
      ... on City {
        country {
          id
          name(in: $in)
        }
      }
      ... on State {
        country {
          id
          name(in: $in)
        }
      }
      ... on Institution {
        seat {
          id
          ... on City {
            country {
              id
              name(in: $in)
            }
          }
          ... on State {
            country {
              id
              name(in: $in)
            }
          }
        }
      }
    }
  }
  record {
    ...Supported
    ...Disputed
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}`, {"fragmentName":"OwnTie"}) as unknown as TypedDocumentString<OwnTieFragment, unknown>;
export const OwnTiesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnTies on ActorTieConnection {
  totalCount
  edges {
    node {
      ...OwnTie
    }
  }
}
    fragment OwnTie on Tie {
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
      ... on City {
        country {
          id
          name(in: $in)
        }
      }
      ... on State {
        country {
          id
          name(in: $in)
        }
      }
      ... on Institution {
        seat {
          id
          ... on City {
            country {
              id
              name(in: $in)
            }
          }
          ... on State {
            country {
              id
              name(in: $in)
            }
          }
        }
      }
    }
  }
  record {
    ...Supported
    ...Disputed
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}`, {"fragmentName":"OwnTies"}) as unknown as TypedDocumentString<OwnTiesFragment, unknown>;
export const HomeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Home on Country {
  ...Who
  code
}
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  nameConvertedFrom(in: $in)
  actorKind: kind
}`, {"fragmentName":"Home"}) as unknown as TypedDocumentString<HomeFragment, unknown>;
export const CoveredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Covered on Coverage {
  kinds
  completeness
  asOf {
    ...Date
  }
  counted
  onRecord
  note
  place {
    ...Who
    ... on Country {
      code
    }
  }
  partner {
    ...Who
    ... on Country {
      code
    }
  }
  source {
    id
    title
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`, {"fragmentName":"Covered"}) as unknown as TypedDocumentString<CoveredFragment, unknown>;
export const PageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Page on PageInfo {
  endCursor
  hasNextPage
}
    `, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
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
export const MembersFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Members on InstitutionMemberConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    status
    tie {
      id
      ...Started
    }
    node {
      ...Who
      ... on City {
        country {
          id
          name(in: $in)
        }
      }
      ... on State {
        country {
          id
          name(in: $in)
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}`, {"fragmentName":"Members"}) as unknown as TypedDocumentString<MembersFragment, unknown>;
export const NamedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const PartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Parts on PersonInvolvementConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    kind
    roleLabel
    when {
      ...Date
    }
    node {
      ...Named
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`, {"fragmentName":"Parts"}) as unknown as TypedDocumentString<PartsFragment, unknown>;
export const PostFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Post on PersonAffiliationEdge {
  position
  until {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  tie {
    id
    ...Started
  }
  node {
    ...Who
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}`, {"fragmentName":"Post"}) as unknown as TypedDocumentString<PostFragment, unknown>;
export const PostsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Posts on PersonAffiliationConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    ...Post
  }
}
    fragment Post on PersonAffiliationEdge {
  position
  until {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  tie {
    id
    ...Started
  }
  node {
    ...Who
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}`, {"fragmentName":"Posts"}) as unknown as TypedDocumentString<PostsFragment, unknown>;
export const PlaceWithinFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceWithin on Place {
  ...Who
  ties {
    totalCount
  }
}
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  nameConvertedFrom(in: $in)
  actorKind: kind
}`, {"fragmentName":"PlaceWithin"}) as unknown as TypedDocumentString<PlaceWithinFragment, unknown>;
export const GroundsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Grounds on Confidence {
  basis
  independentSources
  reasons {
    code
    text
  }
}
    `, {"fragmentName":"Grounds"}) as unknown as TypedDocumentString<GroundsFragment, unknown>;
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
export const SourcedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Sourced on Record {
  claims(first: 1) {
    totalCount
  }
  sourceCount
  sources {
    ...Work
  }
  setAside: sources(setAside: true) {
    id
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
}`, {"fragmentName":"Sourced"}) as unknown as TypedDocumentString<SourcedFragment, unknown>;
export const RuledFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Ruled on Contest {
  because
  values {
    text
    claims {
      value
      form
    }
  }
}
    `, {"fragmentName":"Ruled"}) as unknown as TypedDocumentString<RuledFragment, unknown>;
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
  ...Ruled
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
}
fragment Ruled on Contest {
  because
  values {
    text
    claims {
      value
      form
    }
  }
}`, {"fragmentName":"Contested"}) as unknown as TypedDocumentString<ContestedFragment, unknown>;
export const UndecidingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Undeciding on Contest {
  agreeWithSeveral {
    ...ClaimRow
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
}`, {"fragmentName":"Undeciding"}) as unknown as TypedDocumentString<UndecidingFragment, unknown>;
export const BriefAgreementFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BriefAgreement on Agreement {
  id
  title
  textUrl
  signedOn {
    ...Date
  }
  signatories {
    signedAs
    person {
      ...Who
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`, {"fragmentName":"BriefAgreement"}) as unknown as TypedDocumentString<BriefAgreementFragment, unknown>;
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
    ...Supported
  }
}
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}`, {"fragmentName":"BrowsedActor"}) as unknown as TypedDocumentString<BrowsedActorFragment, unknown>;
export const FiledRecordFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}
    `, {"fragmentName":"FiledRecord"}) as unknown as TypedDocumentString<FiledRecordFragment, unknown>;
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
export const TieSinceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TieSince on Tie {
  id
  name
  kind
  ...Started
  parties {
    role
    actor {
      ...Who
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}`, {"fragmentName":"TieSince"}) as unknown as TypedDocumentString<TieSinceFragment, unknown>;
export const ComparedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Compared on Place {
  ...Who
  typeLabel
  within {
    ...Who
  }
  ... on City {
    population
  }
  all: ties(filter: {types: $usual}) {
    totalCount
  }
  sisterCity: ties(filter: {kinds: [SISTER_CITY, SISTER_COUNTY, SISTER_DISTRICT]}) {
    totalCount
  }
  sisterState: ties(filter: {kinds: [SISTER_STATE]}) {
    totalCount
  }
  friendship: ties(filter: {kinds: [FRIENDSHIP]}) {
    totalCount
  }
  port: ties(filter: {kinds: [SISTER_PORT]}) {
    totalCount
  }
  agreement: ties(filter: {types: [AGREEMENT]}) {
    totalCount
  }
  confirmed: ties(filter: {minConfidence: CONFIRMED}) {
    totalCount
  }
  contested: ties(filter: {contested: true}) {
    totalCount
  }
  first: ties(
    filter: {hasStart: true}
    orderBy: {field: START, direction: ASC}
    first: 1
  ) {
    edges {
      node {
        ...TieSince
      }
    }
  }
  memberships {
    totalCount
  }
  partners(filter: {types: $usual}, first: 100) {
    totalCount
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...Who
      }
    }
  }
  events {
    totalCount
  }
  impacts {
    totalCount
  }
  policies {
    totalCount
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}
fragment TieSince on Tie {
  id
  name
  kind
  ...Started
  parties {
    role
    actor {
      ...Who
    }
  }
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const ContestRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ContestRow on Contest {
  property
  because
  decided
  spreadDays
  preferred {
    text
  }
  subject {
    ...Named
  }
  values {
    text
    claims {
      id
      value
      form
      stance
      source {
        id
        title
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`, {"fragmentName":"ContestRow"}) as unknown as TypedDocumentString<ContestRowFragment, unknown>;
export const ByFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment By on Contributor {
  name
  organization
  isAgent
}
    `, {"fragmentName":"By"}) as unknown as TypedDocumentString<ByFragment, unknown>;
export const OperationLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OperationLine on Operation {
  kind
  subjects
  table
  cells {
    column
    value
  }
  claim {
    subject
    property
    value
    source
    locator
  }
  rank
  undoes
  reason
  fate {
    state
    reason
  }
}
    `, {"fragmentName":"OperationLine"}) as unknown as TypedDocumentString<OperationLineFragment, unknown>;
export const ProposalRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProposalRow on Proposal {
  id
  title
  state
  by {
    ...By
  }
  at
  changedAt
  commit
  undoneBy
  operations {
    ...OperationLine
  }
  decision {
    at
    by {
      ...By
    }
    text
  }
}
    fragment By on Contributor {
  name
  organization
  isAgent
}
fragment OperationLine on Operation {
  kind
  subjects
  table
  cells {
    column
    value
  }
  claim {
    subject
    property
    value
    source
    locator
  }
  rank
  undoes
  reason
  fate {
    state
    reason
  }
}`, {"fragmentName":"ProposalRow"}) as unknown as TypedDocumentString<ProposalRowFragment, unknown>;
export const ProblemLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProblemLine on Problem {
  operation
  column
  code
  message
}
    `, {"fragmentName":"ProblemLine"}) as unknown as TypedDocumentString<ProblemLineFragment, unknown>;
export const ConsequenceLinesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsequenceLines on Consequence {
  changes {
    kind
    change
    subject {
      id
      type
      name
    }
    property
    before
    after
    text
  }
  totalCount
  isSimple
  isTold
}
    `, {"fragmentName":"ConsequenceLines"}) as unknown as TypedDocumentString<ConsequenceLinesFragment, unknown>;
export const MapTieFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MapTie on Tie {
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
  parties {
    role
    actor {
      ...Who
      ... on Place {
        point {
          latitude
          longitude
        }
      }
      ... on Institution {
        seat {
          __typename
          id
          name(in: $in)
          point {
            latitude
            longitude
          }
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`, {"fragmentName":"MapTie"}) as unknown as TypedDocumentString<MapTieFragment, unknown>;
export const GapRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment GapRow on InstitutionGap {
  absence
  institution {
    ...Who
  }
  city {
    ...Who
  }
  sisterCity {
    ...Who
  }
  tie {
    id
    name
    kind
    status
  }
  claim {
    source {
      id
      title
    }
  }
}
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  nameConvertedFrom(in: $in)
  actorKind: kind
}`, {"fragmentName":"GapRow"}) as unknown as TypedDocumentString<GapRowFragment, unknown>;
export const SeatFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Seat on Place {
  __typename
  id
  name(in: $in)
  ... on City {
    country {
      id
      name(in: $in)
    }
  }
  ... on State {
    country {
      id
      name(in: $in)
    }
  }
}
    `, {"fragmentName":"Seat"}) as unknown as TypedDocumentString<SeatFragment, unknown>;
export const NetworkActorFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NetworkActor on Actor {
  ...Who
  ties {
    totalCount
  }
  ... on City {
    country {
      id
      name(in: $in)
    }
  }
  ... on State {
    country {
      id
      name(in: $in)
    }
  }
  ... on Institution {
    seat {
      ...Seat
    }
    parent {
      id
      name(in: $in)
    }
  }
}
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Seat on Place {
  __typename
  id
  name(in: $in)
  ... on City {
    country {
      id
      name(in: $in)
    }
  }
  ... on State {
    country {
      id
      name(in: $in)
    }
  }
}`, {"fragmentName":"NetworkActor"}) as unknown as TypedDocumentString<NetworkActorFragment, unknown>;
export const RemarkedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Remarked on Record {
  ofRemark: property(name: "remark") {
    claims {
      source {
        id
        title
      }
    }
  }
}
    `, {"fragmentName":"Remarked"}) as unknown as TypedDocumentString<RemarkedFragment, unknown>;
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    ...Supported
    sources(setAside: false) {
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}`, {"fragmentName":"TieRow"}) as unknown as TypedDocumentString<TieRowFragment, unknown>;
export const StepFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Step on PathStep {
  __typename
  text
  sourceTitles
  from {
    ...Who
  }
  to {
    ...Who
  }
  ... on TieStep {
    tie {
      ...TieRow
    }
  }
  ... on StructureStep {
    relation
    upward
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    ...Supported
    sources(setAside: false) {
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
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const StatementFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Statement on Claim {
  id
  property
  value
  form
  locator
  stance
  rank
  reason
  subject {
    ...Named
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`, {"fragmentName":"Statement"}) as unknown as TypedDocumentString<StatementFragment, unknown>;
export const TieGroupsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TieGroups on TieStatistics {
  total
  groups {
    count
    keys {
      value
      label
      labels
    }
  }
}
    `, {"fragmentName":"TieGroups"}) as unknown as TypedDocumentString<TieGroupsFragment, unknown>;
export const CountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Counts on Statistics {
  total
  groups {
    count
    keys {
      value
      label
    }
  }
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const OfFactFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OfFact on PropertyRecord {
  confidence {
    basis
    independentSources
  }
}
    `, {"fragmentName":"OfFact"}) as unknown as TypedDocumentString<OfFactFragment, unknown>;
export const TieHeadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TieHead on Tie {
  __typename
  id
  typeLabel
  name
  kind
  status
  statusAsOf {
    ...Date
  }
  statusClaim {
    source {
      id
      title
    }
  }
  standing
  lastListed {
    ...Date
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}`, {"fragmentName":"TieHead"}) as unknown as TypedDocumentString<TieHeadFragment, unknown>;
export const AgreementRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AgreementRow on Agreement {
  __typename
  id
  typeLabel
  name
  tieKind: kind
  title
  textUrl
  signedOn {
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
}`, {"fragmentName":"AgreementRow"}) as unknown as TypedDocumentString<AgreementRowFragment, unknown>;
export const ImpactRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ImpactRow on Impact {
  id
  indicator
  text
  amount
  low
  high
  unit
  currency
  direction
  period {
    ...Date
  }
  record {
    confidence {
      basis
      independentSources
    }
    ...Disputed
    sourceCount
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
}`, {"fragmentName":"ImpactRow"}) as unknown as TypedDocumentString<ImpactRowFragment, unknown>;
export const LivedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Lived on Tie {
  start {
    ...Date
  }
  end {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  lists {
    isListed
    on {
      ...Date
    }
    place {
      id
      name(in: $in)
    }
    source {
      id
      title
    }
  }
  agreements {
    ...AgreementRow
  }
  projects {
    id
    typeLabel
    name
    ...Started
  }
  events(first: $steps) {
    totalCount
    edges {
      node {
        id
        typeLabel
        name
        when {
          ...Date
        }
        grounds
        participants(first: 5) {
          edges {
            role
            namedAs
            node {
              __typename
              id
              name(in: $in)
            }
          }
        }
        record {
          ...Disputed
          sources {
            id
            title
          }
        }
      }
    }
  }
  impacts(first: $steps) {
    totalCount
    edges {
      node {
        ...ImpactRow
      }
    }
  }
  policies {
    id
    effect
    policy {
      id
      name
      kind
      issuer {
        name(in: $in)
      }
      when {
        ...Date
      }
    }
  }
  record {
    contested {
      property
      values {
        text
        claims {
          value
          source {
            id
            title
          }
        }
      }
    }
  }
}
    fragment ImpactRow on Impact {
  id
  indicator
  text
  amount
  low
  high
  unit
  currency
  direction
  period {
    ...Date
  }
  record {
    confidence {
      basis
      independentSources
    }
    ...Disputed
    sourceCount
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
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}
fragment AgreementRow on Agreement {
  __typename
  id
  typeLabel
  name
  tieKind: kind
  title
  textUrl
  signedOn {
    ...Date
  }
  record {
    ...Disputed
  }
}`, {"fragmentName":"Lived"}) as unknown as TypedDocumentString<LivedFragment, unknown>;
export const PlaceFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceFacts on Place {
  abolished {
    ...Date
  }
  remark
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}`, {"fragmentName":"PlaceFacts"}) as unknown as TypedDocumentString<PlaceFactsFragment, unknown>;
export const CountryFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CountryFacts on Country {
  population
  populationAsOf {
    ...Date
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}`, {"fragmentName":"CountryFacts"}) as unknown as TypedDocumentString<CountryFactsFragment, unknown>;
export const CityFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CityFacts on City {
  population
  port
}
    `, {"fragmentName":"CityFacts"}) as unknown as TypedDocumentString<CityFactsFragment, unknown>;
export const InstitutionFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InstitutionFacts on Institution {
  founded {
    ...Date
  }
  closed {
    ...Date
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}`, {"fragmentName":"InstitutionFacts"}) as unknown as TypedDocumentString<InstitutionFactsFragment, unknown>;
export const PersonFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PersonFacts on Person {
  born {
    ...Date
  }
  died {
    ...Date
  }
  occupation
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}`, {"fragmentName":"PersonFacts"}) as unknown as TypedDocumentString<PersonFactsFragment, unknown>;
export const GroupFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment GroupFacts on Group {
  definedAs
  size
}
    `, {"fragmentName":"GroupFacts"}) as unknown as TypedDocumentString<GroupFactsFragment, unknown>;
export const PartnershipFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PartnershipFacts on Partnership {
  field
}
    `, {"fragmentName":"PartnershipFacts"}) as unknown as TypedDocumentString<PartnershipFactsFragment, unknown>;
export const AgreementFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AgreementFacts on Agreement {
  title
  partiesCounted
  signedOn {
    ...Date
  }
  expiresOn {
    ...Date
  }
  textUrl
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}`, {"fragmentName":"AgreementFacts"}) as unknown as TypedDocumentString<AgreementFactsFragment, unknown>;
export const OfficeFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OfficeFacts on Office {
  address
}
    `, {"fragmentName":"OfficeFacts"}) as unknown as TypedDocumentString<OfficeFactsFragment, unknown>;
export const AffiliationFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AffiliationFacts on Affiliation {
  position
}
    `, {"fragmentName":"AffiliationFacts"}) as unknown as TypedDocumentString<AffiliationFactsFragment, unknown>;
export const EventFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EventFacts on Event {
  grounds
}
    `, {"fragmentName":"EventFacts"}) as unknown as TypedDocumentString<EventFactsFragment, unknown>;
export const ImpactFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ImpactFacts on Impact {
  text
  amount
  low
  high
  unit
  currency
  direction
}
    `, {"fragmentName":"ImpactFacts"}) as unknown as TypedDocumentString<ImpactFactsFragment, unknown>;
export const SourceFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SourceFacts on Source {
  url
  archivedUrl
  licence
  language
}
    `, {"fragmentName":"SourceFacts"}) as unknown as TypedDocumentString<SourceFactsFragment, unknown>;
export const ActorDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Actor($id: ID!, $usual: [TieType!]!, $cities: TieFilter!, $notCities: TieFilter!, $states: TieFilter!, $notStates: TieFilter!, $in: [LanguageTag!], $translated: Boolean! = false) {
  node(id: $id) {
    __typename
    ... on Actor {
      ...Who
      typeLabel
      names {
        text
        language
        scheme
        convertedFrom
        kind
        since {
          ...Date
        }
        until {
          ...Date
        }
      }
      identifiers {
        scheme
        value
        url
      }
      record {
        confidence {
          ...Grounds
        }
        contested {
          ...Contested
        }
        ...Sourced
      }
      memberships(first: 1) {
        totalCount
      }
      works(first: 1) {
        totalCount
      }
    }
    ... on Place {
      institutions(first: 1) {
        totalCount
      }
      point {
        latitude
        longitude
      }
      within {
        ...Who
        within {
          ...Who
        }
      }
      mergedInto {
        ...Who
      }
    }
    ...PlaceFacts
    ...CityFacts
    ... on City {
      country {
        ...Home
      }
      districts(first: 1) {
        totalCount
      }
      main: ties(filter: $cities, first: 100) {
        ...OwnTies
      }
      others: ties(filter: $notCities, first: 10) {
        ...OwnTies
      }
    }
    ... on State {
      country {
        ...Home
      }
      cities(first: 1) {
        totalCount
      }
      main: ties(filter: $states, first: 100) {
        ...OwnTies
      }
      others: ties(filter: $notStates, first: 10) {
        ...OwnTies
      }
    }
    ...CountryFacts
    ... on Country {
      ...Home
      cities(first: 1) {
        totalCount
      }
      states(first: 1) {
        totalCount
      }
      main: ties(filter: {types: $usual}, first: 10) {
        ...OwnTies
      }
    }
    ...InstitutionFacts
    ... on Institution {
      units(first: 1) {
        totalCount
      }
      members(first: 20) {
        ...Members
      }
      main: ties(filter: {types: $usual}, first: 100) {
        ...OwnTies
      }
      parent {
        ...Who
      }
      seat {
        point {
          latitude
          longitude
        }
        ...Who
        ... on City {
          country {
            ...Home
          }
        }
        ... on State {
          country {
            ...Home
          }
        }
      }
    }
    ...PersonFacts
    ... on Person {
      affiliations(first: 20) {
        ...Posts
      }
      involvements(first: 20) {
        ...Parts
      }
    }
    ...GroupFacts
    ... on Group {
      main: ties(filter: {types: $usual}, first: 100) {
        ...OwnTies
      }
    }
  }
  all: tieStatistics(filter: {types: $usual, party: {within: $id}}, by: [COUNTRY]) {
    ...TieGroups
  }
  itself: tieStatistics(
    filter: {types: $usual, party: {within: $id, levels: [ITSELF]}}
    by: [STANDING]
  ) {
    ...TieGroups
  }
  ofStates: tieStatistics(
    filter: {types: $usual, party: {within: $id, levels: [STATE]}}
    by: []
  ) {
    total
  }
  ofCities: tieStatistics(
    filter: {types: $usual, party: {within: $id, levels: [CITY]}}
    by: []
  ) {
    total
  }
  ofInstitutions: tieStatistics(
    filter: {types: $usual, party: {within: $id, levels: [INSTITUTION]}}
    by: []
  ) {
    total
  }
  coverage(filter: {party: {within: $id}}) {
    scope
    ...Covered
  }
  memberships: tieStatistics(
    filter: {types: [MEMBERSHIP], party: {within: $id}}
    by: []
  ) {
    total
  }
  people(filter: {affiliatedWith: $id}, first: 1) {
    totalCount
  }
  events(filter: {involves: $id}, first: 1) {
    totalCount
  }
  affecting: policies(filter: {affects: $id}, first: 1) {
    totalCount
  }
  issued: policies(filter: {issuer: $id}, first: 1) {
    totalCount
  }
  impacts(
    filter: {measures: $id}
    orderBy: {field: SOURCES, direction: DESC}
    first: 100
  ) {
    totalCount
    edges {
      node {
        ...ImpactRow
      }
    }
  }
}
    fragment OwnTies on ActorTieConnection {
  totalCount
  edges {
    node {
      ...OwnTie
    }
  }
}
fragment OwnTie on Tie {
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
      ... on City {
        country {
          id
          name(in: $in)
        }
      }
      ... on State {
        country {
          id
          name(in: $in)
        }
      }
      ... on Institution {
        seat {
          id
          ... on City {
            country {
              id
              name(in: $in)
            }
          }
          ... on State {
            country {
              id
              name(in: $in)
            }
          }
        }
      }
    }
  }
  record {
    ...Supported
    ...Disputed
  }
}
fragment Home on Country {
  ...Who
  code
}
fragment Covered on Coverage {
  kinds
  completeness
  asOf {
    ...Date
  }
  counted
  onRecord
  note
  place {
    ...Who
    ... on Country {
      code
    }
  }
  partner {
    ...Who
    ... on Country {
      code
    }
  }
  source {
    id
    title
  }
}
fragment ImpactRow on Impact {
  id
  indicator
  text
  amount
  low
  high
  unit
  currency
  direction
  period {
    ...Date
  }
  record {
    confidence {
      basis
      independentSources
    }
    ...Disputed
    sourceCount
  }
}
fragment Members on InstitutionMemberConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    status
    tie {
      id
      ...Started
    }
    node {
      ...Who
      ... on City {
        country {
          id
          name(in: $in)
        }
      }
      ... on State {
        country {
          id
          name(in: $in)
        }
      }
    }
  }
}
fragment Post on PersonAffiliationEdge {
  position
  until {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  tie {
    id
    ...Started
  }
  node {
    ...Who
  }
}
fragment Parts on PersonInvolvementConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    kind
    roleLabel
    when {
      ...Date
    }
    node {
      ...Named
    }
  }
}
fragment Posts on PersonAffiliationConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    ...Post
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
  nameConvertedFrom(in: $in)
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
}
fragment Grounds on Confidence {
  basis
  independentSources
  reasons {
    code
    text
  }
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment Sourced on Record {
  claims(first: 1) {
    totalCount
  }
  sourceCount
  sources {
    ...Work
  }
  setAside: sources(setAside: true) {
    id
  }
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
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
}
fragment Contested on Contest {
  property
  ...Ruled
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
fragment Ruled on Contest {
  because
  values {
    text
    claims {
      value
      form
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
fragment TieGroups on TieStatistics {
  total
  groups {
    count
    keys {
      value
      label
      labels
    }
  }
}
fragment PlaceFacts on Place {
  abolished {
    ...Date
  }
  remark
}
fragment CountryFacts on Country {
  population
  populationAsOf {
    ...Date
  }
}
fragment CityFacts on City {
  population
  port
}
fragment InstitutionFacts on Institution {
  founded {
    ...Date
  }
  closed {
    ...Date
  }
}
fragment PersonFacts on Person {
  born {
    ...Date
  }
  died {
    ...Date
  }
  occupation
}
fragment GroupFacts on Group {
  definedAs
  size
}`) as unknown as TypedDocumentString<ActorQuery, ActorQueryVariables>;
export const ActorCoverageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorCoverage($id: ID!, $in: [LanguageTag!]) {
  coverage(place: $id) {
    scope
    ...Covered
  }
}
    fragment Covered on Coverage {
  kinds
  completeness
  asOf {
    ...Date
  }
  counted
  onRecord
  note
  place {
    ...Who
    ... on Country {
      code
    }
  }
  partner {
    ...Who
    ... on Country {
      code
    }
  }
  source {
    id
    title
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`) as unknown as TypedDocumentString<ActorCoverageQuery, ActorCoverageQueryVariables>;
export const ActorEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorEvents($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  events(filter: {involves: $id}, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...Named
        kind
        when {
          ...Date
        }
        record {
          ...Disputed
        }
        place {
          ...Who
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<ActorEventsQuery, ActorEventsQueryVariables>;
export const ActorImpactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorImpacts($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  impacts(filter: {measures: $id}, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...ImpactRow
        measures {
          ...Named
        }
      }
    }
  }
}
    fragment ImpactRow on Impact {
  id
  indicator
  text
  amount
  low
  high
  unit
  currency
  direction
  period {
    ...Date
  }
  record {
    confidence {
      basis
      independentSources
    }
    ...Disputed
    sourceCount
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<ActorImpactsQuery, ActorImpactsQueryVariables>;
export const ActorInstitutionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorInstitutions($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Place {
      institutions(first: $first, after: $after) {
        totalCount
        pageInfo {
          ...Page
        }
        edges {
          node {
            ...Who
            ties {
              totalCount
            }
          }
        }
      }
    }
    ... on Institution {
      units(first: $first, after: $after) {
        totalCount
        pageInfo {
          ...Page
        }
        edges {
          node {
            ...Who
            ties {
              totalCount
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`) as unknown as TypedDocumentString<ActorInstitutionsQuery, ActorInstitutionsQueryVariables>;
export const ActorNamesakesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorNamesakes($id: ID!, $in: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Actor {
      distinctFrom {
        because
        actor {
          ...Who
          ... on City {
            state {
              name(in: $in)
            }
          }
        }
        source {
          id
          title
        }
      }
    }
  }
}
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  nameConvertedFrom(in: $in)
  actorKind: kind
}`) as unknown as TypedDocumentString<ActorNamesakesQuery, ActorNamesakesQueryVariables>;
export const ActorNetworksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorNetworks($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Actor {
      memberships(first: $first, after: $after) {
        totalCount
        pageInfo {
          ...Page
        }
        edges {
          status
          tie {
            id
            ...Started
          }
          node {
            ...Who
          }
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}`) as unknown as TypedDocumentString<ActorNetworksQuery, ActorNetworksQueryVariables>;
export const NetworkMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkMembers($id: ID!, $filter: TieFilter, $first: Int!, $after: String, $in: [LanguageTag!]) {
  institution(id: $id) {
    members(filter: $filter, first: $first, after: $after) {
      ...Members
    }
  }
}
    fragment Members on InstitutionMemberConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    status
    tie {
      id
      ...Started
    }
    node {
      ...Who
      ... on City {
        country {
          id
          name(in: $in)
        }
      }
      ... on State {
        country {
          id
          name(in: $in)
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}`) as unknown as TypedDocumentString<NetworkMembersQuery, NetworkMembersQueryVariables>;
export const NetworkCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkCounts($id: ID!, $ids: [ID!]!, $in: [LanguageTag!]) {
  institution(id: $id) {
    members(first: 1) {
      totalCount
      countries {
        count
        country {
          id
          name(in: $in)
        }
      }
    }
  }
  years: tieStatistics(filter: {types: [MEMBERSHIP], between: $ids}, by: [YEAR]) {
    ...TieGroups
  }
  coverage(network: $id) {
    counted
    asOf {
      ...Date
    }
    place {
      id
      name(in: $in)
    }
    source {
      id
      title
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}
fragment TieGroups on TieStatistics {
  total
  groups {
    count
    keys {
      value
      label
      labels
    }
  }
}`) as unknown as TypedDocumentString<NetworkCountsQuery, NetworkCountsQueryVariables>;
export const ActorPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorPeople($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!]) {
  people(filter: {affiliatedWith: $id}, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...Who
        affiliations(first: 10) {
          totalCount
          edges {
            ...Post
          }
        }
      }
    }
  }
}
    fragment Post on PersonAffiliationEdge {
  position
  until {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  tie {
    id
    ...Started
  }
  node {
    ...Who
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}`) as unknown as TypedDocumentString<ActorPeopleQuery, ActorPeopleQueryVariables>;
export const ActorPoliciesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorPolicies($filter: PolicyFilter!, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  policies(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...Named
        kind
        when {
          ...Date
        }
        record {
          ...Disputed
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<ActorPoliciesQuery, ActorPoliciesQueryVariables>;
export const ActorRemarkDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorRemark($id: ID!) {
  node(id: $id) {
    ... on Place {
      record {
        ...Remarked
      }
    }
  }
}
    fragment Remarked on Record {
  ofRemark: property(name: "remark") {
    claims {
      source {
        id
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<ActorRemarkQuery, ActorRemarkQueryVariables>;
export const ActorWorksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorWorks($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on Actor {
      works(first: $first, after: $after) {
        totalCount
        pageInfo {
          ...Page
        }
        edges {
          role
          node {
            ...Work
          }
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
fragment Work on Source {
  id
  title
  sourceKind: kind
  directness
  read
  published {
    ...Date
  }
}`) as unknown as TypedDocumentString<ActorWorksQuery, ActorWorksQueryVariables>;
export const PersonPartsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonParts($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  person(id: $id) {
    involvements(first: $first, after: $after) {
      ...Parts
    }
  }
}
    fragment Parts on PersonInvolvementConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    kind
    roleLabel
    when {
      ...Date
    }
    node {
      ...Named
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<PersonPartsQuery, PersonPartsQueryVariables>;
export const PersonPostsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonPosts($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!]) {
  person(id: $id) {
    affiliations(first: $first, after: $after) {
      ...Posts
    }
  }
}
    fragment Post on PersonAffiliationEdge {
  position
  until {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  tie {
    id
    ...Started
  }
  node {
    ...Who
  }
}
fragment Posts on PersonAffiliationConnection {
  totalCount
  pageInfo {
    ...Page
  }
  edges {
    ...Post
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}`) as unknown as TypedDocumentString<PersonPostsQuery, PersonPostsQueryVariables>;
export const StatesWithinDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StatesWithin($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!]) {
  places: states(
    filter: {within: $id}
    orderBy: {field: TIES, direction: DESC}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...PlaceWithin
      }
    }
  }
}
    fragment PlaceWithin on Place {
  ...Who
  ties {
    totalCount
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`) as unknown as TypedDocumentString<StatesWithinQuery, StatesWithinQueryVariables>;
export const CitiesWithinDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitiesWithin($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!]) {
  places: cities(
    filter: {within: $id}
    orderBy: {field: TIES, direction: DESC}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...PlaceWithin
      }
    }
  }
}
    fragment PlaceWithin on Place {
  ...Who
  ties {
    totalCount
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`) as unknown as TypedDocumentString<CitiesWithinQuery, CitiesWithinQueryVariables>;
export const WithinTiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WithinTies($filter: TieFilter!, $first: Int!, $after: String, $in: [LanguageTag!]) {
  ties(filter: $filter, first: $first, after: $after) {
    totalCount
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    ...Supported
    sources(setAside: false) {
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
}`) as unknown as TypedDocumentString<WithinTiesQuery, WithinTiesQueryVariables>;
export const BriefDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Brief($ids: [ID!]!, $usual: [TieType!]!, $steps: Int! = 8, $in: [LanguageTag!]) {
  sides: nodes(ids: $ids) {
    __typename
    ... on Actor {
      ...Who
    }
    ... on City {
      state {
        ...Who
      }
      country {
        ...Who
      }
    }
    ... on State {
      country {
        ...Who
      }
    }
  }
  ties(
    filter: {types: $usual, between: $ids}
    orderBy: {field: SOURCES, direction: DESC}
    first: 12
  ) {
    totalCount
    edges {
      node {
        ...TieRow
        ...Lived
        ...BriefAgreement
        agreements {
          ...BriefAgreement
        }
        record {
          works: sources(setAside: false) {
            ...Work
          }
        }
      }
    }
  }
}
    fragment ImpactRow on Impact {
  id
  indicator
  text
  amount
  low
  high
  unit
  currency
  direction
  period {
    ...Date
  }
  record {
    confidence {
      basis
      independentSources
    }
    ...Disputed
    sourceCount
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
  nameConvertedFrom(in: $in)
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
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    ...Supported
    sources(setAside: false) {
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
fragment BriefAgreement on Agreement {
  id
  title
  textUrl
  signedOn {
    ...Date
  }
  signatories {
    signedAs
    person {
      ...Who
    }
  }
}
fragment AgreementRow on Agreement {
  __typename
  id
  typeLabel
  name
  tieKind: kind
  title
  textUrl
  signedOn {
    ...Date
  }
  record {
    ...Disputed
  }
}
fragment Lived on Tie {
  start {
    ...Date
  }
  end {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  lists {
    isListed
    on {
      ...Date
    }
    place {
      id
      name(in: $in)
    }
    source {
      id
      title
    }
  }
  agreements {
    ...AgreementRow
  }
  projects {
    id
    typeLabel
    name
    ...Started
  }
  events(first: $steps) {
    totalCount
    edges {
      node {
        id
        typeLabel
        name
        when {
          ...Date
        }
        grounds
        participants(first: 5) {
          edges {
            role
            namedAs
            node {
              __typename
              id
              name(in: $in)
            }
          }
        }
        record {
          ...Disputed
          sources {
            id
            title
          }
        }
      }
    }
  }
  impacts(first: $steps) {
    totalCount
    edges {
      node {
        ...ImpactRow
      }
    }
  }
  policies {
    id
    effect
    policy {
      id
      name
      kind
      issuer {
        name(in: $in)
      }
      when {
        ...Date
      }
    }
  }
  record {
    contested {
      property
      values {
        text
        claims {
          value
          source {
            id
            title
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<BriefQuery, BriefQueryVariables>;
export const BriefNearbyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BriefNearby($filter: TieFilter!, $first: Int!, $in: [LanguageTag!]) {
  ties(filter: $filter, orderBy: {field: SOURCES, direction: DESC}, first: $first) {
    totalCount
    edges {
      node {
        ...TieSince
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}
fragment TieSince on Tie {
  id
  name
  kind
  ...Started
  parties {
    role
    actor {
      ...Who
    }
  }
}`) as unknown as TypedDocumentString<BriefNearbyQuery, BriefNearbyQueryVariables>;
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    ...Supported
    sources(setAside: false) {
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
    query AgreementFacets($kind: AgreementFilter, $status: AgreementFilter, $when: AgreementFilter, $theme: AgreementFilter, $contested_true: AgreementFilter, $sources: AgreementFilter) {
  sources: agreementStatistics(filter: $sources, by: [SOURCES]) {
    ...Options
  }
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
          ...FiledRecord
          contested {
            property
          }
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<AgreementsFileQuery, AgreementsFileQueryVariables>;
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    ...Supported
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
          ...FiledRecord
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<CitiesFileQuery, CitiesFileQueryVariables>;
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    ...Supported
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
          ...FiledRecord
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<CountriesFileQuery, CountriesFileQueryVariables>;
export const BrowseEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowseEvents($filter: EventFilter, $orderBy: EventOrder, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  rows: events(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    certainCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...Named
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
          ...Supported
          ...Disputed
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<BrowseEventsQuery, BrowseEventsQueryVariables>;
export const EventFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventFacets($kind: EventFilter, $when: EventFilter, $theme: EventFilter, $sources: EventFilter) {
  sources: eventStatistics(filter: $sources, by: [SOURCES]) {
    ...Options
  }
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
          ...FiledRecord
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<EventsFileQuery, EventsFileQueryVariables>;
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
          ...Supported
          ...Disputed
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<BrowseImpactsQuery, BrowseImpactsQueryVariables>;
export const ImpactFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImpactFacets($direction: ImpactFilter, $scale: ImpactFilter, $when: ImpactFilter, $theme: ImpactFilter, $contested_true: ImpactFilter, $sources: ImpactFilter) {
  sources: impactStatistics(filter: $sources, by: [SOURCES]) {
    ...ImpactOptions
  }
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
          ...FiledRecord
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<ImpactsFileQuery, ImpactsFileQueryVariables>;
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    ...Supported
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
          ...FiledRecord
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstitutionsFileQuery, InstitutionsFileQueryVariables>;
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    ...Supported
  }
}`) as unknown as TypedDocumentString<BrowsePeopleQuery, BrowsePeopleQueryVariables>;
export const PersonFacetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonFacets($tied_true: PersonFilter, $tied_false: PersonFilter, $sources: PersonFilter) {
  sources: personStatistics(filter: $sources, by: [SOURCES]) {
    ...Options
  }
  tied_true: people(filter: $tied_true) {
    totalCount
  }
  tied_false: people(filter: $tied_false) {
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
}`) as unknown as TypedDocumentString<PersonFacetsQuery, PersonFacetsQueryVariables>;
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
          ...FiledRecord
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<PeopleFileQuery, PeopleFileQueryVariables>;
export const BrowsePoliciesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BrowsePolicies($filter: PolicyFilter, $orderBy: PolicyOrder, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  rows: policies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    certainCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...Named
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
          ...Supported
          ...Disputed
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
          ...FiledRecord
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<PoliciesFileQuery, PoliciesFileQueryVariables>;
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
  nameConvertedFrom(in: $in)
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment BrowsedActor on Actor {
  ...Who
  ties {
    totalCount
  }
  record {
    ...Supported
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
          ...FiledRecord
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<StatesFileQuery, StatesFileQueryVariables>;
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    ...Supported
    sources(setAside: false) {
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
    query TieFacets($kind: TieFilter, $status: TieFilter, $standing: TieFilter, $when: TieFilter, $confidence: TieFilter, $contested_true: TieFilter, $sources: TieFilter) {
  sources: tieStatistics(filter: $sources, by: [SOURCES]) {
    ...TieOptions
  }
  kind: tieStatistics(filter: $kind, by: [KIND]) {
    ...TieOptions
  }
  status: tieStatistics(filter: $status, by: [STATUS]) {
    ...TieOptions
  }
  standing: tieStatistics(filter: $standing, by: [STANDING]) {
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
        standing @include(if: $status)
        lastListed @include(if: $status) {
          edtf
        }
        record {
          ...FiledRecord
          contested {
            property
          }
        }
      }
    }
  }
}
    fragment FiledRecord on Record {
  confidence @include(if: $confidence) {
    level
    basis
  }
  sources @include(if: $sources) {
    id
    title
  }
}`) as unknown as TypedDocumentString<TiesFileQuery, TiesFileQueryVariables>;
export const ChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Changes($filter: ChangeFilter, $last: Int!, $before: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  changes(
    since: "0001-01-01T00:00:00Z"
    filter: $filter
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasPreviousPage
      startCursor
    }
    edges {
      node {
        at
        kind
        claim {
          id
          property
          value
          form
          stance
          reason
          source {
            id
            title
          }
          subject {
            ...Named
          }
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Compare($ids: [ID!]!, $usual: [TieType!]!, $in: [LanguageTag!]) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Place {
      ...Compared
    }
  }
  networks: institutions(filter: {hasMembers: $ids}, first: 100) {
    edges {
      node {
        ...Who
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}
fragment TieSince on Tie {
  id
  name
  kind
  ...Started
  parties {
    role
    actor {
      ...Who
    }
  }
}
fragment Compared on Place {
  ...Who
  typeLabel
  within {
    ...Who
  }
  ... on City {
    population
  }
  all: ties(filter: {types: $usual}) {
    totalCount
  }
  sisterCity: ties(filter: {kinds: [SISTER_CITY, SISTER_COUNTY, SISTER_DISTRICT]}) {
    totalCount
  }
  sisterState: ties(filter: {kinds: [SISTER_STATE]}) {
    totalCount
  }
  friendship: ties(filter: {kinds: [FRIENDSHIP]}) {
    totalCount
  }
  port: ties(filter: {kinds: [SISTER_PORT]}) {
    totalCount
  }
  agreement: ties(filter: {types: [AGREEMENT]}) {
    totalCount
  }
  confirmed: ties(filter: {minConfidence: CONFIRMED}) {
    totalCount
  }
  contested: ties(filter: {contested: true}) {
    totalCount
  }
  first: ties(
    filter: {hasStart: true}
    orderBy: {field: START, direction: ASC}
    first: 1
  ) {
    edges {
      node {
        ...TieSince
      }
    }
  }
  memberships {
    totalCount
  }
  partners(filter: {types: $usual}, first: 100) {
    totalCount
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...Who
      }
    }
  }
  events {
    totalCount
  }
  impacts {
    totalCount
  }
  policies {
    totalCount
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ContestsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Contests($filter: ContestFilter, $orderBy: ContestOrder, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  contested(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...ContestRow
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
fragment ContestRow on Contest {
  property
  because
  decided
  spreadDays
  preferred {
    text
  }
  subject {
    ...Named
  }
  values {
    text
    claims {
      id
      value
      form
      stance
      source {
        id
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<ContestsQuery, ContestsQueryVariables>;
export const CoverageCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageCounts {
  countries: tieStatistics(by: [COUNTRY]) {
    ...TieGroups
  }
  kinds: tieStatistics(by: [KIND]) {
    ...TieGroups
  }
  decades: tieStatistics(by: [DECADE]) {
    ...TieGroups
  }
  statuses: tieStatistics(by: [STATUS]) {
    ...TieGroups
  }
  best: tieStatistics(by: [DIRECTNESS]) {
    ...TieGroups
  }
}
    fragment TieGroups on TieStatistics {
  total
  groups {
    count
    keys {
      value
      label
      labels
    }
  }
}`) as unknown as TypedDocumentString<CoverageCountsQuery, CoverageCountsQueryVariables>;
export const CoverageEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageEntries($in: [LanguageTag!]) {
  coverage {
    ...Covered
  }
}
    fragment Covered on Coverage {
  kinds
  completeness
  asOf {
    ...Date
  }
  counted
  onRecord
  note
  place {
    ...Who
    ... on Country {
      code
    }
  }
  partner {
    ...Who
    ... on Country {
      code
    }
  }
  source {
    id
    title
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`) as unknown as TypedDocumentString<CoverageEntriesQuery, CoverageEntriesQueryVariables>;
export const ProposeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Propose($input: ProposalInput!) {
  propose(input: $input) {
    proposal {
      id
    }
    problems {
      ...ProblemLine
    }
    consequence {
      ...ConsequenceLines
    }
  }
}
    fragment ProblemLine on Problem {
  operation
  column
  code
  message
}
fragment ConsequenceLines on Consequence {
  changes {
    kind
    change
    subject {
      id
      type
      name
    }
    property
    before
    after
    text
  }
  totalCount
  isSimple
  isTold
}`) as unknown as TypedDocumentString<ProposeMutation, ProposeMutationVariables>;
export const HistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query History($subject: ID!, $first: Int!, $after: String) {
  proposals(subject: $subject, states: [ACCEPTED], first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...ProposalRow
      }
    }
  }
}
    fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment By on Contributor {
  name
  organization
  isAgent
}
fragment OperationLine on Operation {
  kind
  subjects
  table
  cells {
    column
    value
  }
  claim {
    subject
    property
    value
    source
    locator
  }
  rank
  undoes
  reason
  fate {
    state
    reason
  }
}
fragment ProposalRow on Proposal {
  id
  title
  state
  by {
    ...By
  }
  at
  changedAt
  commit
  undoneBy
  operations {
    ...OperationLine
  }
  decision {
    at
    by {
      ...By
    }
    text
  }
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const RecordVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecordVersion {
  dataset {
    version
    licence
  }
}
    `) as unknown as TypedDocumentString<RecordVersionQuery, RecordVersionQueryVariables>;
export const MapTiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MapTies($filter: TieFilter, $after: String, $in: [LanguageTag!]) {
  ties(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...MapTie
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment MapTie on Tie {
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
  parties {
    role
    actor {
      ...Who
      ... on Place {
        point {
          latitude
          longitude
        }
      }
      ... on Institution {
        seat {
          __typename
          id
          name(in: $in)
          point {
            latitude
            longitude
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MapTiesQuery, MapTiesQueryVariables>;
export const TieMapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TieMap($filter: TieFilter, $each: Boolean!, $in: [LanguageTag!]) {
  tieMap(filter: $filter, in: $in) {
    totalCount
    ids @include(if: $each)
    names @include(if: $each)
    kinds
    statuses
    statusDates @include(if: $each)
    starts
    contestedStarts @include(if: $each)
    contested
    parties @include(if: $each)
    dates {
      ...Date
    }
    actors @include(if: $each) {
      ids
      names
      types
      kinds
      seats
      latitudes
      longitudes
    }
  }
}
    fragment Date on FuzzyDate {
  text
  edtf
  earliest
  latest
}`) as unknown as TypedDocumentString<TieMapQuery, TieMapQueryVariables>;
export const CountriesOnMapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountriesOnMap($codes: [String!], $in: [LanguageTag!]) {
  countries(filter: {codes: $codes}, first: 100) {
    edges {
      node {
        id
        code
        name(in: $in)
        point {
          latitude
          longitude
        }
        states(first: 100) {
          edges {
            node {
              point {
                latitude
                longitude
              }
            }
          }
        }
        cities(first: 20) {
          edges {
            node {
              point {
                latitude
                longitude
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesOnMapQuery, CountriesOnMapQueryVariables>;
export const StatesOnMapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StatesOnMap($ids: [ID!]!, $in: [LanguageTag!]) {
  nodes(ids: $ids) {
    ... on State {
      id
      name(in: $in)
      point {
        latitude
        longitude
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatesOnMapQuery, StatesOnMapQueryVariables>;
export const ActorTiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorTies($id: ID!, $filter: TieFilter, $orderBy: TieOrder, $first: Int!, $after: String, $in: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Actor {
      ties(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        pageInfo {
          ...Page
        }
        edges {
          role
          node {
            ...TieRow
          }
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    ...Supported
    sources(setAside: false) {
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
}`) as unknown as TypedDocumentString<ActorTiesQuery, ActorTiesQueryVariables>;
export const GapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Gaps($filter: GapFilter, $first: Int!, $after: String, $in: [LanguageTag!]) {
  institutionGaps(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...GapRow
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment GapRow on InstitutionGap {
  absence
  institution {
    ...Who
  }
  city {
    ...Who
  }
  sisterCity {
    ...Who
  }
  tie {
    id
    name
    kind
    status
  }
  claim {
    source {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home($in: [LanguageTag!], $translated: Boolean! = false) {
  dataset {
    version
    importedAt
    licence
  }
  ties {
    totalCount
  }
  cities {
    totalCount
  }
  institutions {
    totalCount
  }
  people {
    totalCount
  }
  sources {
    totalCount
  }
  best: ties(orderBy: {field: SOURCES, direction: DESC}, first: 1) {
    edges {
      node {
        ...TieSince
        record {
          sourceCount
        }
      }
    }
  }
  contested(
    orderBy: {field: SPREAD, direction: DESC}
    filter: {types: [TIE]}
    first: 1
  ) {
    totalCount
    edges {
      node {
        property
        spreadDays
        subject {
          ...Named
        }
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
  impacts(orderBy: {field: SOURCES, direction: DESC}, first: 1) {
    totalCount
    edges {
      node {
        id
        indicator
        text
        amount
        period {
          ...Date
        }
        record {
          ...Disputed
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}
fragment TieSince on Tie {
  id
  name
  kind
  ...Started
  parties {
    role
    actor {
      ...Who
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ChosenTieDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChosenTie($id: ID!, $in: [LanguageTag!]) {
  tie(id: $id) {
    ...TieRow
    record {
      contested {
        property
        ...Ruled
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
}
fragment Ruled on Contest {
  because
  values {
    text
    claims {
      value
      form
    }
  }
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    ...Supported
    sources(setAside: false) {
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
}`) as unknown as TypedDocumentString<ChosenTieQuery, ChosenTieQueryVariables>;
export const NeighboursDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Neighbours($id: ID!, $first: Int!, $usual: [TieType!]!, $in: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ...NetworkActor
    ... on Actor {
      partners(filter: {types: $usual}, first: $first) {
        totalCount
        edges {
          tie {
            id
            name
            kind
            ...Started
            status
            statusAsOf {
              ...Date
            }
          }
          node {
            ...NetworkActor
          }
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}
fragment NetworkActor on Actor {
  ...Who
  ties {
    totalCount
  }
  ... on City {
    country {
      id
      name(in: $in)
    }
  }
  ... on State {
    country {
      id
      name(in: $in)
    }
  }
  ... on Institution {
    seat {
      ...Seat
    }
    parent {
      id
      name(in: $in)
    }
  }
}
fragment Seat on Place {
  __typename
  id
  name(in: $in)
  ... on City {
    country {
      id
      name(in: $in)
    }
  }
  ... on State {
    country {
      id
      name(in: $in)
    }
  }
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const NetworkStartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkStart {
  ties(orderBy: {field: SOURCES, direction: DESC}, first: 1) {
    edges {
      node {
        parties {
          actor {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkStartQuery, NetworkStartQueryVariables>;
export const WholeNetworkDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WholeNetwork($filter: TieFilter, $metrics: [Metric!]!, $without: [ID!], $in: [LanguageTag!]) {
  networkMap(filter: $filter, in: $in, metrics: $metrics, without: $without) {
    totalCount
    tieCount
    componentCount
    ids
    names
    types
    components
    componentsAfter
    measures {
      metric
      values
      ranks
    }
    measuresAfter {
      metric
      values
    }
    from
    to
    tieCounts
    manyTies
    manyTieNames
    party
    partyTo
    loss {
      tiesLost
      components
      pairsParted
      parts {
        size
        actors {
          ...Who
        }
      }
    }
  }
}
    fragment Who on Actor {
  __typename
  id
  name(in: $in)
  nameConvertedFrom(in: $in)
  actorKind: kind
}`) as unknown as TypedDocumentString<WholeNetworkQuery, WholeNetworkQueryVariables>;
export const ClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Claims($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on Subject {
      record {
        claims(first: $first, after: $after) {
          totalCount
          pageInfo {
            ...Page
          }
          edges {
            node {
              ...ClaimRow
            }
          }
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
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const MissingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Missing($filter: TieFilter!, $in: [LanguageTag!]) {
  coverage(filter: $filter) {
    scope
    ...Covered
  }
}
    fragment Covered on Coverage {
  kinds
  completeness
  asOf {
    ...Date
  }
  counted
  onRecord
  note
  place {
    ...Who
    ... on Country {
      code
    }
  }
  partner {
    ...Who
    ... on Country {
      code
    }
  }
  source {
    id
    title
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}`) as unknown as TypedDocumentString<MissingQuery, MissingQueryVariables>;
export const NamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Names($ids: [ID!]!, $in: [LanguageTag!]) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Actor {
      actorName: name(in: $in)
      actorKind: kind
    }
    ... on Tie {
      name
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
    ... on Source {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const PlaceByCodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlaceByCode($identifier: IdentifierInput!, $in: [LanguageTag!]) {
  lookup(identifier: $identifier) {
    id
    name(in: $in)
  }
}
    `) as unknown as TypedDocumentString<PlaceByCodeQuery, PlaceByCodeQueryVariables>;
export const QuotedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Quoted($ids: [ID!]!, $in: [LanguageTag!], $translated: Boolean! = false) {
  dataset {
    version
    contentHash
    licence
  }
  latest: changes(since: "0001-01-01T00:00:00Z", last: 1) {
    edges {
      node {
        at
      }
    }
  }
  nodes(ids: $ids) {
    __typename
    ... on Subject {
      ...Named
    }
    ... on Tie {
      kind
      parties {
        role
        actor {
          ...Who
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<QuotedQuery, QuotedQueryVariables>;
export const FactDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Fact($id: ID!, $property: String!) {
  node(id: $id) {
    __typename
    ... on Subject {
      record {
        claims(first: 100, filter: {property: $property}) {
          edges {
            node {
              ...ClaimRow
            }
          }
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
}`) as unknown as TypedDocumentString<FactQuery, FactQueryVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    organization
    isAgent
    desk
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const PathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $filter: PathFilter, $first: Int!, $maxHops: Int!, $in: [LanguageTag!]) {
  paths(from: $from, to: $to, filter: $filter, first: $first, maxHops: $maxHops) {
    notes {
      code
      arguments
      text
    }
    from {
      ...Who
    }
    to {
      ...Who
    }
    sharedNetworks {
      ...Who
    }
    paths {
      hops
      text
      confidence {
        basis
        independentSources
      }
      steps {
        ...Step
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Supported on Record {
  confidence {
    basis
    independentSources
  }
  sourceCount
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
  standing
  lastListed {
    ...Date
  }
  parties {
    role
    actor {
      ...Who
    }
  }
  record {
    ...Supported
    sources(setAside: false) {
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
fragment Step on PathStep {
  __typename
  text
  sourceTitles
  from {
    ...Who
  }
  to {
    ...Who
  }
  ... on TieStep {
    tie {
      ...TieRow
    }
  }
  ... on StructureStep {
    relation
    upward
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Proposal($id: ID!) {
  proposal(id: $id) {
    ...ProposalRow
    note
    version
    comments {
      at
      by {
        ...By
      }
      text
    }
  }
}
    fragment By on Contributor {
  name
  organization
  isAgent
}
fragment OperationLine on Operation {
  kind
  subjects
  table
  cells {
    column
    value
  }
  claim {
    subject
    property
    value
    source
    locator
  }
  rank
  undoes
  reason
  fate {
    state
    reason
  }
}
fragment ProposalRow on Proposal {
  id
  title
  state
  by {
    ...By
  }
  at
  changedAt
  commit
  undoneBy
  operations {
    ...OperationLine
  }
  decision {
    at
    by {
      ...By
    }
    text
  }
}`) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ProposalConsequenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProposalConsequence($id: ID!) {
  consequence(id: $id) {
    problems {
      ...ProblemLine
    }
    consequence {
      ...ConsequenceLines
    }
  }
}
    fragment ProblemLine on Problem {
  operation
  column
  code
  message
}
fragment ConsequenceLines on Consequence {
  changes {
    kind
    change
    subject {
      id
      type
      name
    }
    property
    before
    after
    text
  }
  totalCount
  isSimple
  isTold
}`) as unknown as TypedDocumentString<ProposalConsequenceQuery, ProposalConsequenceQueryVariables>;
export const CommentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Comment($proposal: ID!, $text: String!) {
  comment(proposal: $proposal, text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
export const WithdrawDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Withdraw($proposal: ID!) {
  withdraw(proposal: $proposal) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const DecideDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Decide($input: DecideInput!) {
  decide(input: $input) {
    proposal {
      id
    }
    problems {
      ...ProblemLine
    }
    isVisible
  }
}
    fragment ProblemLine on Problem {
  operation
  column
  code
  message
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const AmendDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Amend($id: ID!, $input: ProposalInput!, $ifVersion: Int!) {
  amend(id: $id, input: $input, ifVersion: $ifVersion) {
    proposal {
      id
    }
    problems {
      ...ProblemLine
    }
    consequence {
      ...ConsequenceLines
    }
  }
}
    fragment ProblemLine on Problem {
  operation
  column
  code
  message
}
fragment ConsequenceLines on Consequence {
  changes {
    kind
    change
    subject {
      id
      type
      name
    }
    property
    before
    after
    text
  }
  totalCount
  isSimple
  isTold
}`) as unknown as TypedDocumentString<AmendMutation, AmendMutationVariables>;
export const RevertDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Revert($commit: Int!, $reason: String!) {
  revert(commit: $commit, reason: $reason) {
    proposal {
      id
    }
    problems {
      ...ProblemLine
    }
  }
}
    fragment ProblemLine on Problem {
  operation
  column
  code
  message
}`) as unknown as TypedDocumentString<RevertMutation, RevertMutationVariables>;
export const ProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Proposals($states: [ProposalState!], $subject: ID, $by: String, $first: Int!, $after: String) {
  proposals(
    states: $states
    subject: $subject
    by: $by
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      node {
        ...ProposalRow
      }
    }
  }
}
    fragment Page on PageInfo {
  endCursor
  hasNextPage
}
fragment By on Contributor {
  name
  organization
  isAgent
}
fragment OperationLine on Operation {
  kind
  subjects
  table
  cells {
    column
    value
  }
  claim {
    subject
    property
    value
    source
    locator
  }
  rank
  undoes
  reason
  fate {
    state
    reason
  }
}
fragment ProposalRow on Proposal {
  id
  title
  state
  by {
    ...By
  }
  at
  changedAt
  commit
  undoneBy
  operations {
    ...OperationLine
  }
  decision {
    at
    by {
      ...By
    }
    text
  }
}`) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    edges {
      matched
      why
      uncertain
      node {
        ...Named
        ... on City {
          state {
            name(in: $in)
          }
          country {
            name(in: $in)
          }
        }
        ... on State {
          country {
            name(in: $in)
          }
        }
        ... on Institution {
          seat {
            name(in: $in)
          }
        }
        ... on Tie {
          ...Started
        }
        ... on Event {
          when {
            ...Date
          }
          record {
            ...Disputed
          }
        }
        ... on Source {
          sourceKind: kind
          publisher {
            name(in: $in)
          }
          published {
            ...Date
          }
        }
        ... on Impact {
          text
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchTypesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchTypes($text: String!) {
  search(text: $text) {
    totalCount
    typeCounts {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<SearchTypesQuery, SearchTypesQueryVariables>;
export const ExportTiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ExportTies($filter: TieFilter) {
  ties(filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ExportTiesQuery, ExportTiesQueryVariables>;
export const RelayedClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RelayedClaims($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  source(id: $id) {
    relayedClaims(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        node {
          ...Statement
          source {
            id
            title
          }
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
fragment Statement on Claim {
  id
  property
  value
  form
  locator
  stance
  rank
  reason
  subject {
    ...Named
  }
}`) as unknown as TypedDocumentString<RelayedClaimsQuery, RelayedClaimsQueryVariables>;
export const SourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Source($id: ID!, $in: [LanguageTag!]) {
  source(id: $id) {
    ...Work
    typeLabel
    ...SourceFacts
    accessed {
      ...Date
    }
    origin {
      ...Who
    }
    authors {
      ...Who
    }
    publisher {
      ...Who
    }
    commissionedBy {
      ...Who
    }
    citations {
      citedAs
      source {
        ...Work
      }
    }
    citedBy {
      ...Work
    }
    mayBe {
      ...Work
    }
    candidateFor {
      ...Work
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
  nameConvertedFrom(in: $in)
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
}
fragment SourceFacts on Source {
  url
  archivedUrl
  licence
  language
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const SourceClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceClaims($id: ID!, $first: Int!, $after: String, $in: [LanguageTag!], $translated: Boolean! = false) {
  source(id: $id) {
    claims(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      edges {
        node {
          ...Statement
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
  nameConvertedFrom(in: $in)
  actorKind: kind
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
fragment Statement on Claim {
  id
  property
  value
  form
  locator
  stance
  rank
  reason
  subject {
    ...Named
  }
}`) as unknown as TypedDocumentString<SourceClaimsQuery, SourceClaimsQueryVariables>;
export const TieCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TieCounts($filter: TieFilter, $by: [TieDimension!]!, $in: [LanguageTag!]) {
  counts: tieStatistics(filter: $filter, by: $by, in: $in) {
    ...TieGroups
  }
}
    fragment TieGroups on TieStatistics {
  total
  groups {
    count
    keys {
      value
      label
      labels
    }
  }
}`) as unknown as TypedDocumentString<TieCountsQuery, TieCountsQueryVariables>;
export const AgreementCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgreementCounts($filter: AgreementFilter, $by: [AgreementDimension!]!, $in: [LanguageTag!]) {
  counts: agreementStatistics(filter: $filter, by: $by, in: $in) {
    ...Counts
  }
}
    fragment Counts on Statistics {
  total
  groups {
    count
    keys {
      value
      label
    }
  }
}`) as unknown as TypedDocumentString<AgreementCountsQuery, AgreementCountsQueryVariables>;
export const EventCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventCounts($filter: EventFilter, $by: [EventDimension!]!, $in: [LanguageTag!]) {
  counts: eventStatistics(filter: $filter, by: $by, in: $in) {
    ...Counts
  }
}
    fragment Counts on Statistics {
  total
  groups {
    count
    keys {
      value
      label
    }
  }
}`) as unknown as TypedDocumentString<EventCountsQuery, EventCountsQueryVariables>;
export const ImpactCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImpactCounts($filter: ImpactFilter, $by: [ImpactDimension!]!, $in: [LanguageTag!]) {
  counts: impactStatistics(filter: $filter, by: $by, in: $in) {
    total
    groups {
      count
      keys {
        value
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImpactCountsQuery, ImpactCountsQueryVariables>;
export const PersonCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonCounts($filter: PersonFilter, $by: [PersonDimension!]!, $in: [LanguageTag!]) {
  counts: personStatistics(filter: $filter, by: $by, in: $in) {
    ...Counts
  }
}
    fragment Counts on Statistics {
  total
  groups {
    count
    keys {
      value
      label
    }
  }
}`) as unknown as TypedDocumentString<PersonCountsQuery, PersonCountsQueryVariables>;
export const SourceCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceCounts($filter: SourceFilter, $by: [SourceDimension!]!, $in: [LanguageTag!]) {
  counts: sourceStatistics(filter: $filter, by: $by, in: $in) {
    ...Counts
  }
}
    fragment Counts on Statistics {
  total
  groups {
    count
    keys {
      value
      label
    }
  }
}`) as unknown as TypedDocumentString<SourceCountsQuery, SourceCountsQueryVariables>;
export const SubjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Subject($id: ID!, $in: [LanguageTag!], $translated: Boolean! = false) {
  node(id: $id) {
    __typename
    ... on Subject {
      ...Named
      record {
        confidence {
          ...Grounds
        }
        contested {
          ...Contested
          ...Undeciding
        }
        ...Sourced
      }
    }
    ... on Event {
      when {
        ...Date
      }
      place {
        ...Who
      }
      concerns {
        ...Named
      }
      about {
        ...Named
      }
      participants(first: 100) {
        totalCount
        edges {
          role
          namedAs
          node {
            ...Who
          }
        }
      }
    }
    ... on Policy {
      when {
        ...Date
      }
      issuer {
        ...Who
      }
      impacts {
        ...Named
      }
      effects(first: 100) {
        totalCount
        edges {
          node {
            effect
            tie {
              ...Named
            }
          }
        }
      }
    }
    ... on PolicyEffect {
      effect
      policy {
        ...Named
      }
      tie {
        ...Named
      }
    }
    ... on Impact {
      ...ImpactFacts
      scale
      period {
        ...Date
      }
      measures {
        ...Named
      }
      policies {
        ...Named
      }
      partOf {
        ...Named
      }
    }
    ... on Theme {
      broader {
        ...Named
      }
      narrower {
        ...Named
      }
      subjects(first: 100) {
        totalCount
        edges {
          node {
            ...Named
            ... on Tie {
              start {
                ...Date
              }
            }
            ... on Event {
              when {
                ...Date
              }
            }
            ... on Policy {
              when {
                ...Date
              }
            }
            ... on Impact {
              amount
              low
              high
              unit
              currency
              period {
                ...Date
              }
              measures {
                ...Named
              }
            }
          }
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
  nameConvertedFrom(in: $in)
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
}
fragment Grounds on Confidence {
  basis
  independentSources
  reasons {
    code
    text
  }
}
fragment Sourced on Record {
  claims(first: 1) {
    totalCount
  }
  sourceCount
  sources {
    ...Work
  }
  setAside: sources(setAside: true) {
    id
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
}
fragment Contested on Contest {
  property
  ...Ruled
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
fragment Undeciding on Contest {
  agreeWithSeveral {
    ...ClaimRow
  }
}
fragment Ruled on Contest {
  because
  values {
    text
    claims {
      value
      form
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
fragment ImpactFacts on Impact {
  text
  amount
  low
  high
  unit
  currency
  direction
}`) as unknown as TypedDocumentString<SubjectQuery, SubjectQueryVariables>;
export const SuggestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suggest($id: ID!, $filter: ClaimFilter, $in: [LanguageTag!], $translated: Boolean! = false) {
  node(id: $id) {
    __typename
    ... on Subject {
      ...Named
      record {
        claims(first: 100, filter: $filter) {
          edges {
            node {
              ...ClaimRow
            }
          }
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
  nameConvertedFrom(in: $in)
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
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const TieDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Tie($id: ID!, $steps: Int! = 50, $in: [LanguageTag!], $translated: Boolean! = false) {
  tie(id: $id) {
    ...TieHead
    parties {
      role
      namedAs
      actor {
        ...Who
        ... on Place {
          remark
          record {
            ...Remarked
          }
          abolished {
            ...Date
          }
          mergedInto {
            ...Who
          }
        }
        ... on City {
          state {
            name(in: $in)
          }
          country {
            name(in: $in)
          }
        }
        ... on State {
          country {
            name(in: $in)
          }
        }
        ... on Institution {
          seat {
            name(in: $in)
          }
        }
      }
    }
    themes {
      id
      name
    }
    followedFrom {
      ...Named
    }
    ledTo {
      ...Named
    }
    ...Lived
    record {
      confidence {
        ...Grounds
      }
      ofStart: property(name: "start") {
        ...OfFact
      }
      ofStatus: property(name: "status") {
        ...OfFact
      }
      contested {
        ...Contested
        ...Undeciding
      }
      ...Sourced
      ...Remarked
      lastChangedAt
    }
    remark
    calledOffBy {
      ...Named
      when {
        ...Date
      }
    }
    ... on SisterTie {
      distanceKm
    }
    ...PartnershipFacts
    ... on Partnership {
      under {
        ...Named
      }
    }
    ...AffiliationFacts
    ...OfficeFacts
    ...AgreementFacts
    ... on Agreement {
      signatories {
        signedAs
        onBehalfOf {
          ...Who
        }
        person {
          ...Who
        }
      }
      establishes {
        ...Named
      }
      renews {
        ...Named
      }
      ends {
        ...Named
      }
    }
  }
}
    fragment ImpactRow on Impact {
  id
  indicator
  text
  amount
  low
  high
  unit
  currency
  direction
  period {
    ...Date
  }
  record {
    confidence {
      basis
      independentSources
    }
    ...Disputed
    sourceCount
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
  nameConvertedFrom(in: $in)
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
}
fragment Grounds on Confidence {
  basis
  independentSources
  reasons {
    code
    text
  }
}
fragment Sourced on Record {
  claims(first: 1) {
    totalCount
  }
  sourceCount
  sources {
    ...Work
  }
  setAside: sources(setAside: true) {
    id
  }
}
fragment Disputed on Record {
  contested {
    property
    values {
      text
    }
  }
}
fragment Started on Tie {
  start {
    ...Date
  }
  record {
    ...Disputed
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
}
fragment Contested on Contest {
  property
  ...Ruled
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
fragment Undeciding on Contest {
  agreeWithSeveral {
    ...ClaimRow
  }
}
fragment Ruled on Contest {
  because
  values {
    text
    claims {
      value
      form
    }
  }
}
fragment Named on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    actorName: name(in: $in)
    nameConvertedFrom(in: $in)
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
    eventKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    some: participants(first: 3) @include(if: $translated) {
      edges {
        node {
          ...Who
        }
      }
    }
  }
  ... on Policy {
    name
    policyKind: kind
    happened: when @include(if: $translated) {
      ...Date
    }
    by: issuer @include(if: $translated) {
      ...Who
    }
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
fragment Remarked on Record {
  ofRemark: property(name: "remark") {
    claims {
      source {
        id
        title
      }
    }
  }
}
fragment OfFact on PropertyRecord {
  confidence {
    basis
    independentSources
  }
}
fragment TieHead on Tie {
  __typename
  id
  typeLabel
  name
  kind
  status
  statusAsOf {
    ...Date
  }
  statusClaim {
    source {
      id
      title
    }
  }
  standing
  lastListed {
    ...Date
  }
}
fragment AgreementRow on Agreement {
  __typename
  id
  typeLabel
  name
  tieKind: kind
  title
  textUrl
  signedOn {
    ...Date
  }
  record {
    ...Disputed
  }
}
fragment Lived on Tie {
  start {
    ...Date
  }
  end {
    ...Date
  }
  lastConfirmed {
    ...Date
  }
  lists {
    isListed
    on {
      ...Date
    }
    place {
      id
      name(in: $in)
    }
    source {
      id
      title
    }
  }
  agreements {
    ...AgreementRow
  }
  projects {
    id
    typeLabel
    name
    ...Started
  }
  events(first: $steps) {
    totalCount
    edges {
      node {
        id
        typeLabel
        name
        when {
          ...Date
        }
        grounds
        participants(first: 5) {
          edges {
            role
            namedAs
            node {
              __typename
              id
              name(in: $in)
            }
          }
        }
        record {
          ...Disputed
          sources {
            id
            title
          }
        }
      }
    }
  }
  impacts(first: $steps) {
    totalCount
    edges {
      node {
        ...ImpactRow
      }
    }
  }
  policies {
    id
    effect
    policy {
      id
      name
      kind
      issuer {
        name(in: $in)
      }
      when {
        ...Date
      }
    }
  }
  record {
    contested {
      property
      values {
        text
        claims {
          value
          source {
            id
            title
          }
        }
      }
    }
  }
}
fragment PartnershipFacts on Partnership {
  field
}
fragment AgreementFacts on Agreement {
  title
  partiesCounted
  signedOn {
    ...Date
  }
  expiresOn {
    ...Date
  }
  textUrl
}
fragment OfficeFacts on Office {
  address
}
fragment AffiliationFacts on Affiliation {
  position
}`) as unknown as TypedDocumentString<TieQuery, TieQueryVariables>;