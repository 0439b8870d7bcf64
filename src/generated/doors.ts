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

export type Alongside = {
  readonly containing?: boolean | null | undefined;
  readonly inside?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<TieKind> | null | undefined;
};

export type AssertInput = {
  readonly cells: ReadonlyArray<CellInput>;
  readonly table: string;
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

export type ClaimForm =
  | 'DATE'
  | 'NUMBER'
  | 'SET'
  | 'TERM'
  | 'TEXT';

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

export type ContestFilter = {
  readonly between?: ReadonlyArray<string> | null | undefined;
  readonly minSpreadDays?: number | null | undefined;
  readonly property?: string | null | undefined;
  readonly types?: ReadonlyArray<SearchType> | null | undefined;
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

export type JudgeInput = {
  readonly claim: string;
  readonly reason: string;
  readonly subject: string;
};

export type MatchFeatureName =
  | 'COUNTRY'
  | 'DISTANCE'
  | 'IDENTIFIER'
  | 'JUDGED'
  | 'KIND'
  | 'NAME'
  | 'NOT_ON_RECORD'
  | 'PARTNER'
  | 'REGION'
  | 'WHOSE_NAME';

export type MatchVerdict =
  | 'NAMESAKES'
  | 'NEW'
  | 'REVIEW'
  | 'SAME';

export type MergeInput = {
  readonly id: string;
  readonly into: string;
  readonly reason: string;
};

export type OperationInput =
  {   readonly assert: AssertInput; readonly distinguish?: never; readonly merge?: never; readonly rank?: never; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never;   readonly distinguish: DistinguishInput; readonly merge?: never; readonly rank?: never; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never;   readonly merge: MergeInput; readonly rank?: never; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge?: never;   readonly rank: RankInput; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge?: never; readonly rank?: never;   readonly restore: JudgeInput; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge?: never; readonly rank?: never; readonly restore?: never;   readonly retire: JudgeInput; };

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

export type PolicyKind =
  | 'GUIDELINE'
  | 'LAW'
  | 'ORDER'
  | 'PROGRAMME'
  | 'RESOLUTION'
  | 'WITHDRAWAL';

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

export type Structure =
  | 'LOCATED_IN'
  | 'PART_OF'
  | 'WITHIN';

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

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type FeedChangesQueryVariables = Exact<{
  since: string;
  until?: string | null | undefined;
  filter?: ChangeFilter | null | undefined;
  last: number;
  before?: string | null | undefined;
}>;


export type FeedChangesQuery = { readonly dataset: { readonly importedAt: string }, readonly changes: { readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly at: string, readonly kind: ChangeKind, readonly claim: (
          { readonly subject:
            | { readonly __typename: 'Affiliation', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Agreement', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'City', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Impact', readonly indicator: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Institution', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Membership', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Office', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Partnership', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'PersonalTie', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Policy', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'PolicyEffect', readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'SisterTie', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Source', readonly title: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'State', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
            | { readonly __typename: 'Theme', readonly name: string, readonly id: string, readonly record: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ToldFragment }> } } }
           }
          & ToldFragment
        ) } }> } };

export type ToldFragment = { readonly id: string, readonly property: string, readonly value: string, readonly stance: Stance, readonly reason: string | null, readonly recordedAt: string, readonly retiredAt: string | null, readonly source: { readonly id: string, readonly title: string } };

export type FeedInvolvedQueryVariables = Exact<{
  text: string;
  name: string;
}>;


export type FeedInvolvedQuery = { readonly node:
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
   | null, readonly search: { readonly edges: ReadonlyArray<{ readonly why: SearchReason, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
       }> } };

export type LinkedQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type LinkedQuery = { readonly node:
    | { readonly __typename: 'Affiliation', readonly name: string, readonly status: TieStatus, readonly position: string | null, readonly id: string, readonly tieKind: TieKind, readonly tieRemark: string | null, readonly start: { readonly edtf: string } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly party: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly theme: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Agreement', readonly name: string, readonly status: TieStatus, readonly partiesCounted: number | null, readonly textUrl: string | null, readonly id: string, readonly tieKind: TieKind, readonly tieRemark: string | null, readonly agreementTitle: string | null, readonly start: { readonly edtf: string } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly party: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly theme: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly signedOn: { readonly edtf: string } | null, readonly expiresOn: { readonly edtf: string } | null, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'City', readonly name: string, readonly kind: ActorKind, readonly formerIds: ReadonlyArray<string>, readonly population: number | null, readonly id: string, readonly remark: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly tie: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly within:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly abolished: { readonly edtf: string } | null, readonly mergedInto: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly country: { readonly id: string, readonly name: string }, readonly state: { readonly id: string, readonly name: string } | null, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Claim', readonly property: string, readonly value: string, readonly stance: Stance, readonly rank: Rank, readonly recordedAt: string, readonly id: string, readonly about:
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
      , readonly source: { readonly id: string, readonly title: string }, readonly takenFrom: { readonly id: string, readonly title: string } | null }
    | { readonly __typename: 'Country', readonly name: string, readonly kind: ActorKind, readonly formerIds: ReadonlyArray<string>, readonly code: string, readonly population: number | null, readonly id: string, readonly remark: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly tie: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly within:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly abolished: { readonly edtf: string } | null, readonly mergedInto: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly eventKind: EventKind, readonly when: { readonly edtf: string } | null, readonly place:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly concerns: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly theme: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Group', readonly name: string, readonly kind: ActorKind, readonly formerIds: ReadonlyArray<string>, readonly definedAs: string, readonly size: string | null, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly tie: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Impact', readonly indicator: string, readonly text: string, readonly amount: number | null, readonly unit: string | null, readonly currency: string | null, readonly direction: Direction | null, readonly id: string, readonly period: { readonly edtf: string } | null, readonly measures: ReadonlyArray<
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
      >, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Institution', readonly name: string, readonly kind: ActorKind, readonly formerIds: ReadonlyArray<string>, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly tie: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly parent: { readonly id: string, readonly name: string } | null, readonly seat:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly founded: { readonly edtf: string } | null, readonly closed: { readonly edtf: string } | null, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Membership', readonly name: string, readonly status: TieStatus, readonly id: string, readonly tieKind: TieKind, readonly tieRemark: string | null, readonly start: { readonly edtf: string } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly party: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly theme: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Office', readonly name: string, readonly status: TieStatus, readonly id: string, readonly tieKind: TieKind, readonly tieRemark: string | null, readonly start: { readonly edtf: string } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly party: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly theme: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Partnership', readonly name: string, readonly status: TieStatus, readonly field: string | null, readonly id: string, readonly tieKind: TieKind, readonly tieRemark: string | null, readonly start: { readonly edtf: string } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly party: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly theme: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Person', readonly name: string, readonly kind: ActorKind, readonly formerIds: ReadonlyArray<string>, readonly occupation: string | null, readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly tie: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly born: { readonly edtf: string } | null, readonly died: { readonly edtf: string } | null, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'PersonalTie', readonly name: string, readonly status: TieStatus, readonly id: string, readonly tieKind: TieKind, readonly tieRemark: string | null, readonly start: { readonly edtf: string } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly party: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly theme: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Policy', readonly name: string, readonly id: string, readonly policyKind: PolicyKind, readonly when: { readonly edtf: string } | null, readonly issuer:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly theme: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'PolicyEffect', readonly effect: Effect, readonly id: string, readonly policy: { readonly id: string, readonly name: string }, readonly effectOn:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'SisterTie', readonly name: string, readonly status: TieStatus, readonly id: string, readonly tieKind: TieKind, readonly tieRemark: string | null, readonly start: { readonly edtf: string } | null, readonly end: { readonly edtf: string } | null, readonly lastConfirmed: { readonly edtf: string } | null, readonly party: ReadonlyArray<{ readonly role: PartyRole, readonly namedAs: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly theme: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Source', readonly title: string, readonly directness: Directness, readonly language: string | null, readonly licence: string | null, readonly url: string | null, readonly archivedUrl: string | null, readonly id: string, readonly sourceKind: SourceKind, readonly published: { readonly edtf: string } | null, readonly author: ReadonlyArray<
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
       | null, readonly cites: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'State', readonly name: string, readonly kind: ActorKind, readonly formerIds: ReadonlyArray<string>, readonly id: string, readonly remark: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly url: string | null }>, readonly tie: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly point: { readonly latitude: number, readonly longitude: number } | null, readonly within:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly abolished: { readonly edtf: string } | null, readonly mergedInto: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly country: { readonly id: string, readonly name: string }, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
    | { readonly __typename: 'Theme', readonly name: string, readonly id: string, readonly broader: { readonly id: string, readonly name: string } | null, readonly record: { readonly statedBy: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly claim: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }
   | null };

export type McpProposeMutationVariables = Exact<{
  input: ProposalInput;
}>;


export type McpProposeMutation = { readonly propose: { readonly proposal: { readonly id: string, readonly state: ProposalState, readonly version: number } | null, readonly problems: ReadonlyArray<{ readonly operation: number | null, readonly column: string | null, readonly code: ProblemCode, readonly message: string }>, readonly consequence: { readonly isSimple: boolean, readonly isTold: boolean, readonly totalCount: number, readonly changes: ReadonlyArray<{ readonly text: string }> } | null } };

export type McpFindQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  within?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type McpFindQuery = { readonly dataset: { readonly version: string }, readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly matched: string, readonly why: SearchReason, readonly uncertain: boolean, readonly node:
        | (
          NamedSubject_Affiliation_Fragment
          & Cited_Affiliation_Fragment
        )
        | (
          NamedSubject_Agreement_Fragment
          & Cited_Agreement_Fragment
        )
        | (
          NamedSubject_City_Fragment
          & Cited_City_Fragment
        )
        | (
          NamedSubject_Country_Fragment
          & Cited_Country_Fragment
        )
        | (
          NamedSubject_Event_Fragment
          & Cited_Event_Fragment
        )
        | (
          NamedSubject_Group_Fragment
          & Cited_Group_Fragment
        )
        | (
          NamedSubject_Impact_Fragment
          & Cited_Impact_Fragment
        )
        | (
          NamedSubject_Institution_Fragment
          & Cited_Institution_Fragment
        )
        | (
          NamedSubject_Membership_Fragment
          & Cited_Membership_Fragment
        )
        | (
          NamedSubject_Office_Fragment
          & Cited_Office_Fragment
        )
        | (
          NamedSubject_Partnership_Fragment
          & Cited_Partnership_Fragment
        )
        | (
          NamedSubject_Person_Fragment
          & Cited_Person_Fragment
        )
        | (
          NamedSubject_PersonalTie_Fragment
          & Cited_PersonalTie_Fragment
        )
        | (
          NamedSubject_Policy_Fragment
          & Cited_Policy_Fragment
        )
        | (
          NamedSubject_PolicyEffect_Fragment
          & Cited_PolicyEffect_Fragment
        )
        | (
          NamedSubject_SisterTie_Fragment
          & Cited_SisterTie_Fragment
        )
        | (
          NamedSubject_Source_Fragment
          & Cited_Source_Fragment
        )
        | (
          NamedSubject_State_Fragment
          & Cited_State_Fragment
        )
        | (
          NamedSubject_Theme_Fragment
          & Cited_Theme_Fragment
        )
       }> } };

