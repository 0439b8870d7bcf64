export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  LanguageTag: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type Absence =
  | 'NOT_RECORDED'
  | 'SOURCE_SAYS_NONE';

export type Actor = {
  readonly distinctFrom: ReadonlyArray<Distinction>;
  readonly events: ActorEventConnection;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly impacts: ActorImpactConnection;
  readonly kind: ActorKind;
  readonly memberships: ActorMembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly nameConvertedFrom: Maybe<Scalars['LanguageTag']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly partners: ActorPartnerConnection;
  readonly policies: ActorPolicyConnection;
  readonly record: Record;
  readonly ties: ActorTieConnection;
  readonly typeLabel: Scalars['String']['output'];
  readonly works: ActorSourceConnection;
};


export type ActorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ActorImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ActorMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type ActorNameArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type ActorNameConvertedFromArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type ActorPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type ActorPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type ActorTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type ActorWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ActorEventConnection = {
  readonly __typename?: 'ActorEventConnection';
  readonly edges: ReadonlyArray<ActorEventEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorEventEdge = {
  readonly __typename?: 'ActorEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
  readonly role: EventRole;
};

export type ActorImpactConnection = {
  readonly __typename?: 'ActorImpactConnection';
  readonly edges: ReadonlyArray<ActorImpactEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorImpactEdge = {
  readonly __typename?: 'ActorImpactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Impact;
};

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

export type ActorMembershipConnection = {
  readonly __typename?: 'ActorMembershipConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<ActorMembershipEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorMembershipEdge = {
  readonly __typename?: 'ActorMembershipEdge';
  readonly confidence: Maybe<Confidence>;
  readonly cursor: Scalars['String']['output'];
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly node: Institution;
  readonly since: Maybe<FuzzyDate>;
  readonly status: TieStatus;
  readonly tie: Membership;
  readonly until: Maybe<FuzzyDate>;
};

export type ActorPartnerConnection = {
  readonly __typename?: 'ActorPartnerConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<ActorPartnerEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorPartnerEdge = {
  readonly __typename?: 'ActorPartnerEdge';
  readonly confidence: Maybe<Confidence>;
  readonly cursor: Scalars['String']['output'];
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly node: Actor;
  readonly role: PartyRole;
  readonly since: Maybe<FuzzyDate>;
  readonly status: TieStatus;
  readonly tie: Tie;
  readonly until: Maybe<FuzzyDate>;
};

export type ActorPolicyConnection = {
  readonly __typename?: 'ActorPolicyConnection';
  readonly edges: ReadonlyArray<ActorPolicyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorPolicyEdge = {
  readonly __typename?: 'ActorPolicyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Policy;
};

export type ActorSourceConnection = {
  readonly __typename?: 'ActorSourceConnection';
  readonly edges: ReadonlyArray<ActorSourceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorSourceEdge = {
  readonly __typename?: 'ActorSourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
  readonly role: SourceRole;
};

export type ActorTieConnection = {
  readonly __typename?: 'ActorTieConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<ActorTieEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorTieEdge = {
  readonly __typename?: 'ActorTieEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Tie;
  readonly role: PartyRole;
};

export type Affiliation = Node & Subject & Tie & {
  readonly __typename?: 'Affiliation';
  readonly agreements: ReadonlyArray<Agreement>;
  readonly calledOffBy: ReadonlyArray<Policy>;
  readonly end: Maybe<FuzzyDate>;
  readonly events: TieEventConnection;
  readonly followedFrom: ReadonlyArray<Tie>;
  readonly id: Scalars['ID']['output'];
  readonly impacts: TieImpactConnection;
  readonly isSetAside: Scalars['Boolean']['output'];
  readonly kind: TieKind;
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly lastListed: Maybe<FuzzyDate>;
  readonly ledTo: ReadonlyArray<Tie>;
  readonly listCount: Scalars['Int']['output'];
  readonly lists: ReadonlyArray<Listing>;
  readonly name: Scalars['String']['output'];
  readonly parties: ReadonlyArray<Party>;
  readonly person: Person;
  readonly policies: ReadonlyArray<PolicyEffect>;
  readonly position: Maybe<Scalars['String']['output']>;
  readonly projects: ReadonlyArray<Partnership>;
  readonly record: Record;
  readonly remark: Maybe<TieRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly standing: TieStanding;
  readonly start: Maybe<FuzzyDate>;
  readonly startDirectness: Maybe<Directness>;
  readonly status: TieStatus;
  readonly statusAsOf: Maybe<FuzzyDate>;
  readonly statusClaim: Maybe<Claim>;
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
  readonly with: Actor;
};


export type AffiliationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type AffiliationImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Agreement = Node & Subject & Tie & {
  readonly __typename?: 'Agreement';
  readonly agreements: ReadonlyArray<Agreement>;
  readonly calledOffBy: ReadonlyArray<Policy>;
  readonly end: Maybe<FuzzyDate>;
  readonly ends: ReadonlyArray<Tie>;
  readonly establishes: ReadonlyArray<Tie>;
  readonly events: TieEventConnection;
  readonly expiresOn: Maybe<FuzzyDate>;
  readonly followedFrom: ReadonlyArray<Tie>;
  readonly id: Scalars['ID']['output'];
  readonly impacts: TieImpactConnection;
  readonly isSetAside: Scalars['Boolean']['output'];
  readonly kind: TieKind;
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly lastListed: Maybe<FuzzyDate>;
  readonly ledTo: ReadonlyArray<Tie>;
  readonly listCount: Scalars['Int']['output'];
  readonly lists: ReadonlyArray<Listing>;
  readonly name: Scalars['String']['output'];
  readonly parties: ReadonlyArray<Party>;
  readonly partiesCounted: Maybe<Scalars['Int']['output']>;
  readonly policies: ReadonlyArray<PolicyEffect>;
  readonly projects: ReadonlyArray<Partnership>;
  readonly record: Record;
  readonly remark: Maybe<TieRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly renews: ReadonlyArray<Tie>;
  readonly signatories: ReadonlyArray<Signatory>;
  readonly signedOn: Maybe<FuzzyDate>;
  readonly standing: TieStanding;
  readonly start: Maybe<FuzzyDate>;
  readonly startDirectness: Maybe<Directness>;
  readonly status: TieStatus;
  readonly statusAsOf: Maybe<FuzzyDate>;
  readonly statusClaim: Maybe<Claim>;
  readonly textUrl: Maybe<Scalars['URL']['output']>;
  readonly themes: ReadonlyArray<Theme>;
  readonly title: Maybe<Scalars['String']['output']>;
  readonly typeLabel: Scalars['String']['output'];
};


export type AgreementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type AgreementImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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
  readonly between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly certainty?: InputMaybe<Certainty>;
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly confidences?: InputMaybe<ReadonlyArray<ConfidenceLevel>>;
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  readonly directness?: InputMaybe<ReadonlyArray<Directness>>;
  readonly exactThemes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly expiresFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly expiresTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly includeSetAside?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<TieKind>>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly minParties?: InputMaybe<Scalars['Int']['input']>;
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  readonly signatory?: InputMaybe<Scalars['ID']['input']>;
  readonly signedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly signedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceCount?: InputMaybe<Scalars['Int']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<TieStatus>>;
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
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
  readonly containing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly inside?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<TieKind>>;
};

export type AssertInput = {
  readonly cells: ReadonlyArray<CellInput>;
  readonly table: Scalars['String']['input'];
};

export type Box = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

export type Cell = {
  readonly __typename?: 'Cell';
  readonly column: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type CellInput = {
  readonly column: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type Certainty =
  | 'CERTAINLY'
  | 'LISTED'
  | 'POSSIBLY';

export type ChainLink = {
  readonly __typename?: 'ChainLink';
  readonly candidates: ReadonlyArray<Source>;
  readonly citedAs: Maybe<Scalars['String']['output']>;
  readonly read: Scalars['Boolean']['output'];
  readonly source: Source;
};

export type Change = {
  readonly __typename?: 'Change';
  readonly at: Scalars['DateTime']['output'];
  readonly claim: Claim;
  readonly kind: ChangeKind;
};

export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  readonly edges: ReadonlyArray<ChangeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};

export type ChangeFilter = {
  readonly involving?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<ReportedChangeKind>>;
  readonly properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type ChangeKind =
  | 'RECORDED'
  | 'RETIRED';

export type ChangeReport = {
  readonly __typename?: 'ChangeReport';
  readonly after: Maybe<Scalars['String']['output']>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly changes: ReadonlyArray<ReportedChange>;
  readonly isListed: Scalars['Boolean']['output'];
  readonly remaining: Scalars['Int']['output'];
  readonly totalCount: Scalars['Int']['output'];
};

export type Citation = {
  readonly __typename?: 'Citation';
  readonly citedAs: Maybe<Scalars['String']['output']>;
  readonly source: Source;
};

export type City = Actor & Node & Place & Subject & {
  readonly __typename?: 'City';
  readonly abolished: Maybe<FuzzyDate>;
  readonly country: Country;
  readonly distinctFrom: ReadonlyArray<Distinction>;
  readonly districts: CityDistrictConnection;
  readonly events: ActorEventConnection;
  readonly eventsHere: PlaceEventConnection;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly impacts: ActorImpactConnection;
  readonly institutions: PlaceInstitutionConnection;
  readonly kind: ActorKind;
  readonly memberships: ActorMembershipConnection;
  readonly mergedInto: ReadonlyArray<Place>;
  readonly name: Scalars['String']['output'];
  readonly nameConvertedFrom: Maybe<Scalars['LanguageTag']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly partners: ActorPartnerConnection;
  readonly people: PlacePersonConnection;
  readonly point: Maybe<Point>;
  readonly policies: ActorPolicyConnection;
  readonly population: Maybe<Scalars['Int']['output']>;
  readonly port: Maybe<PortKind>;
  readonly record: Record;
  readonly remark: Maybe<PlaceRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly sisterCities: CitySisterConnection;
  readonly state: Maybe<State>;
  readonly ties: ActorTieConnection;
  readonly typeLabel: Scalars['String']['output'];
  readonly within: Maybe<Place>;
  readonly works: ActorSourceConnection;
};


export type CityDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CityEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CityImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CityInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CityMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type CityNameArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type CityNameConvertedFromArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type CityPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type CityPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CityPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CitySisterCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type CityTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type CityWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CityDistrictConnection = {
  readonly __typename?: 'CityDistrictConnection';
  readonly edges: ReadonlyArray<CityDistrictEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CityDistrictEdge = {
  readonly __typename?: 'CityDistrictEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: City;
};

export type CityFilter = {
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly hasTieWith?: InputMaybe<Scalars['ID']['input']>;
  readonly inBox?: InputMaybe<Box>;
  readonly isPort?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly maxTies?: InputMaybe<Scalars['Int']['input']>;
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
  readonly minTies?: InputMaybe<Scalars['Int']['input']>;
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  readonly near?: InputMaybe<SearchCircle>;
  readonly populationFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly populationTo?: InputMaybe<Scalars['Int']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
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

export type CitySisterConnection = {
  readonly __typename?: 'CitySisterConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<CitySisterEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CitySisterEdge = {
  readonly __typename?: 'CitySisterEdge';
  readonly confidence: Maybe<Confidence>;
  readonly cursor: Scalars['String']['output'];
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly node: City;
  readonly since: Maybe<FuzzyDate>;
  readonly status: TieStatus;
  readonly tie: Tie;
  readonly until: Maybe<FuzzyDate>;
};

export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly asOf: Maybe<FuzzyDate>;
  readonly chain: ReadonlyArray<ChainLink>;
  readonly form: ClaimForm;
  readonly id: Scalars['ID']['output'];
  readonly locator: Maybe<Scalars['String']['output']>;
  readonly property: Scalars['String']['output'];
  readonly rank: Rank;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  readonly source: Source;
  readonly stance: Stance;
  readonly subject: Subject;
  readonly takenFrom: Maybe<Source>;
  readonly value: Scalars['String']['output'];
};

export type ClaimFilter = {
  readonly asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  readonly includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly property?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

export type ClaimForm =
  | 'DATE'
  | 'NUMBER'
  | 'SET'
  | 'TERM'
  | 'TEXT';

export type ClaimOrder = {
  readonly direction: OrderDirection;
  readonly field: ClaimOrderField;
};

export type ClaimOrderField =
  | 'RECORDED';

export type Completeness =
  | 'COMPLETE'
  | 'NOT_COVERED'
  | 'PARTIAL';

export type Confidence = {
  readonly __typename?: 'Confidence';
  readonly basis: ConfidenceBasis;
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  readonly independentSources: Scalars['Int']['output'];
  readonly level: ConfidenceLevel;
  readonly reasons: ReadonlyArray<ConfidenceReason>;
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

export type ConfidenceReason = {
  readonly __typename?: 'ConfidenceReason';
  readonly code: ConfidenceReasonCode;
  readonly property: Maybe<Scalars['String']['output']>;
  readonly remark: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
};

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

export type Consequence = {
  readonly __typename?: 'Consequence';
  readonly changes: ReadonlyArray<ConsequenceChange>;
  readonly isSimple: Scalars['Boolean']['output'];
  readonly isTold: Scalars['Boolean']['output'];
  readonly totalCount: Scalars['Int']['output'];
};

export type ConsequenceChange = {
  readonly __typename?: 'ConsequenceChange';
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  readonly change: Maybe<Scalars['String']['output']>;
  readonly kind: ConsequenceKind;
  readonly property: Maybe<Scalars['String']['output']>;
  readonly subject: ProposedSubject;
  readonly text: Scalars['String']['output'];
};

export type ConsequenceKind =
  | 'CONFIDENCE'
  | 'CONTEST'
  | 'SUBJECT'
  | 'TIE'
  | 'TOUCHED'
  | 'VALUE';

export type Contest = {
  readonly __typename?: 'Contest';
  readonly agreeWithSeveral: ReadonlyArray<Claim>;
  readonly because: Scalars['String']['output'];
  readonly decided: Scalars['Boolean']['output'];
  readonly preferred: ContestedValue;
  readonly property: Scalars['String']['output'];
  readonly rule: ContestRule;
  readonly spreadDays: Maybe<Scalars['Int']['output']>;
  readonly subject: Subject;
  readonly values: ReadonlyArray<ContestedValue>;
};

export type ContestConnection = {
  readonly __typename?: 'ContestConnection';
  readonly edges: ReadonlyArray<ContestEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContestEdge = {
  readonly __typename?: 'ContestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Contest;
};

export type ContestFilter = {
  readonly between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly minSpreadDays?: InputMaybe<Scalars['Int']['input']>;
  readonly property?: InputMaybe<Scalars['String']['input']>;
  readonly types?: InputMaybe<ReadonlyArray<SearchType>>;
};

export type ContestOrder = {
  readonly direction: OrderDirection;
  readonly field: ContestOrderField;
};

export type ContestOrderField =
  | 'SPREAD'
  | 'SUBJECT';

export type ContestRule =
  | 'CURATOR'
  | 'DATE_OVER_BOUND'
  | 'DENIED_WITHOUT_OTHER'
  | 'DENIED_WITH_BETTER_GROUNDS'
  | 'DIRECTNESS'
  | 'EXACTNESS'
  | 'INDEPENDENT_SOURCES'
  | 'PUBLISHED_LATER'
  | 'SOURCE_READ'
  | 'STATED_OVER_DENIED'
  | 'UNDECIDED';

export type ContestedValue = {
  readonly __typename?: 'ContestedValue';
  readonly claims: ReadonlyArray<Claim>;
  readonly independentSources: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

export type Contributor = {
  readonly __typename?: 'Contributor';
  readonly isAgent: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly organization: Maybe<Scalars['String']['output']>;
};

export type Country = Actor & Node & Place & Subject & {
  readonly __typename?: 'Country';
  readonly abolished: Maybe<FuzzyDate>;
  readonly cities: CountryCityConnection;
  readonly code: Scalars['String']['output'];
  readonly distinctFrom: ReadonlyArray<Distinction>;
  readonly events: ActorEventConnection;
  readonly eventsHere: PlaceEventConnection;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly impacts: ActorImpactConnection;
  readonly institutions: PlaceInstitutionConnection;
  readonly kind: ActorKind;
  readonly memberships: ActorMembershipConnection;
  readonly mergedInto: ReadonlyArray<Place>;
  readonly name: Scalars['String']['output'];
  readonly nameConvertedFrom: Maybe<Scalars['LanguageTag']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly partners: ActorPartnerConnection;
  readonly people: PlacePersonConnection;
  readonly point: Maybe<Point>;
  readonly policies: ActorPolicyConnection;
  readonly population: Maybe<Scalars['Int']['output']>;
  readonly populationAsOf: Maybe<FuzzyDate>;
  readonly record: Record;
  readonly remark: Maybe<PlaceRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly states: CountryStateConnection;
  readonly ties: ActorTieConnection;
  readonly typeLabel: Scalars['String']['output'];
  readonly within: Maybe<Place>;
  readonly works: ActorSourceConnection;
};


export type CountryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type CountryNameArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type CountryNameConvertedFromArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type CountryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type CountryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type CountryWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type CountryCityConnection = {
  readonly __typename?: 'CountryCityConnection';
  readonly edges: ReadonlyArray<CountryCityEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CountryCityEdge = {
  readonly __typename?: 'CountryCityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: City;
};

export type CountryFilter = {
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly hasTieWith?: InputMaybe<Scalars['ID']['input']>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly maxTies?: InputMaybe<Scalars['Int']['input']>;
  readonly minTies?: InputMaybe<Scalars['Int']['input']>;
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
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

export type CountryStateConnection = {
  readonly __typename?: 'CountryStateConnection';
  readonly edges: ReadonlyArray<CountryStateEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CountryStateEdge = {
  readonly __typename?: 'CountryStateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: State;
};

export type Coverage = {
  readonly __typename?: 'Coverage';
  readonly asOf: Maybe<FuzzyDate>;
  readonly completeness: Completeness;
  readonly counted: Maybe<Scalars['Int']['output']>;
  readonly kinds: ReadonlyArray<TieKind>;
  readonly network: Maybe<Institution>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly onRecord: Maybe<Scalars['Int']['output']>;
  readonly partner: Maybe<Place>;
  readonly place: Place;
  readonly scope: CoverageScope;
  readonly source: Maybe<Source>;
};

export type CoverageScope =
  | 'COUNTRY'
  | 'PAIR'
  | 'PLACE';

export type Dataset = {
  readonly __typename?: 'Dataset';
  readonly contentHash: Scalars['String']['output'];
  readonly counts: ReadonlyArray<TypeCount>;
  readonly importedAt: Scalars['DateTime']['output'];
  readonly licence: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly scope: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['String']['output'];
};

export type DatePrecision =
  | 'CENTURY'
  | 'DAY'
  | 'DECADE'
  | 'INTERVAL'
  | 'MONTH'
  | 'SEASON'
  | 'YEAR';

export type DayRange = {
  readonly __typename?: 'DayRange';
  readonly maxDays: Maybe<Scalars['Int']['output']>;
  readonly minDays: Maybe<Scalars['Int']['output']>;
};

export type DecideInput = {
  readonly ifVersion: Scalars['Int']['input'];
  readonly proposal: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly verdict: Verdict;
};

export type DecidePayload = {
  readonly __typename?: 'DecidePayload';
  readonly isVisible: Scalars['Boolean']['output'];
  readonly problems: ReadonlyArray<Problem>;
  readonly proposal: Proposal;
};

export type Desk =
  | 'ELSEWHERE'
  | 'NONE'
  | 'OPEN';

export type Difference = {
  readonly __typename?: 'Difference';
  readonly changes: ReadonlyArray<ReportedChange>;
  readonly totalCount: Scalars['Int']['output'];
};

export type DimensionKey = {
  readonly __typename?: 'DimensionKey';
  readonly dimension: TieDimension;
  readonly label: Scalars['String']['output'];
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  readonly value: Maybe<Scalars['String']['output']>;
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

export type Distinction = {
  readonly __typename?: 'Distinction';
  readonly actor: Actor;
  readonly because: Scalars['String']['output'];
  readonly source: Maybe<Source>;
};

export type DistinguishInput = {
  readonly a: Scalars['ID']['input'];
  readonly b: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

export type Effect =
  | 'ENCOURAGED'
  | 'ENDED'
  | 'KEPT'
  | 'RESTRICTED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type Event = Node & Subject & {
  readonly __typename?: 'Event';
  readonly about: ReadonlyArray<Subject>;
  readonly concerns: ReadonlyArray<Tie>;
  readonly grounds: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: EventKind;
  readonly name: Scalars['String']['output'];
  readonly participants: EventParticipantConnection;
  readonly place: Maybe<Place>;
  readonly record: Record;
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
  readonly when: Maybe<FuzzyDate>;
};


export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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
  readonly certainty?: InputMaybe<Certainty>;
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly concerns?: InputMaybe<Scalars['ID']['input']>;
  readonly confidences?: InputMaybe<ReadonlyArray<ConfidenceLevel>>;
  readonly directness?: InputMaybe<ReadonlyArray<Directness>>;
  readonly exactThemes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly involves?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceCount?: InputMaybe<Scalars['Int']['input']>;
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
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

export type EventParticipantConnection = {
  readonly __typename?: 'EventParticipantConnection';
  readonly edges: ReadonlyArray<EventParticipantEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventParticipantEdge = {
  readonly __typename?: 'EventParticipantEdge';
  readonly cursor: Scalars['String']['output'];
  readonly namedAs: Maybe<Scalars['String']['output']>;
  readonly node: Actor;
  readonly role: EventRole;
};

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

export type Fate = {
  readonly __typename?: 'Fate';
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly state: FateState;
};

export type FateState =
  | 'APPLIED'
  | 'SETTLED'
  | 'SET_ASIDE';

export type FieldWork = {
  readonly __typename?: 'FieldWork';
  readonly field: Scalars['String']['output'];
  readonly work: Scalars['Int']['output'];
};

export type FigureSummary = {
  readonly __typename?: 'FigureSummary';
  readonly count: Scalars['Int']['output'];
  readonly currency: Maybe<Scalars['String']['output']>;
  readonly max: Maybe<Scalars['Float']['output']>;
  readonly min: Maybe<Scalars['Float']['output']>;
  readonly notSummed: ReadonlyArray<SumObstacle>;
  readonly sumHigh: Maybe<Scalars['Float']['output']>;
  readonly sumLow: Maybe<Scalars['Float']['output']>;
  readonly unit: Maybe<Scalars['String']['output']>;
};

export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  readonly earliest: Maybe<Scalars['Date']['output']>;
  readonly edtf: Scalars['String']['output'];
  readonly latest: Maybe<Scalars['Date']['output']>;
  readonly precision: DatePrecision;
  readonly text: Scalars['String']['output'];
};

export type GapFilter = {
  readonly between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type Group = Actor & Node & Subject & {
  readonly __typename?: 'Group';
  readonly definedAs: Scalars['String']['output'];
  readonly distinctFrom: ReadonlyArray<Distinction>;
  readonly events: ActorEventConnection;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly impacts: ActorImpactConnection;
  readonly kind: ActorKind;
  readonly memberships: ActorMembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly nameConvertedFrom: Maybe<Scalars['LanguageTag']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly partners: ActorPartnerConnection;
  readonly policies: ActorPolicyConnection;
  readonly record: Record;
  readonly size: Maybe<Scalars['String']['output']>;
  readonly ties: ActorTieConnection;
  readonly typeLabel: Scalars['String']['output'];
  readonly works: ActorSourceConnection;
};


export type GroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type GroupNameArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type GroupNameConvertedFromArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type GroupPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type GroupPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type GroupWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type GroupFilter = {
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly hasTieWith?: InputMaybe<Scalars['ID']['input']>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly maxTies?: InputMaybe<Scalars['Int']['input']>;
  readonly minTies?: InputMaybe<Scalars['Int']['input']>;
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  readonly tookPartIn?: InputMaybe<Scalars['ID']['input']>;
};

export type GroupOrder = {
  readonly direction: OrderDirection;
  readonly field: GroupOrderField;
};

export type GroupOrderField =
  | 'CHANGED'
  | 'LATEST_SOURCE'
  | 'NAME'
  | 'TIES';

export type Identifier = {
  readonly __typename?: 'Identifier';
  readonly scheme: IdentifierScheme;
  readonly url: Maybe<Scalars['URL']['output']>;
  readonly value: Scalars['String']['output'];
};

export type IdentifierInput = {
  readonly scheme: IdentifierScheme;
  readonly value: Scalars['String']['input'];
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

export type Impact = Node & Subject & {
  readonly __typename?: 'Impact';
  readonly amount: Maybe<Scalars['Float']['output']>;
  readonly currency: Maybe<Scalars['String']['output']>;
  readonly direction: Maybe<Direction>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly indicator: Scalars['String']['output'];
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly measures: ReadonlyArray<Subject>;
  readonly partOf: Maybe<Impact>;
  readonly period: Maybe<FuzzyDate>;
  readonly policies: ReadonlyArray<Policy>;
  readonly record: Record;
  readonly scale: Maybe<Scale>;
  readonly text: Scalars['String']['output'];
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
  readonly unit: Maybe<Scalars['String']['output']>;
};

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
  readonly certainty?: InputMaybe<Certainty>;
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly confidences?: InputMaybe<ReadonlyArray<ConfidenceLevel>>;
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  readonly directions?: InputMaybe<ReadonlyArray<Direction>>;
  readonly directness?: InputMaybe<ReadonlyArray<Directness>>;
  readonly exactThemes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly indicatorPrefix?: InputMaybe<Scalars['String']['input']>;
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly measures?: InputMaybe<Scalars['ID']['input']>;
  readonly scales?: InputMaybe<ReadonlyArray<Scale>>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceCount?: InputMaybe<Scalars['Int']['input']>;
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type ImpactGroup = {
  readonly __typename?: 'ImpactGroup';
  readonly count: Scalars['Int']['output'];
  readonly figures: ReadonlyArray<FigureSummary>;
  readonly keys: ReadonlyArray<StatisticsKey>;
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

export type ImpactStatistics = {
  readonly __typename?: 'ImpactStatistics';
  readonly figures: ReadonlyArray<FigureSummary>;
  readonly groups: ReadonlyArray<ImpactGroup>;
  readonly total: Scalars['Int']['output'];
};

export type Institution = Actor & Node & Subject & {
  readonly __typename?: 'Institution';
  readonly closed: Maybe<FuzzyDate>;
  readonly distinctFrom: ReadonlyArray<Distinction>;
  readonly events: ActorEventConnection;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly founded: Maybe<FuzzyDate>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly impacts: ActorImpactConnection;
  readonly kind: ActorKind;
  readonly members: InstitutionMemberConnection;
  readonly memberships: ActorMembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly nameConvertedFrom: Maybe<Scalars['LanguageTag']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly parent: Maybe<Institution>;
  readonly partners: ActorPartnerConnection;
  readonly people: InstitutionPersonConnection;
  readonly policies: ActorPolicyConnection;
  readonly projects: ReadonlyArray<Partnership>;
  readonly record: Record;
  readonly seat: Maybe<Place>;
  readonly ties: ActorTieConnection;
  readonly typeLabel: Scalars['String']['output'];
  readonly units: InstitutionUnitConnection;
  readonly works: ActorSourceConnection;
};


export type InstitutionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type InstitutionMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type InstitutionNameArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type InstitutionNameConvertedFromArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type InstitutionPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type InstitutionPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type InstitutionUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type InstitutionFilter = {
  readonly certainty?: InputMaybe<Certainty>;
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly foundedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly foundedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly hasMembers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly hasTieWith?: InputMaybe<Scalars['ID']['input']>;
  readonly inBox?: InputMaybe<Box>;
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly maxTies?: InputMaybe<Scalars['Int']['input']>;
  readonly minTies?: InputMaybe<Scalars['Int']['input']>;
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  readonly near?: InputMaybe<SearchCircle>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type InstitutionGap = {
  readonly __typename?: 'InstitutionGap';
  readonly absence: Absence;
  readonly city: City;
  readonly claim: Maybe<Claim>;
  readonly institution: Institution;
  readonly sisterCity: City;
  readonly tie: Tie;
};

export type InstitutionGapConnection = {
  readonly __typename?: 'InstitutionGapConnection';
  readonly edges: ReadonlyArray<InstitutionGapEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InstitutionGapEdge = {
  readonly __typename?: 'InstitutionGapEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: InstitutionGap;
};

export type InstitutionMemberConnection = {
  readonly __typename?: 'InstitutionMemberConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly countries: ReadonlyArray<MemberCount>;
  readonly edges: ReadonlyArray<InstitutionMemberEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InstitutionMemberEdge = {
  readonly __typename?: 'InstitutionMemberEdge';
  readonly confidence: Maybe<Confidence>;
  readonly cursor: Scalars['String']['output'];
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly node: Actor;
  readonly since: Maybe<FuzzyDate>;
  readonly status: TieStatus;
  readonly tie: Membership;
  readonly until: Maybe<FuzzyDate>;
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

export type InstitutionPersonConnection = {
  readonly __typename?: 'InstitutionPersonConnection';
  readonly edges: ReadonlyArray<InstitutionPersonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InstitutionPersonEdge = {
  readonly __typename?: 'InstitutionPersonEdge';
  readonly confidence: Maybe<Confidence>;
  readonly cursor: Scalars['String']['output'];
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly node: Person;
  readonly position: Maybe<Scalars['String']['output']>;
  readonly since: Maybe<FuzzyDate>;
  readonly status: TieStatus;
  readonly tie: Affiliation;
  readonly until: Maybe<FuzzyDate>;
};

export type InstitutionUnitConnection = {
  readonly __typename?: 'InstitutionUnitConnection';
  readonly edges: ReadonlyArray<InstitutionUnitEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InstitutionUnitEdge = {
  readonly __typename?: 'InstitutionUnitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Institution;
};

export type InvolvementKind =
  | 'EVENT'
  | 'SIGNATURE'
  | 'TIE';

export type JudgeInput = {
  readonly claim: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type Limits = {
  readonly __typename?: 'Limits';
  readonly cost: Scalars['Int']['output'];
  readonly cpuMsPerMinute: Maybe<Scalars['Int']['output']>;
  readonly databaseMsPerMinute: Maybe<Scalars['Int']['output']>;
  readonly exportTimeoutMs: Scalars['Int']['output'];
  readonly fieldWork: ReadonlyArray<FieldWork>;
  readonly maxAliases: Scalars['Int']['output'];
  readonly maxBodyBytes: Scalars['Int']['output'];
  readonly maxCost: Scalars['Int']['output'];
  readonly maxDepth: Scalars['Int']['output'];
  readonly maxDirectives: Scalars['Int']['output'];
  readonly maxExportRows: Scalars['Int']['output'];
  readonly maxExports: Scalars['Int']['output'];
  readonly maxExportsPerClient: Scalars['Int']['output'];
  readonly maxFields: Scalars['Int']['output'];
  readonly maxFragments: Scalars['Int']['output'];
  readonly maxPageSize: Scalars['Int']['output'];
  readonly maxQueueMs: Scalars['Int']['output'];
  readonly maxRelations: Scalars['Int']['output'];
  readonly maxSubscribers: Scalars['Int']['output'];
  readonly maxSubscribersPerClient: Scalars['Int']['output'];
  readonly maxTokens: Scalars['Int']['output'];
  readonly ratePerMinute: Maybe<Scalars['Int']['output']>;
  readonly relations: Scalars['Int']['output'];
  readonly timeoutMs: Scalars['Int']['output'];
};

export type Listing = {
  readonly __typename?: 'Listing';
  readonly isListed: Scalars['Boolean']['output'];
  readonly on: Maybe<FuzzyDate>;
  readonly place: Maybe<Place>;
  readonly source: Source;
};

export type MapActors = {
  readonly __typename?: 'MapActors';
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  readonly kinds: ReadonlyArray<ActorKind>;
  readonly latitudes: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  readonly longitudes: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly seats: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  readonly types: ReadonlyArray<Scalars['String']['output']>;
};

export type Match = {
  readonly __typename?: 'Match';
  readonly candidate: Actor;
  readonly features: ReadonlyArray<MatchFeature>;
  readonly score: Scalars['Int']['output'];
  readonly verdict: MatchVerdict;
};

export type MatchFeature = {
  readonly __typename?: 'MatchFeature';
  readonly name: MatchFeatureName;
  readonly points: Scalars['Int']['output'];
  readonly value: Scalars['String']['output'];
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

export type MatchInput = {
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  readonly kind?: InputMaybe<ActorKind>;
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  readonly name: Scalars['String']['input'];
  readonly partner?: InputMaybe<Scalars['String']['input']>;
  readonly partnerCountry?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

export type MatchVerdict =
  | 'NAMESAKES'
  | 'NEW'
  | 'REVIEW'
  | 'SAME';

export type Measure = {
  readonly __typename?: 'Measure';
  readonly metric: Metric;
  readonly rank: Scalars['Int']['output'];
  readonly value: Scalars['Float']['output'];
};

export type MemberCount = {
  readonly __typename?: 'MemberCount';
  readonly count: Scalars['Int']['output'];
  readonly country: Maybe<Country>;
};

export type Membership = Node & Subject & Tie & {
  readonly __typename?: 'Membership';
  readonly agreements: ReadonlyArray<Agreement>;
  readonly calledOffBy: ReadonlyArray<Policy>;
  readonly end: Maybe<FuzzyDate>;
  readonly events: TieEventConnection;
  readonly followedFrom: ReadonlyArray<Tie>;
  readonly id: Scalars['ID']['output'];
  readonly impacts: TieImpactConnection;
  readonly isSetAside: Scalars['Boolean']['output'];
  readonly kind: TieKind;
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly lastListed: Maybe<FuzzyDate>;
  readonly ledTo: ReadonlyArray<Tie>;
  readonly listCount: Scalars['Int']['output'];
  readonly lists: ReadonlyArray<Listing>;
  readonly member: Actor;
  readonly name: Scalars['String']['output'];
  readonly network: Institution;
  readonly parties: ReadonlyArray<Party>;
  readonly policies: ReadonlyArray<PolicyEffect>;
  readonly projects: ReadonlyArray<Partnership>;
  readonly record: Record;
  readonly remark: Maybe<TieRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly standing: TieStanding;
  readonly start: Maybe<FuzzyDate>;
  readonly startDirectness: Maybe<Directness>;
  readonly status: TieStatus;
  readonly statusAsOf: Maybe<FuzzyDate>;
  readonly statusClaim: Maybe<Claim>;
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
};


export type MembershipEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type MembershipImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type MergeInput = {
  readonly id: Scalars['ID']['input'];
  readonly into: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Metric =
  | 'BETWEENNESS'
  | 'CLOSENESS'
  | 'COMMUNITY'
  | 'CONSTRAINT'
  | 'CORE'
  | 'DEGREE'
  | 'PAGERANK';

export type MetricColumn = {
  readonly __typename?: 'MetricColumn';
  readonly metric: Metric;
  readonly ranks: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  readonly values: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
};

export type MetricDefinition = {
  readonly __typename?: 'MetricDefinition';
  readonly metric: Metric;
  readonly reference: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly amend: ProposePayload;
  readonly comment: Proposal;
  readonly decide: DecidePayload;
  readonly propose: ProposePayload;
  readonly revert: ProposePayload;
  readonly withdraw: Proposal;
};


export type MutationAmendArgs = {
  id: Scalars['ID']['input'];
  ifVersion: Scalars['Int']['input'];
  input: ProposalInput;
};


export type MutationCommentArgs = {
  proposal: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationDecideArgs = {
  input: DecideInput;
};


export type MutationProposeArgs = {
  input: ProposalInput;
};


export type MutationRevertArgs = {
  commit: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawArgs = {
  proposal: Scalars['ID']['input'];
};

export type Name = {
  readonly __typename?: 'Name';
  readonly convertedFrom: Maybe<Scalars['LanguageTag']['output']>;
  readonly kind: NameKind;
  readonly language: Maybe<Scalars['LanguageTag']['output']>;
  readonly scheme: Maybe<Scalars['String']['output']>;
  readonly script: Maybe<Scalars['String']['output']>;
  readonly since: Maybe<FuzzyDate>;
  readonly text: Scalars['String']['output'];
  readonly until: Maybe<FuzzyDate>;
};

export type NameKind =
  | 'ALIAS'
  | 'COMMON'
  | 'FORMER'
  | 'OFFICIAL'
  | 'ROMANIZATION'
  | 'SHORT';

export type Network = {
  readonly __typename?: 'Network';
  readonly actors: ReadonlyArray<NetworkActor>;
  readonly components: Scalars['Int']['output'];
  readonly datasetVersion: Scalars['String']['output'];
  readonly definitions: ReadonlyArray<MetricDefinition>;
  readonly loss: Maybe<NetworkLoss>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly scope: Scalars['String']['output'];
  readonly ties: ReadonlyArray<NetworkTie>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type NetworkActor = {
  readonly __typename?: 'NetworkActor';
  readonly actor: Actor;
  readonly component: Scalars['Int']['output'];
  readonly componentAfter: Maybe<Scalars['Int']['output']>;
  readonly measures: ReadonlyArray<Measure>;
  readonly measuresAfter: ReadonlyArray<Measure>;
};

export type NetworkLoss = {
  readonly __typename?: 'NetworkLoss';
  readonly components: Scalars['Int']['output'];
  readonly gone: ReadonlyArray<Subject>;
  readonly pairsParted: Scalars['Float']['output'];
  readonly parts: ReadonlyArray<NetworkPart>;
  readonly text: Scalars['String']['output'];
  readonly tiesLost: Scalars['Int']['output'];
};

export type NetworkMap = {
  readonly __typename?: 'NetworkMap';
  readonly componentCount: Scalars['Int']['output'];
  readonly components: ReadonlyArray<Scalars['Int']['output']>;
  readonly componentsAfter: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  readonly from: ReadonlyArray<Scalars['Int']['output']>;
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  readonly kinds: ReadonlyArray<ActorKind>;
  readonly loss: Maybe<NetworkLoss>;
  readonly manyTieNames: ReadonlyArray<Scalars['String']['output']>;
  readonly manyTies: ReadonlyArray<Scalars['ID']['output']>;
  readonly measures: ReadonlyArray<MetricColumn>;
  readonly measuresAfter: ReadonlyArray<MetricColumn>;
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly party: ReadonlyArray<Scalars['Int']['output']>;
  readonly partyTo: ReadonlyArray<Scalars['Int']['output']>;
  readonly scope: Scalars['String']['output'];
  readonly tieCount: Scalars['Int']['output'];
  readonly tieCounts: ReadonlyArray<Scalars['Int']['output']>;
  readonly to: ReadonlyArray<Scalars['Int']['output']>;
  readonly totalCount: Scalars['Int']['output'];
  readonly truncated: Scalars['Boolean']['output'];
  readonly types: ReadonlyArray<Scalars['String']['output']>;
};

export type NetworkPart = {
  readonly __typename?: 'NetworkPart';
  readonly actors: ReadonlyArray<Actor>;
  readonly size: Scalars['Int']['output'];
};

export type NetworkTie = {
  readonly __typename?: 'NetworkTie';
  readonly from: Scalars['ID']['output'];
  readonly tie: Tie;
  readonly to: Scalars['ID']['output'];
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Office = Node & Subject & Tie & {
  readonly __typename?: 'Office';
  readonly address: Maybe<Scalars['String']['output']>;
  readonly agreements: ReadonlyArray<Agreement>;
  readonly calledOffBy: ReadonlyArray<Policy>;
  readonly end: Maybe<FuzzyDate>;
  readonly events: TieEventConnection;
  readonly followedFrom: ReadonlyArray<Tie>;
  readonly host: Place;
  readonly id: Scalars['ID']['output'];
  readonly impacts: TieImpactConnection;
  readonly isSetAside: Scalars['Boolean']['output'];
  readonly kind: TieKind;
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly lastListed: Maybe<FuzzyDate>;
  readonly ledTo: ReadonlyArray<Tie>;
  readonly listCount: Scalars['Int']['output'];
  readonly lists: ReadonlyArray<Listing>;
  readonly name: Scalars['String']['output'];
  readonly operator: Actor;
  readonly parties: ReadonlyArray<Party>;
  readonly policies: ReadonlyArray<PolicyEffect>;
  readonly projects: ReadonlyArray<Partnership>;
  readonly record: Record;
  readonly remark: Maybe<TieRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly standing: TieStanding;
  readonly start: Maybe<FuzzyDate>;
  readonly startDirectness: Maybe<Directness>;
  readonly status: TieStatus;
  readonly statusAsOf: Maybe<FuzzyDate>;
  readonly statusClaim: Maybe<Claim>;
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
};


export type OfficeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type OfficeImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Operation = {
  readonly __typename?: 'Operation';
  readonly cells: ReadonlyArray<Cell>;
  readonly claim: Maybe<ProposedClaim>;
  readonly fate: Maybe<Fate>;
  readonly kind: OperationKind;
  readonly rank: Maybe<Rank>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  readonly table: Maybe<Scalars['String']['output']>;
  readonly undoes: Maybe<Scalars['Int']['output']>;
};

export type OperationInput =
  { readonly assert: AssertInput; readonly distinguish?: never; readonly merge?: never; readonly rank?: never; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish: DistinguishInput; readonly merge?: never; readonly rank?: never; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge: MergeInput; readonly rank?: never; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge?: never; readonly rank: RankInput; readonly restore?: never; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge?: never; readonly rank?: never; readonly restore: JudgeInput; readonly retire?: never; }
  |  { readonly assert?: never; readonly distinguish?: never; readonly merge?: never; readonly rank?: never; readonly restore?: never; readonly retire: JudgeInput; };

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

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

export type Partnership = Node & Subject & Tie & {
  readonly __typename?: 'Partnership';
  readonly agreements: ReadonlyArray<Agreement>;
  readonly calledOffBy: ReadonlyArray<Policy>;
  readonly end: Maybe<FuzzyDate>;
  readonly events: TieEventConnection;
  readonly field: Maybe<Scalars['String']['output']>;
  readonly followedFrom: ReadonlyArray<Tie>;
  readonly id: Scalars['ID']['output'];
  readonly impacts: TieImpactConnection;
  readonly isSetAside: Scalars['Boolean']['output'];
  readonly kind: TieKind;
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly lastListed: Maybe<FuzzyDate>;
  readonly ledTo: ReadonlyArray<Tie>;
  readonly listCount: Scalars['Int']['output'];
  readonly lists: ReadonlyArray<Listing>;
  readonly name: Scalars['String']['output'];
  readonly parties: ReadonlyArray<Party>;
  readonly policies: ReadonlyArray<PolicyEffect>;
  readonly projects: ReadonlyArray<Partnership>;
  readonly record: Record;
  readonly remark: Maybe<TieRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly standing: TieStanding;
  readonly start: Maybe<FuzzyDate>;
  readonly startDirectness: Maybe<Directness>;
  readonly status: TieStatus;
  readonly statusAsOf: Maybe<FuzzyDate>;
  readonly statusClaim: Maybe<Claim>;
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
  readonly under: Maybe<Subject>;
};


export type PartnershipEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PartnershipImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Party = {
  readonly __typename?: 'Party';
  readonly actor: Actor;
  readonly namedAs: Maybe<Scalars['String']['output']>;
  readonly role: PartyRole;
};

export type PartyCondition = {
  readonly levels?: InputMaybe<ReadonlyArray<PartyLevel>>;
  readonly within: Scalars['ID']['input'];
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

export type Path = {
  readonly __typename?: 'Path';
  readonly confidence: Confidence;
  readonly hops: Scalars['Int']['output'];
  readonly steps: ReadonlyArray<PathStep>;
  readonly text: Scalars['String']['output'];
  readonly together: Scalars['Boolean']['output'];
};

export type PathFilter = {
  readonly activeOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly certainty?: InputMaybe<Certainty>;
  readonly kinds?: InputMaybe<ReadonlyArray<TieKind>>;
  readonly maxDegree?: InputMaybe<Scalars['Int']['input']>;
  readonly minConfidence?: InputMaybe<ConfidenceLevel>;
  readonly mostMembers?: InputMaybe<Scalars['Int']['input']>;
  readonly notThrough?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly onlySources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly withoutSourceKinds?: InputMaybe<ReadonlyArray<SourceKind>>;
};

export type PathNote = {
  readonly __typename?: 'PathNote';
  readonly actor: Maybe<Actor>;
  readonly arguments: ReadonlyArray<Scalars['String']['output']>;
  readonly code: PathNoteCode;
  readonly hops: Maybe<Scalars['Int']['output']>;
  readonly text: Scalars['String']['output'];
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

export type PathSearch = {
  readonly __typename?: 'PathSearch';
  readonly from: Actor;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly notes: ReadonlyArray<PathNote>;
  readonly paths: ReadonlyArray<Path>;
  readonly sharedNetworks: ReadonlyArray<Institution>;
  readonly to: Actor;
  readonly truncated: Scalars['Boolean']['output'];
};

export type PathStep = {
  readonly from: Actor;
  readonly sourceTitles: ReadonlyArray<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly to: Actor;
};

export type Person = Actor & Node & Subject & {
  readonly __typename?: 'Person';
  readonly affiliations: PersonAffiliationConnection;
  readonly born: Maybe<FuzzyDate>;
  readonly died: Maybe<FuzzyDate>;
  readonly distinctFrom: ReadonlyArray<Distinction>;
  readonly events: ActorEventConnection;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly impacts: ActorImpactConnection;
  readonly involvements: PersonInvolvementConnection;
  readonly kind: ActorKind;
  readonly memberships: ActorMembershipConnection;
  readonly name: Scalars['String']['output'];
  readonly nameConvertedFrom: Maybe<Scalars['LanguageTag']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly occupation: Maybe<Scalars['String']['output']>;
  readonly partners: ActorPartnerConnection;
  readonly policies: ActorPolicyConnection;
  readonly record: Record;
  readonly signed: PersonAgreementConnection;
  readonly ties: ActorTieConnection;
  readonly typeLabel: Scalars['String']['output'];
  readonly works: ActorSourceConnection;
};


export type PersonAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type PersonNameArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type PersonNameConvertedFromArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type PersonPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type PersonPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonSignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type PersonWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonAffiliationConnection = {
  readonly __typename?: 'PersonAffiliationConnection';
  readonly edges: ReadonlyArray<PersonAffiliationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonAffiliationEdge = {
  readonly __typename?: 'PersonAffiliationEdge';
  readonly confidence: Maybe<Confidence>;
  readonly cursor: Scalars['String']['output'];
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly node: Actor;
  readonly position: Maybe<Scalars['String']['output']>;
  readonly since: Maybe<FuzzyDate>;
  readonly status: TieStatus;
  readonly tie: Affiliation;
  readonly until: Maybe<FuzzyDate>;
};

export type PersonAgreementConnection = {
  readonly __typename?: 'PersonAgreementConnection';
  readonly edges: ReadonlyArray<PersonAgreementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonAgreementEdge = {
  readonly __typename?: 'PersonAgreementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
  readonly signedAs: Maybe<Scalars['String']['output']>;
};

export type PersonDimension =
  | 'CONFIDENCE'
  | 'COUNTRY'
  | 'OCCUPATION'
  | 'POST'
  | 'SOURCES'
  | 'STATE';

export type PersonFilter = {
  readonly affiliatedWith?: InputMaybe<Scalars['ID']['input']>;
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly confidences?: InputMaybe<ReadonlyArray<ConfidenceLevel>>;
  readonly hasTieWith?: InputMaybe<Scalars['ID']['input']>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly maxTies?: InputMaybe<Scalars['Int']['input']>;
  readonly minSignatures?: InputMaybe<Scalars['Int']['input']>;
  readonly minTies?: InputMaybe<Scalars['Int']['input']>;
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  readonly occupations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly posts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sourceCount?: InputMaybe<Scalars['Int']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type PersonInvolvementConnection = {
  readonly __typename?: 'PersonInvolvementConnection';
  readonly edges: ReadonlyArray<PersonInvolvementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonInvolvementEdge = {
  readonly __typename?: 'PersonInvolvementEdge';
  readonly claim: Maybe<Claim>;
  readonly cursor: Scalars['String']['output'];
  readonly kind: InvolvementKind;
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly node: Subject;
  readonly roleLabel: Scalars['String']['output'];
  readonly until: Maybe<FuzzyDate>;
  readonly when: Maybe<FuzzyDate>;
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

export type PersonalTie = Node & Subject & Tie & {
  readonly __typename?: 'PersonalTie';
  readonly agreements: ReadonlyArray<Agreement>;
  readonly calledOffBy: ReadonlyArray<Policy>;
  readonly end: Maybe<FuzzyDate>;
  readonly events: TieEventConnection;
  readonly followedFrom: ReadonlyArray<Tie>;
  readonly id: Scalars['ID']['output'];
  readonly impacts: TieImpactConnection;
  readonly isSetAside: Scalars['Boolean']['output'];
  readonly kind: TieKind;
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly lastListed: Maybe<FuzzyDate>;
  readonly ledTo: ReadonlyArray<Tie>;
  readonly listCount: Scalars['Int']['output'];
  readonly lists: ReadonlyArray<Listing>;
  readonly name: Scalars['String']['output'];
  readonly parties: ReadonlyArray<Party>;
  readonly people: ReadonlyArray<Person>;
  readonly policies: ReadonlyArray<PolicyEffect>;
  readonly projects: ReadonlyArray<Partnership>;
  readonly record: Record;
  readonly remark: Maybe<TieRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly standing: TieStanding;
  readonly start: Maybe<FuzzyDate>;
  readonly startDirectness: Maybe<Directness>;
  readonly status: TieStatus;
  readonly statusAsOf: Maybe<FuzzyDate>;
  readonly statusClaim: Maybe<Claim>;
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
};


export type PersonalTieEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonalTieImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Place = {
  readonly abolished: Maybe<FuzzyDate>;
  readonly distinctFrom: ReadonlyArray<Distinction>;
  readonly events: ActorEventConnection;
  readonly eventsHere: PlaceEventConnection;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly impacts: ActorImpactConnection;
  readonly institutions: PlaceInstitutionConnection;
  readonly kind: ActorKind;
  readonly memberships: ActorMembershipConnection;
  readonly mergedInto: ReadonlyArray<Place>;
  readonly name: Scalars['String']['output'];
  readonly nameConvertedFrom: Maybe<Scalars['LanguageTag']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly partners: ActorPartnerConnection;
  readonly people: PlacePersonConnection;
  readonly point: Maybe<Point>;
  readonly policies: ActorPolicyConnection;
  readonly record: Record;
  readonly remark: Maybe<PlaceRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly ties: ActorTieConnection;
  readonly typeLabel: Scalars['String']['output'];
  readonly within: Maybe<Place>;
  readonly works: ActorSourceConnection;
};


export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type PlaceNameArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type PlaceNameConvertedFromArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type PlacePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type PlacePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PlacePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type PlaceWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type PlaceEventConnection = {
  readonly __typename?: 'PlaceEventConnection';
  readonly edges: ReadonlyArray<PlaceEventEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlaceEventEdge = {
  readonly __typename?: 'PlaceEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type PlaceInstitutionConnection = {
  readonly __typename?: 'PlaceInstitutionConnection';
  readonly edges: ReadonlyArray<PlaceInstitutionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlaceInstitutionEdge = {
  readonly __typename?: 'PlaceInstitutionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Institution;
};

export type PlacePersonConnection = {
  readonly __typename?: 'PlacePersonConnection';
  readonly edges: ReadonlyArray<PlacePersonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlacePersonEdge = {
  readonly __typename?: 'PlacePersonEdge';
  readonly confidence: Maybe<Confidence>;
  readonly cursor: Scalars['String']['output'];
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly node: Person;
  readonly position: Maybe<Scalars['String']['output']>;
  readonly since: Maybe<FuzzyDate>;
  readonly status: TieStatus;
  readonly tie: Affiliation;
  readonly until: Maybe<FuzzyDate>;
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

export type Point = {
  readonly __typename?: 'Point';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type Policy = Node & Subject & {
  readonly __typename?: 'Policy';
  readonly effects: PolicyEffectConnection;
  readonly id: Scalars['ID']['output'];
  readonly impacts: ReadonlyArray<Impact>;
  readonly issuer: Maybe<Actor>;
  readonly kind: PolicyKind;
  readonly name: Scalars['String']['output'];
  readonly record: Record;
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
  readonly when: Maybe<FuzzyDate>;
};


export type PolicyEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type PolicyEffect = Node & Subject & {
  readonly __typename?: 'PolicyEffect';
  readonly effect: Effect;
  readonly id: Scalars['ID']['output'];
  readonly policy: Policy;
  readonly record: Record;
  readonly tie: Tie;
  readonly typeLabel: Scalars['String']['output'];
};

export type PolicyEffectConnection = {
  readonly __typename?: 'PolicyEffectConnection';
  readonly edges: ReadonlyArray<PolicyEffectEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PolicyEffectEdge = {
  readonly __typename?: 'PolicyEffectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PolicyEffect;
};

export type PolicyFilter = {
  readonly affects?: InputMaybe<Scalars['ID']['input']>;
  readonly certainty?: InputMaybe<Certainty>;
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly effects?: InputMaybe<ReadonlyArray<Effect>>;
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<PolicyKind>>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
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

export type Problem = {
  readonly __typename?: 'Problem';
  readonly code: ProblemCode;
  readonly column: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly operation: Maybe<Scalars['Int']['output']>;
};

export type ProblemCode =
  | 'CONFLICT'
  | 'INVALID'
  | 'ON_RECORD';

export type PropertyRecord = {
  readonly __typename?: 'PropertyRecord';
  readonly claims: ReadonlyArray<Claim>;
  readonly confidence: Confidence;
  readonly contested: Maybe<Contest>;
  readonly name: Scalars['String']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

export type Proposal = {
  readonly __typename?: 'Proposal';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Contributor;
  readonly changedAt: Scalars['DateTime']['output'];
  readonly comments: ReadonlyArray<Remark>;
  readonly commit: Maybe<Scalars['Int']['output']>;
  readonly decision: Maybe<Remark>;
  readonly id: Scalars['ID']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  readonly operations: ReadonlyArray<Operation>;
  readonly state: ProposalState;
  readonly title: Scalars['String']['output'];
  readonly undoneBy: Maybe<Scalars['Int']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  readonly edges: ReadonlyArray<ProposalEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Proposal;
};

export type ProposalInput = {
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly operations: ReadonlyArray<OperationInput>;
  readonly title: Scalars['String']['input'];
};

export type ProposalState =
  | 'ACCEPTED'
  | 'CHANGES_REQUESTED'
  | 'REJECTED'
  | 'SETTLED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ProposePayload = {
  readonly __typename?: 'ProposePayload';
  readonly consequence: Maybe<Consequence>;
  readonly problems: ReadonlyArray<Problem>;
  readonly proposal: Maybe<Proposal>;
};

export type ProposedClaim = {
  readonly __typename?: 'ProposedClaim';
  readonly locator: Maybe<Scalars['String']['output']>;
  readonly property: Scalars['String']['output'];
  readonly source: Scalars['ID']['output'];
  readonly subject: Scalars['ID']['output'];
  readonly value: Scalars['String']['output'];
};

export type ProposedSubject = {
  readonly __typename?: 'ProposedSubject';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly agreement: Maybe<Agreement>;
  readonly agreementStatistics: Statistics;
  readonly agreements: QueryAgreementConnection;
  readonly changes: ChangeConnection;
  readonly cities: QueryCityConnection;
  readonly city: Maybe<City>;
  readonly claim: Maybe<Claim>;
  readonly claims: QueryClaimConnection;
  readonly consequence: ProposePayload;
  readonly contested: ContestConnection;
  readonly countries: QueryCountryConnection;
  readonly country: Maybe<Country>;
  readonly coverage: ReadonlyArray<Coverage>;
  readonly dataset: Dataset;
  readonly difference: Difference;
  readonly event: Maybe<Event>;
  readonly eventStatistics: Statistics;
  readonly events: QueryEventConnection;
  readonly group: Maybe<Group>;
  readonly groups: QueryGroupConnection;
  readonly impact: Maybe<Impact>;
  readonly impactStatistics: ImpactStatistics;
  readonly impacts: QueryImpactConnection;
  readonly institution: Maybe<Institution>;
  readonly institutionGaps: InstitutionGapConnection;
  readonly institutions: QueryInstitutionConnection;
  readonly limits: Limits;
  readonly lookup: ReadonlyArray<Actor>;
  readonly match: ReadonlyArray<Match>;
  readonly network: Network;
  readonly networkMap: NetworkMap;
  readonly node: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly offices: QueryOfficeConnection;
  readonly partnerships: QueryPartnershipConnection;
  readonly paths: PathSearch;
  readonly people: QueryPersonConnection;
  readonly person: Maybe<Person>;
  readonly personStatistics: Statistics;
  readonly policies: QueryPolicyConnection;
  readonly policy: Maybe<Policy>;
  readonly proposal: Maybe<Proposal>;
  readonly proposals: ProposalConnection;
  readonly search: SearchConnection;
  readonly sharedPartners: SharedPartnerConnection;
  readonly source: Maybe<Source>;
  readonly sourceStatistics: Statistics;
  readonly sources: QuerySourceConnection;
  readonly state: Maybe<State>;
  readonly states: QueryStateConnection;
  readonly theme: Maybe<Theme>;
  readonly themes: QueryThemeConnection;
  readonly tie: Maybe<Tie>;
  readonly tieMap: TieMap;
  readonly tieSequences: TieSequenceConnection;
  readonly tieStatistics: TieStatistics;
  readonly ties: QueryTieConnection;
  readonly viewer: Viewer;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementStatisticsArgs = {
  by: ReadonlyArray<AgreementDimension>;
  filter?: InputMaybe<AgreementFilter>;
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['DateTime']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CityOrder>;
};


export type QueryCityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


export type QueryConsequenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContestOrder>;
};


export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CountryOrder>;
};


export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoverageArgs = {
  filter?: InputMaybe<TieFilter>;
  network?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDifferenceArgs = {
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventStatisticsArgs = {
  by: ReadonlyArray<EventDimension>;
  filter?: InputMaybe<EventFilter>;
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


export type QueryImpactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImpactStatisticsArgs = {
  by: ReadonlyArray<ImpactDimension>;
  filter?: InputMaybe<ImpactFilter>;
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type QueryImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImpactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ImpactOrder>;
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


export type QueryLookupArgs = {
  identifier: IdentifierInput;
};


export type QueryMatchArgs = {
  input: MatchInput;
};


export type QueryNetworkArgs = {
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  manyParties?: InputMaybe<Scalars['Boolean']['input']>;
  metrics?: InputMaybe<ReadonlyArray<Metric>>;
  without?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryNetworkMapArgs = {
  filter?: InputMaybe<TieFilter>;
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  manyParties?: InputMaybe<Scalars['Boolean']['input']>;
  metrics?: InputMaybe<ReadonlyArray<Metric>>;
  mostActors?: InputMaybe<Scalars['Int']['input']>;
  without?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type QueryPartnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type QueryPathsArgs = {
  filter?: InputMaybe<PathFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonStatisticsArgs = {
  by: ReadonlyArray<PersonDimension>;
  filter?: InputMaybe<PersonFilter>;
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PolicyOrder>;
};


export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<ProposalState>>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<SearchCircle>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySharedPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedPartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourceStatisticsArgs = {
  by: ReadonlyArray<SourceDimension>;
  filter?: InputMaybe<SourceFilter>;
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


export type QueryStateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StateOrder>;
};


export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
};


export type QueryTieArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTieMapArgs = {
  filter?: InputMaybe<TieFilter>;
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type QueryTieSequencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  earlier: TieFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  later: TieFilter;
  maxLagDays?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTieStatisticsArgs = {
  approximateStarts?: InputMaybe<Scalars['Boolean']['input']>;
  by: ReadonlyArray<TieDimension>;
  filter?: InputMaybe<TieFilter>;
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  statesIn?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};

export type QueryAgreementConnection = {
  readonly __typename?: 'QueryAgreementConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<QueryAgreementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryAgreementEdge = {
  readonly __typename?: 'QueryAgreementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
};

export type QueryCityConnection = {
  readonly __typename?: 'QueryCityConnection';
  readonly edges: ReadonlyArray<QueryCityEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryCityEdge = {
  readonly __typename?: 'QueryCityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: City;
};

export type QueryClaimConnection = {
  readonly __typename?: 'QueryClaimConnection';
  readonly edges: ReadonlyArray<QueryClaimEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryClaimEdge = {
  readonly __typename?: 'QueryClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type QueryCountryConnection = {
  readonly __typename?: 'QueryCountryConnection';
  readonly edges: ReadonlyArray<QueryCountryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryCountryEdge = {
  readonly __typename?: 'QueryCountryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

export type QueryEventConnection = {
  readonly __typename?: 'QueryEventConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<QueryEventEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryEventEdge = {
  readonly __typename?: 'QueryEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type QueryGroupConnection = {
  readonly __typename?: 'QueryGroupConnection';
  readonly edges: ReadonlyArray<QueryGroupEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryGroupEdge = {
  readonly __typename?: 'QueryGroupEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Group;
};

export type QueryImpactConnection = {
  readonly __typename?: 'QueryImpactConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<QueryImpactEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryImpactEdge = {
  readonly __typename?: 'QueryImpactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Impact;
};

export type QueryInstitutionConnection = {
  readonly __typename?: 'QueryInstitutionConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<QueryInstitutionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryInstitutionEdge = {
  readonly __typename?: 'QueryInstitutionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Institution;
};

export type QueryOfficeConnection = {
  readonly __typename?: 'QueryOfficeConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<QueryOfficeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryOfficeEdge = {
  readonly __typename?: 'QueryOfficeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Office;
};

export type QueryPartnershipConnection = {
  readonly __typename?: 'QueryPartnershipConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<QueryPartnershipEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryPartnershipEdge = {
  readonly __typename?: 'QueryPartnershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Partnership;
};

export type QueryPersonConnection = {
  readonly __typename?: 'QueryPersonConnection';
  readonly edges: ReadonlyArray<QueryPersonEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryPersonEdge = {
  readonly __typename?: 'QueryPersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type QueryPolicyConnection = {
  readonly __typename?: 'QueryPolicyConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<QueryPolicyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryPolicyEdge = {
  readonly __typename?: 'QueryPolicyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Policy;
};

export type QuerySourceConnection = {
  readonly __typename?: 'QuerySourceConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<QuerySourceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QuerySourceEdge = {
  readonly __typename?: 'QuerySourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type QueryStateConnection = {
  readonly __typename?: 'QueryStateConnection';
  readonly edges: ReadonlyArray<QueryStateEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryStateEdge = {
  readonly __typename?: 'QueryStateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: State;
};

export type QueryThemeConnection = {
  readonly __typename?: 'QueryThemeConnection';
  readonly edges: ReadonlyArray<QueryThemeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QueryThemeEdge = {
  readonly __typename?: 'QueryThemeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Theme;
};

export type QueryTieConnection = {
  readonly __typename?: 'QueryTieConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<QueryTieEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly undatedSourceCount: Scalars['Int']['output'];
};

export type QueryTieEdge = {
  readonly __typename?: 'QueryTieEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Tie;
};

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type RankInput = {
  readonly claim: Scalars['ID']['input'];
  readonly rank: Rank;
  readonly reason: Scalars['String']['input'];
  readonly subject: Scalars['ID']['input'];
};

export type Record = {
  readonly __typename?: 'Record';
  readonly claims: RecordClaimConnection;
  readonly confidence: Confidence;
  readonly contested: ReadonlyArray<Contest>;
  readonly firstRecordedAt: Scalars['DateTime']['output'];
  readonly lastChangedAt: Scalars['DateTime']['output'];
  readonly property: Maybe<PropertyRecord>;
  readonly sourceCount: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Source>;
};


export type RecordClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type RecordPropertyArgs = {
  name: Scalars['String']['input'];
};


export type RecordSourcesArgs = {
  setAside?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RecordClaimConnection = {
  readonly __typename?: 'RecordClaimConnection';
  readonly edges: ReadonlyArray<RecordClaimEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RecordClaimEdge = {
  readonly __typename?: 'RecordClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type Remark = {
  readonly __typename?: 'Remark';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Contributor;
  readonly text: Scalars['String']['output'];
};

export type ReportedChange = {
  readonly __typename?: 'ReportedChange';
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  readonly claim: Maybe<Claim>;
  readonly kind: ReportedChangeKind;
  readonly property: Scalars['String']['output'];
  readonly subject: Maybe<Subject>;
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
  readonly km: Scalars['Float']['input'];
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly typeCounts: ReadonlyArray<SearchTypeCount>;
};

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly matched: Scalars['String']['output'];
  readonly node: Subject;
  readonly score: Scalars['Float']['output'];
  readonly uncertain: Scalars['Boolean']['output'];
  readonly why: SearchReason;
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

export type SearchTypeCount = {
  readonly __typename?: 'SearchTypeCount';
  readonly count: Scalars['Int']['output'];
  readonly type: SearchType;
};

export type SharedPartner = {
  readonly __typename?: 'SharedPartner';
  readonly partner: Actor;
  readonly places: ReadonlyArray<Place>;
  readonly ties: ReadonlyArray<Tie>;
};

export type SharedPartnerConnection = {
  readonly __typename?: 'SharedPartnerConnection';
  readonly edges: ReadonlyArray<SharedPartnerEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SharedPartnerEdge = {
  readonly __typename?: 'SharedPartnerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SharedPartner;
};

export type SharedPartnerFilter = {
  readonly inOneCountry?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<TieKind>>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type Signatory = {
  readonly __typename?: 'Signatory';
  readonly onBehalfOf: Maybe<Actor>;
  readonly person: Person;
  readonly signedAs: Maybe<Scalars['String']['output']>;
};

export type SisterTie = Node & Subject & Tie & {
  readonly __typename?: 'SisterTie';
  readonly agreements: ReadonlyArray<Agreement>;
  readonly calledOffBy: ReadonlyArray<Policy>;
  readonly distanceKm: Maybe<Scalars['Float']['output']>;
  readonly end: Maybe<FuzzyDate>;
  readonly events: TieEventConnection;
  readonly followedFrom: ReadonlyArray<Tie>;
  readonly id: Scalars['ID']['output'];
  readonly impacts: TieImpactConnection;
  readonly isSetAside: Scalars['Boolean']['output'];
  readonly kind: TieKind;
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly lastListed: Maybe<FuzzyDate>;
  readonly ledTo: ReadonlyArray<Tie>;
  readonly listCount: Scalars['Int']['output'];
  readonly lists: ReadonlyArray<Listing>;
  readonly name: Scalars['String']['output'];
  readonly parties: ReadonlyArray<Party>;
  readonly policies: ReadonlyArray<PolicyEffect>;
  readonly projects: ReadonlyArray<Partnership>;
  readonly record: Record;
  readonly remark: Maybe<TieRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly standing: TieStanding;
  readonly start: Maybe<FuzzyDate>;
  readonly startDirectness: Maybe<Directness>;
  readonly status: TieStatus;
  readonly statusAsOf: Maybe<FuzzyDate>;
  readonly statusClaim: Maybe<Claim>;
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
};


export type SisterTieEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type SisterTieImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Source = Node & Subject & {
  readonly __typename?: 'Source';
  readonly accessed: Maybe<FuzzyDate>;
  readonly archivedUrl: Maybe<Scalars['URL']['output']>;
  readonly authors: ReadonlyArray<Actor>;
  readonly candidateFor: ReadonlyArray<Source>;
  readonly citations: ReadonlyArray<Citation>;
  readonly citedBy: ReadonlyArray<Source>;
  readonly cites: ReadonlyArray<Source>;
  readonly claims: SourceClaimConnection;
  readonly commissionedBy: ReadonlyArray<Actor>;
  readonly directness: Directness;
  readonly id: Scalars['ID']['output'];
  readonly kind: SourceKind;
  readonly language: Maybe<Scalars['LanguageTag']['output']>;
  readonly licence: Maybe<Scalars['String']['output']>;
  readonly mayBe: ReadonlyArray<Source>;
  readonly origin: Maybe<Actor>;
  readonly published: Maybe<FuzzyDate>;
  readonly publisher: Maybe<Actor>;
  readonly read: Scalars['Boolean']['output'];
  readonly record: Record;
  readonly relayedClaims: SourceRelayedClaimConnection;
  readonly title: Scalars['String']['output'];
  readonly typeLabel: Scalars['String']['output'];
  readonly url: Maybe<Scalars['URL']['output']>;
};


export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type SourceRelayedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceClaimConnection = {
  readonly __typename?: 'SourceClaimConnection';
  readonly edges: ReadonlyArray<SourceClaimEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceClaimEdge = {
  readonly __typename?: 'SourceClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

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
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  readonly author?: InputMaybe<Scalars['ID']['input']>;
  readonly certainty?: InputMaybe<Certainty>;
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly cites?: InputMaybe<Scalars['ID']['input']>;
  readonly commissionedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly directness?: InputMaybe<ReadonlyArray<Directness>>;
  readonly exactLanguages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  readonly publishedBy?: InputMaybe<Scalars['ID']['input']>;
  readonly publishedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly publishedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  readonly read?: InputMaybe<Scalars['Boolean']['input']>;
  readonly titlePrefix?: InputMaybe<Scalars['String']['input']>;
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

export type SourceRelayedClaimConnection = {
  readonly __typename?: 'SourceRelayedClaimConnection';
  readonly edges: ReadonlyArray<SourceRelayedClaimEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceRelayedClaimEdge = {
  readonly __typename?: 'SourceRelayedClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type SourceRole =
  | 'AUTHOR'
  | 'COMMISSIONER'
  | 'PUBLISHER';

export type Stance =
  | 'DENIES'
  | 'SUPPORTS';

export type State = Actor & Node & Place & Subject & {
  readonly __typename?: 'State';
  readonly abolished: Maybe<FuzzyDate>;
  readonly cities: StateCityConnection;
  readonly country: Country;
  readonly distinctFrom: ReadonlyArray<Distinction>;
  readonly events: ActorEventConnection;
  readonly eventsHere: PlaceEventConnection;
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly impacts: ActorImpactConnection;
  readonly institutions: PlaceInstitutionConnection;
  readonly kind: ActorKind;
  readonly memberships: ActorMembershipConnection;
  readonly mergedInto: ReadonlyArray<Place>;
  readonly name: Scalars['String']['output'];
  readonly nameConvertedFrom: Maybe<Scalars['LanguageTag']['output']>;
  readonly names: ReadonlyArray<Name>;
  readonly partners: ActorPartnerConnection;
  readonly people: PlacePersonConnection;
  readonly point: Maybe<Point>;
  readonly policies: ActorPolicyConnection;
  readonly record: Record;
  readonly remark: Maybe<PlaceRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly sisterStates: StateSisterConnection;
  readonly ties: ActorTieConnection;
  readonly typeLabel: Scalars['String']['output'];
  readonly within: Maybe<Place>;
  readonly works: ActorSourceConnection;
};


export type StateCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type StateEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type StateEventsHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type StateImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type StateInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type StateMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type StateNameArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type StateNameConvertedFromArgs = {
  in?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


export type StatePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type StatePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type StatePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type StateSisterStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type StateTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TieOrder>;
};


export type StateWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type StateCityConnection = {
  readonly __typename?: 'StateCityConnection';
  readonly edges: ReadonlyArray<StateCityEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StateCityEdge = {
  readonly __typename?: 'StateCityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: City;
};

export type StateFilter = {
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly hasTieWith?: InputMaybe<Scalars['ID']['input']>;
  readonly inBox?: InputMaybe<Box>;
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly maxTies?: InputMaybe<Scalars['Int']['input']>;
  readonly minTies?: InputMaybe<Scalars['Int']['input']>;
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  readonly near?: InputMaybe<SearchCircle>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
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

export type StateSisterConnection = {
  readonly __typename?: 'StateSisterConnection';
  readonly certainCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<StateSisterEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StateSisterEdge = {
  readonly __typename?: 'StateSisterEdge';
  readonly confidence: Maybe<Confidence>;
  readonly cursor: Scalars['String']['output'];
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly node: State;
  readonly since: Maybe<FuzzyDate>;
  readonly status: TieStatus;
  readonly tie: Tie;
  readonly until: Maybe<FuzzyDate>;
};

export type Statistics = {
  readonly __typename?: 'Statistics';
  readonly groups: ReadonlyArray<StatisticsGroup>;
  readonly total: Scalars['Int']['output'];
};

export type StatisticsGroup = {
  readonly __typename?: 'StatisticsGroup';
  readonly count: Scalars['Int']['output'];
  readonly keys: ReadonlyArray<StatisticsKey>;
};

export type StatisticsKey = {
  readonly __typename?: 'StatisticsKey';
  readonly dimension: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
};

export type Structure =
  | 'LOCATED_IN'
  | 'PART_OF'
  | 'WITHIN';

export type StructureStep = PathStep & {
  readonly __typename?: 'StructureStep';
  readonly from: Actor;
  readonly relation: Structure;
  readonly sourceTitles: ReadonlyArray<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly to: Actor;
  readonly upward: Scalars['Boolean']['output'];
};

export type Subject = {
  readonly id: Scalars['ID']['output'];
  readonly record: Record;
  readonly typeLabel: Scalars['String']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  readonly changes: ChangeReport;
};


export type SubscriptionChangesArgs = {
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SumObstacle =
  | 'DIRECTIONS'
  | 'INDICATORS'
  | 'PERIODS'
  | 'SUBJECTS';

export type Theme = Node & Subject & {
  readonly __typename?: 'Theme';
  readonly broader: Maybe<Theme>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly narrower: ReadonlyArray<Theme>;
  readonly record: Record;
  readonly subjects: ThemeSubjectConnection;
  readonly typeLabel: Scalars['String']['output'];
};


export type ThemeSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ThemeFilter = {
  readonly broader?: InputMaybe<Scalars['ID']['input']>;
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
};

export type ThemeOrder = {
  readonly direction: OrderDirection;
  readonly field: ThemeOrderField;
};

export type ThemeOrderField =
  | 'NAME';

export type ThemeSubjectConnection = {
  readonly __typename?: 'ThemeSubjectConnection';
  readonly edges: ReadonlyArray<ThemeSubjectEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ThemeSubjectEdge = {
  readonly __typename?: 'ThemeSubjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Subject;
};

export type Tie = {
  readonly agreements: ReadonlyArray<Agreement>;
  readonly calledOffBy: ReadonlyArray<Policy>;
  readonly end: Maybe<FuzzyDate>;
  readonly events: TieEventConnection;
  readonly followedFrom: ReadonlyArray<Tie>;
  readonly id: Scalars['ID']['output'];
  readonly impacts: TieImpactConnection;
  readonly isSetAside: Scalars['Boolean']['output'];
  readonly kind: TieKind;
  readonly lastConfirmed: Maybe<FuzzyDate>;
  readonly lastListed: Maybe<FuzzyDate>;
  readonly ledTo: ReadonlyArray<Tie>;
  readonly listCount: Scalars['Int']['output'];
  readonly lists: ReadonlyArray<Listing>;
  readonly name: Scalars['String']['output'];
  readonly parties: ReadonlyArray<Party>;
  readonly policies: ReadonlyArray<PolicyEffect>;
  readonly projects: ReadonlyArray<Partnership>;
  readonly record: Record;
  readonly remark: Maybe<TieRemark>;
  readonly remarkText: Maybe<Scalars['String']['output']>;
  readonly standing: TieStanding;
  readonly start: Maybe<FuzzyDate>;
  readonly startDirectness: Maybe<Directness>;
  readonly status: TieStatus;
  readonly statusAsOf: Maybe<FuzzyDate>;
  readonly statusClaim: Maybe<Claim>;
  readonly themes: ReadonlyArray<Theme>;
  readonly typeLabel: Scalars['String']['output'];
};


export type TieEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type TieImpactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

export type TieEventConnection = {
  readonly __typename?: 'TieEventConnection';
  readonly edges: ReadonlyArray<TieEventEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TieEventEdge = {
  readonly __typename?: 'TieEventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type TieFilter = {
  readonly activeOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly activeTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly alongside?: InputMaybe<Alongside>;
  readonly asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  readonly asPublishedBy?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly bases?: InputMaybe<ReadonlyArray<ConfidenceBasis>>;
  readonly between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly certainty?: InputMaybe<Certainty>;
  readonly changedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly confidences?: InputMaybe<ReadonlyArray<ConfidenceLevel>>;
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  readonly directness?: InputMaybe<ReadonlyArray<Directness>>;
  readonly endedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly endedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly exactCountries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly exactStates?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly hasStart?: InputMaybe<Scalars['Boolean']['input']>;
  readonly includeSetAside?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isDomestic?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<TieKind>>;
  readonly latestSourceFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly leaveOut?: InputMaybe<ReadonlyArray<TieStanding>>;
  readonly levels?: InputMaybe<ReadonlyArray<TieLevels>>;
  readonly listCount?: InputMaybe<Scalars['Int']['input']>;
  readonly listedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly listedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly minConfidence?: InputMaybe<ConfidenceLevel>;
  readonly minLists?: InputMaybe<Scalars['Int']['input']>;
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  readonly notAlongside?: InputMaybe<Alongside>;
  readonly notBases?: InputMaybe<ReadonlyArray<ConfidenceBasis>>;
  readonly notOnListsFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly party?: InputMaybe<PartyCondition>;
  readonly role?: InputMaybe<PartyRole>;
  readonly selfPublished?: InputMaybe<Scalars['Boolean']['input']>;
  readonly sharedNetwork?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceCount?: InputMaybe<Scalars['Int']['input']>;
  readonly standings?: InputMaybe<ReadonlyArray<TieStanding>>;
  readonly startDirectness?: InputMaybe<ReadonlyArray<Directness>>;
  readonly startedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly startedTo?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly statusConfirmedFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<TieStatus>>;
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  readonly types?: InputMaybe<ReadonlyArray<TieType>>;
};

export type TieGroup = {
  readonly __typename?: 'TieGroup';
  readonly count: Scalars['Int']['output'];
  readonly keys: ReadonlyArray<DimensionKey>;
  readonly perMillion: Maybe<Scalars['Float']['output']>;
};

export type TieImpactConnection = {
  readonly __typename?: 'TieImpactConnection';
  readonly edges: ReadonlyArray<TieImpactEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TieImpactEdge = {
  readonly __typename?: 'TieImpactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Impact;
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

export type TieMap = {
  readonly __typename?: 'TieMap';
  readonly actors: MapActors;
  readonly contested: ReadonlyArray<Scalars['Boolean']['output']>;
  readonly contestedStarts: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  readonly dates: ReadonlyArray<FuzzyDate>;
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  readonly kinds: ReadonlyArray<TieKind>;
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly parties: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  readonly starts: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  readonly statusDates: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  readonly statuses: ReadonlyArray<TieStatus>;
  readonly totalCount: Scalars['Int']['output'];
};

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

export type TieSequence = {
  readonly __typename?: 'TieSequence';
  readonly actors: ReadonlyArray<Actor>;
  readonly certainty: Certainty;
  readonly earlier: Tie;
  readonly lag: DayRange;
  readonly later: Tie;
};

export type TieSequenceConnection = {
  readonly __typename?: 'TieSequenceConnection';
  readonly edges: ReadonlyArray<TieSequenceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TieSequenceEdge = {
  readonly __typename?: 'TieSequenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TieSequence;
};

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

export type TieStatistics = {
  readonly __typename?: 'TieStatistics';
  readonly groups: ReadonlyArray<TieGroup>;
  readonly total: Scalars['Int']['output'];
};

export type TieStatus =
  | 'ACTIVE'
  | 'DORMANT'
  | 'ENDED'
  | 'PROPOSED'
  | 'SIGNED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type TieStep = PathStep & {
  readonly __typename?: 'TieStep';
  readonly from: Actor;
  readonly sourceTitles: ReadonlyArray<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly tie: Tie;
  readonly to: Actor;
};

export type TieType =
  | 'AFFILIATION'
  | 'AGREEMENT'
  | 'MEMBERSHIP'
  | 'OFFICE'
  | 'PARTNERSHIP'
  | 'PERSONAL_TIE'
  | 'SISTER_TIE';

export type TypeCount = {
  readonly __typename?: 'TypeCount';
  readonly count: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

export type Verdict =
  | 'ACCEPT'
  | 'REJECT'
  | 'REQUEST_CHANGES';

export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly desk: Desk;
  readonly isAgent: Scalars['Boolean']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly organization: Maybe<Scalars['String']['output']>;
  readonly role: Role;
};


export const SEARCH_TYPES = ["COUNTRY","STATE","CITY","INSTITUTION","PERSON","GROUP","TIE","AGREEMENT","EVENT","POLICY","IMPACT","SOURCE","THEME"] as const satisfies readonly SearchType[];

export type Term = 'ABKHAZIA' | 'ACTIVE' | 'AFFILIATION' | 'AGREEMENT' | 'ALIAS' | 'ANNOUNCEMENT' | 'ARTICLE' | 'AUDIENCE' | 'AUTHOR' | 'BAKHMUT' | 'BASIS' | 'BOOK' | 'CEREMONY' | 'CHAMBER' | 'CITY' | 'CITY_NETWORK' | 'CLIMATE_AGREEMENT' | 'COMMISSIONER' | 'COMMON' | 'COMMUNITY' | 'COMPANY' | 'COMPLETE' | 'CONFERENCE' | 'CONFIDENCE' | 'CONFIRMED' | 'CONFUCIUS_INSTITUTE' | 'COOPERATION' | 'COUNTRIES' | 'COUNTRY' | 'COUNTY' | 'CO_AUTHORSHIP' | 'CRIMEA' | 'DAKHLA' | 'DATASET' | 'DECADE' | 'DECIDER' | 'DECISION' | 'DECREASE' | 'DEEP_WATER_PORT' | 'DELEGATE' | 'DELEGATION' | 'DEPRECATED' | 'DIRECTION' | 'DIRECTIONS' | 'DIRECTNESS' | 'DISPUTED' | 'DISTRICT' | 'DOMESTIC' | 'DONATION' | 'DONBAS_SINCE_2014' | 'DONOR' | 'DORMANT' | 'DOUBTFUL' | 'EAST_JERUSALEM' | 'ECO_PARTNERSHIP' | 'EMPLOYER' | 'ENCOURAGED' | 'ENDED' | 'EVENT' | 'EXCHANGE' | 'EXHIBITION' | 'FORMER' | 'FOUNDATION' | 'FRIENDSHIP' | 'FRIENDSHIP_ASSOCIATION' | 'FRIENDSHIP_OF_PEOPLE' | 'GARDEN' | 'GOVERNMENT_BODY' | 'GROUP' | 'GUEST' | 'GUIDELINE' | 'HEBRON' | 'HOLDER' | 'HOSPITAL' | 'HOST' | 'IMAGE' | 'IMPACT' | 'INCREASE' | 'INDEPENDENT_SOURCES' | 'INDICATOR' | 'INDICATORS' | 'INDIVIDUAL' | 'INSTITUTION' | 'ITSELF' | 'JERUSALEM' | 'JOINT_INSTITUTE' | 'JOINT_LABORATORY' | 'JOINT_VENTURE' | 'KARABAKH_UNTIL_2020' | 'KARABAKH_UNTIL_2023' | 'KEPT' | 'KIND' | 'KOSOVO' | 'LABORATORY' | 'LANGUAGE' | 'LAST_LISTED' | 'LAST_REPORTED' | 'LAW' | 'LECTURE' | 'LETTER' | 'LIAISON_OFFICE' | 'LIBRARY' | 'LIBRARY_EXCHANGE' | 'LISTED' | 'LISTED_DESPITE_CALL' | 'LISTED_REPEATEDLY' | 'LISTS' | 'LOCATED_IN' | 'MEDIA' | 'MEETING' | 'MEMBER' | 'MEMBERSHIP' | 'MEMORANDUM' | 'MENTEE' | 'MENTOR' | 'MENTORSHIP' | 'MIXED' | 'MUSEUM' | 'NATIONAL' | 'NETWORK' | 'NEWS' | 'NGO' | 'NICOSIA' | 'NONE' | 'NORMAL' | 'NORTHERN_CYPRUS' | 'NOT_COVERED' | 'NOT_LISTED' | 'NOT_ON_LATER_LISTS' | 'NOT_RECORDED' | 'OCCUPATION' | 'OCCUPATION_BODY' | 'OFFICIAL' | 'OPERATOR' | 'ORCHESTRA' | 'ORDER' | 'ORGANIZER' | 'PARK' | 'PARTIAL' | 'PARTICIPANT' | 'PARTNER' | 'PARTY' | 'PART_OF' | 'PERIODICAL' | 'PERIODS' | 'PERSON' | 'PLACE' | 'POLICY' | 'PORT' | 'PORT_AGREEMENT' | 'PORT_AUTHORITY' | 'POST' | 'POSTPONEMENT' | 'PREFECTURE' | 'PREFERRED' | 'PRIMARY' | 'PRIMARY_SOURCE' | 'PROGRAMME' | 'PROPOSAL' | 'PROPOSED' | 'PROPOSER' | 'PROVINCE' | 'PUBLISHER' | 'READ' | 'RECIPIENT' | 'REFUSAL' | 'REGION' | 'REGISTER' | 'RENEWAL' | 'REPORT' | 'RESOLUTION' | 'RESTRICTED' | 'REVERSAL' | 'RIVER_PORT' | 'ROMANIZATION' | 'SAHARA_OR_CAMP' | 'SAHRAWI_CAMP' | 'SAHRAWI_MUNICIPALITY' | 'SAHRAWI_PROJECTS' | 'SCALE' | 'SCHOOL' | 'SCIENCE_AGREEMENT' | 'SEAPORT' | 'SECONDARY' | 'SECOND_HAND' | 'SHORT' | 'SIGNATORY' | 'SIGNED' | 'SIGNING' | 'SINGLE_SOURCE' | 'SISTER_AGREEMENT' | 'SISTER_CITY' | 'SISTER_CITY_ASSOCIATION' | 'SISTER_COUNTY' | 'SISTER_DISTRICT' | 'SISTER_PORT' | 'SISTER_SCHOOL' | 'SISTER_STATE' | 'SOURCE' | 'SOURCES' | 'SOURCE_SAYS_NONE' | 'SOUTH_OSSETIA' | 'SPEAKER' | 'SPECIAL_ZONE' | 'SPORTS_CLUB' | 'STANDING' | 'START_DIRECTNESS' | 'STATE' | 'STATED' | 'STATES' | 'STATUS' | 'SUBJECTS' | 'SUSPENDED' | 'SUSPENSION' | 'TERMINATION' | 'TERTIARY' | 'TERTIARY_SOURCES' | 'TESTIMONY' | 'THEME' | 'THESIS' | 'THINK_TANK' | 'TIE' | 'TOWN' | 'TRADE_AGENCY' | 'TRADE_AGREEMENT' | 'TRADE_OFFICE' | 'TRANSNISTRIA' | 'UKRAINE_OCCUPIED_SINCE_2022' | 'UNIT' | 'UNIVERSITY' | 'UNKNOWN' | 'UPGRADE' | 'VISIT' | 'WEB_PAGE' | 'WITHDRAWAL' | 'WITHIN' | 'WITNESS' | 'YEAR' | 'ZOO';