export type McpGetQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type McpGetQuery = { readonly dataset: { readonly version: string }, readonly node:
    | (
      { readonly __typename: 'Affiliation', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | NamedSubject_City_Fragment
          | NamedSubject_Country_Fragment
          | NamedSubject_Group_Fragment
          | NamedSubject_Institution_Fragment
          | NamedSubject_Person_Fragment
          | NamedSubject_State_Fragment
         }> }
      & NamedSubject_Affiliation_Fragment
    )
    | (
      { readonly __typename: 'Agreement', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | NamedSubject_City_Fragment
          | NamedSubject_Country_Fragment
          | NamedSubject_Group_Fragment
          | NamedSubject_Institution_Fragment
          | NamedSubject_Person_Fragment
          | NamedSubject_State_Fragment
         }> }
      & NamedSubject_Agreement_Fragment
    )
    | (
      { readonly __typename: 'City', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly within:
        | NamedSubject_City_Fragment
        | NamedSubject_Country_Fragment
        | NamedSubject_State_Fragment
       | null }
      & NamedSubject_City_Fragment
    )
    | { readonly __typename: 'Claim', readonly id: string }
    | (
      { readonly __typename: 'Country', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly within:
        | NamedSubject_City_Fragment
        | NamedSubject_Country_Fragment
        | NamedSubject_State_Fragment
       | null }
      & NamedSubject_Country_Fragment
    )
    | (
      { readonly __typename: 'Event', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } } }
      & NamedSubject_Event_Fragment
    )
    | (
      { readonly __typename: 'Group', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } } }
      & NamedSubject_Group_Fragment
    )
    | (
      { readonly __typename: 'Impact', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } } }
      & NamedSubject_Impact_Fragment
    )
    | (
      { readonly __typename: 'Institution', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly seat:
        | NamedSubject_City_Fragment
        | NamedSubject_Country_Fragment
        | NamedSubject_State_Fragment
       | null, readonly parent: NamedSubject_Institution_Fragment | null }
      & NamedSubject_Institution_Fragment
    )
    | (
      { readonly __typename: 'Membership', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | NamedSubject_City_Fragment
          | NamedSubject_Country_Fragment
          | NamedSubject_Group_Fragment
          | NamedSubject_Institution_Fragment
          | NamedSubject_Person_Fragment
          | NamedSubject_State_Fragment
         }> }
      & NamedSubject_Membership_Fragment
    )
    | (
      { readonly __typename: 'Office', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | NamedSubject_City_Fragment
          | NamedSubject_Country_Fragment
          | NamedSubject_Group_Fragment
          | NamedSubject_Institution_Fragment
          | NamedSubject_Person_Fragment
          | NamedSubject_State_Fragment
         }> }
      & NamedSubject_Office_Fragment
    )
    | (
      { readonly __typename: 'Partnership', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | NamedSubject_City_Fragment
          | NamedSubject_Country_Fragment
          | NamedSubject_Group_Fragment
          | NamedSubject_Institution_Fragment
          | NamedSubject_Person_Fragment
          | NamedSubject_State_Fragment
         }> }
      & NamedSubject_Partnership_Fragment
    )
    | (
      { readonly __typename: 'Person', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } } }
      & NamedSubject_Person_Fragment
    )
    | (
      { readonly __typename: 'PersonalTie', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | NamedSubject_City_Fragment
          | NamedSubject_Country_Fragment
          | NamedSubject_Group_Fragment
          | NamedSubject_Institution_Fragment
          | NamedSubject_Person_Fragment
          | NamedSubject_State_Fragment
         }> }
      & NamedSubject_PersonalTie_Fragment
    )
    | (
      { readonly __typename: 'Policy', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } } }
      & NamedSubject_Policy_Fragment
    )
    | (
      { readonly __typename: 'PolicyEffect', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } } }
      & NamedSubject_PolicyEffect_Fragment
    )
    | (
      { readonly __typename: 'SisterTie', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | NamedSubject_City_Fragment
          | NamedSubject_Country_Fragment
          | NamedSubject_Group_Fragment
          | NamedSubject_Institution_Fragment
          | NamedSubject_Person_Fragment
          | NamedSubject_State_Fragment
         }> }
      & NamedSubject_SisterTie_Fragment
    )
    | (
      { readonly __typename: 'Source', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } } }
      & NamedSubject_Source_Fragment
    )
    | (
      { readonly __typename: 'State', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } }, readonly within:
        | NamedSubject_City_Fragment
        | NamedSubject_Country_Fragment
        | NamedSubject_State_Fragment
       | null }
      & NamedSubject_State_Fragment
    )
    | (
      { readonly __typename: 'Theme', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<JudgedFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: StatedFragment }> } } }
      & NamedSubject_Theme_Fragment
    )
   | null };

export type McpEvidenceQueryVariables = Exact<{
  id: string;
  property?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type McpEvidenceQuery = { readonly dataset: { readonly version: string }, readonly node:
    | (
      { readonly __typename: 'Affiliation', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Affiliation_Fragment
    )
    | (
      { readonly __typename: 'Agreement', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Agreement_Fragment
    )
    | (
      { readonly __typename: 'City', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_City_Fragment
    )
    | (
      { readonly __typename: 'Claim', readonly id: string, readonly subject:
        | NamedSubject_Affiliation_Fragment
        | NamedSubject_Agreement_Fragment
        | NamedSubject_City_Fragment
        | NamedSubject_Country_Fragment
        | NamedSubject_Event_Fragment
        | NamedSubject_Group_Fragment
        | NamedSubject_Impact_Fragment
        | NamedSubject_Institution_Fragment
        | NamedSubject_Membership_Fragment
        | NamedSubject_Office_Fragment
        | NamedSubject_Partnership_Fragment
        | NamedSubject_Person_Fragment
        | NamedSubject_PersonalTie_Fragment
        | NamedSubject_Policy_Fragment
        | NamedSubject_PolicyEffect_Fragment
        | NamedSubject_SisterTie_Fragment
        | NamedSubject_Source_Fragment
        | NamedSubject_State_Fragment
        | NamedSubject_Theme_Fragment
       }
      & SaidFragment
    )
    | (
      { readonly __typename: 'Country', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Country_Fragment
    )
    | (
      { readonly __typename: 'Event', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Event_Fragment
    )
    | (
      { readonly __typename: 'Group', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Group_Fragment
    )
    | (
      { readonly __typename: 'Impact', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Impact_Fragment
    )
    | (
      { readonly __typename: 'Institution', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Institution_Fragment
    )
    | (
      { readonly __typename: 'Membership', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Membership_Fragment
    )
    | (
      { readonly __typename: 'Office', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Office_Fragment
    )
    | (
      { readonly __typename: 'Partnership', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Partnership_Fragment
    )
    | (
      { readonly __typename: 'Person', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Person_Fragment
    )
    | (
      { readonly __typename: 'PersonalTie', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_PersonalTie_Fragment
    )
    | (
      { readonly __typename: 'Policy', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Policy_Fragment
    )
    | (
      { readonly __typename: 'PolicyEffect', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_PolicyEffect_Fragment
    )
    | (
      { readonly __typename: 'SisterTie', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_SisterTie_Fragment
    )
    | (
      { readonly __typename: 'Source', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Source_Fragment
    )
    | (
      { readonly __typename: 'State', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_State_Fragment
    )
    | (
      { readonly __typename: 'Theme', readonly id: string, readonly record: { readonly confidence: { readonly level: ConfidenceLevel, readonly because: ReadonlyArray<string> }, readonly contested: ReadonlyArray<VersionsFragment>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: SaidFragment }> } } }
      & NamedSubject_Theme_Fragment
    )
   | null };

export type McpTiesQueryVariables = Exact<{
  filter?: TieFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type McpTiesQuery = { readonly dataset: { readonly version: string }, readonly ties: { readonly totalCount: number, readonly certainCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | (
          NamedSubject_Affiliation_Fragment
          & Cited_Affiliation_Fragment
          & Dated_Affiliation_Fragment
        )
        | (
          NamedSubject_Agreement_Fragment
          & Cited_Agreement_Fragment
          & Dated_Agreement_Fragment
        )
        | (
          NamedSubject_Membership_Fragment
          & Cited_Membership_Fragment
          & Dated_Membership_Fragment
        )
        | (
          NamedSubject_Office_Fragment
          & Cited_Office_Fragment
          & Dated_Office_Fragment
        )
        | (
          NamedSubject_Partnership_Fragment
          & Cited_Partnership_Fragment
          & Dated_Partnership_Fragment
        )
        | (
          NamedSubject_PersonalTie_Fragment
          & Cited_PersonalTie_Fragment
          & Dated_PersonalTie_Fragment
        )
        | (
          NamedSubject_SisterTie_Fragment
          & Cited_SisterTie_Fragment
          & Dated_SisterTie_Fragment
        )
       }> } };

export type McpPathsQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: PathFilter | null | undefined;
  first?: number | null | undefined;
  maxHops?: number | null | undefined;
}>;


export type McpPathsQuery = { readonly dataset: { readonly version: string }, readonly paths: { readonly note: string | null, readonly truncated: boolean, readonly from:
      | NamedSubject_City_Fragment
      | NamedSubject_Country_Fragment
      | NamedSubject_Group_Fragment
      | NamedSubject_Institution_Fragment
      | NamedSubject_Person_Fragment
      | NamedSubject_State_Fragment
    , readonly to:
      | NamedSubject_City_Fragment
      | NamedSubject_Country_Fragment
      | NamedSubject_Group_Fragment
      | NamedSubject_Institution_Fragment
      | NamedSubject_Person_Fragment
      | NamedSubject_State_Fragment
    , readonly sharedNetworks: ReadonlyArray<NamedSubject_Institution_Fragment>, readonly paths: ReadonlyArray<{ readonly hops: number, readonly text: string, readonly confidence: { readonly level: ConfidenceLevel }, readonly steps: ReadonlyArray<
        | { readonly relation: Structure, readonly from:
            | (
              Inside_City_Fragment
              & NamedSubject_City_Fragment
            )
            | (
              Inside_Country_Fragment
              & NamedSubject_Country_Fragment
            )
            | (
              Inside_Group_Fragment
              & NamedSubject_Group_Fragment
            )
            | (
              Inside_Institution_Fragment
              & NamedSubject_Institution_Fragment
            )
            | (
              Inside_Person_Fragment
              & NamedSubject_Person_Fragment
            )
            | (
              Inside_State_Fragment
              & NamedSubject_State_Fragment
            )
          , readonly to:
            | (
              Inside_City_Fragment
              & NamedSubject_City_Fragment
            )
            | (
              Inside_Country_Fragment
              & NamedSubject_Country_Fragment
            )
            | (
              Inside_Group_Fragment
              & NamedSubject_Group_Fragment
            )
            | (
              Inside_Institution_Fragment
              & NamedSubject_Institution_Fragment
            )
            | (
              Inside_Person_Fragment
              & NamedSubject_Person_Fragment
            )
            | (
              Inside_State_Fragment
              & NamedSubject_State_Fragment
            )
           }
        | { readonly tie:
            | (
              NamedSubject_Affiliation_Fragment
              & Cited_Affiliation_Fragment
            )
            | (
              NamedSubject_Agreement_Fragment
              & Cited_Agreement_Fragment
            )
            | (
              NamedSubject_Membership_Fragment
              & Cited_Membership_Fragment
            )
            | (
              NamedSubject_Office_Fragment
              & Cited_Office_Fragment
            )
            | (
              NamedSubject_Partnership_Fragment
              & Cited_Partnership_Fragment
            )
            | (
              NamedSubject_PersonalTie_Fragment
              & Cited_PersonalTie_Fragment
            )
            | (
              NamedSubject_SisterTie_Fragment
              & Cited_SisterTie_Fragment
            )
          , readonly from:
            | NamedSubject_City_Fragment
            | NamedSubject_Country_Fragment
            | NamedSubject_Group_Fragment
            | NamedSubject_Institution_Fragment
            | NamedSubject_Person_Fragment
            | NamedSubject_State_Fragment
          , readonly to:
            | NamedSubject_City_Fragment
            | NamedSubject_Country_Fragment
            | NamedSubject_Group_Fragment
            | NamedSubject_Institution_Fragment
            | NamedSubject_Person_Fragment
            | NamedSubject_State_Fragment
           }
      > }> } };

export type McpContestedQueryVariables = Exact<{
  filter?: ContestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type McpContestedQuery = { readonly dataset: { readonly version: string }, readonly contested: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly property: string, readonly because: string, readonly decided: boolean, readonly spreadDays: number | null, readonly subject:
          | NamedSubject_Affiliation_Fragment
          | NamedSubject_Agreement_Fragment
          | NamedSubject_City_Fragment
          | NamedSubject_Country_Fragment
          | NamedSubject_Event_Fragment
          | NamedSubject_Group_Fragment
          | NamedSubject_Impact_Fragment
          | NamedSubject_Institution_Fragment
          | NamedSubject_Membership_Fragment
          | NamedSubject_Office_Fragment
          | NamedSubject_Partnership_Fragment
          | NamedSubject_Person_Fragment
          | NamedSubject_PersonalTie_Fragment
          | NamedSubject_Policy_Fragment
          | NamedSubject_PolicyEffect_Fragment
          | NamedSubject_SisterTie_Fragment
          | NamedSubject_Source_Fragment
          | NamedSubject_State_Fragment
          | NamedSubject_Theme_Fragment
        , readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly source: { readonly title: string } }> }> } }> } };

export type McpChangesQueryVariables = Exact<{
  since: string;
  until?: string | null | undefined;
  filter?: ChangeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type McpChangesQuery = { readonly dataset: { readonly version: string }, readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly at: string, readonly kind: ChangeKind, readonly claim: { readonly id: string, readonly property: string, readonly value: string, readonly reason: string | null, readonly subject:
            | NamedSubject_Affiliation_Fragment
            | NamedSubject_Agreement_Fragment
            | NamedSubject_City_Fragment
            | NamedSubject_Country_Fragment
            | NamedSubject_Event_Fragment
            | NamedSubject_Group_Fragment
            | NamedSubject_Impact_Fragment
            | NamedSubject_Institution_Fragment
            | NamedSubject_Membership_Fragment
            | NamedSubject_Office_Fragment
            | NamedSubject_Partnership_Fragment
            | NamedSubject_Person_Fragment
            | NamedSubject_PersonalTie_Fragment
            | NamedSubject_Policy_Fragment
            | NamedSubject_PolicyEffect_Fragment
            | NamedSubject_SisterTie_Fragment
            | NamedSubject_Source_Fragment
            | NamedSubject_State_Fragment
            | NamedSubject_Theme_Fragment
          , readonly source: { readonly id: string, readonly title: string } } } }> } };

export type McpSchemaQueryVariables = Exact<{
  type: string;
}>;


export type McpSchemaQuery = { readonly __type: { readonly name: string | null, readonly kind: __TypeKind, readonly description: string | null, readonly interfaces: ReadonlyArray<{ readonly name: string | null }> | null, readonly possibleTypes: ReadonlyArray<{ readonly name: string | null }> | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly description: string | null, readonly args: ReadonlyArray<{ readonly name: string, readonly type: TypeRefFragment }>, readonly type: TypeRefFragment }> | null, readonly inputFields: ReadonlyArray<{ readonly name: string, readonly description: string | null, readonly defaultValue: string | null, readonly type: TypeRefFragment }> | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null };

type NamedSubject_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Agreement_Fragment = { readonly __typename: 'Agreement', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_City_Fragment = { readonly __typename: 'City', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Country_Fragment = { readonly __typename: 'Country', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Group_Fragment = { readonly __typename: 'Group', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Impact_Fragment = { readonly __typename: 'Impact', readonly indicator: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Institution_Fragment = { readonly __typename: 'Institution', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Membership_Fragment = { readonly __typename: 'Membership', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Office_Fragment = { readonly __typename: 'Office', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Partnership_Fragment = { readonly __typename: 'Partnership', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_PersonalTie_Fragment = { readonly __typename: 'PersonalTie', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Policy_Fragment = { readonly __typename: 'Policy', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_PolicyEffect_Fragment = { readonly __typename: 'PolicyEffect', readonly id: string, readonly typeLabel: string };

type NamedSubject_SisterTie_Fragment = { readonly __typename: 'SisterTie', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Source_Fragment = { readonly __typename: 'Source', readonly title: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_State_Fragment = { readonly __typename: 'State', readonly name: string, readonly id: string, readonly typeLabel: string };

type NamedSubject_Theme_Fragment = { readonly __typename: 'Theme', readonly name: string, readonly id: string, readonly typeLabel: string };

export type NamedSubjectFragment =
  | NamedSubject_Affiliation_Fragment
  | NamedSubject_Agreement_Fragment
  | NamedSubject_City_Fragment
  | NamedSubject_Country_Fragment
  | NamedSubject_Event_Fragment
  | NamedSubject_Group_Fragment
  | NamedSubject_Impact_Fragment
  | NamedSubject_Institution_Fragment
  | NamedSubject_Membership_Fragment
  | NamedSubject_Office_Fragment
  | NamedSubject_Partnership_Fragment
  | NamedSubject_Person_Fragment
  | NamedSubject_PersonalTie_Fragment
  | NamedSubject_Policy_Fragment
  | NamedSubject_PolicyEffect_Fragment
  | NamedSubject_SisterTie_Fragment
  | NamedSubject_Source_Fragment
  | NamedSubject_State_Fragment
  | NamedSubject_Theme_Fragment
;

type Cited_Affiliation_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Agreement_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_City_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Country_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Event_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Group_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Impact_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Institution_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Membership_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Office_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Partnership_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Person_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_PersonalTie_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Policy_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_PolicyEffect_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_SisterTie_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Source_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_State_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

type Cited_Theme_Fragment = { readonly record: { readonly confidence: { readonly level: ConfidenceLevel }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } };

export type CitedFragment =
  | Cited_Affiliation_Fragment
  | Cited_Agreement_Fragment
  | Cited_City_Fragment
  | Cited_Country_Fragment
  | Cited_Event_Fragment
  | Cited_Group_Fragment
  | Cited_Impact_Fragment
  | Cited_Institution_Fragment
  | Cited_Membership_Fragment
  | Cited_Office_Fragment
  | Cited_Partnership_Fragment
  | Cited_Person_Fragment
  | Cited_PersonalTie_Fragment
  | Cited_Policy_Fragment
  | Cited_PolicyEffect_Fragment
  | Cited_SisterTie_Fragment
  | Cited_Source_Fragment
  | Cited_State_Fragment
  | Cited_Theme_Fragment
;

export type StatedFragment = { readonly id: string, readonly property: string, readonly value: string, readonly stance: Stance, readonly rank: Rank, readonly source: { readonly id: string, readonly title: string } };

export type JudgedFragment = { readonly property: string, readonly because: string, readonly decided: boolean, readonly preferred: { readonly text: string } };

export type VersionsFragment = { readonly property: string, readonly because: string, readonly decided: boolean, readonly values: ReadonlyArray<{ readonly text: string, readonly claims: ReadonlyArray<{ readonly id: string }> }> };

export type SaidFragment = { readonly id: string, readonly property: string, readonly value: string, readonly stance: Stance, readonly rank: Rank, readonly reason: string | null, readonly locator: string | null, readonly recordedAt: string, readonly retiredAt: string | null, readonly source: (
    { readonly read: boolean, readonly directness: Directness, readonly url: string | null, readonly archivedUrl: string | null, readonly licence: string | null, readonly published: { readonly text: string } | null, readonly publisher:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null }
    & NamedSubject_Source_Fragment
  ), readonly takenFrom: { readonly id: string, readonly title: string } | null };

type Dated_Affiliation_Fragment = { readonly status: TieStatus, readonly standing: TieStanding, readonly parties: ReadonlyArray<{ readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly start: { readonly text: string, readonly edtf: string } | null, readonly end: { readonly text: string, readonly edtf: string } | null, readonly lastConfirmed: { readonly text: string, readonly edtf: string } | null, readonly lastListed: { readonly text: string } | null, readonly record: { readonly start: EvidencedFragment | null, readonly signed: EvidencedFragment | null, readonly end: EvidencedFragment | null, readonly expires: EvidencedFragment | null, readonly status: EvidencedFragment | null } };

type Dated_Agreement_Fragment = { readonly status: TieStatus, readonly standing: TieStanding, readonly parties: ReadonlyArray<{ readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly start: { readonly text: string, readonly edtf: string } | null, readonly end: { readonly text: string, readonly edtf: string } | null, readonly lastConfirmed: { readonly text: string, readonly edtf: string } | null, readonly lastListed: { readonly text: string } | null, readonly record: { readonly start: EvidencedFragment | null, readonly signed: EvidencedFragment | null, readonly end: EvidencedFragment | null, readonly expires: EvidencedFragment | null, readonly status: EvidencedFragment | null } };

type Dated_Membership_Fragment = { readonly status: TieStatus, readonly standing: TieStanding, readonly parties: ReadonlyArray<{ readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly start: { readonly text: string, readonly edtf: string } | null, readonly end: { readonly text: string, readonly edtf: string } | null, readonly lastConfirmed: { readonly text: string, readonly edtf: string } | null, readonly lastListed: { readonly text: string } | null, readonly record: { readonly start: EvidencedFragment | null, readonly signed: EvidencedFragment | null, readonly end: EvidencedFragment | null, readonly expires: EvidencedFragment | null, readonly status: EvidencedFragment | null } };

type Dated_Office_Fragment = { readonly status: TieStatus, readonly standing: TieStanding, readonly parties: ReadonlyArray<{ readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly start: { readonly text: string, readonly edtf: string } | null, readonly end: { readonly text: string, readonly edtf: string } | null, readonly lastConfirmed: { readonly text: string, readonly edtf: string } | null, readonly lastListed: { readonly text: string } | null, readonly record: { readonly start: EvidencedFragment | null, readonly signed: EvidencedFragment | null, readonly end: EvidencedFragment | null, readonly expires: EvidencedFragment | null, readonly status: EvidencedFragment | null } };

type Dated_Partnership_Fragment = { readonly status: TieStatus, readonly standing: TieStanding, readonly parties: ReadonlyArray<{ readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly start: { readonly text: string, readonly edtf: string } | null, readonly end: { readonly text: string, readonly edtf: string } | null, readonly lastConfirmed: { readonly text: string, readonly edtf: string } | null, readonly lastListed: { readonly text: string } | null, readonly record: { readonly start: EvidencedFragment | null, readonly signed: EvidencedFragment | null, readonly end: EvidencedFragment | null, readonly expires: EvidencedFragment | null, readonly status: EvidencedFragment | null } };

type Dated_PersonalTie_Fragment = { readonly status: TieStatus, readonly standing: TieStanding, readonly parties: ReadonlyArray<{ readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly start: { readonly text: string, readonly edtf: string } | null, readonly end: { readonly text: string, readonly edtf: string } | null, readonly lastConfirmed: { readonly text: string, readonly edtf: string } | null, readonly lastListed: { readonly text: string } | null, readonly record: { readonly start: EvidencedFragment | null, readonly signed: EvidencedFragment | null, readonly end: EvidencedFragment | null, readonly expires: EvidencedFragment | null, readonly status: EvidencedFragment | null } };

type Dated_SisterTie_Fragment = { readonly status: TieStatus, readonly standing: TieStanding, readonly parties: ReadonlyArray<{ readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly start: { readonly text: string, readonly edtf: string } | null, readonly end: { readonly text: string, readonly edtf: string } | null, readonly lastConfirmed: { readonly text: string, readonly edtf: string } | null, readonly lastListed: { readonly text: string } | null, readonly record: { readonly start: EvidencedFragment | null, readonly signed: EvidencedFragment | null, readonly end: EvidencedFragment | null, readonly expires: EvidencedFragment | null, readonly status: EvidencedFragment | null } };

export type DatedFragment =
  | Dated_Affiliation_Fragment
  | Dated_Agreement_Fragment
  | Dated_Membership_Fragment
  | Dated_Office_Fragment
  | Dated_Partnership_Fragment
  | Dated_PersonalTie_Fragment
  | Dated_SisterTie_Fragment
;

export type EvidencedFragment = { readonly contested: { readonly decided: boolean } | null, readonly claims: ReadonlyArray<StatingFragment> };

export type StatingFragment = { readonly id: string, readonly property: string, readonly value: string, readonly form: ClaimForm, readonly stance: Stance, readonly rank: Rank };

type Inside_City_Fragment = { readonly id: string, readonly record: { readonly LOCATED_IN: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly PART_OF: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly WITHIN: { readonly claims: ReadonlyArray<StatingFragment> } | null } };

type Inside_Country_Fragment = { readonly id: string, readonly record: { readonly LOCATED_IN: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly PART_OF: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly WITHIN: { readonly claims: ReadonlyArray<StatingFragment> } | null } };

type Inside_Group_Fragment = { readonly id: string, readonly record: { readonly LOCATED_IN: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly PART_OF: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly WITHIN: { readonly claims: ReadonlyArray<StatingFragment> } | null } };

type Inside_Institution_Fragment = { readonly id: string, readonly record: { readonly LOCATED_IN: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly PART_OF: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly WITHIN: { readonly claims: ReadonlyArray<StatingFragment> } | null } };

type Inside_Person_Fragment = { readonly id: string, readonly record: { readonly LOCATED_IN: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly PART_OF: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly WITHIN: { readonly claims: ReadonlyArray<StatingFragment> } | null } };

type Inside_State_Fragment = { readonly id: string, readonly record: { readonly LOCATED_IN: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly PART_OF: { readonly claims: ReadonlyArray<StatingFragment> } | null, readonly WITHIN: { readonly claims: ReadonlyArray<StatingFragment> } | null } };

export type InsideFragment =
  | Inside_City_Fragment
  | Inside_Country_Fragment
  | Inside_Group_Fragment
  | Inside_Institution_Fragment
  | Inside_Person_Fragment
  | Inside_State_Fragment
;

export type TypeRefFragment = (
  { readonly ofType: (
    { readonly ofType: (
      { readonly ofType: KindFragment | null }
      & KindFragment
    ) | null }
    & KindFragment
  ) | null }
  & KindFragment
);

export type KindFragment = { readonly kind: __TypeKind, readonly name: string | null };

export type CardQueryVariables = Exact<{
  id: string;
}>;


export type CardQuery = { readonly node:
    | (
      { readonly __typename: 'Affiliation' }
      & Ends_Affiliation_Fragment
    )
    | (
      { readonly __typename: 'Agreement' }
      & Ends_Agreement_Fragment
    )
    | (
      { readonly __typename: 'City', readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
            | Ends_Affiliation_Fragment
            | Ends_Agreement_Fragment
            | Ends_Membership_Fragment
            | Ends_Office_Fragment
            | Ends_Partnership_Fragment
            | Ends_PersonalTie_Fragment
            | Ends_SisterTie_Fragment
           }> } }
      & Spot_City_Fragment
    )
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Country', readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
            | Ends_Affiliation_Fragment
            | Ends_Agreement_Fragment
            | Ends_Membership_Fragment
            | Ends_Office_Fragment
            | Ends_Partnership_Fragment
            | Ends_PersonalTie_Fragment
            | Ends_SisterTie_Fragment
           }> } }
      & Spot_Country_Fragment
    )
    | { readonly __typename: 'Event' }
    | (
      { readonly __typename: 'Group', readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
            | Ends_Affiliation_Fragment
            | Ends_Agreement_Fragment
            | Ends_Membership_Fragment
            | Ends_Office_Fragment
            | Ends_Partnership_Fragment
            | Ends_PersonalTie_Fragment
            | Ends_SisterTie_Fragment
           }> } }
      & Spot_Group_Fragment
    )
    | { readonly __typename: 'Impact' }
    | (
      { readonly __typename: 'Institution', readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
            | Ends_Affiliation_Fragment
            | Ends_Agreement_Fragment
            | Ends_Membership_Fragment
            | Ends_Office_Fragment
            | Ends_Partnership_Fragment
            | Ends_PersonalTie_Fragment
            | Ends_SisterTie_Fragment
           }> } }
      & Spot_Institution_Fragment
    )
    | (
      { readonly __typename: 'Membership' }
      & Ends_Membership_Fragment
    )
    | (
      { readonly __typename: 'Office' }
      & Ends_Office_Fragment
    )
    | (
      { readonly __typename: 'Partnership' }
      & Ends_Partnership_Fragment
    )
    | (
      { readonly __typename: 'Person', readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
            | Ends_Affiliation_Fragment
            | Ends_Agreement_Fragment
            | Ends_Membership_Fragment
            | Ends_Office_Fragment
            | Ends_Partnership_Fragment
            | Ends_PersonalTie_Fragment
            | Ends_SisterTie_Fragment
           }> } }
      & Spot_Person_Fragment
    )
    | (
      { readonly __typename: 'PersonalTie' }
      & Ends_PersonalTie_Fragment
    )
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | (
      { readonly __typename: 'SisterTie' }
      & Ends_SisterTie_Fragment
    )
    | { readonly __typename: 'Source' }
    | (
      { readonly __typename: 'State', readonly ties: { readonly edges: ReadonlyArray<{ readonly node:
            | Ends_Affiliation_Fragment
            | Ends_Agreement_Fragment
            | Ends_Membership_Fragment
            | Ends_Office_Fragment
            | Ends_Partnership_Fragment
            | Ends_PersonalTie_Fragment
            | Ends_SisterTie_Fragment
           }> } }
      & Spot_State_Fragment
    )
    | { readonly __typename: 'Theme' }
   | null };

type Ends_Affiliation_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Spot_City_Fragment
      | Spot_Country_Fragment
      | Spot_Group_Fragment
      | Spot_Institution_Fragment
      | Spot_Person_Fragment
      | Spot_State_Fragment
     }> };

type Ends_Agreement_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Spot_City_Fragment
      | Spot_Country_Fragment
      | Spot_Group_Fragment
      | Spot_Institution_Fragment
      | Spot_Person_Fragment
      | Spot_State_Fragment
     }> };

type Ends_Membership_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Spot_City_Fragment
      | Spot_Country_Fragment
      | Spot_Group_Fragment
      | Spot_Institution_Fragment
      | Spot_Person_Fragment
      | Spot_State_Fragment
     }> };

type Ends_Office_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Spot_City_Fragment
      | Spot_Country_Fragment
      | Spot_Group_Fragment
      | Spot_Institution_Fragment
      | Spot_Person_Fragment
      | Spot_State_Fragment
     }> };

type Ends_Partnership_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Spot_City_Fragment
      | Spot_Country_Fragment
      | Spot_Group_Fragment
      | Spot_Institution_Fragment
      | Spot_Person_Fragment
      | Spot_State_Fragment
     }> };

type Ends_PersonalTie_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Spot_City_Fragment
      | Spot_Country_Fragment
      | Spot_Group_Fragment
      | Spot_Institution_Fragment
      | Spot_Person_Fragment
      | Spot_State_Fragment
     }> };

type Ends_SisterTie_Fragment = { readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
      | Spot_City_Fragment
      | Spot_Country_Fragment
      | Spot_Group_Fragment
      | Spot_Institution_Fragment
      | Spot_Person_Fragment
      | Spot_State_Fragment
     }> };

export type EndsFragment =
  | Ends_Affiliation_Fragment
  | Ends_Agreement_Fragment
  | Ends_Membership_Fragment
  | Ends_Office_Fragment
  | Ends_Partnership_Fragment
  | Ends_PersonalTie_Fragment
  | Ends_SisterTie_Fragment
;

type Spot_City_Fragment = { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null };

type Spot_Country_Fragment = { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null };

type Spot_Group_Fragment = { readonly id: string };

type Spot_Institution_Fragment = { readonly id: string, readonly seat:
    | { readonly point: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly point: { readonly latitude: number, readonly longitude: number } | null }
    | { readonly point: { readonly latitude: number, readonly longitude: number } | null }
   | null };

type Spot_Person_Fragment = { readonly id: string };

type Spot_State_Fragment = { readonly id: string, readonly point: { readonly latitude: number, readonly longitude: number } | null };

export type SpotFragment =
  | Spot_City_Fragment
  | Spot_Country_Fragment
  | Spot_Group_Fragment
  | Spot_Institution_Fragment
  | Spot_Person_Fragment
  | Spot_State_Fragment
;

export type PageHeadQueryVariables = Exact<{
  id: string;
  in?: ReadonlyArray<string> | string | null | undefined;
}>;


export type PageHeadQuery = { readonly node:
    | { readonly __typename: 'Affiliation', readonly name: string, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }
    | { readonly __typename: 'Agreement', readonly name: string, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }
    | { readonly __typename: 'City', readonly actorName: string, readonly identifiers: ReadonlyArray<{ readonly url: string | null }>, readonly ties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> }, readonly within:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly actorName: string, readonly identifiers: ReadonlyArray<{ readonly url: string | null }>, readonly ties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> } }
    | { readonly __typename: 'Event', readonly name: string }
    | { readonly __typename: 'Group', readonly actorName: string, readonly identifiers: ReadonlyArray<{ readonly url: string | null }>, readonly ties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> } }
    | { readonly __typename: 'Impact', readonly indicator: string }
    | { readonly __typename: 'Institution', readonly actorName: string, readonly identifiers: ReadonlyArray<{ readonly url: string | null }>, readonly ties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> } }
    | { readonly __typename: 'Membership', readonly name: string, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }
    | { readonly __typename: 'Office', readonly name: string, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }
    | { readonly __typename: 'Partnership', readonly name: string, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }
    | { readonly __typename: 'Person', readonly actorName: string, readonly identifiers: ReadonlyArray<{ readonly url: string | null }>, readonly ties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> } }
    | { readonly __typename: 'PersonalTie', readonly name: string, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }
    | { readonly __typename: 'Policy', readonly name: string }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie', readonly name: string, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }
    | { readonly __typename: 'Source', readonly title: string }
    | { readonly __typename: 'State', readonly actorName: string, readonly identifiers: ReadonlyArray<{ readonly url: string | null }>, readonly ties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
            | { readonly id: string, readonly start: { readonly edtf: string } | null, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly actor:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }
           }> } }
    | { readonly __typename: 'Theme', readonly name: string }
   | null };

export type ReconcileCandidatesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ReconcileCandidatesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | (
      { readonly __typename: 'City' }
      & Candidate_City_Fragment
    )
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Country' }
      & Candidate_Country_Fragment
    )
    | { readonly __typename: 'Event' }
    | (
      { readonly __typename: 'Group' }
      & Candidate_Group_Fragment
    )
    | { readonly __typename: 'Impact' }
    | (
      { readonly __typename: 'Institution' }
      & Candidate_Institution_Fragment
    )
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | (
      { readonly __typename: 'Person' }
      & Candidate_Person_Fragment
    )
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | (
      { readonly __typename: 'State' }
      & Candidate_State_Fragment
    )
    | { readonly __typename: 'Theme' }
   | null> };

export type ReconcileExtendQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  country?: boolean;
  region?: boolean;
  kind?: boolean;
  latitude?: boolean;
  longitude?: boolean;
  names?: boolean;
  population?: boolean;
  identifiers?: boolean;
  ties?: boolean;
  tiePartner?: boolean;
  tieName?: boolean;
  tieKind?: boolean;
  tieStart?: boolean;
  tieStatus?: boolean;
  tieConfidence?: boolean;
  tieSources?: boolean;
  tieEvidence?: boolean;
}>;


export type ReconcileExtendQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly population?: number | null, readonly kind?: ActorKind, readonly id: string, readonly within?:
        | Labeled_City_Fragment
        | Labeled_Country_Fragment
        | Labeled_State_Fragment
       | null, readonly point?: { readonly latitude: number, readonly longitude: number } | null, readonly country?: Labeled_Country_Fragment, readonly names?: ReadonlyArray<{ readonly text: string }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
           }> } }
    | { readonly id: string }
    | { readonly kind?: ActorKind, readonly id: string, readonly within?:
        | Labeled_City_Fragment
        | Labeled_Country_Fragment
        | Labeled_State_Fragment
       | null, readonly point?: { readonly latitude: number, readonly longitude: number } | null, readonly names?: ReadonlyArray<{ readonly text: string }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
           }> } }
    | { readonly id: string }
    | { readonly kind?: ActorKind, readonly id: string, readonly names?: ReadonlyArray<{ readonly text: string }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
           }> } }
    | { readonly id: string }
    | { readonly kind?: ActorKind, readonly id: string, readonly seat?:
        | (
          SeatWithin_City_Fragment
          & SeatWithin_City_Fragment
        )
        | (
          SeatWithin_Country_Fragment
          & SeatWithin_Country_Fragment
        )
        | (
          SeatWithin_State_Fragment
          & SeatWithin_State_Fragment
        )
       | null, readonly names?: ReadonlyArray<{ readonly text: string }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
           }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly kind?: ActorKind, readonly id: string, readonly names?: ReadonlyArray<{ readonly text: string }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
           }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly kind?: ActorKind, readonly id: string, readonly within?:
        | Labeled_City_Fragment
        | Labeled_Country_Fragment
        | Labeled_State_Fragment
       | null, readonly point?: { readonly latitude: number, readonly longitude: number } | null, readonly country?: Labeled_Country_Fragment, readonly names?: ReadonlyArray<{ readonly text: string }>, readonly identifiers?: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
            | { readonly id: string, readonly name?: string, readonly typeLabel?: string, readonly status?: TieStatus, readonly start?: { readonly edtf: string } | null, readonly parties?: ReadonlyArray<{ readonly actor:
                  | Labeled_City_Fragment
                  | Labeled_Country_Fragment
                  | Labeled_Group_Fragment
                  | Labeled_Institution_Fragment
                  | Labeled_Person_Fragment
                  | Labeled_State_Fragment
                 }>, readonly record?: { readonly sourceCount: number, readonly confidence: { readonly level: ConfidenceLevel }, readonly sources: ReadonlyArray<{ readonly title: string }> } }
           }> } }
    | { readonly id: string }
   | null> };

export type ReconcilePreviewQueryVariables = Exact<{
  id: string;
}>;


export type ReconcilePreviewQuery = { readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'City', readonly typeLabel: string, readonly name: string, readonly population: number | null, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties: { readonly totalCount: number }, readonly within:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly country: { readonly name: string } }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Country', readonly typeLabel: string, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties: { readonly totalCount: number }, readonly within:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Group', readonly typeLabel: string, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties: { readonly totalCount: number } }
    | { readonly __typename: 'Impact' }
    | { readonly __typename: 'Institution', readonly typeLabel: string, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties: { readonly totalCount: number }, readonly seat:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'Person', readonly typeLabel: string, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties: { readonly totalCount: number } }
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'State', readonly typeLabel: string, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly ties: { readonly totalCount: number }, readonly within:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }
    | { readonly __typename: 'Theme' }
   | null };

export type ReconcileSuggestQueryVariables = Exact<{
  text: string;
  id: string;
  first: number;
}>;


export type ReconcileSuggestQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Affiliation' }
        | { readonly __typename: 'Agreement' }
        | (
          { readonly __typename: 'City' }
          & Suggested_City_Fragment
        )
        | (
          { readonly __typename: 'Country' }
          & Suggested_Country_Fragment
        )
        | { readonly __typename: 'Event' }
        | (
          { readonly __typename: 'Group' }
          & Suggested_Group_Fragment
        )
        | { readonly __typename: 'Impact' }
        | (
          { readonly __typename: 'Institution' }
          & Suggested_Institution_Fragment
        )
        | { readonly __typename: 'Membership' }
        | { readonly __typename: 'Office' }
        | { readonly __typename: 'Partnership' }
        | (
          { readonly __typename: 'Person' }
          & Suggested_Person_Fragment
        )
        | { readonly __typename: 'PersonalTie' }
        | { readonly __typename: 'Policy' }
        | { readonly __typename: 'PolicyEffect' }
        | { readonly __typename: 'SisterTie' }
        | { readonly __typename: 'Source' }
        | (
          { readonly __typename: 'State' }
          & Suggested_State_Fragment
        )
        | { readonly __typename: 'Theme' }
       }> }, readonly node:
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Agreement' }
    | (
      { readonly __typename: 'City' }
      & Suggested_City_Fragment
    )
    | { readonly __typename: 'Claim' }
    | (
      { readonly __typename: 'Country' }
      & Suggested_Country_Fragment
    )
    | { readonly __typename: 'Event' }
    | (
      { readonly __typename: 'Group' }
      & Suggested_Group_Fragment
    )
    | { readonly __typename: 'Impact' }
    | (
      { readonly __typename: 'Institution' }
      & Suggested_Institution_Fragment
    )
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Partnership' }
    | (
      { readonly __typename: 'Person' }
      & Suggested_Person_Fragment
    )
    | { readonly __typename: 'PersonalTie' }
    | { readonly __typename: 'Policy' }
    | { readonly __typename: 'PolicyEffect' }
    | { readonly __typename: 'SisterTie' }
    | { readonly __typename: 'Source' }
    | (
      { readonly __typename: 'State' }
      & Suggested_State_Fragment
    )
    | { readonly __typename: 'Theme' }
   | null };

type Labeled_City_Fragment = { readonly id: string, readonly name: string };

type Labeled_Country_Fragment = { readonly id: string, readonly name: string };

type Labeled_Group_Fragment = { readonly id: string, readonly name: string };

type Labeled_Institution_Fragment = { readonly id: string, readonly name: string };

type Labeled_Person_Fragment = { readonly id: string, readonly name: string };

type Labeled_State_Fragment = { readonly id: string, readonly name: string };

export type LabeledFragment =
  | Labeled_City_Fragment
  | Labeled_Country_Fragment
  | Labeled_Group_Fragment
  | Labeled_Institution_Fragment
  | Labeled_Person_Fragment
  | Labeled_State_Fragment
;

type SeatWithin_City_Fragment = (
  { readonly __typename: 'City', readonly country: Labeled_Country_Fragment }
  & Labeled_City_Fragment
);

type SeatWithin_Country_Fragment = (
  { readonly __typename: 'Country' }
  & Labeled_Country_Fragment
);

type SeatWithin_State_Fragment = (
  { readonly __typename: 'State', readonly country: Labeled_Country_Fragment }
  & Labeled_State_Fragment
);

export type SeatWithinFragment =
  | SeatWithin_City_Fragment
  | SeatWithin_Country_Fragment
  | SeatWithin_State_Fragment
;

type Candidate_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly typeLabel: string, readonly name: string, readonly within:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null };

type Candidate_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly typeLabel: string, readonly name: string, readonly within:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null };

type Candidate_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly typeLabel: string, readonly name: string };

type Candidate_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly typeLabel: string, readonly name: string, readonly seat:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null };

type Candidate_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly typeLabel: string, readonly name: string };

type Candidate_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly typeLabel: string, readonly name: string, readonly within:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null };

export type CandidateFragment =
  | Candidate_City_Fragment
  | Candidate_Country_Fragment
  | Candidate_Group_Fragment
  | Candidate_Institution_Fragment
  | Candidate_Person_Fragment
  | Candidate_State_Fragment
;

export type MatchedFragment = { readonly score: number, readonly verdict: MatchVerdict, readonly candidate:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly features: ReadonlyArray<{ readonly name: MatchFeatureName, readonly points: number }> };

type Suggested_City_Fragment = { readonly __typename: 'City', readonly id: string, readonly typeLabel: string, readonly name: string };

type Suggested_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly typeLabel: string, readonly name: string };

type Suggested_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly typeLabel: string, readonly name: string };

type Suggested_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly typeLabel: string, readonly name: string };

type Suggested_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly typeLabel: string, readonly name: string };

type Suggested_State_Fragment = { readonly __typename: 'State', readonly id: string, readonly typeLabel: string, readonly name: string };

export type SuggestedFragment =
  | Suggested_City_Fragment
  | Suggested_Country_Fragment
  | Suggested_Group_Fragment
  | Suggested_Institution_Fragment
  | Suggested_Person_Fragment
  | Suggested_State_Fragment
;

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
export const ToldFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Told on Claim {
  id
  property
  value
  stance
  reason
  recordedAt
  retiredAt
  source {
    id
    title
  }
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const CitedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Cited on Subject {
  record {
    confidence {
      level
    }
    claims(first: 5) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const StatedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Stated on Claim {
  id
  property
  value
  stance
  rank
  source {
    id
    title
  }
}
    `, {"fragmentName":"Stated"}) as unknown as TypedDocumentString<StatedFragment, unknown>;
export const JudgedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Judged on Contest {
  property
  because
  decided
  preferred {
    text
  }
}
    `, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
export const VersionsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Versions on Contest {
  property
  because
  decided
  values {
    text
    claims {
      id
    }
  }
}
    `, {"fragmentName":"Versions"}) as unknown as TypedDocumentString<VersionsFragment, unknown>;
export const NamedSubjectFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NamedSubject on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    name
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
  ... on Impact {
    indicator
  }
}
    `, {"fragmentName":"NamedSubject"}) as unknown as TypedDocumentString<NamedSubjectFragment, unknown>;
export const SaidFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Said on Claim {
  id
  property
  value
  stance
  rank
  reason
  locator
  recordedAt
  retiredAt
  source {
    ...NamedSubject
    read
    directness
    url
    archivedUrl
    published {
      text
    }
    publisher {
      name
    }
    licence
  }
  takenFrom {
    id
    title
  }
}
    fragment NamedSubject on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    name
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
  ... on Impact {
    indicator
  }
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const StatingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Stating on Claim {
  id
  property
  value
  form
  stance
  rank
}
    `, {"fragmentName":"Stating"}) as unknown as TypedDocumentString<StatingFragment, unknown>;
export const EvidencedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Evidenced on PropertyRecord {
  contested {
    decided
  }
  claims {
    ...Stating
  }
}
    fragment Stating on Claim {
  id
  property
  value
  form
  stance
  rank
}`, {"fragmentName":"Evidenced"}) as unknown as TypedDocumentString<EvidencedFragment, unknown>;
export const DatedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Dated on Tie {
  parties {
    actor {
      id
      name
    }
  }
  status
  start {
    text
    edtf
  }
  end {
    text
    edtf
  }
  lastConfirmed {
    text
    edtf
  }
  standing
  lastListed {
    text
  }
  record {
    start: property(name: "start") {
      ...Evidenced
    }
    signed: property(name: "signed") {
      ...Evidenced
    }
    end: property(name: "end") {
      ...Evidenced
    }
    expires: property(name: "expires") {
      ...Evidenced
    }
    status: property(name: "status") {
      ...Evidenced
    }
  }
}
    fragment Evidenced on PropertyRecord {
  contested {
    decided
  }
  claims {
    ...Stating
  }
}
fragment Stating on Claim {
  id
  property
  value
  form
  stance
  rank
}`, {"fragmentName":"Dated"}) as unknown as TypedDocumentString<DatedFragment, unknown>;
export const InsideFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Inside on Actor {
  id
  record {
    LOCATED_IN: property(name: "locatedIn") {
      claims {
        ...Stating
      }
    }
    PART_OF: property(name: "partOf") {
      claims {
        ...Stating
      }
    }
    WITHIN: property(name: "within") {
      claims {
        ...Stating
      }
    }
  }
}
    fragment Stating on Claim {
  id
  property
  value
  form
  stance
  rank
}`, {"fragmentName":"Inside"}) as unknown as TypedDocumentString<InsideFragment, unknown>;
export const KindFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Kind on __Type {
  kind
  name
}
    `, {"fragmentName":"Kind"}) as unknown as TypedDocumentString<KindFragment, unknown>;
export const TypeRefFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TypeRef on __Type {
  ...Kind
  ofType {
    ...Kind
    ofType {
      ...Kind
      ofType {
        ...Kind
      }
    }
  }
}
    fragment Kind on __Type {
  kind
  name
}`, {"fragmentName":"TypeRef"}) as unknown as TypedDocumentString<TypeRefFragment, unknown>;
export const SpotFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Spot on Actor {
  id
  ... on Place {
    point {
      latitude
      longitude
    }
  }
  ... on Institution {
    seat {
      point {
        latitude
        longitude
      }
    }
  }
}
    `, {"fragmentName":"Spot"}) as unknown as TypedDocumentString<SpotFragment, unknown>;
export const EndsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Ends on Tie {
  parties {
    role
    actor {
      ...Spot
    }
  }
}
    fragment Spot on Actor {
  id
  ... on Place {
    point {
      latitude
      longitude
    }
  }
  ... on Institution {
    seat {
      point {
        latitude
        longitude
      }
    }
  }
}`, {"fragmentName":"Ends"}) as unknown as TypedDocumentString<EndsFragment, unknown>;
export const LabeledFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Labeled on Actor {
  id
  name
}
    `, {"fragmentName":"Labeled"}) as unknown as TypedDocumentString<LabeledFragment, unknown>;
export const SeatWithinFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SeatWithin on Place {
  __typename
  ...Labeled
  ... on City {
    country {
      ...Labeled
    }
  }
  ... on State {
    country {
      ...Labeled
    }
  }
}
    fragment Labeled on Actor {
  id
  name
}`, {"fragmentName":"SeatWithin"}) as unknown as TypedDocumentString<SeatWithinFragment, unknown>;
export const CandidateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Candidate on Actor {
  __typename
  id
  typeLabel
  name
  ... on Place {
    within {
      name
    }
  }
  ... on Institution {
    seat {
      name
    }
  }
}
    `, {"fragmentName":"Candidate"}) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const MatchedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Matched on Match {
  candidate {
    id
  }
  score
  verdict
  features {
    name
    points
  }
}
    `, {"fragmentName":"Matched"}) as unknown as TypedDocumentString<MatchedFragment, unknown>;
export const SuggestedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Suggested on Actor {
  __typename
  id
  typeLabel
  name
}
    `, {"fragmentName":"Suggested"}) as unknown as TypedDocumentString<SuggestedFragment, unknown>;
export const FeedChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query feedChanges($since: DateTime!, $until: DateTime, $filter: ChangeFilter, $last: Int!, $before: String) {
  dataset {
    importedAt
  }
  changes(
    since: $since
    until: $until
    filter: $filter
    last: $last
    before: $before
  ) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    edges {
      node {
        at
        kind
        claim {
          ...Told
          subject {
            __typename
            id
            ... on Actor {
              name
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
            ... on Impact {
              indicator
            }
            record {
              claims(first: 50, filter: {includeRetired: true}) {
                pageInfo {
                  hasNextPage
                }
                edges {
                  node {
                    ...Told
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Told on Claim {
  id
  property
  value
  stance
  reason
  recordedAt
  retiredAt
  source {
    id
    title
  }
}`) as unknown as TypedDocumentString<FeedChangesQuery, FeedChangesQueryVariables>;
export const FeedInvolvedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query feedInvolved($text: ID!, $name: String!) {
  node(id: $text) {
    id
    ... on Actor {
      name
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
  }
  search(text: $name, types: [COUNTRY, STATE, CITY, INSTITUTION], first: 10) {
    edges {
      why
      node {
        id
        ... on Actor {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FeedInvolvedQuery, FeedInvolvedQueryVariables>;
export const LinkedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query linked($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Actor {
      name
      names {
        text
        language
      }
      kind
      identifiers {
        scheme
        value
        url
      }
      formerIds
      tie: ties(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
          }
        }
      }
    }
    ... on Place {
      point {
        latitude
        longitude
      }
      within {
        id
        name
      }
      abolished {
        edtf
      }
      mergedInto {
        id
        name
      }
      remark: remarkText
    }
    ... on Country {
      code
      population
    }
    ... on State {
      country {
        id
        name
      }
    }
    ... on City {
      country {
        id
        name
      }
      state {
        id
        name
      }
      population
    }
    ... on Institution {
      parent {
        id
        name
      }
      seat {
        id
        name
      }
      founded {
        edtf
      }
      closed {
        edtf
      }
    }
    ... on Person {
      born {
        edtf
      }
      died {
        edtf
      }
      occupation
    }
    ... on Group {
      definedAs
      size
    }
    ... on Tie {
      name
      tieKind: kind
      status
      start {
        edtf
      }
      end {
        edtf
      }
      lastConfirmed {
        edtf
      }
      tieRemark: remarkText
      party: parties {
        role
        namedAs
        actor {
          id
          name
        }
      }
      theme: themes {
        id
        name
      }
    }
    ... on Agreement {
      agreementTitle: title
      partiesCounted
      signedOn {
        edtf
      }
      expiresOn {
        edtf
      }
      textUrl
    }
    ... on Partnership {
      field
    }
    ... on Affiliation {
      position
    }
    ... on Event {
      name
      eventKind: kind
      when {
        edtf
      }
      place {
        id
        name
      }
      concerns {
        id
        name
      }
      theme: themes {
        id
        name
      }
    }
    ... on Policy {
      name
      policyKind: kind
      when {
        edtf
      }
      issuer {
        id
        name
      }
      theme: themes {
        id
        name
      }
    }
    ... on PolicyEffect {
      effect
      policy {
        id
        name
      }
      effectOn: tie {
        id
        name
      }
    }
    ... on Impact {
      indicator
      text
      amount
      unit
      currency
      direction
      period {
        edtf
      }
      measures {
        id
      }
    }
    ... on Theme {
      name
      broader {
        id
        name
      }
    }
    ... on Source {
      title
      sourceKind: kind
      directness
      language
      licence
      url
      archivedUrl
      published {
        edtf
      }
      author: authors {
        id
        name
      }
      publisher {
        id
        name
      }
      cites {
        id
        title
      }
    }
    ... on Claim {
      about: subject {
        id
      }
      property
      value
      stance
      rank
      recordedAt
      source {
        id
        title
      }
      takenFrom {
        id
        title
      }
    }
    ... on Subject {
      record {
        statedBy: sources {
          id
          title
        }
        claim: claims(first: 100) {
          edges {
            node {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkedQuery, LinkedQueryVariables>;
export const McpProposeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation mcpPropose($input: ProposalInput!) {
  propose(input: $input) {
    proposal {
      id
      state
      version
    }
    problems {
      operation
      column
      code
      message
    }
    consequence {
      isSimple
      isTold
      totalCount
      changes {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<McpProposeMutation, McpProposeMutationVariables>;
export const McpFindDocument = /*#__PURE__*/ new TypedDocumentString(`
    query mcpFind($text: String!, $types: [SearchType!], $within: ID, $first: Int, $after: String) {
  dataset {
    version
  }
  search(
    text: $text
    types: $types
    within: $within
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    edges {
      cursor
      matched
      why
      uncertain
      node {
        ...NamedSubject
        ...Cited
      }
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    name
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
  ... on Impact {
    indicator
  }
}
fragment Cited on Subject {
  record {
    confidence {
      level
    }
    claims(first: 5) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<McpFindQuery, McpFindQueryVariables>;
export const McpGetDocument = /*#__PURE__*/ new TypedDocumentString(`
    query mcpGet($id: ID!, $after: String) {
  dataset {
    version
  }
  node(id: $id) {
    __typename
    id
    ... on Subject {
      ...NamedSubject
      record {
        confidence {
          level
          because
        }
        contested {
          ...Judged
        }
        claims(first: 100, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
          }
          edges {
            cursor
            node {
              ...Stated
            }
          }
        }
      }
    }
    ... on Place {
      within {
        ...NamedSubject
      }
    }
    ... on Institution {
      seat {
        ...NamedSubject
      }
      parent {
        ...NamedSubject
      }
    }
    ... on Tie {
      parties {
        role
        actor {
          ...NamedSubject
        }
      }
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    name
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
  ... on Impact {
    indicator
  }
}
fragment Stated on Claim {
  id
  property
  value
  stance
  rank
  source {
    id
    title
  }
}
fragment Judged on Contest {
  property
  because
  decided
  preferred {
    text
  }
}`) as unknown as TypedDocumentString<McpGetQuery, McpGetQueryVariables>;
export const McpEvidenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query mcpEvidence($id: ID!, $property: String, $after: String) {
  dataset {
    version
  }
  node(id: $id) {
    __typename
    id
    ... on Claim {
      ...Said
      subject {
        ...NamedSubject
      }
    }
    ... on Subject {
      ...NamedSubject
      record {
        confidence {
          level
          because
        }
        contested {
          ...Versions
        }
        claims(first: 50, after: $after, filter: {property: $property}) {
          totalCount
          pageInfo {
            hasNextPage
          }
          edges {
            cursor
            node {
              ...Said
            }
          }
        }
      }
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    name
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
  ... on Impact {
    indicator
  }
}
fragment Versions on Contest {
  property
  because
  decided
  values {
    text
    claims {
      id
    }
  }
}
fragment Said on Claim {
  id
  property
  value
  stance
  rank
  reason
  locator
  recordedAt
  retiredAt
  source {
    ...NamedSubject
    read
    directness
    url
    archivedUrl
    published {
      text
    }
    publisher {
      name
    }
    licence
  }
  takenFrom {
    id
    title
  }
}`) as unknown as TypedDocumentString<McpEvidenceQuery, McpEvidenceQueryVariables>;
export const McpTiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query mcpTies($filter: TieFilter, $first: Int, $after: String) {
  dataset {
    version
  }
  ties(filter: $filter, first: $first, after: $after) {
    totalCount
    certainCount
    pageInfo {
      hasNextPage
    }
    edges {
      cursor
      node {
        ...NamedSubject
        ...Cited
        ...Dated
      }
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    name
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
  ... on Impact {
    indicator
  }
}
fragment Cited on Subject {
  record {
    confidence {
      level
    }
    claims(first: 5) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
}
fragment Dated on Tie {
  parties {
    actor {
      id
      name
    }
  }
  status
  start {
    text
    edtf
  }
  end {
    text
    edtf
  }
  lastConfirmed {
    text
    edtf
  }
  standing
  lastListed {
    text
  }
  record {
    start: property(name: "start") {
      ...Evidenced
    }
    signed: property(name: "signed") {
      ...Evidenced
    }
    end: property(name: "end") {
      ...Evidenced
    }
    expires: property(name: "expires") {
      ...Evidenced
    }
    status: property(name: "status") {
      ...Evidenced
    }
  }
}
fragment Evidenced on PropertyRecord {
  contested {
    decided
  }
  claims {
    ...Stating
  }
}
fragment Stating on Claim {
  id
  property
  value
  form
  stance
  rank
}`) as unknown as TypedDocumentString<McpTiesQuery, McpTiesQueryVariables>;
export const McpPathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query mcpPaths($from: ID!, $to: ID!, $filter: PathFilter, $first: Int, $maxHops: Int) {
  dataset {
    version
  }
  paths(from: $from, to: $to, filter: $filter, first: $first, maxHops: $maxHops) {
    note
    truncated
    from {
      ...NamedSubject
    }
    to {
      ...NamedSubject
    }
    sharedNetworks {
      ...NamedSubject
    }
    paths {
      hops
      text
      confidence {
        level
      }
      steps {
        from {
          ...NamedSubject
        }
        to {
          ...NamedSubject
        }
        ... on TieStep {
          tie {
            ...NamedSubject
            ...Cited
          }
        }
        ... on StructureStep {
          relation
          from {
            ...Inside
          }
          to {
            ...Inside
          }
        }
      }
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    name
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
  ... on Impact {
    indicator
  }
}
fragment Cited on Subject {
  record {
    confidence {
      level
    }
    claims(first: 5) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
}
fragment Stating on Claim {
  id
  property
  value
  form
  stance
  rank
}
fragment Inside on Actor {
  id
  record {
    LOCATED_IN: property(name: "locatedIn") {
      claims {
        ...Stating
      }
    }
    PART_OF: property(name: "partOf") {
      claims {
        ...Stating
      }
    }
    WITHIN: property(name: "within") {
      claims {
        ...Stating
      }
    }
  }
}`) as unknown as TypedDocumentString<McpPathsQuery, McpPathsQueryVariables>;
export const McpContestedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query mcpContested($filter: ContestFilter, $first: Int, $after: String) {
  dataset {
    version
  }
  contested(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
    }
    edges {
      cursor
      node {
        property
        because
        decided
        spreadDays
        subject {
          ...NamedSubject
        }
        values {
          text
          claims {
            id
            source {
              title
            }
          }
        }
      }
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    name
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
  ... on Impact {
    indicator
  }
}`) as unknown as TypedDocumentString<McpContestedQuery, McpContestedQueryVariables>;
export const McpChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query mcpChanges($since: DateTime!, $until: DateTime, $filter: ChangeFilter, $first: Int, $after: String) {
  dataset {
    version
  }
  changes(
    since: $since
    until: $until
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    edges {
      cursor
      node {
        at
        kind
        claim {
          id
          property
          value
          reason
          subject {
            ...NamedSubject
          }
          source {
            id
            title
          }
        }
      }
    }
  }
}
    fragment NamedSubject on Subject {
  __typename
  id
  typeLabel
  ... on Actor {
    name
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
  ... on Impact {
    indicator
  }
}`) as unknown as TypedDocumentString<McpChangesQuery, McpChangesQueryVariables>;
export const McpSchemaDocument = /*#__PURE__*/ new TypedDocumentString(`
    query mcpSchema($type: String!) {
  __type(name: $type) {
    name
    kind
    description
    interfaces {
      name
    }
    possibleTypes {
      name
    }
    fields {
      name
      description
      args {
        name
        type {
          ...TypeRef
        }
      }
      type {
        ...TypeRef
      }
    }
    inputFields {
      name
      description
      defaultValue
      type {
        ...TypeRef
      }
    }
    enumValues {
      name
      description
    }
  }
}
    fragment TypeRef on __Type {
  ...Kind
  ofType {
    ...Kind
    ofType {
      ...Kind
      ofType {
        ...Kind
      }
    }
  }
}
fragment Kind on __Type {
  kind
  name
}`) as unknown as TypedDocumentString<McpSchemaQuery, McpSchemaQueryVariables>;
export const CardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query card($id: ID!) {
  node(id: $id) {
    __typename
    ... on Actor {
      ...Spot
      ties(filter: {types: [SISTER_TIE, PARTNERSHIP, AGREEMENT, OFFICE]}, first: 100) {
        edges {
          node {
            ...Ends
          }
        }
      }
    }
    ...Ends
  }
}
    fragment Ends on Tie {
  parties {
    role
    actor {
      ...Spot
    }
  }
}
fragment Spot on Actor {
  id
  ... on Place {
    point {
      latitude
      longitude
    }
  }
  ... on Institution {
    seat {
      point {
        latitude
        longitude
      }
    }
  }
}`) as unknown as TypedDocumentString<CardQuery, CardQueryVariables>;
export const PageHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query pageHead($id: ID!, $in: [LanguageTag!]) {
  node(id: $id) {
    __typename
    ... on Actor {
      actorName: name(in: $in)
      identifiers {
        url
      }
      ties(filter: {types: [SISTER_TIE, PARTNERSHIP, AGREEMENT, OFFICE]}, first: 30) {
        totalCount
        edges {
          node {
            id
            start {
              edtf
            }
            parties {
              role
              actor {
                id
                name(in: $in)
              }
            }
          }
        }
      }
    }
    ... on City {
      within {
        name(in: $in)
      }
    }
    ... on Tie {
      name
      parties {
        role
        actor {
          name(in: $in)
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
    ... on Source {
      title
    }
    ... on Impact {
      indicator
    }
  }
}
    `) as unknown as TypedDocumentString<PageHeadQuery, PageHeadQueryVariables>;
export const ReconcileCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query reconcileCandidates($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ...Candidate
  }
}
    fragment Candidate on Actor {
  __typename
  id
  typeLabel
  name
  ... on Place {
    within {
      name
    }
  }
  ... on Institution {
    seat {
      name
    }
  }
}`) as unknown as TypedDocumentString<ReconcileCandidatesQuery, ReconcileCandidatesQueryVariables>;
export const ReconcileExtendDocument = /*#__PURE__*/ new TypedDocumentString(`
    query reconcileExtend($ids: [ID!]!, $country: Boolean! = false, $region: Boolean! = false, $kind: Boolean! = false, $latitude: Boolean! = false, $longitude: Boolean! = false, $names: Boolean! = false, $population: Boolean! = false, $identifiers: Boolean! = false, $ties: Boolean! = false, $tiePartner: Boolean! = false, $tieName: Boolean! = false, $tieKind: Boolean! = false, $tieStart: Boolean! = false, $tieStatus: Boolean! = false, $tieConfidence: Boolean! = false, $tieSources: Boolean! = false, $tieEvidence: Boolean! = false) {
  nodes(ids: $ids) {
    id
    ... on Place {
      within @include(if: $region) {
        ...Labeled
      }
      point @include(if: $latitude) {
        latitude
        longitude
      }
      point @include(if: $longitude) {
        latitude
        longitude
      }
    }
    ... on City {
      country @include(if: $country) {
        ...Labeled
      }
      population @include(if: $population)
    }
    ... on State {
      country @include(if: $country) {
        ...Labeled
      }
    }
    ... on Institution {
      seat @include(if: $country) {
        ...SeatWithin
      }
      seat @include(if: $region) {
        ...SeatWithin
      }
    }
    ... on Actor {
      kind @include(if: $kind)
      names @include(if: $names) {
        text
      }
      identifiers @include(if: $identifiers) {
        scheme
        value
      }
      ties(first: 50) @include(if: $ties) {
        totalCount
        edges {
          node {
            id
            name @include(if: $tieName)
            typeLabel @include(if: $tieKind)
            status @include(if: $tieStatus)
            start @include(if: $tieStart) {
              edtf
            }
            parties @include(if: $tiePartner) {
              actor {
                ...Labeled
              }
            }
            record @include(if: $tieConfidence) {
              confidence {
                level
              }
            }
            record @include(if: $tieSources) {
              sourceCount
            }
            record @include(if: $tieEvidence) {
              sources(setAside: false) {
                title
              }
            }
          }
        }
      }
    }
  }
}
    fragment Labeled on Actor {
  id
  name
}
fragment SeatWithin on Place {
  __typename
  ...Labeled
  ... on City {
    country {
      ...Labeled
    }
  }
  ... on State {
    country {
      ...Labeled
    }
  }
}`) as unknown as TypedDocumentString<ReconcileExtendQuery, ReconcileExtendQueryVariables>;
export const ReconcilePreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query reconcilePreview($id: ID!) {
  node(id: $id) {
    __typename
    ... on Actor {
      typeLabel
      name
      identifiers {
        scheme
        value
      }
      ties(first: 1) {
        totalCount
      }
    }
    ... on Place {
      within {
        name
      }
    }
    ... on Institution {
      seat {
        name
      }
    }
    ... on City {
      population
      country {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReconcilePreviewQuery, ReconcilePreviewQueryVariables>;
export const ReconcileSuggestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query reconcileSuggest($text: String!, $id: ID!, $first: Int!) {
  search(text: $text, types: [COUNTRY, STATE, CITY, INSTITUTION], first: $first) {
    edges {
      node {
        __typename
        ...Suggested
      }
    }
  }
  node(id: $id) {
    __typename
    ...Suggested
  }
}
    fragment Suggested on Actor {
  __typename
  id
  typeLabel
  name
}`) as unknown as TypedDocumentString<ReconcileSuggestQuery, ReconcileSuggestQueryVariables>;