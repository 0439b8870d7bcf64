import type * as Schema from './schema.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeReference } from '../nodeReference.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Schema.Maybe<TTypes> | Promise<Schema.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
  ;
  Node:
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
  ;
  PathStep:
    | ( Omit<Schema.StructureStep, 'from' | 'to'> & { from: _RefType['Actor'], to: _RefType['Actor'] } )
    | ( Omit<Schema.TieStep, 'from' | 'tie' | 'to'> & { from: _RefType['Actor'], tie: _RefType['Tie'], to: _RefType['Actor'] } )
  ;
  Place:
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
  ;
  Subject:
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
  ;
  Tie:
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
    | ( NodeReference )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: Schema.Absence;
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorEventConnection: ResolverTypeWrapper<Omit<Schema.ActorEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActorEventEdge']> }>;
  ActorEventEdge: ResolverTypeWrapper<Omit<Schema.ActorEventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  ActorImpactConnection: ResolverTypeWrapper<Omit<Schema.ActorImpactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActorImpactEdge']> }>;
  ActorImpactEdge: ResolverTypeWrapper<Omit<Schema.ActorImpactEdge, 'node'> & { node: ResolversTypes['Impact'] }>;
  ActorKind: Schema.ActorKind;
  ActorMembershipConnection: ResolverTypeWrapper<Omit<Schema.ActorMembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActorMembershipEdge']> }>;
  ActorMembershipEdge: ResolverTypeWrapper<Omit<Schema.ActorMembershipEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversTypes['FuzzyDate']>, node: ResolversTypes['Institution'], since?: Schema.Maybe<ResolversTypes['FuzzyDate']>, tie: ResolversTypes['Membership'], until?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  ActorPartnerConnection: ResolverTypeWrapper<Omit<Schema.ActorPartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActorPartnerEdge']> }>;
  ActorPartnerEdge: ResolverTypeWrapper<Omit<Schema.ActorPartnerEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversTypes['FuzzyDate']>, node: ResolversTypes['Actor'], since?: Schema.Maybe<ResolversTypes['FuzzyDate']>, tie: ResolversTypes['Tie'], until?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  ActorPolicyConnection: ResolverTypeWrapper<Omit<Schema.ActorPolicyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActorPolicyEdge']> }>;
  ActorPolicyEdge: ResolverTypeWrapper<Omit<Schema.ActorPolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  ActorSourceConnection: ResolverTypeWrapper<Omit<Schema.ActorSourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActorSourceEdge']> }>;
  ActorSourceEdge: ResolverTypeWrapper<Omit<Schema.ActorSourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  ActorTieConnection: ResolverTypeWrapper<Omit<Schema.ActorTieConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActorTieEdge']> }>;
  ActorTieEdge: ResolverTypeWrapper<Omit<Schema.ActorTieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  Affiliation: ResolverTypeWrapper<NodeReference>;
  Agreement: ResolverTypeWrapper<NodeReference>;
  AgreementDimension: Schema.AgreementDimension;
  AgreementFilter: Schema.AgreementFilter;
  AgreementOrder: Schema.AgreementOrder;
  AgreementOrderField: Schema.AgreementOrderField;
  Alongside: Schema.Alongside;
  AssertInput: Schema.AssertInput;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  Box: Schema.Box;
  Cell: ResolverTypeWrapper<Schema.Cell>;
  CellInput: Schema.CellInput;
  Certainty: Schema.Certainty;
  ChainLink: ResolverTypeWrapper<Omit<Schema.ChainLink, 'candidates' | 'source'> & { candidates: ReadonlyArray<ResolversTypes['Source']>, source: ResolversTypes['Source'] }>;
  Change: ResolverTypeWrapper<Omit<Schema.Change, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  ChangeConnection: ResolverTypeWrapper<Omit<Schema.ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<Schema.ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: Schema.ChangeFilter;
  ChangeKind: Schema.ChangeKind;
  ChangeReport: ResolverTypeWrapper<Omit<Schema.ChangeReport, 'changes'> & { changes: ReadonlyArray<ResolversTypes['ReportedChange']> }>;
  Citation: ResolverTypeWrapper<Omit<Schema.Citation, 'source'> & { source: ResolversTypes['Source'] }>;
  City: ResolverTypeWrapper<NodeReference>;
  CityDistrictConnection: ResolverTypeWrapper<Omit<Schema.CityDistrictConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CityDistrictEdge']> }>;
  CityDistrictEdge: ResolverTypeWrapper<Omit<Schema.CityDistrictEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CityFilter: Schema.CityFilter;
  CityOrder: Schema.CityOrder;
  CityOrderField: Schema.CityOrderField;
  CitySisterConnection: ResolverTypeWrapper<Omit<Schema.CitySisterConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CitySisterEdge']> }>;
  CitySisterEdge: ResolverTypeWrapper<Omit<Schema.CitySisterEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversTypes['FuzzyDate']>, node: ResolversTypes['City'], since?: Schema.Maybe<ResolversTypes['FuzzyDate']>, tie: ResolversTypes['Tie'], until?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  Claim: ResolverTypeWrapper<NodeReference>;
  ClaimFilter: Schema.ClaimFilter;
  ClaimForm: Schema.ClaimForm;
  ClaimOrder: Schema.ClaimOrder;
  ClaimOrderField: Schema.ClaimOrderField;
  Completeness: Schema.Completeness;
  Confidence: ResolverTypeWrapper<Schema.Confidence>;
  ConfidenceBasis: Schema.ConfidenceBasis;
  ConfidenceLevel: Schema.ConfidenceLevel;
  ConfidenceReason: ResolverTypeWrapper<Schema.ConfidenceReason>;
  ConfidenceReasonCode: Schema.ConfidenceReasonCode;
  Consequence: ResolverTypeWrapper<Schema.Consequence>;
  ConsequenceChange: ResolverTypeWrapper<Schema.ConsequenceChange>;
  ConsequenceKind: Schema.ConsequenceKind;
  Contest: ResolverTypeWrapper<Omit<Schema.Contest, 'agreeWithSeveral' | 'preferred' | 'subject' | 'values'> & { agreeWithSeveral: ReadonlyArray<ResolversTypes['Claim']>, preferred: ResolversTypes['ContestedValue'], subject: ResolversTypes['Subject'], values: ReadonlyArray<ResolversTypes['ContestedValue']> }>;
  ContestConnection: ResolverTypeWrapper<Omit<Schema.ContestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContestEdge']> }>;
  ContestEdge: ResolverTypeWrapper<Omit<Schema.ContestEdge, 'node'> & { node: ResolversTypes['Contest'] }>;
  ContestFilter: Schema.ContestFilter;
  ContestOrder: Schema.ContestOrder;
  ContestOrderField: Schema.ContestOrderField;
  ContestRule: Schema.ContestRule;
  ContestedValue: ResolverTypeWrapper<Omit<Schema.ContestedValue, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  Contributor: ResolverTypeWrapper<Schema.Contributor>;
  Country: ResolverTypeWrapper<NodeReference>;
  CountryCityConnection: ResolverTypeWrapper<Omit<Schema.CountryCityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CountryCityEdge']> }>;
  CountryCityEdge: ResolverTypeWrapper<Omit<Schema.CountryCityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CountryFilter: Schema.CountryFilter;
  CountryOrder: Schema.CountryOrder;
  CountryOrderField: Schema.CountryOrderField;
  CountryStateConnection: ResolverTypeWrapper<Omit<Schema.CountryStateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CountryStateEdge']> }>;
  CountryStateEdge: ResolverTypeWrapper<Omit<Schema.CountryStateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  Coverage: ResolverTypeWrapper<Omit<Schema.Coverage, 'asOf' | 'network' | 'partner' | 'place' | 'source'> & { asOf?: Schema.Maybe<ResolversTypes['FuzzyDate']>, network?: Schema.Maybe<ResolversTypes['Institution']>, partner?: Schema.Maybe<ResolversTypes['Place']>, place: ResolversTypes['Place'], source?: Schema.Maybe<ResolversTypes['Source']> }>;
  CoverageScope: Schema.CoverageScope;
  Dataset: ResolverTypeWrapper<Schema.Dataset>;
  Date: ResolverTypeWrapper<Schema.Scalars['Date']['output']>;
  DatePrecision: Schema.DatePrecision;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  DayRange: ResolverTypeWrapper<Schema.DayRange>;
  DecideInput: Schema.DecideInput;
  DecidePayload: ResolverTypeWrapper<Schema.DecidePayload>;
  Desk: Schema.Desk;
  Difference: ResolverTypeWrapper<Omit<Schema.Difference, 'changes'> & { changes: ReadonlyArray<ResolversTypes['ReportedChange']> }>;
  DimensionKey: ResolverTypeWrapper<Schema.DimensionKey>;
  Direction: Schema.Direction;
  Directness: Schema.Directness;
  Distinction: ResolverTypeWrapper<Omit<Schema.Distinction, 'actor' | 'source'> & { actor: ResolversTypes['Actor'], source?: Schema.Maybe<ResolversTypes['Source']> }>;
  DistinguishInput: Schema.DistinguishInput;
  Effect: Schema.Effect;
  Event: ResolverTypeWrapper<NodeReference>;
  EventDimension: Schema.EventDimension;
  EventFilter: Schema.EventFilter;
  EventKind: Schema.EventKind;
  EventOrder: Schema.EventOrder;
  EventOrderField: Schema.EventOrderField;
  EventParticipantConnection: ResolverTypeWrapper<Omit<Schema.EventParticipantConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventParticipantEdge']> }>;
  EventParticipantEdge: ResolverTypeWrapper<Omit<Schema.EventParticipantEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  EventRole: Schema.EventRole;
  Fate: ResolverTypeWrapper<Schema.Fate>;
  FateState: Schema.FateState;
  FieldWork: ResolverTypeWrapper<Schema.FieldWork>;
  FigureSummary: ResolverTypeWrapper<Schema.FigureSummary>;
  Float: ResolverTypeWrapper<Schema.Scalars['Float']['output']>;
  FuzzyDate: ResolverTypeWrapper<Schema.FuzzyDate>;
  GapFilter: Schema.GapFilter;
  Group: ResolverTypeWrapper<NodeReference>;
  GroupFilter: Schema.GroupFilter;
  GroupOrder: Schema.GroupOrder;
  GroupOrderField: Schema.GroupOrderField;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Schema.Identifier>;
  IdentifierInput: Schema.IdentifierInput;
  IdentifierScheme: Schema.IdentifierScheme;
  Impact: ResolverTypeWrapper<NodeReference>;
  ImpactDimension: Schema.ImpactDimension;
  ImpactFilter: Schema.ImpactFilter;
  ImpactGroup: ResolverTypeWrapper<Schema.ImpactGroup>;
  ImpactOrder: Schema.ImpactOrder;
  ImpactOrderField: Schema.ImpactOrderField;
  ImpactStatistics: ResolverTypeWrapper<Schema.ImpactStatistics>;
  Institution: ResolverTypeWrapper<NodeReference>;
  InstitutionFilter: Schema.InstitutionFilter;
  InstitutionGap: ResolverTypeWrapper<Omit<Schema.InstitutionGap, 'city' | 'claim' | 'institution' | 'sisterCity' | 'tie'> & { city: ResolversTypes['City'], claim?: Schema.Maybe<ResolversTypes['Claim']>, institution: ResolversTypes['Institution'], sisterCity: ResolversTypes['City'], tie: ResolversTypes['Tie'] }>;
  InstitutionGapConnection: ResolverTypeWrapper<Omit<Schema.InstitutionGapConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InstitutionGapEdge']> }>;
  InstitutionGapEdge: ResolverTypeWrapper<Omit<Schema.InstitutionGapEdge, 'node'> & { node: ResolversTypes['InstitutionGap'] }>;
  InstitutionMemberConnection: ResolverTypeWrapper<Omit<Schema.InstitutionMemberConnection, 'countries' | 'edges'> & { countries: ReadonlyArray<ResolversTypes['MemberCount']>, edges: ReadonlyArray<ResolversTypes['InstitutionMemberEdge']> }>;
  InstitutionMemberEdge: ResolverTypeWrapper<Omit<Schema.InstitutionMemberEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversTypes['FuzzyDate']>, node: ResolversTypes['Actor'], since?: Schema.Maybe<ResolversTypes['FuzzyDate']>, tie: ResolversTypes['Membership'], until?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  InstitutionOrder: Schema.InstitutionOrder;
  InstitutionOrderField: Schema.InstitutionOrderField;
  InstitutionPersonConnection: ResolverTypeWrapper<Omit<Schema.InstitutionPersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InstitutionPersonEdge']> }>;
  InstitutionPersonEdge: ResolverTypeWrapper<Omit<Schema.InstitutionPersonEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversTypes['FuzzyDate']>, node: ResolversTypes['Person'], since?: Schema.Maybe<ResolversTypes['FuzzyDate']>, tie: ResolversTypes['Affiliation'], until?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  InstitutionUnitConnection: ResolverTypeWrapper<Omit<Schema.InstitutionUnitConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InstitutionUnitEdge']> }>;
  InstitutionUnitEdge: ResolverTypeWrapper<Omit<Schema.InstitutionUnitEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  InvolvementKind: Schema.InvolvementKind;
  JudgeInput: Schema.JudgeInput;
  LanguageTag: ResolverTypeWrapper<Schema.Scalars['LanguageTag']['output']>;
  Limits: ResolverTypeWrapper<Schema.Limits>;
  Listing: ResolverTypeWrapper<Omit<Schema.Listing, 'on' | 'place' | 'source'> & { on?: Schema.Maybe<ResolversTypes['FuzzyDate']>, place?: Schema.Maybe<ResolversTypes['Place']>, source: ResolversTypes['Source'] }>;
  MapActors: ResolverTypeWrapper<Schema.MapActors>;
  Match: ResolverTypeWrapper<Omit<Schema.Match, 'candidate'> & { candidate: ResolversTypes['Actor'] }>;
  MatchFeature: ResolverTypeWrapper<Schema.MatchFeature>;
  MatchFeatureName: Schema.MatchFeatureName;
  MatchInput: Schema.MatchInput;
  MatchVerdict: Schema.MatchVerdict;
  Measure: ResolverTypeWrapper<Schema.Measure>;
  MemberCount: ResolverTypeWrapper<Omit<Schema.MemberCount, 'country'> & { country?: Schema.Maybe<ResolversTypes['Country']> }>;
  Membership: ResolverTypeWrapper<NodeReference>;
  MergeInput: Schema.MergeInput;
  Metric: Schema.Metric;
  MetricColumn: ResolverTypeWrapper<Schema.MetricColumn>;
  MetricDefinition: ResolverTypeWrapper<Schema.MetricDefinition>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Omit<Schema.Name, 'since' | 'until'> & { since?: Schema.Maybe<ResolversTypes['FuzzyDate']>, until?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  NameKind: Schema.NameKind;
  Network: ResolverTypeWrapper<Omit<Schema.Network, 'actors' | 'loss' | 'ties'> & { actors: ReadonlyArray<ResolversTypes['NetworkActor']>, loss?: Schema.Maybe<ResolversTypes['NetworkLoss']>, ties: ReadonlyArray<ResolversTypes['NetworkTie']> }>;
  NetworkActor: ResolverTypeWrapper<Omit<Schema.NetworkActor, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  NetworkLoss: ResolverTypeWrapper<Omit<Schema.NetworkLoss, 'gone' | 'parts'> & { gone: ReadonlyArray<ResolversTypes['Subject']>, parts: ReadonlyArray<ResolversTypes['NetworkPart']> }>;
  NetworkMap: ResolverTypeWrapper<Omit<Schema.NetworkMap, 'loss'> & { loss?: Schema.Maybe<ResolversTypes['NetworkLoss']> }>;
  NetworkPart: ResolverTypeWrapper<Omit<Schema.NetworkPart, 'actors'> & { actors: ReadonlyArray<ResolversTypes['Actor']> }>;
  NetworkTie: ResolverTypeWrapper<Omit<Schema.NetworkTie, 'tie'> & { tie: ResolversTypes['Tie'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Office: ResolverTypeWrapper<NodeReference>;
  Operation: ResolverTypeWrapper<Schema.Operation>;
  OperationInput: Schema.OperationInput;
  OperationKind: Schema.OperationKind;
  OrderDirection: Schema.OrderDirection;
  PageInfo: ResolverTypeWrapper<Schema.PageInfo>;
  PartialDate: ResolverTypeWrapper<Schema.Scalars['PartialDate']['output']>;
  Partnership: ResolverTypeWrapper<NodeReference>;
  Party: ResolverTypeWrapper<Omit<Schema.Party, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  PartyCondition: Schema.PartyCondition;
  PartyLevel: Schema.PartyLevel;
  PartyRole: Schema.PartyRole;
  Path: ResolverTypeWrapper<Omit<Schema.Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathFilter: Schema.PathFilter;
  PathNote: ResolverTypeWrapper<Omit<Schema.PathNote, 'actor'> & { actor?: Schema.Maybe<ResolversTypes['Actor']> }>;
  PathNoteCode: Schema.PathNoteCode;
  PathSearch: ResolverTypeWrapper<Omit<Schema.PathSearch, 'from' | 'notes' | 'paths' | 'sharedNetworks' | 'to'> & { from: ResolversTypes['Actor'], notes: ReadonlyArray<ResolversTypes['PathNote']>, paths: ReadonlyArray<ResolversTypes['Path']>, sharedNetworks: ReadonlyArray<ResolversTypes['Institution']>, to: ResolversTypes['Actor'] }>;
  PathStep: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PathStep']>;
  Person: ResolverTypeWrapper<NodeReference>;
  PersonAffiliationConnection: ResolverTypeWrapper<Omit<Schema.PersonAffiliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonAffiliationEdge']> }>;
  PersonAffiliationEdge: ResolverTypeWrapper<Omit<Schema.PersonAffiliationEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversTypes['FuzzyDate']>, node: ResolversTypes['Actor'], since?: Schema.Maybe<ResolversTypes['FuzzyDate']>, tie: ResolversTypes['Affiliation'], until?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  PersonAgreementConnection: ResolverTypeWrapper<Omit<Schema.PersonAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonAgreementEdge']> }>;
  PersonAgreementEdge: ResolverTypeWrapper<Omit<Schema.PersonAgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  PersonDimension: Schema.PersonDimension;
  PersonFilter: Schema.PersonFilter;
  PersonInvolvementConnection: ResolverTypeWrapper<Omit<Schema.PersonInvolvementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonInvolvementEdge']> }>;
  PersonInvolvementEdge: ResolverTypeWrapper<Omit<Schema.PersonInvolvementEdge, 'claim' | 'lastConfirmed' | 'node' | 'until' | 'when'> & { claim?: Schema.Maybe<ResolversTypes['Claim']>, lastConfirmed?: Schema.Maybe<ResolversTypes['FuzzyDate']>, node: ResolversTypes['Subject'], until?: Schema.Maybe<ResolversTypes['FuzzyDate']>, when?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  PersonOrder: Schema.PersonOrder;
  PersonOrderField: Schema.PersonOrderField;
  PersonalTie: ResolverTypeWrapper<NodeReference>;
  Place: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Place']>;
  PlaceEventConnection: ResolverTypeWrapper<Omit<Schema.PlaceEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceEventEdge']> }>;
  PlaceEventEdge: ResolverTypeWrapper<Omit<Schema.PlaceEventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  PlaceInstitutionConnection: ResolverTypeWrapper<Omit<Schema.PlaceInstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceInstitutionEdge']> }>;
  PlaceInstitutionEdge: ResolverTypeWrapper<Omit<Schema.PlaceInstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  PlacePersonConnection: ResolverTypeWrapper<Omit<Schema.PlacePersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlacePersonEdge']> }>;
  PlacePersonEdge: ResolverTypeWrapper<Omit<Schema.PlacePersonEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversTypes['FuzzyDate']>, node: ResolversTypes['Person'], since?: Schema.Maybe<ResolversTypes['FuzzyDate']>, tie: ResolversTypes['Affiliation'], until?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  PlaceRemark: Schema.PlaceRemark;
  Point: ResolverTypeWrapper<Schema.Point>;
  Policy: ResolverTypeWrapper<NodeReference>;
  PolicyEffect: ResolverTypeWrapper<NodeReference>;
  PolicyEffectConnection: ResolverTypeWrapper<Omit<Schema.PolicyEffectConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PolicyEffectEdge']> }>;
  PolicyEffectEdge: ResolverTypeWrapper<Omit<Schema.PolicyEffectEdge, 'node'> & { node: ResolversTypes['PolicyEffect'] }>;
  PolicyFilter: Schema.PolicyFilter;
  PolicyKind: Schema.PolicyKind;
  PolicyOrder: Schema.PolicyOrder;
  PolicyOrderField: Schema.PolicyOrderField;
  PortKind: Schema.PortKind;
  Problem: ResolverTypeWrapper<Schema.Problem>;
  ProblemCode: Schema.ProblemCode;
  PropertyRecord: ResolverTypeWrapper<Omit<Schema.PropertyRecord, 'claims' | 'contested'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, contested?: Schema.Maybe<ResolversTypes['Contest']> }>;
  Proposal: ResolverTypeWrapper<Schema.Proposal>;
  ProposalConnection: ResolverTypeWrapper<Schema.ProposalConnection>;
  ProposalEdge: ResolverTypeWrapper<Schema.ProposalEdge>;
  ProposalInput: Schema.ProposalInput;
  ProposalState: Schema.ProposalState;
  ProposePayload: ResolverTypeWrapper<Schema.ProposePayload>;
  ProposedClaim: ResolverTypeWrapper<Schema.ProposedClaim>;
  ProposedSubject: ResolverTypeWrapper<Schema.ProposedSubject>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryAgreementConnection: ResolverTypeWrapper<Omit<Schema.QueryAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryAgreementEdge']> }>;
  QueryAgreementEdge: ResolverTypeWrapper<Omit<Schema.QueryAgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  QueryCityConnection: ResolverTypeWrapper<Omit<Schema.QueryCityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryCityEdge']> }>;
  QueryCityEdge: ResolverTypeWrapper<Omit<Schema.QueryCityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  QueryClaimConnection: ResolverTypeWrapper<Omit<Schema.QueryClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryClaimEdge']> }>;
  QueryClaimEdge: ResolverTypeWrapper<Omit<Schema.QueryClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  QueryCountryConnection: ResolverTypeWrapper<Omit<Schema.QueryCountryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryCountryEdge']> }>;
  QueryCountryEdge: ResolverTypeWrapper<Omit<Schema.QueryCountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  QueryEventConnection: ResolverTypeWrapper<Omit<Schema.QueryEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryEventEdge']> }>;
  QueryEventEdge: ResolverTypeWrapper<Omit<Schema.QueryEventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  QueryGroupConnection: ResolverTypeWrapper<Omit<Schema.QueryGroupConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryGroupEdge']> }>;
  QueryGroupEdge: ResolverTypeWrapper<Omit<Schema.QueryGroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  QueryImpactConnection: ResolverTypeWrapper<Omit<Schema.QueryImpactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryImpactEdge']> }>;
  QueryImpactEdge: ResolverTypeWrapper<Omit<Schema.QueryImpactEdge, 'node'> & { node: ResolversTypes['Impact'] }>;
  QueryInstitutionConnection: ResolverTypeWrapper<Omit<Schema.QueryInstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryInstitutionEdge']> }>;
  QueryInstitutionEdge: ResolverTypeWrapper<Omit<Schema.QueryInstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  QueryOfficeConnection: ResolverTypeWrapper<Omit<Schema.QueryOfficeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryOfficeEdge']> }>;
  QueryOfficeEdge: ResolverTypeWrapper<Omit<Schema.QueryOfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  QueryPartnershipConnection: ResolverTypeWrapper<Omit<Schema.QueryPartnershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryPartnershipEdge']> }>;
  QueryPartnershipEdge: ResolverTypeWrapper<Omit<Schema.QueryPartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  QueryPersonConnection: ResolverTypeWrapper<Omit<Schema.QueryPersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryPersonEdge']> }>;
  QueryPersonEdge: ResolverTypeWrapper<Omit<Schema.QueryPersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  QueryPolicyConnection: ResolverTypeWrapper<Omit<Schema.QueryPolicyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryPolicyEdge']> }>;
  QueryPolicyEdge: ResolverTypeWrapper<Omit<Schema.QueryPolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  QuerySourceConnection: ResolverTypeWrapper<Omit<Schema.QuerySourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QuerySourceEdge']> }>;
  QuerySourceEdge: ResolverTypeWrapper<Omit<Schema.QuerySourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  QueryStateConnection: ResolverTypeWrapper<Omit<Schema.QueryStateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryStateEdge']> }>;
  QueryStateEdge: ResolverTypeWrapper<Omit<Schema.QueryStateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  QueryThemeConnection: ResolverTypeWrapper<Omit<Schema.QueryThemeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryThemeEdge']> }>;
  QueryThemeEdge: ResolverTypeWrapper<Omit<Schema.QueryThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  QueryTieConnection: ResolverTypeWrapper<Omit<Schema.QueryTieConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QueryTieEdge']> }>;
  QueryTieEdge: ResolverTypeWrapper<Omit<Schema.QueryTieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  Rank: Schema.Rank;
  RankInput: Schema.RankInput;
  Record: ResolverTypeWrapper<Omit<Schema.Record, 'claims' | 'contested' | 'property' | 'sources'> & { claims: ResolversTypes['RecordClaimConnection'], contested: ReadonlyArray<ResolversTypes['Contest']>, property?: Schema.Maybe<ResolversTypes['PropertyRecord']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  RecordClaimConnection: ResolverTypeWrapper<Omit<Schema.RecordClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RecordClaimEdge']> }>;
  RecordClaimEdge: ResolverTypeWrapper<Omit<Schema.RecordClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Remark: ResolverTypeWrapper<Schema.Remark>;
  ReportedChange: ResolverTypeWrapper<Omit<Schema.ReportedChange, 'claim' | 'subject'> & { claim?: Schema.Maybe<ResolversTypes['Claim']>, subject?: Schema.Maybe<ResolversTypes['Subject']> }>;
  ReportedChangeKind: Schema.ReportedChangeKind;
  Role: Schema.Role;
  Scale: Schema.Scale;
  SearchCircle: Schema.SearchCircle;
  SearchConnection: ResolverTypeWrapper<Omit<Schema.SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<Schema.SearchEdge, 'node'> & { node: ResolversTypes['Subject'] }>;
  SearchReason: Schema.SearchReason;
  SearchType: Schema.SearchType;
  SearchTypeCount: ResolverTypeWrapper<Schema.SearchTypeCount>;
  SharedPartner: ResolverTypeWrapper<Omit<Schema.SharedPartner, 'partner' | 'places' | 'ties'> & { partner: ResolversTypes['Actor'], places: ReadonlyArray<ResolversTypes['Place']>, ties: ReadonlyArray<ResolversTypes['Tie']> }>;
  SharedPartnerConnection: ResolverTypeWrapper<Omit<Schema.SharedPartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SharedPartnerEdge']> }>;
  SharedPartnerEdge: ResolverTypeWrapper<Omit<Schema.SharedPartnerEdge, 'node'> & { node: ResolversTypes['SharedPartner'] }>;
  SharedPartnerFilter: Schema.SharedPartnerFilter;
  Signatory: ResolverTypeWrapper<Omit<Schema.Signatory, 'onBehalfOf' | 'person'> & { onBehalfOf?: Schema.Maybe<ResolversTypes['Actor']>, person: ResolversTypes['Person'] }>;
  SisterTie: ResolverTypeWrapper<NodeReference>;
  Source: ResolverTypeWrapper<NodeReference>;
  SourceClaimConnection: ResolverTypeWrapper<Omit<Schema.SourceClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SourceClaimEdge']> }>;
  SourceClaimEdge: ResolverTypeWrapper<Omit<Schema.SourceClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  SourceDimension: Schema.SourceDimension;
  SourceFilter: Schema.SourceFilter;
  SourceKind: Schema.SourceKind;
  SourceOrder: Schema.SourceOrder;
  SourceOrderField: Schema.SourceOrderField;
  SourceRelayedClaimConnection: ResolverTypeWrapper<Omit<Schema.SourceRelayedClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SourceRelayedClaimEdge']> }>;
  SourceRelayedClaimEdge: ResolverTypeWrapper<Omit<Schema.SourceRelayedClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  SourceRole: Schema.SourceRole;
  Stance: Schema.Stance;
  State: ResolverTypeWrapper<NodeReference>;
  StateCityConnection: ResolverTypeWrapper<Omit<Schema.StateCityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StateCityEdge']> }>;
  StateCityEdge: ResolverTypeWrapper<Omit<Schema.StateCityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  StateFilter: Schema.StateFilter;
  StateOrder: Schema.StateOrder;
  StateOrderField: Schema.StateOrderField;
  StateSisterConnection: ResolverTypeWrapper<Omit<Schema.StateSisterConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StateSisterEdge']> }>;
  StateSisterEdge: ResolverTypeWrapper<Omit<Schema.StateSisterEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversTypes['FuzzyDate']>, node: ResolversTypes['State'], since?: Schema.Maybe<ResolversTypes['FuzzyDate']>, tie: ResolversTypes['Tie'], until?: Schema.Maybe<ResolversTypes['FuzzyDate']> }>;
  Statistics: ResolverTypeWrapper<Schema.Statistics>;
  StatisticsGroup: ResolverTypeWrapper<Schema.StatisticsGroup>;
  StatisticsKey: ResolverTypeWrapper<Schema.StatisticsKey>;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
  Structure: Schema.Structure;
  StructureStep: ResolverTypeWrapper<Omit<Schema.StructureStep, 'from' | 'to'> & { from: ResolversTypes['Actor'], to: ResolversTypes['Actor'] }>;
  Subject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Subject']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SumObstacle: Schema.SumObstacle;
  Theme: ResolverTypeWrapper<NodeReference>;
  ThemeFilter: Schema.ThemeFilter;
  ThemeOrder: Schema.ThemeOrder;
  ThemeOrderField: Schema.ThemeOrderField;
  ThemeSubjectConnection: ResolverTypeWrapper<Omit<Schema.ThemeSubjectConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ThemeSubjectEdge']> }>;
  ThemeSubjectEdge: ResolverTypeWrapper<Omit<Schema.ThemeSubjectEdge, 'node'> & { node: ResolversTypes['Subject'] }>;
  Tie: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Tie']>;
  TieDimension: Schema.TieDimension;
  TieEventConnection: ResolverTypeWrapper<Omit<Schema.TieEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TieEventEdge']> }>;
  TieEventEdge: ResolverTypeWrapper<Omit<Schema.TieEventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  TieFilter: Schema.TieFilter;
  TieGroup: ResolverTypeWrapper<Schema.TieGroup>;
  TieImpactConnection: ResolverTypeWrapper<Omit<Schema.TieImpactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TieImpactEdge']> }>;
  TieImpactEdge: ResolverTypeWrapper<Omit<Schema.TieImpactEdge, 'node'> & { node: ResolversTypes['Impact'] }>;
  TieKind: Schema.TieKind;
  TieLevels: Schema.TieLevels;
  TieMap: ResolverTypeWrapper<Omit<Schema.TieMap, 'dates'> & { dates: ReadonlyArray<ResolversTypes['FuzzyDate']> }>;
  TieOrder: Schema.TieOrder;
  TieOrderField: Schema.TieOrderField;
  TieRemark: Schema.TieRemark;
  TieSequence: ResolverTypeWrapper<Omit<Schema.TieSequence, 'actors' | 'earlier' | 'later'> & { actors: ReadonlyArray<ResolversTypes['Actor']>, earlier: ResolversTypes['Tie'], later: ResolversTypes['Tie'] }>;
  TieSequenceConnection: ResolverTypeWrapper<Omit<Schema.TieSequenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TieSequenceEdge']> }>;
  TieSequenceEdge: ResolverTypeWrapper<Omit<Schema.TieSequenceEdge, 'node'> & { node: ResolversTypes['TieSequence'] }>;
  TieStanding: Schema.TieStanding;
  TieStatistics: ResolverTypeWrapper<Schema.TieStatistics>;
  TieStatus: Schema.TieStatus;
  TieStep: ResolverTypeWrapper<Omit<Schema.TieStep, 'from' | 'tie' | 'to'> & { from: ResolversTypes['Actor'], tie: ResolversTypes['Tie'], to: ResolversTypes['Actor'] }>;
  TieType: Schema.TieType;
  TypeCount: ResolverTypeWrapper<Schema.TypeCount>;
  URL: ResolverTypeWrapper<Schema.Scalars['URL']['output']>;
  Verdict: Schema.Verdict;
  Viewer: ResolverTypeWrapper<Schema.Viewer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorEventConnection: Omit<Schema.ActorEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActorEventEdge']> };
  ActorEventEdge: Omit<Schema.ActorEventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  ActorImpactConnection: Omit<Schema.ActorImpactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActorImpactEdge']> };
  ActorImpactEdge: Omit<Schema.ActorImpactEdge, 'node'> & { node: ResolversParentTypes['Impact'] };
  ActorMembershipConnection: Omit<Schema.ActorMembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActorMembershipEdge']> };
  ActorMembershipEdge: Omit<Schema.ActorMembershipEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, node: ResolversParentTypes['Institution'], since?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, tie: ResolversParentTypes['Membership'], until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  ActorPartnerConnection: Omit<Schema.ActorPartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActorPartnerEdge']> };
  ActorPartnerEdge: Omit<Schema.ActorPartnerEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, node: ResolversParentTypes['Actor'], since?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, tie: ResolversParentTypes['Tie'], until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  ActorPolicyConnection: Omit<Schema.ActorPolicyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActorPolicyEdge']> };
  ActorPolicyEdge: Omit<Schema.ActorPolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  ActorSourceConnection: Omit<Schema.ActorSourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActorSourceEdge']> };
  ActorSourceEdge: Omit<Schema.ActorSourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  ActorTieConnection: Omit<Schema.ActorTieConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActorTieEdge']> };
  ActorTieEdge: Omit<Schema.ActorTieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  Affiliation: NodeReference;
  Agreement: NodeReference;
  AgreementFilter: Schema.AgreementFilter;
  AgreementOrder: Schema.AgreementOrder;
  Alongside: Schema.Alongside;
  AssertInput: Schema.AssertInput;
  Boolean: Schema.Scalars['Boolean']['output'];
  Box: Schema.Box;
  Cell: Schema.Cell;
  CellInput: Schema.CellInput;
  ChainLink: Omit<Schema.ChainLink, 'candidates' | 'source'> & { candidates: ReadonlyArray<ResolversParentTypes['Source']>, source: ResolversParentTypes['Source'] };
  Change: Omit<Schema.Change, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  ChangeConnection: Omit<Schema.ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<Schema.ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: Schema.ChangeFilter;
  ChangeReport: Omit<Schema.ChangeReport, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['ReportedChange']> };
  Citation: Omit<Schema.Citation, 'source'> & { source: ResolversParentTypes['Source'] };
  City: NodeReference;
  CityDistrictConnection: Omit<Schema.CityDistrictConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CityDistrictEdge']> };
  CityDistrictEdge: Omit<Schema.CityDistrictEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CityFilter: Schema.CityFilter;
  CityOrder: Schema.CityOrder;
  CitySisterConnection: Omit<Schema.CitySisterConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CitySisterEdge']> };
  CitySisterEdge: Omit<Schema.CitySisterEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, node: ResolversParentTypes['City'], since?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, tie: ResolversParentTypes['Tie'], until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  Claim: NodeReference;
  ClaimFilter: Schema.ClaimFilter;
  ClaimOrder: Schema.ClaimOrder;
  Confidence: Schema.Confidence;
  ConfidenceReason: Schema.ConfidenceReason;
  Consequence: Schema.Consequence;
  ConsequenceChange: Schema.ConsequenceChange;
  Contest: Omit<Schema.Contest, 'agreeWithSeveral' | 'preferred' | 'subject' | 'values'> & { agreeWithSeveral: ReadonlyArray<ResolversParentTypes['Claim']>, preferred: ResolversParentTypes['ContestedValue'], subject: ResolversParentTypes['Subject'], values: ReadonlyArray<ResolversParentTypes['ContestedValue']> };
  ContestConnection: Omit<Schema.ContestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContestEdge']> };
  ContestEdge: Omit<Schema.ContestEdge, 'node'> & { node: ResolversParentTypes['Contest'] };
  ContestFilter: Schema.ContestFilter;
  ContestOrder: Schema.ContestOrder;
  ContestedValue: Omit<Schema.ContestedValue, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  Contributor: Schema.Contributor;
  Country: NodeReference;
  CountryCityConnection: Omit<Schema.CountryCityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CountryCityEdge']> };
  CountryCityEdge: Omit<Schema.CountryCityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CountryFilter: Schema.CountryFilter;
  CountryOrder: Schema.CountryOrder;
  CountryStateConnection: Omit<Schema.CountryStateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CountryStateEdge']> };
  CountryStateEdge: Omit<Schema.CountryStateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  Coverage: Omit<Schema.Coverage, 'asOf' | 'network' | 'partner' | 'place' | 'source'> & { asOf?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, network?: Schema.Maybe<ResolversParentTypes['Institution']>, partner?: Schema.Maybe<ResolversParentTypes['Place']>, place: ResolversParentTypes['Place'], source?: Schema.Maybe<ResolversParentTypes['Source']> };
  Dataset: Schema.Dataset;
  Date: Schema.Scalars['Date']['output'];
  DateTime: Schema.Scalars['DateTime']['output'];
  DayRange: Schema.DayRange;
  DecideInput: Schema.DecideInput;
  DecidePayload: Schema.DecidePayload;
  Difference: Omit<Schema.Difference, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['ReportedChange']> };
  DimensionKey: Schema.DimensionKey;
  Distinction: Omit<Schema.Distinction, 'actor' | 'source'> & { actor: ResolversParentTypes['Actor'], source?: Schema.Maybe<ResolversParentTypes['Source']> };
  DistinguishInput: Schema.DistinguishInput;
  Event: NodeReference;
  EventFilter: Schema.EventFilter;
  EventOrder: Schema.EventOrder;
  EventParticipantConnection: Omit<Schema.EventParticipantConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventParticipantEdge']> };
  EventParticipantEdge: Omit<Schema.EventParticipantEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  Fate: Schema.Fate;
  FieldWork: Schema.FieldWork;
  FigureSummary: Schema.FigureSummary;
  Float: Schema.Scalars['Float']['output'];
  FuzzyDate: Schema.FuzzyDate;
  GapFilter: Schema.GapFilter;
  Group: NodeReference;
  GroupFilter: Schema.GroupFilter;
  GroupOrder: Schema.GroupOrder;
  ID: Schema.Scalars['ID']['output'];
  Identifier: Schema.Identifier;
  IdentifierInput: Schema.IdentifierInput;
  Impact: NodeReference;
  ImpactFilter: Schema.ImpactFilter;
  ImpactGroup: Schema.ImpactGroup;
  ImpactOrder: Schema.ImpactOrder;
  ImpactStatistics: Schema.ImpactStatistics;
  Institution: NodeReference;
  InstitutionFilter: Schema.InstitutionFilter;
  InstitutionGap: Omit<Schema.InstitutionGap, 'city' | 'claim' | 'institution' | 'sisterCity' | 'tie'> & { city: ResolversParentTypes['City'], claim?: Schema.Maybe<ResolversParentTypes['Claim']>, institution: ResolversParentTypes['Institution'], sisterCity: ResolversParentTypes['City'], tie: ResolversParentTypes['Tie'] };
  InstitutionGapConnection: Omit<Schema.InstitutionGapConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionGapEdge']> };
  InstitutionGapEdge: Omit<Schema.InstitutionGapEdge, 'node'> & { node: ResolversParentTypes['InstitutionGap'] };
  InstitutionMemberConnection: Omit<Schema.InstitutionMemberConnection, 'countries' | 'edges'> & { countries: ReadonlyArray<ResolversParentTypes['MemberCount']>, edges: ReadonlyArray<ResolversParentTypes['InstitutionMemberEdge']> };
  InstitutionMemberEdge: Omit<Schema.InstitutionMemberEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, node: ResolversParentTypes['Actor'], since?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, tie: ResolversParentTypes['Membership'], until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  InstitutionOrder: Schema.InstitutionOrder;
  InstitutionPersonConnection: Omit<Schema.InstitutionPersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionPersonEdge']> };
  InstitutionPersonEdge: Omit<Schema.InstitutionPersonEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, node: ResolversParentTypes['Person'], since?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, tie: ResolversParentTypes['Affiliation'], until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  InstitutionUnitConnection: Omit<Schema.InstitutionUnitConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionUnitEdge']> };
  InstitutionUnitEdge: Omit<Schema.InstitutionUnitEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  Int: Schema.Scalars['Int']['output'];
  JudgeInput: Schema.JudgeInput;
  LanguageTag: Schema.Scalars['LanguageTag']['output'];
  Limits: Schema.Limits;
  Listing: Omit<Schema.Listing, 'on' | 'place' | 'source'> & { on?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, place?: Schema.Maybe<ResolversParentTypes['Place']>, source: ResolversParentTypes['Source'] };
  MapActors: Schema.MapActors;
  Match: Omit<Schema.Match, 'candidate'> & { candidate: ResolversParentTypes['Actor'] };
  MatchFeature: Schema.MatchFeature;
  MatchInput: Schema.MatchInput;
  Measure: Schema.Measure;
  MemberCount: Omit<Schema.MemberCount, 'country'> & { country?: Schema.Maybe<ResolversParentTypes['Country']> };
  Membership: NodeReference;
  MergeInput: Schema.MergeInput;
  MetricColumn: Schema.MetricColumn;
  MetricDefinition: Schema.MetricDefinition;
  Mutation: Record<PropertyKey, never>;
  Name: Omit<Schema.Name, 'since' | 'until'> & { since?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  Network: Omit<Schema.Network, 'actors' | 'loss' | 'ties'> & { actors: ReadonlyArray<ResolversParentTypes['NetworkActor']>, loss?: Schema.Maybe<ResolversParentTypes['NetworkLoss']>, ties: ReadonlyArray<ResolversParentTypes['NetworkTie']> };
  NetworkActor: Omit<Schema.NetworkActor, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  NetworkLoss: Omit<Schema.NetworkLoss, 'gone' | 'parts'> & { gone: ReadonlyArray<ResolversParentTypes['Subject']>, parts: ReadonlyArray<ResolversParentTypes['NetworkPart']> };
  NetworkMap: Omit<Schema.NetworkMap, 'loss'> & { loss?: Schema.Maybe<ResolversParentTypes['NetworkLoss']> };
  NetworkPart: Omit<Schema.NetworkPart, 'actors'> & { actors: ReadonlyArray<ResolversParentTypes['Actor']> };
  NetworkTie: Omit<Schema.NetworkTie, 'tie'> & { tie: ResolversParentTypes['Tie'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Office: NodeReference;
  Operation: Schema.Operation;
  OperationInput: Schema.OperationInput;
  PageInfo: Schema.PageInfo;
  PartialDate: Schema.Scalars['PartialDate']['output'];
  Partnership: NodeReference;
  Party: Omit<Schema.Party, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  PartyCondition: Schema.PartyCondition;
  Path: Omit<Schema.Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathFilter: Schema.PathFilter;
  PathNote: Omit<Schema.PathNote, 'actor'> & { actor?: Schema.Maybe<ResolversParentTypes['Actor']> };
  PathSearch: Omit<Schema.PathSearch, 'from' | 'notes' | 'paths' | 'sharedNetworks' | 'to'> & { from: ResolversParentTypes['Actor'], notes: ReadonlyArray<ResolversParentTypes['PathNote']>, paths: ReadonlyArray<ResolversParentTypes['Path']>, sharedNetworks: ReadonlyArray<ResolversParentTypes['Institution']>, to: ResolversParentTypes['Actor'] };
  PathStep: ResolversInterfaceTypes<ResolversParentTypes>['PathStep'];
  Person: NodeReference;
  PersonAffiliationConnection: Omit<Schema.PersonAffiliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonAffiliationEdge']> };
  PersonAffiliationEdge: Omit<Schema.PersonAffiliationEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, node: ResolversParentTypes['Actor'], since?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, tie: ResolversParentTypes['Affiliation'], until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  PersonAgreementConnection: Omit<Schema.PersonAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonAgreementEdge']> };
  PersonAgreementEdge: Omit<Schema.PersonAgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  PersonFilter: Schema.PersonFilter;
  PersonInvolvementConnection: Omit<Schema.PersonInvolvementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonInvolvementEdge']> };
  PersonInvolvementEdge: Omit<Schema.PersonInvolvementEdge, 'claim' | 'lastConfirmed' | 'node' | 'until' | 'when'> & { claim?: Schema.Maybe<ResolversParentTypes['Claim']>, lastConfirmed?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, node: ResolversParentTypes['Subject'], until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, when?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  PersonOrder: Schema.PersonOrder;
  PersonalTie: NodeReference;
  Place: ResolversInterfaceTypes<ResolversParentTypes>['Place'];
  PlaceEventConnection: Omit<Schema.PlaceEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEventEdge']> };
  PlaceEventEdge: Omit<Schema.PlaceEventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  PlaceInstitutionConnection: Omit<Schema.PlaceInstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceInstitutionEdge']> };
  PlaceInstitutionEdge: Omit<Schema.PlaceInstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  PlacePersonConnection: Omit<Schema.PlacePersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlacePersonEdge']> };
  PlacePersonEdge: Omit<Schema.PlacePersonEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, node: ResolversParentTypes['Person'], since?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, tie: ResolversParentTypes['Affiliation'], until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  Point: Schema.Point;
  Policy: NodeReference;
  PolicyEffect: NodeReference;
  PolicyEffectConnection: Omit<Schema.PolicyEffectConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyEffectEdge']> };
  PolicyEffectEdge: Omit<Schema.PolicyEffectEdge, 'node'> & { node: ResolversParentTypes['PolicyEffect'] };
  PolicyFilter: Schema.PolicyFilter;
  PolicyOrder: Schema.PolicyOrder;
  Problem: Schema.Problem;
  PropertyRecord: Omit<Schema.PropertyRecord, 'claims' | 'contested'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, contested?: Schema.Maybe<ResolversParentTypes['Contest']> };
  Proposal: Schema.Proposal;
  ProposalConnection: Schema.ProposalConnection;
  ProposalEdge: Schema.ProposalEdge;
  ProposalInput: Schema.ProposalInput;
  ProposePayload: Schema.ProposePayload;
  ProposedClaim: Schema.ProposedClaim;
  ProposedSubject: Schema.ProposedSubject;
  Query: Record<PropertyKey, never>;
  QueryAgreementConnection: Omit<Schema.QueryAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryAgreementEdge']> };
  QueryAgreementEdge: Omit<Schema.QueryAgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  QueryCityConnection: Omit<Schema.QueryCityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryCityEdge']> };
  QueryCityEdge: Omit<Schema.QueryCityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  QueryClaimConnection: Omit<Schema.QueryClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryClaimEdge']> };
  QueryClaimEdge: Omit<Schema.QueryClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  QueryCountryConnection: Omit<Schema.QueryCountryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryCountryEdge']> };
  QueryCountryEdge: Omit<Schema.QueryCountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  QueryEventConnection: Omit<Schema.QueryEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryEventEdge']> };
  QueryEventEdge: Omit<Schema.QueryEventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  QueryGroupConnection: Omit<Schema.QueryGroupConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryGroupEdge']> };
  QueryGroupEdge: Omit<Schema.QueryGroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  QueryImpactConnection: Omit<Schema.QueryImpactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryImpactEdge']> };
  QueryImpactEdge: Omit<Schema.QueryImpactEdge, 'node'> & { node: ResolversParentTypes['Impact'] };
  QueryInstitutionConnection: Omit<Schema.QueryInstitutionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryInstitutionEdge']> };
  QueryInstitutionEdge: Omit<Schema.QueryInstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  QueryOfficeConnection: Omit<Schema.QueryOfficeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryOfficeEdge']> };
  QueryOfficeEdge: Omit<Schema.QueryOfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  QueryPartnershipConnection: Omit<Schema.QueryPartnershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryPartnershipEdge']> };
  QueryPartnershipEdge: Omit<Schema.QueryPartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  QueryPersonConnection: Omit<Schema.QueryPersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryPersonEdge']> };
  QueryPersonEdge: Omit<Schema.QueryPersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  QueryPolicyConnection: Omit<Schema.QueryPolicyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryPolicyEdge']> };
  QueryPolicyEdge: Omit<Schema.QueryPolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  QuerySourceConnection: Omit<Schema.QuerySourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QuerySourceEdge']> };
  QuerySourceEdge: Omit<Schema.QuerySourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  QueryStateConnection: Omit<Schema.QueryStateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryStateEdge']> };
  QueryStateEdge: Omit<Schema.QueryStateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  QueryThemeConnection: Omit<Schema.QueryThemeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryThemeEdge']> };
  QueryThemeEdge: Omit<Schema.QueryThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  QueryTieConnection: Omit<Schema.QueryTieConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QueryTieEdge']> };
  QueryTieEdge: Omit<Schema.QueryTieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  RankInput: Schema.RankInput;
  Record: Omit<Schema.Record, 'claims' | 'contested' | 'property' | 'sources'> & { claims: ResolversParentTypes['RecordClaimConnection'], contested: ReadonlyArray<ResolversParentTypes['Contest']>, property?: Schema.Maybe<ResolversParentTypes['PropertyRecord']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  RecordClaimConnection: Omit<Schema.RecordClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RecordClaimEdge']> };
  RecordClaimEdge: Omit<Schema.RecordClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Remark: Schema.Remark;
  ReportedChange: Omit<Schema.ReportedChange, 'claim' | 'subject'> & { claim?: Schema.Maybe<ResolversParentTypes['Claim']>, subject?: Schema.Maybe<ResolversParentTypes['Subject']> };
  SearchCircle: Schema.SearchCircle;
  SearchConnection: Omit<Schema.SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<Schema.SearchEdge, 'node'> & { node: ResolversParentTypes['Subject'] };
  SearchTypeCount: Schema.SearchTypeCount;
  SharedPartner: Omit<Schema.SharedPartner, 'partner' | 'places' | 'ties'> & { partner: ResolversParentTypes['Actor'], places: ReadonlyArray<ResolversParentTypes['Place']>, ties: ReadonlyArray<ResolversParentTypes['Tie']> };
  SharedPartnerConnection: Omit<Schema.SharedPartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SharedPartnerEdge']> };
  SharedPartnerEdge: Omit<Schema.SharedPartnerEdge, 'node'> & { node: ResolversParentTypes['SharedPartner'] };
  SharedPartnerFilter: Schema.SharedPartnerFilter;
  Signatory: Omit<Schema.Signatory, 'onBehalfOf' | 'person'> & { onBehalfOf?: Schema.Maybe<ResolversParentTypes['Actor']>, person: ResolversParentTypes['Person'] };
  SisterTie: NodeReference;
  Source: NodeReference;
  SourceClaimConnection: Omit<Schema.SourceClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SourceClaimEdge']> };
  SourceClaimEdge: Omit<Schema.SourceClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  SourceFilter: Schema.SourceFilter;
  SourceOrder: Schema.SourceOrder;
  SourceRelayedClaimConnection: Omit<Schema.SourceRelayedClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SourceRelayedClaimEdge']> };
  SourceRelayedClaimEdge: Omit<Schema.SourceRelayedClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  State: NodeReference;
  StateCityConnection: Omit<Schema.StateCityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StateCityEdge']> };
  StateCityEdge: Omit<Schema.StateCityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  StateFilter: Schema.StateFilter;
  StateOrder: Schema.StateOrder;
  StateSisterConnection: Omit<Schema.StateSisterConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StateSisterEdge']> };
  StateSisterEdge: Omit<Schema.StateSisterEdge, 'lastConfirmed' | 'node' | 'since' | 'tie' | 'until'> & { lastConfirmed?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, node: ResolversParentTypes['State'], since?: Schema.Maybe<ResolversParentTypes['FuzzyDate']>, tie: ResolversParentTypes['Tie'], until?: Schema.Maybe<ResolversParentTypes['FuzzyDate']> };
  Statistics: Schema.Statistics;
  StatisticsGroup: Schema.StatisticsGroup;
  StatisticsKey: Schema.StatisticsKey;
  String: Schema.Scalars['String']['output'];
  StructureStep: Omit<Schema.StructureStep, 'from' | 'to'> & { from: ResolversParentTypes['Actor'], to: ResolversParentTypes['Actor'] };
  Subject: ResolversInterfaceTypes<ResolversParentTypes>['Subject'];
  Subscription: Record<PropertyKey, never>;
  Theme: NodeReference;
  ThemeFilter: Schema.ThemeFilter;
  ThemeOrder: Schema.ThemeOrder;
  ThemeSubjectConnection: Omit<Schema.ThemeSubjectConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ThemeSubjectEdge']> };
  ThemeSubjectEdge: Omit<Schema.ThemeSubjectEdge, 'node'> & { node: ResolversParentTypes['Subject'] };
  Tie: ResolversInterfaceTypes<ResolversParentTypes>['Tie'];
  TieEventConnection: Omit<Schema.TieEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TieEventEdge']> };
  TieEventEdge: Omit<Schema.TieEventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  TieFilter: Schema.TieFilter;
  TieGroup: Schema.TieGroup;
  TieImpactConnection: Omit<Schema.TieImpactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TieImpactEdge']> };
  TieImpactEdge: Omit<Schema.TieImpactEdge, 'node'> & { node: ResolversParentTypes['Impact'] };
  TieMap: Omit<Schema.TieMap, 'dates'> & { dates: ReadonlyArray<ResolversParentTypes['FuzzyDate']> };
  TieOrder: Schema.TieOrder;
  TieSequence: Omit<Schema.TieSequence, 'actors' | 'earlier' | 'later'> & { actors: ReadonlyArray<ResolversParentTypes['Actor']>, earlier: ResolversParentTypes['Tie'], later: ResolversParentTypes['Tie'] };
  TieSequenceConnection: Omit<Schema.TieSequenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TieSequenceEdge']> };
  TieSequenceEdge: Omit<Schema.TieSequenceEdge, 'node'> & { node: ResolversParentTypes['TieSequence'] };
  TieStatistics: Schema.TieStatistics;
  TieStep: Omit<Schema.TieStep, 'from' | 'tie' | 'to'> & { from: ResolversParentTypes['Actor'], tie: ResolversParentTypes['Tie'], to: ResolversParentTypes['Actor'] };
  TypeCount: Schema.TypeCount;
  URL: Schema.Scalars['URL']['output'];
  Viewer: Schema.Viewer;
};

export type IdOfDirectiveArgs = {
  types: ReadonlyArray<Schema.Scalars['String']['input']>;
};

export type IdOfDirectiveResolver<Result, Parent, ContextType = any, Args = IdOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'City' | 'Country' | 'Group' | 'Institution' | 'Person' | 'State', ParentType, ContextType>;
  distinctFrom?: Resolver<ReadonlyArray<ResolversTypes['Distinction']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ActorEventConnection'], ParentType, ContextType, Partial<Schema.ActorEventsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['ActorImpactConnection'], ParentType, ContextType, Partial<Schema.ActorImpactsArgs>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipConnection'], ParentType, ContextType, Partial<Schema.ActorMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Schema.ActorNameArgs>>;
  nameConvertedFrom?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<Schema.ActorNameConvertedFromArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['ActorPartnerConnection'], ParentType, ContextType, Partial<Schema.ActorPartnersArgs>>;
  policies?: Resolver<ResolversTypes['ActorPolicyConnection'], ParentType, ContextType, Partial<Schema.ActorPoliciesArgs>>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['ActorTieConnection'], ParentType, ContextType, Partial<Schema.ActorTiesArgs>>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['ActorSourceConnection'], ParentType, ContextType, Partial<Schema.ActorWorksArgs>>;
};

export type ActorEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorEventConnection'] = ResolversParentTypes['ActorEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorEventEdge'] = ResolversParentTypes['ActorEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventRole'], ParentType, ContextType>;
};

export type ActorImpactConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorImpactConnection'] = ResolversParentTypes['ActorImpactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorImpactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorImpactEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorImpactEdge'] = ResolversParentTypes['ActorImpactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
};

export type ActorMembershipConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorMembershipConnection'] = ResolversParentTypes['ActorMembershipConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorMembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorMembershipEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorMembershipEdge'] = ResolversParentTypes['ActorMembershipEdge']> = {
  confidence?: Resolver<Schema.Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  since?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type ActorPartnerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorPartnerConnection'] = ResolversParentTypes['ActorPartnerConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorPartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorPartnerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorPartnerEdge'] = ResolversParentTypes['ActorPartnerEdge']> = {
  confidence?: Resolver<Schema.Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  since?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type ActorPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorPolicyConnection'] = ResolversParentTypes['ActorPolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorPolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorPolicyEdge'] = ResolversParentTypes['ActorPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type ActorSourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorSourceConnection'] = ResolversParentTypes['ActorSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorSourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorSourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorSourceEdge'] = ResolversParentTypes['ActorSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SourceRole'], ParentType, ContextType>;
};

export type ActorTieConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorTieConnection'] = ResolversParentTypes['ActorTieConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorTieEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorTieEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActorTieEdge'] = ResolversParentTypes['ActorTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  calledOffBy?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  end?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TieEventConnection'], ParentType, ContextType, Partial<Schema.AffiliationEventsArgs>>;
  followedFrom?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['TieImpactConnection'], ParentType, ContextType, Partial<Schema.AffiliationImpactsArgs>>;
  isSetAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastListed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  listCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyEffect']>, ParentType, ContextType>;
  position?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['TieRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TieStanding'], ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  startDirectness?: Resolver<Schema.Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  statusClaim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  calledOffBy?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  end?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  establishes?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TieEventConnection'], ParentType, ContextType, Partial<Schema.AgreementEventsArgs>>;
  expiresOn?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  followedFrom?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['TieImpactConnection'], ParentType, ContextType, Partial<Schema.AgreementImpactsArgs>>;
  isSetAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastListed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  listCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  partiesCounted?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyEffect']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['TieRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renews?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Signatory']>, ParentType, ContextType>;
  signedOn?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TieStanding'], ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  startDirectness?: Resolver<Schema.Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  statusClaim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  textUrl?: Resolver<Schema.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CellResolvers<ContextType = any, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  citedAs?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeReport'] = ResolversParentTypes['ChangeReport']> = {
  after?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ReportedChange']>, ParentType, ContextType>;
  isListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  citedAs?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = any, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  abolished?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  distinctFrom?: Resolver<ReadonlyArray<ResolversTypes['Distinction']>, ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['CityDistrictConnection'], ParentType, ContextType, Partial<Schema.CityDistrictsArgs>>;
  events?: Resolver<ResolversTypes['ActorEventConnection'], ParentType, ContextType, Partial<Schema.CityEventsArgs>>;
  eventsHere?: Resolver<ResolversTypes['PlaceEventConnection'], ParentType, ContextType, Partial<Schema.CityEventsHereArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['ActorImpactConnection'], ParentType, ContextType, Partial<Schema.CityImpactsArgs>>;
  institutions?: Resolver<ResolversTypes['PlaceInstitutionConnection'], ParentType, ContextType, Partial<Schema.CityInstitutionsArgs>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipConnection'], ParentType, ContextType, Partial<Schema.CityMembershipsArgs>>;
  mergedInto?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Schema.CityNameArgs>>;
  nameConvertedFrom?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<Schema.CityNameConvertedFromArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['ActorPartnerConnection'], ParentType, ContextType, Partial<Schema.CityPartnersArgs>>;
  people?: Resolver<ResolversTypes['PlacePersonConnection'], ParentType, ContextType, Partial<Schema.CityPeopleArgs>>;
  point?: Resolver<Schema.Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['ActorPolicyConnection'], ParentType, ContextType, Partial<Schema.CityPoliciesArgs>>;
  population?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  port?: Resolver<Schema.Maybe<ResolversTypes['PortKind']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['PlaceRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sisterCities?: Resolver<ResolversTypes['CitySisterConnection'], ParentType, ContextType, Partial<Schema.CitySisterCitiesArgs>>;
  state?: Resolver<Schema.Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['ActorTieConnection'], ParentType, ContextType, Partial<Schema.CityTiesArgs>>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  within?: Resolver<Schema.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  works?: Resolver<ResolversTypes['ActorSourceConnection'], ParentType, ContextType, Partial<Schema.CityWorksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityDistrictConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CityDistrictConnection'] = ResolversParentTypes['CityDistrictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityDistrictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityDistrictEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CityDistrictEdge'] = ResolversParentTypes['CityDistrictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type CitySisterConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitySisterConnection'] = ResolversParentTypes['CitySisterConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitySisterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitySisterEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitySisterEdge'] = ResolversParentTypes['CitySisterEdge']> = {
  confidence?: Resolver<Schema.Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  since?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  asOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ClaimForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  takenFrom?: Resolver<Schema.Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Confidence'] = ResolversParentTypes['Confidence']> = {
  basis?: Resolver<ResolversTypes['ConfidenceBasis'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ConfidenceLevel'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ConfidenceReason']>, ParentType, ContextType>;
};

export type ConfidenceReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfidenceReason'] = ResolversParentTypes['ConfidenceReason']> = {
  code?: Resolver<ResolversTypes['ConfidenceReasonCode'], ParentType, ContextType>;
  property?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsequenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Consequence'] = ResolversParentTypes['Consequence']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ConsequenceChange']>, ParentType, ContextType>;
  isSimple?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsequenceChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsequenceChange'] = ResolversParentTypes['ConsequenceChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsequenceKind'], ParentType, ContextType>;
  property?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ProposedSubject'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContestResolvers<ContextType = any, ParentType extends ResolversParentTypes['Contest'] = ResolversParentTypes['Contest']> = {
  agreeWithSeveral?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['ContestedValue'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ContestRule'], ParentType, ContextType>;
  spreadDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ContestedValue']>, ParentType, ContextType>;
};

export type ContestConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContestConnection'] = ResolversParentTypes['ContestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContestEdge'] = ResolversParentTypes['ContestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
};

export type ContestedValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContestedValue'] = ResolversParentTypes['ContestedValue']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContributorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Contributor'] = ResolversParentTypes['Contributor']> = {
  isAgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  abolished?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['CountryCityConnection'], ParentType, ContextType, Partial<Schema.CountryCitiesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distinctFrom?: Resolver<ReadonlyArray<ResolversTypes['Distinction']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ActorEventConnection'], ParentType, ContextType, Partial<Schema.CountryEventsArgs>>;
  eventsHere?: Resolver<ResolversTypes['PlaceEventConnection'], ParentType, ContextType, Partial<Schema.CountryEventsHereArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['ActorImpactConnection'], ParentType, ContextType, Partial<Schema.CountryImpactsArgs>>;
  institutions?: Resolver<ResolversTypes['PlaceInstitutionConnection'], ParentType, ContextType, Partial<Schema.CountryInstitutionsArgs>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipConnection'], ParentType, ContextType, Partial<Schema.CountryMembershipsArgs>>;
  mergedInto?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Schema.CountryNameArgs>>;
  nameConvertedFrom?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<Schema.CountryNameConvertedFromArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['ActorPartnerConnection'], ParentType, ContextType, Partial<Schema.CountryPartnersArgs>>;
  people?: Resolver<ResolversTypes['PlacePersonConnection'], ParentType, ContextType, Partial<Schema.CountryPeopleArgs>>;
  point?: Resolver<Schema.Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['ActorPolicyConnection'], ParentType, ContextType, Partial<Schema.CountryPoliciesArgs>>;
  population?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationAsOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['PlaceRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<ResolversTypes['CountryStateConnection'], ParentType, ContextType, Partial<Schema.CountryStatesArgs>>;
  ties?: Resolver<ResolversTypes['ActorTieConnection'], ParentType, ContextType, Partial<Schema.CountryTiesArgs>>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  within?: Resolver<Schema.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  works?: Resolver<ResolversTypes['ActorSourceConnection'], ParentType, ContextType, Partial<Schema.CountryWorksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryCityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryCityConnection'] = ResolversParentTypes['CountryCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryCityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryCityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryCityEdge'] = ResolversParentTypes['CountryCityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type CountryStateConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryStateConnection'] = ResolversParentTypes['CountryStateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryStateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryStateEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryStateEdge'] = ResolversParentTypes['CountryStateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  asOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  counted?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['TieKind']>, ParentType, ContextType>;
  network?: Resolver<Schema.Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  note?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onRecord?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partner?: Resolver<Schema.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CoverageScope'], ParentType, ContextType>;
  source?: Resolver<Schema.Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DayRange'] = ResolversParentTypes['DayRange']> = {
  maxDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecidePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecidePayload'] = ResolversParentTypes['DecidePayload']> = {
  isVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ReportedChange']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DimensionKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['DimensionKey'] = ResolversParentTypes['DimensionKey']> = {
  dimension?: Resolver<ResolversTypes['TieDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DistinctionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Distinction'] = ResolversParentTypes['Distinction']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Schema.Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  grounds?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['EventParticipantConnection'], ParentType, ContextType, Partial<Schema.EventParticipantsArgs>>;
  place?: Resolver<Schema.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventParticipantConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventParticipantConnection'] = ResolversParentTypes['EventParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventParticipantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventParticipantEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventParticipantEdge'] = ResolversParentTypes['EventParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedAs?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventRole'], ParentType, ContextType>;
};

export type FateResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fate'] = ResolversParentTypes['Fate']> = {
  reason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FateState'], ParentType, ContextType>;
};

export type FieldWorkResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldWork'] = ResolversParentTypes['FieldWork']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureSummary'] = ResolversParentTypes['FigureSummary']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notSummed?: Resolver<ReadonlyArray<ResolversTypes['SumObstacle']>, ParentType, ContextType>;
  sumHigh?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sumLow?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FuzzyDateResolvers<ContextType = any, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  earliest?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  definedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distinctFrom?: Resolver<ReadonlyArray<ResolversTypes['Distinction']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ActorEventConnection'], ParentType, ContextType, Partial<Schema.GroupEventsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['ActorImpactConnection'], ParentType, ContextType, Partial<Schema.GroupImpactsArgs>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipConnection'], ParentType, ContextType, Partial<Schema.GroupMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Schema.GroupNameArgs>>;
  nameConvertedFrom?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<Schema.GroupNameConvertedFromArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['ActorPartnerConnection'], ParentType, ContextType, Partial<Schema.GroupPartnersArgs>>;
  policies?: Resolver<ResolversTypes['ActorPolicyConnection'], ParentType, ContextType, Partial<Schema.GroupPoliciesArgs>>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  size?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['ActorTieConnection'], ParentType, ContextType, Partial<Schema.GroupTiesArgs>>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['ActorSourceConnection'], ParentType, ContextType, Partial<Schema.GroupWorksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  amount?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Schema.Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  high?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  partOf?: Resolver<Schema.Maybe<ResolversTypes['Impact']>, ParentType, ContextType>;
  period?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  scale?: Resolver<Schema.Maybe<ResolversTypes['Scale']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImpactGroup'] = ResolversParentTypes['ImpactGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['FigureSummary']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['StatisticsKey']>, ParentType, ContextType>;
};

export type ImpactStatisticsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImpactStatistics'] = ResolversParentTypes['ImpactStatistics']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['FigureSummary']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ImpactGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  closed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  distinctFrom?: Resolver<ReadonlyArray<ResolversTypes['Distinction']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ActorEventConnection'], ParentType, ContextType, Partial<Schema.InstitutionEventsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  founded?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['ActorImpactConnection'], ParentType, ContextType, Partial<Schema.InstitutionImpactsArgs>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['InstitutionMemberConnection'], ParentType, ContextType, Partial<Schema.InstitutionMembersArgs>>;
  memberships?: Resolver<ResolversTypes['ActorMembershipConnection'], ParentType, ContextType, Partial<Schema.InstitutionMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Schema.InstitutionNameArgs>>;
  nameConvertedFrom?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<Schema.InstitutionNameConvertedFromArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  parent?: Resolver<Schema.Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['ActorPartnerConnection'], ParentType, ContextType, Partial<Schema.InstitutionPartnersArgs>>;
  people?: Resolver<ResolversTypes['InstitutionPersonConnection'], ParentType, ContextType, Partial<Schema.InstitutionPeopleArgs>>;
  policies?: Resolver<ResolversTypes['ActorPolicyConnection'], ParentType, ContextType, Partial<Schema.InstitutionPoliciesArgs>>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  seat?: Resolver<Schema.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['ActorTieConnection'], ParentType, ContextType, Partial<Schema.InstitutionTiesArgs>>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['InstitutionUnitConnection'], ParentType, ContextType, Partial<Schema.InstitutionUnitsArgs>>;
  works?: Resolver<ResolversTypes['ActorSourceConnection'], ParentType, ContextType, Partial<Schema.InstitutionWorksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionGapResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionGap'] = ResolversParentTypes['InstitutionGap']> = {
  absence?: Resolver<ResolversTypes['Absence'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  claim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  sisterCity?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type InstitutionGapConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionGapConnection'] = ResolversParentTypes['InstitutionGapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionGapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionGapEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionGapEdge'] = ResolversParentTypes['InstitutionGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InstitutionGap'], ParentType, ContextType>;
};

export type InstitutionMemberConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionMemberConnection'] = ResolversParentTypes['InstitutionMemberConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['MemberCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionMemberEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionMemberEdge'] = ResolversParentTypes['InstitutionMemberEdge']> = {
  confidence?: Resolver<Schema.Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  since?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type InstitutionPersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionPersonConnection'] = ResolversParentTypes['InstitutionPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionPersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionPersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionPersonEdge'] = ResolversParentTypes['InstitutionPersonEdge']> = {
  confidence?: Resolver<Schema.Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  position?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type InstitutionUnitConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionUnitConnection'] = ResolversParentTypes['InstitutionUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionUnitEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionUnitEdge'] = ResolversParentTypes['InstitutionUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LimitsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cpuMsPerMinute?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  databaseMsPerMinute?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exportTimeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fieldWork?: Resolver<ReadonlyArray<ResolversTypes['FieldWork']>, ParentType, ContextType>;
  maxAliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxBodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxDirectives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxExportRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxExports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxExportsPerClient?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxFragments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxQueueMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxSubscribers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxSubscribersPerClient?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratePerMinute?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  isListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  place?: Resolver<Schema.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type MapActorsResolvers<ContextType = any, ParentType extends ResolversParentTypes['MapActors'] = ResolversParentTypes['MapActors']> = {
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  latitudes?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  longitudes?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  candidate?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['MatchFeature']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['MatchVerdict'], ParentType, ContextType>;
};

export type MatchFeatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchFeature'] = ResolversParentTypes['MatchFeature']> = {
  name?: Resolver<ResolversTypes['MatchFeatureName'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MemberCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberCount'] = ResolversParentTypes['MemberCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  calledOffBy?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  end?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TieEventConnection'], ParentType, ContextType, Partial<Schema.MembershipEventsArgs>>;
  followedFrom?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['TieImpactConnection'], ParentType, ContextType, Partial<Schema.MembershipImpactsArgs>>;
  isSetAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastListed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  listCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyEffect']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['TieRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TieStanding'], ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  startDirectness?: Resolver<Schema.Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  statusClaim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricColumnResolvers<ContextType = any, ParentType extends ResolversParentTypes['MetricColumn'] = ResolversParentTypes['MetricColumn']> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  ranks?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type MetricDefinitionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MetricDefinition'] = ResolversParentTypes['MetricDefinition']> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amend?: Resolver<ResolversTypes['ProposePayload'], ParentType, ContextType, RequireFields<Schema.MutationAmendArgs, 'id' | 'ifVersion' | 'input'>>;
  comment?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<Schema.MutationCommentArgs, 'proposal' | 'text'>>;
  decide?: Resolver<ResolversTypes['DecidePayload'], ParentType, ContextType, RequireFields<Schema.MutationDecideArgs, 'input'>>;
  propose?: Resolver<ResolversTypes['ProposePayload'], ParentType, ContextType, RequireFields<Schema.MutationProposeArgs, 'input'>>;
  revert?: Resolver<ResolversTypes['ProposePayload'], ParentType, ContextType, RequireFields<Schema.MutationRevertArgs, 'commit' | 'reason'>>;
  withdraw?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType, RequireFields<Schema.MutationWithdrawArgs, 'proposal'>>;
};

export type NameResolvers<ContextType = any, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  convertedFrom?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  scheme?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['NetworkActor']>, ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['MetricDefinition']>, ParentType, ContextType>;
  loss?: Resolver<Schema.Maybe<ResolversTypes['NetworkLoss']>, ParentType, ContextType>;
  note?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['NetworkTie']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkActor'] = ResolversParentTypes['NetworkActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentAfter?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  measuresAfter?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
};

export type NetworkLossResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkLoss'] = ResolversParentTypes['NetworkLoss']> = {
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  pairsParted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['NetworkPart']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tiesLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkMapResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkMap'] = ResolversParentTypes['NetworkMap']> = {
  componentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  componentsAfter?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  loss?: Resolver<Schema.Maybe<ResolversTypes['NetworkLoss']>, ParentType, ContextType>;
  manyTieNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  manyTies?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MetricColumn']>, ParentType, ContextType>;
  measuresAfter?: Resolver<ReadonlyArray<ResolversTypes['MetricColumn']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  partyTo?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCounts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkPart'] = ResolversParentTypes['NetworkPart']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['NetworkTie'] = ResolversParentTypes['NetworkTie']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Affiliation' | 'Agreement' | 'City' | 'Claim' | 'Country' | 'Event' | 'Group' | 'Impact' | 'Institution' | 'Membership' | 'Office' | 'Partnership' | 'Person' | 'PersonalTie' | 'Policy' | 'PolicyEffect' | 'SisterTie' | 'Source' | 'State' | 'Theme', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  address?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  calledOffBy?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  end?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TieEventConnection'], ParentType, ContextType, Partial<Schema.OfficeEventsArgs>>;
  followedFrom?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['TieImpactConnection'], ParentType, ContextType, Partial<Schema.OfficeImpactsArgs>>;
  isSetAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastListed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  listCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyEffect']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['TieRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TieStanding'], ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  startDirectness?: Resolver<Schema.Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  statusClaim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
  claim?: Resolver<Schema.Maybe<ResolversTypes['ProposedClaim']>, ParentType, ContextType>;
  fate?: Resolver<Schema.Maybe<ResolversTypes['Fate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OperationKind'], ParentType, ContextType>;
  rank?: Resolver<Schema.Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  reason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  table?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoes?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  calledOffBy?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  end?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TieEventConnection'], ParentType, ContextType, Partial<Schema.PartnershipEventsArgs>>;
  field?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followedFrom?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['TieImpactConnection'], ParentType, ContextType, Partial<Schema.PartnershipImpactsArgs>>;
  isSetAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastListed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  listCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyEffect']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['TieRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TieStanding'], ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  startDirectness?: Resolver<Schema.Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  statusClaim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  under?: Resolver<Schema.Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  namedAs?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathNote'] = ResolversParentTypes['PathNote']> = {
  actor?: Resolver<Schema.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  arguments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PathNoteCode'], ParentType, ContextType>;
  hops?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathSearchResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['PathNote']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  sharedNetworks?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  __resolveType: TypeResolveFn<'StructureStep' | 'TieStep', ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sourceTitles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<ResolversTypes['PersonAffiliationConnection'], ParentType, ContextType, Partial<Schema.PersonAffiliationsArgs>>;
  born?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  died?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  distinctFrom?: Resolver<ReadonlyArray<ResolversTypes['Distinction']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ActorEventConnection'], ParentType, ContextType, Partial<Schema.PersonEventsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['ActorImpactConnection'], ParentType, ContextType, Partial<Schema.PersonImpactsArgs>>;
  involvements?: Resolver<ResolversTypes['PersonInvolvementConnection'], ParentType, ContextType, Partial<Schema.PersonInvolvementsArgs>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipConnection'], ParentType, ContextType, Partial<Schema.PersonMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Schema.PersonNameArgs>>;
  nameConvertedFrom?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<Schema.PersonNameConvertedFromArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  occupation?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['ActorPartnerConnection'], ParentType, ContextType, Partial<Schema.PersonPartnersArgs>>;
  policies?: Resolver<ResolversTypes['ActorPolicyConnection'], ParentType, ContextType, Partial<Schema.PersonPoliciesArgs>>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['PersonAgreementConnection'], ParentType, ContextType, Partial<Schema.PersonSignedArgs>>;
  ties?: Resolver<ResolversTypes['ActorTieConnection'], ParentType, ContextType, Partial<Schema.PersonTiesArgs>>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['ActorSourceConnection'], ParentType, ContextType, Partial<Schema.PersonWorksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonAffiliationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonAffiliationConnection'] = ResolversParentTypes['PersonAffiliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonAffiliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonAffiliationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonAffiliationEdge'] = ResolversParentTypes['PersonAffiliationEdge']> = {
  confidence?: Resolver<Schema.Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type PersonAgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonAgreementConnection'] = ResolversParentTypes['PersonAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonAgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonAgreementEdge'] = ResolversParentTypes['PersonAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  signedAs?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonInvolvementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonInvolvementConnection'] = ResolversParentTypes['PersonInvolvementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonInvolvementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonInvolvementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonInvolvementEdge'] = ResolversParentTypes['PersonInvolvementEdge']> = {
  claim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvolvementKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  when?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type PersonalTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonalTie'] = ResolversParentTypes['PersonalTie']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  calledOffBy?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  end?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TieEventConnection'], ParentType, ContextType, Partial<Schema.PersonalTieEventsArgs>>;
  followedFrom?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['TieImpactConnection'], ParentType, ContextType, Partial<Schema.PersonalTieImpactsArgs>>;
  isSetAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastListed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  listCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyEffect']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['TieRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TieStanding'], ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  startDirectness?: Resolver<Schema.Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  statusClaim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'City' | 'Country' | 'State', ParentType, ContextType>;
  abolished?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  distinctFrom?: Resolver<ReadonlyArray<ResolversTypes['Distinction']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ActorEventConnection'], ParentType, ContextType, Partial<Schema.PlaceEventsArgs>>;
  eventsHere?: Resolver<ResolversTypes['PlaceEventConnection'], ParentType, ContextType, Partial<Schema.PlaceEventsHereArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['ActorImpactConnection'], ParentType, ContextType, Partial<Schema.PlaceImpactsArgs>>;
  institutions?: Resolver<ResolversTypes['PlaceInstitutionConnection'], ParentType, ContextType, Partial<Schema.PlaceInstitutionsArgs>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipConnection'], ParentType, ContextType, Partial<Schema.PlaceMembershipsArgs>>;
  mergedInto?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Schema.PlaceNameArgs>>;
  nameConvertedFrom?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<Schema.PlaceNameConvertedFromArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['ActorPartnerConnection'], ParentType, ContextType, Partial<Schema.PlacePartnersArgs>>;
  people?: Resolver<ResolversTypes['PlacePersonConnection'], ParentType, ContextType, Partial<Schema.PlacePeopleArgs>>;
  point?: Resolver<Schema.Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['ActorPolicyConnection'], ParentType, ContextType, Partial<Schema.PlacePoliciesArgs>>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['PlaceRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['ActorTieConnection'], ParentType, ContextType, Partial<Schema.PlaceTiesArgs>>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  within?: Resolver<Schema.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  works?: Resolver<ResolversTypes['ActorSourceConnection'], ParentType, ContextType, Partial<Schema.PlaceWorksArgs>>;
};

export type PlaceEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceEventConnection'] = ResolversParentTypes['PlaceEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceEventEdge'] = ResolversParentTypes['PlaceEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type PlaceInstitutionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceInstitutionConnection'] = ResolversParentTypes['PlaceInstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceInstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceInstitutionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceInstitutionEdge'] = ResolversParentTypes['PlaceInstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type PlacePersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacePersonConnection'] = ResolversParentTypes['PlacePersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlacePersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacePersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacePersonEdge'] = ResolversParentTypes['PlacePersonEdge']> = {
  confidence?: Resolver<Schema.Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  position?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = any, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  effects?: Resolver<ResolversTypes['PolicyEffectConnection'], ParentType, ContextType, Partial<Schema.PolicyEffectsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impacts?: Resolver<ReadonlyArray<ResolversTypes['Impact']>, ParentType, ContextType>;
  issuer?: Resolver<Schema.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyEffectResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyEffect'] = ResolversParentTypes['PolicyEffect']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyEffectConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyEffectConnection'] = ResolversParentTypes['PolicyEffectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEffectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEffectEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyEffectEdge'] = ResolversParentTypes['PolicyEffectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyEffect'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  column?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PropertyRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['PropertyRecord'] = ResolversParentTypes['PropertyRecord']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  contested?: Resolver<Schema.Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Contributor'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  commit?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decision?: Resolver<Schema.Maybe<ResolversTypes['Remark']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['Operation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoneBy?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposePayload'] = ResolversParentTypes['ProposePayload']> = {
  consequence?: Resolver<Schema.Maybe<ResolversTypes['Consequence']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  proposal?: Resolver<Schema.Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
};

export type ProposedClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposedClaim'] = ResolversParentTypes['ProposedClaim']> = {
  locator?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedSubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposedSubject'] = ResolversParentTypes['ProposedSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Schema.Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<Schema.QueryAgreementArgs, 'id'>>;
  agreementStatistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<Schema.QueryAgreementStatisticsArgs, 'by'>>;
  agreements?: Resolver<ResolversTypes['QueryAgreementConnection'], ParentType, ContextType, Partial<Schema.QueryAgreementsArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Schema.QueryChangesArgs, 'since'>>;
  cities?: Resolver<ResolversTypes['QueryCityConnection'], ParentType, ContextType, Partial<Schema.QueryCitiesArgs>>;
  city?: Resolver<Schema.Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<Schema.QueryCityArgs, 'id'>>;
  claim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<Schema.QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['QueryClaimConnection'], ParentType, ContextType, Partial<Schema.QueryClaimsArgs>>;
  consequence?: Resolver<ResolversTypes['ProposePayload'], ParentType, ContextType, RequireFields<Schema.QueryConsequenceArgs, 'id'>>;
  contested?: Resolver<ResolversTypes['ContestConnection'], ParentType, ContextType, Partial<Schema.QueryContestedArgs>>;
  countries?: Resolver<ResolversTypes['QueryCountryConnection'], ParentType, ContextType, Partial<Schema.QueryCountriesArgs>>;
  country?: Resolver<Schema.Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<Schema.QueryCountryArgs, 'id'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<Schema.QueryCoverageArgs>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType, RequireFields<Schema.QueryDifferenceArgs, 'from' | 'to'>>;
  event?: Resolver<Schema.Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<Schema.QueryEventArgs, 'id'>>;
  eventStatistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<Schema.QueryEventStatisticsArgs, 'by'>>;
  events?: Resolver<ResolversTypes['QueryEventConnection'], ParentType, ContextType, Partial<Schema.QueryEventsArgs>>;
  group?: Resolver<Schema.Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<Schema.QueryGroupArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['QueryGroupConnection'], ParentType, ContextType, Partial<Schema.QueryGroupsArgs>>;
  impact?: Resolver<Schema.Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<Schema.QueryImpactArgs, 'id'>>;
  impactStatistics?: Resolver<ResolversTypes['ImpactStatistics'], ParentType, ContextType, RequireFields<Schema.QueryImpactStatisticsArgs, 'by'>>;
  impacts?: Resolver<ResolversTypes['QueryImpactConnection'], ParentType, ContextType, Partial<Schema.QueryImpactsArgs>>;
  institution?: Resolver<Schema.Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<Schema.QueryInstitutionArgs, 'id'>>;
  institutionGaps?: Resolver<ResolversTypes['InstitutionGapConnection'], ParentType, ContextType, Partial<Schema.QueryInstitutionGapsArgs>>;
  institutions?: Resolver<ResolversTypes['QueryInstitutionConnection'], ParentType, ContextType, Partial<Schema.QueryInstitutionsArgs>>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  lookup?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Schema.QueryLookupArgs, 'identifier'>>;
  match?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<Schema.QueryMatchArgs, 'input'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, Partial<Schema.QueryNetworkArgs>>;
  networkMap?: Resolver<ResolversTypes['NetworkMap'], ParentType, ContextType, Partial<Schema.QueryNetworkMapArgs>>;
  node?: Resolver<Schema.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Schema.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Schema.QueryNodesArgs, 'ids'>>;
  offices?: Resolver<ResolversTypes['QueryOfficeConnection'], ParentType, ContextType, Partial<Schema.QueryOfficesArgs>>;
  partnerships?: Resolver<ResolversTypes['QueryPartnershipConnection'], ParentType, ContextType, Partial<Schema.QueryPartnershipsArgs>>;
  paths?: Resolver<ResolversTypes['PathSearch'], ParentType, ContextType, RequireFields<Schema.QueryPathsArgs, 'from' | 'to'>>;
  people?: Resolver<ResolversTypes['QueryPersonConnection'], ParentType, ContextType, Partial<Schema.QueryPeopleArgs>>;
  person?: Resolver<Schema.Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<Schema.QueryPersonArgs, 'id'>>;
  personStatistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<Schema.QueryPersonStatisticsArgs, 'by'>>;
  policies?: Resolver<ResolversTypes['QueryPolicyConnection'], ParentType, ContextType, Partial<Schema.QueryPoliciesArgs>>;
  policy?: Resolver<Schema.Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<Schema.QueryPolicyArgs, 'id'>>;
  proposal?: Resolver<Schema.Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<Schema.QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<Schema.QueryProposalsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<Schema.QuerySearchArgs, 'text'>>;
  sharedPartners?: Resolver<ResolversTypes['SharedPartnerConnection'], ParentType, ContextType, Partial<Schema.QuerySharedPartnersArgs>>;
  source?: Resolver<Schema.Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<Schema.QuerySourceArgs, 'id'>>;
  sourceStatistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, RequireFields<Schema.QuerySourceStatisticsArgs, 'by'>>;
  sources?: Resolver<ResolversTypes['QuerySourceConnection'], ParentType, ContextType, Partial<Schema.QuerySourcesArgs>>;
  state?: Resolver<Schema.Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<Schema.QueryStateArgs, 'id'>>;
  states?: Resolver<ResolversTypes['QueryStateConnection'], ParentType, ContextType, Partial<Schema.QueryStatesArgs>>;
  theme?: Resolver<Schema.Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<Schema.QueryThemeArgs, 'id'>>;
  themes?: Resolver<ResolversTypes['QueryThemeConnection'], ParentType, ContextType, Partial<Schema.QueryThemesArgs>>;
  tie?: Resolver<Schema.Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<Schema.QueryTieArgs, 'id'>>;
  tieMap?: Resolver<ResolversTypes['TieMap'], ParentType, ContextType, Partial<Schema.QueryTieMapArgs>>;
  tieSequences?: Resolver<ResolversTypes['TieSequenceConnection'], ParentType, ContextType, RequireFields<Schema.QueryTieSequencesArgs, 'earlier' | 'later'>>;
  tieStatistics?: Resolver<ResolversTypes['TieStatistics'], ParentType, ContextType, RequireFields<Schema.QueryTieStatisticsArgs, 'by'>>;
  ties?: Resolver<ResolversTypes['QueryTieConnection'], ParentType, ContextType, Partial<Schema.QueryTiesArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type QueryAgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryAgreementConnection'] = ResolversParentTypes['QueryAgreementConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryAgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryAgreementEdge'] = ResolversParentTypes['QueryAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type QueryCityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryCityConnection'] = ResolversParentTypes['QueryCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryCityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryCityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryCityEdge'] = ResolversParentTypes['QueryCityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type QueryClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryClaimConnection'] = ResolversParentTypes['QueryClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryClaimEdge'] = ResolversParentTypes['QueryClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type QueryCountryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryCountryConnection'] = ResolversParentTypes['QueryCountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryCountryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryCountryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryCountryEdge'] = ResolversParentTypes['QueryCountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type QueryEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryEventConnection'] = ResolversParentTypes['QueryEventConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryEventEdge'] = ResolversParentTypes['QueryEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type QueryGroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryGroupConnection'] = ResolversParentTypes['QueryGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryGroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryGroupEdge'] = ResolversParentTypes['QueryGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type QueryImpactConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryImpactConnection'] = ResolversParentTypes['QueryImpactConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryImpactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryImpactEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryImpactEdge'] = ResolversParentTypes['QueryImpactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
};

export type QueryInstitutionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryInstitutionConnection'] = ResolversParentTypes['QueryInstitutionConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryInstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryInstitutionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryInstitutionEdge'] = ResolversParentTypes['QueryInstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type QueryOfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryOfficeConnection'] = ResolversParentTypes['QueryOfficeConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryOfficeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryOfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryOfficeEdge'] = ResolversParentTypes['QueryOfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type QueryPartnershipConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryPartnershipConnection'] = ResolversParentTypes['QueryPartnershipConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryPartnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryPartnershipEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryPartnershipEdge'] = ResolversParentTypes['QueryPartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type QueryPersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryPersonConnection'] = ResolversParentTypes['QueryPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryPersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryPersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryPersonEdge'] = ResolversParentTypes['QueryPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type QueryPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryPolicyConnection'] = ResolversParentTypes['QueryPolicyConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryPolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryPolicyEdge'] = ResolversParentTypes['QueryPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type QuerySourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuerySourceConnection'] = ResolversParentTypes['QuerySourceConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuerySourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuerySourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuerySourceEdge'] = ResolversParentTypes['QuerySourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type QueryStateConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryStateConnection'] = ResolversParentTypes['QueryStateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryStateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryStateEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryStateEdge'] = ResolversParentTypes['QueryStateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type QueryThemeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryThemeConnection'] = ResolversParentTypes['QueryThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryThemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryThemeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryThemeEdge'] = ResolversParentTypes['QueryThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type QueryTieConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryTieConnection'] = ResolversParentTypes['QueryTieConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueryTieEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryTieEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueryTieEdge'] = ResolversParentTypes['QueryTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type RecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  claims?: Resolver<ResolversTypes['RecordClaimConnection'], ParentType, ContextType, Partial<Schema.RecordClaimsArgs>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['Contest']>, ParentType, ContextType>;
  firstRecordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  property?: Resolver<Schema.Maybe<ResolversTypes['PropertyRecord']>, ParentType, ContextType, RequireFields<Schema.RecordPropertyArgs, 'name'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, Partial<Schema.RecordSourcesArgs>>;
};

export type RecordClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordClaimConnection'] = ResolversParentTypes['RecordClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordClaimEdge'] = ResolversParentTypes['RecordClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Contributor'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportedChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportedChange'] = ResolversParentTypes['ReportedChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportedChangeKind'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Schema.Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  typeCounts?: Resolver<ReadonlyArray<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['SearchReason'], ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SharedPartnerResolvers<ContextType = any, ParentType extends ResolversParentTypes['SharedPartner'] = ResolversParentTypes['SharedPartner']> = {
  partner?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type SharedPartnerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SharedPartnerConnection'] = ResolversParentTypes['SharedPartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedPartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedPartnerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SharedPartnerEdge'] = ResolversParentTypes['SharedPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedPartner'], ParentType, ContextType>;
};

export type SignatoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Signatory'] = ResolversParentTypes['Signatory']> = {
  onBehalfOf?: Resolver<Schema.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  signedAs?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SisterTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['SisterTie'] = ResolversParentTypes['SisterTie']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  calledOffBy?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  distanceKm?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  end?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TieEventConnection'], ParentType, ContextType, Partial<Schema.SisterTieEventsArgs>>;
  followedFrom?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['TieImpactConnection'], ParentType, ContextType, Partial<Schema.SisterTieImpactsArgs>>;
  isSetAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastListed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  listCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyEffect']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['TieRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TieStanding'], ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  startDirectness?: Resolver<Schema.Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  statusClaim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  accessed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  archivedUrl?: Resolver<Schema.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  candidateFor?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['SourceClaimConnection'], ParentType, ContextType, Partial<Schema.SourceClaimsArgs>>;
  commissionedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  directness?: Resolver<ResolversTypes['Directness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  language?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  licence?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayBe?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  origin?: Resolver<Schema.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  published?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  publisher?: Resolver<Schema.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  relayedClaims?: Resolver<ResolversTypes['SourceRelayedClaimConnection'], ParentType, ContextType, Partial<Schema.SourceRelayedClaimsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Schema.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceClaimConnection'] = ResolversParentTypes['SourceClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceClaimEdge'] = ResolversParentTypes['SourceClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SourceRelayedClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceRelayedClaimConnection'] = ResolversParentTypes['SourceRelayedClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceRelayedClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceRelayedClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceRelayedClaimEdge'] = ResolversParentTypes['SourceRelayedClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = any, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  abolished?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['StateCityConnection'], ParentType, ContextType, Partial<Schema.StateCitiesArgs>>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  distinctFrom?: Resolver<ReadonlyArray<ResolversTypes['Distinction']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ActorEventConnection'], ParentType, ContextType, Partial<Schema.StateEventsArgs>>;
  eventsHere?: Resolver<ResolversTypes['PlaceEventConnection'], ParentType, ContextType, Partial<Schema.StateEventsHereArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['ActorImpactConnection'], ParentType, ContextType, Partial<Schema.StateImpactsArgs>>;
  institutions?: Resolver<ResolversTypes['PlaceInstitutionConnection'], ParentType, ContextType, Partial<Schema.StateInstitutionsArgs>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['ActorMembershipConnection'], ParentType, ContextType, Partial<Schema.StateMembershipsArgs>>;
  mergedInto?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Schema.StateNameArgs>>;
  nameConvertedFrom?: Resolver<Schema.Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType, Partial<Schema.StateNameConvertedFromArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['ActorPartnerConnection'], ParentType, ContextType, Partial<Schema.StatePartnersArgs>>;
  people?: Resolver<ResolversTypes['PlacePersonConnection'], ParentType, ContextType, Partial<Schema.StatePeopleArgs>>;
  point?: Resolver<Schema.Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['ActorPolicyConnection'], ParentType, ContextType, Partial<Schema.StatePoliciesArgs>>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['PlaceRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sisterStates?: Resolver<ResolversTypes['StateSisterConnection'], ParentType, ContextType, Partial<Schema.StateSisterStatesArgs>>;
  ties?: Resolver<ResolversTypes['ActorTieConnection'], ParentType, ContextType, Partial<Schema.StateTiesArgs>>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  within?: Resolver<Schema.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  works?: Resolver<ResolversTypes['ActorSourceConnection'], ParentType, ContextType, Partial<Schema.StateWorksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateCityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StateCityConnection'] = ResolversParentTypes['StateCityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateCityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateCityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StateCityEdge'] = ResolversParentTypes['StateCityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type StateSisterConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StateSisterConnection'] = ResolversParentTypes['StateSisterConnection']> = {
  certainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateSisterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateSisterEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StateSisterEdge'] = ResolversParentTypes['StateSisterEdge']> = {
  confidence?: Resolver<Schema.Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  since?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['StatisticsGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticsGroup'] = ResolversParentTypes['StatisticsGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['StatisticsKey']>, ParentType, ContextType>;
};

export type StatisticsKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticsKey'] = ResolversParentTypes['StatisticsKey']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StructureStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['StructureStep'] = ResolversParentTypes['StructureStep']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Structure'], ParentType, ContextType>;
  sourceTitles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  upward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Affiliation' | 'Agreement' | 'City' | 'Country' | 'Event' | 'Group' | 'Impact' | 'Institution' | 'Membership' | 'Office' | 'Partnership' | 'Person' | 'PersonalTie' | 'Policy' | 'PolicyEffect' | 'SisterTie' | 'Source' | 'State' | 'Theme', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['ChangeReport'], "changes", ParentType, ContextType, Partial<Schema.SubscriptionChangesArgs>>;
};

export type ThemeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  broader?: Resolver<Schema.Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['ThemeSubjectConnection'], ParentType, ContextType, Partial<Schema.ThemeSubjectsArgs>>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeSubjectConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThemeSubjectConnection'] = ResolversParentTypes['ThemeSubjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeSubjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeSubjectEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThemeSubjectEdge'] = ResolversParentTypes['ThemeSubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  __resolveType: TypeResolveFn<'Affiliation' | 'Agreement' | 'Membership' | 'Office' | 'Partnership' | 'PersonalTie' | 'SisterTie', ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  calledOffBy?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  end?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TieEventConnection'], ParentType, ContextType, Partial<Schema.TieEventsArgs>>;
  followedFrom?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impacts?: Resolver<ResolversTypes['TieImpactConnection'], ParentType, ContextType, Partial<Schema.TieImpactsArgs>>;
  isSetAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  lastListed?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  listCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['PolicyEffect']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  remark?: Resolver<Schema.Maybe<ResolversTypes['TieRemark']>, ParentType, ContextType>;
  remarkText?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TieStanding'], ParentType, ContextType>;
  start?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  startDirectness?: Resolver<Schema.Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  statusAsOf?: Resolver<Schema.Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  statusClaim?: Resolver<Schema.Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TieEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieEventConnection'] = ResolversParentTypes['TieEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieEventEdge'] = ResolversParentTypes['TieEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type TieGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieGroup'] = ResolversParentTypes['TieGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['DimensionKey']>, ParentType, ContextType>;
  perMillion?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TieImpactConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieImpactConnection'] = ResolversParentTypes['TieImpactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieImpactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieImpactEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieImpactEdge'] = ResolversParentTypes['TieImpactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
};

export type TieMapResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieMap'] = ResolversParentTypes['TieMap']> = {
  actors?: Resolver<ResolversTypes['MapActors'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contestedStarts?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['TieKind']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  starts?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  statusDates?: Resolver<ReadonlyArray<Schema.Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['TieStatus']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieSequenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieSequence'] = ResolversParentTypes['TieSequence']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['DayRange'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TieSequenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieSequenceConnection'] = ResolversParentTypes['TieSequenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieSequenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieSequenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieSequenceEdge'] = ResolversParentTypes['TieSequenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TieSequence'], ParentType, ContextType>;
};

export type TieStatisticsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieStatistics'] = ResolversParentTypes['TieStatistics']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['TieGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieStep'] = ResolversParentTypes['TieStep']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sourceTitles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  desk?: Resolver<ResolversTypes['Desk'], ParentType, ContextType>;
  isAgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Actor?: ActorResolvers<ContextType>;
  ActorEventConnection?: ActorEventConnectionResolvers<ContextType>;
  ActorEventEdge?: ActorEventEdgeResolvers<ContextType>;
  ActorImpactConnection?: ActorImpactConnectionResolvers<ContextType>;
  ActorImpactEdge?: ActorImpactEdgeResolvers<ContextType>;
  ActorMembershipConnection?: ActorMembershipConnectionResolvers<ContextType>;
  ActorMembershipEdge?: ActorMembershipEdgeResolvers<ContextType>;
  ActorPartnerConnection?: ActorPartnerConnectionResolvers<ContextType>;
  ActorPartnerEdge?: ActorPartnerEdgeResolvers<ContextType>;
  ActorPolicyConnection?: ActorPolicyConnectionResolvers<ContextType>;
  ActorPolicyEdge?: ActorPolicyEdgeResolvers<ContextType>;
  ActorSourceConnection?: ActorSourceConnectionResolvers<ContextType>;
  ActorSourceEdge?: ActorSourceEdgeResolvers<ContextType>;
  ActorTieConnection?: ActorTieConnectionResolvers<ContextType>;
  ActorTieEdge?: ActorTieEdgeResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeReport?: ChangeReportResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityDistrictConnection?: CityDistrictConnectionResolvers<ContextType>;
  CityDistrictEdge?: CityDistrictEdgeResolvers<ContextType>;
  CitySisterConnection?: CitySisterConnectionResolvers<ContextType>;
  CitySisterEdge?: CitySisterEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Confidence?: ConfidenceResolvers<ContextType>;
  ConfidenceReason?: ConfidenceReasonResolvers<ContextType>;
  Consequence?: ConsequenceResolvers<ContextType>;
  ConsequenceChange?: ConsequenceChangeResolvers<ContextType>;
  Contest?: ContestResolvers<ContextType>;
  ContestConnection?: ContestConnectionResolvers<ContextType>;
  ContestEdge?: ContestEdgeResolvers<ContextType>;
  ContestedValue?: ContestedValueResolvers<ContextType>;
  Contributor?: ContributorResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCityConnection?: CountryCityConnectionResolvers<ContextType>;
  CountryCityEdge?: CountryCityEdgeResolvers<ContextType>;
  CountryStateConnection?: CountryStateConnectionResolvers<ContextType>;
  CountryStateEdge?: CountryStateEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayRange?: DayRangeResolvers<ContextType>;
  DecidePayload?: DecidePayloadResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  DimensionKey?: DimensionKeyResolvers<ContextType>;
  Distinction?: DistinctionResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventParticipantConnection?: EventParticipantConnectionResolvers<ContextType>;
  EventParticipantEdge?: EventParticipantEdgeResolvers<ContextType>;
  Fate?: FateResolvers<ContextType>;
  FieldWork?: FieldWorkResolvers<ContextType>;
  FigureSummary?: FigureSummaryResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactGroup?: ImpactGroupResolvers<ContextType>;
  ImpactStatistics?: ImpactStatisticsResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionGap?: InstitutionGapResolvers<ContextType>;
  InstitutionGapConnection?: InstitutionGapConnectionResolvers<ContextType>;
  InstitutionGapEdge?: InstitutionGapEdgeResolvers<ContextType>;
  InstitutionMemberConnection?: InstitutionMemberConnectionResolvers<ContextType>;
  InstitutionMemberEdge?: InstitutionMemberEdgeResolvers<ContextType>;
  InstitutionPersonConnection?: InstitutionPersonConnectionResolvers<ContextType>;
  InstitutionPersonEdge?: InstitutionPersonEdgeResolvers<ContextType>;
  InstitutionUnitConnection?: InstitutionUnitConnectionResolvers<ContextType>;
  InstitutionUnitEdge?: InstitutionUnitEdgeResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  Limits?: LimitsResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  MapActors?: MapActorsResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchFeature?: MatchFeatureResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MemberCount?: MemberCountResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MetricColumn?: MetricColumnResolvers<ContextType>;
  MetricDefinition?: MetricDefinitionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkActor?: NetworkActorResolvers<ContextType>;
  NetworkLoss?: NetworkLossResolvers<ContextType>;
  NetworkMap?: NetworkMapResolvers<ContextType>;
  NetworkPart?: NetworkPartResolvers<ContextType>;
  NetworkTie?: NetworkTieResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partnership?: PartnershipResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathNote?: PathNoteResolvers<ContextType>;
  PathSearch?: PathSearchResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonAffiliationConnection?: PersonAffiliationConnectionResolvers<ContextType>;
  PersonAffiliationEdge?: PersonAffiliationEdgeResolvers<ContextType>;
  PersonAgreementConnection?: PersonAgreementConnectionResolvers<ContextType>;
  PersonAgreementEdge?: PersonAgreementEdgeResolvers<ContextType>;
  PersonInvolvementConnection?: PersonInvolvementConnectionResolvers<ContextType>;
  PersonInvolvementEdge?: PersonInvolvementEdgeResolvers<ContextType>;
  PersonalTie?: PersonalTieResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceEventConnection?: PlaceEventConnectionResolvers<ContextType>;
  PlaceEventEdge?: PlaceEventEdgeResolvers<ContextType>;
  PlaceInstitutionConnection?: PlaceInstitutionConnectionResolvers<ContextType>;
  PlaceInstitutionEdge?: PlaceInstitutionEdgeResolvers<ContextType>;
  PlacePersonConnection?: PlacePersonConnectionResolvers<ContextType>;
  PlacePersonEdge?: PlacePersonEdgeResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyEffect?: PolicyEffectResolvers<ContextType>;
  PolicyEffectConnection?: PolicyEffectConnectionResolvers<ContextType>;
  PolicyEffectEdge?: PolicyEffectEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PropertyRecord?: PropertyRecordResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposePayload?: ProposePayloadResolvers<ContextType>;
  ProposedClaim?: ProposedClaimResolvers<ContextType>;
  ProposedSubject?: ProposedSubjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueryAgreementConnection?: QueryAgreementConnectionResolvers<ContextType>;
  QueryAgreementEdge?: QueryAgreementEdgeResolvers<ContextType>;
  QueryCityConnection?: QueryCityConnectionResolvers<ContextType>;
  QueryCityEdge?: QueryCityEdgeResolvers<ContextType>;
  QueryClaimConnection?: QueryClaimConnectionResolvers<ContextType>;
  QueryClaimEdge?: QueryClaimEdgeResolvers<ContextType>;
  QueryCountryConnection?: QueryCountryConnectionResolvers<ContextType>;
  QueryCountryEdge?: QueryCountryEdgeResolvers<ContextType>;
  QueryEventConnection?: QueryEventConnectionResolvers<ContextType>;
  QueryEventEdge?: QueryEventEdgeResolvers<ContextType>;
  QueryGroupConnection?: QueryGroupConnectionResolvers<ContextType>;
  QueryGroupEdge?: QueryGroupEdgeResolvers<ContextType>;
  QueryImpactConnection?: QueryImpactConnectionResolvers<ContextType>;
  QueryImpactEdge?: QueryImpactEdgeResolvers<ContextType>;
  QueryInstitutionConnection?: QueryInstitutionConnectionResolvers<ContextType>;
  QueryInstitutionEdge?: QueryInstitutionEdgeResolvers<ContextType>;
  QueryOfficeConnection?: QueryOfficeConnectionResolvers<ContextType>;
  QueryOfficeEdge?: QueryOfficeEdgeResolvers<ContextType>;
  QueryPartnershipConnection?: QueryPartnershipConnectionResolvers<ContextType>;
  QueryPartnershipEdge?: QueryPartnershipEdgeResolvers<ContextType>;
  QueryPersonConnection?: QueryPersonConnectionResolvers<ContextType>;
  QueryPersonEdge?: QueryPersonEdgeResolvers<ContextType>;
  QueryPolicyConnection?: QueryPolicyConnectionResolvers<ContextType>;
  QueryPolicyEdge?: QueryPolicyEdgeResolvers<ContextType>;
  QuerySourceConnection?: QuerySourceConnectionResolvers<ContextType>;
  QuerySourceEdge?: QuerySourceEdgeResolvers<ContextType>;
  QueryStateConnection?: QueryStateConnectionResolvers<ContextType>;
  QueryStateEdge?: QueryStateEdgeResolvers<ContextType>;
  QueryThemeConnection?: QueryThemeConnectionResolvers<ContextType>;
  QueryThemeEdge?: QueryThemeEdgeResolvers<ContextType>;
  QueryTieConnection?: QueryTieConnectionResolvers<ContextType>;
  QueryTieEdge?: QueryTieEdgeResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  RecordClaimConnection?: RecordClaimConnectionResolvers<ContextType>;
  RecordClaimEdge?: RecordClaimEdgeResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  ReportedChange?: ReportedChangeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchTypeCount?: SearchTypeCountResolvers<ContextType>;
  SharedPartner?: SharedPartnerResolvers<ContextType>;
  SharedPartnerConnection?: SharedPartnerConnectionResolvers<ContextType>;
  SharedPartnerEdge?: SharedPartnerEdgeResolvers<ContextType>;
  Signatory?: SignatoryResolvers<ContextType>;
  SisterTie?: SisterTieResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceClaimConnection?: SourceClaimConnectionResolvers<ContextType>;
  SourceClaimEdge?: SourceClaimEdgeResolvers<ContextType>;
  SourceRelayedClaimConnection?: SourceRelayedClaimConnectionResolvers<ContextType>;
  SourceRelayedClaimEdge?: SourceRelayedClaimEdgeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCityConnection?: StateCityConnectionResolvers<ContextType>;
  StateCityEdge?: StateCityEdgeResolvers<ContextType>;
  StateSisterConnection?: StateSisterConnectionResolvers<ContextType>;
  StateSisterEdge?: StateSisterEdgeResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsGroup?: StatisticsGroupResolvers<ContextType>;
  StatisticsKey?: StatisticsKeyResolvers<ContextType>;
  StructureStep?: StructureStepResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeSubjectConnection?: ThemeSubjectConnectionResolvers<ContextType>;
  ThemeSubjectEdge?: ThemeSubjectEdgeResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieEventConnection?: TieEventConnectionResolvers<ContextType>;
  TieEventEdge?: TieEventEdgeResolvers<ContextType>;
  TieGroup?: TieGroupResolvers<ContextType>;
  TieImpactConnection?: TieImpactConnectionResolvers<ContextType>;
  TieImpactEdge?: TieImpactEdgeResolvers<ContextType>;
  TieMap?: TieMapResolvers<ContextType>;
  TieSequence?: TieSequenceResolvers<ContextType>;
  TieSequenceConnection?: TieSequenceConnectionResolvers<ContextType>;
  TieSequenceEdge?: TieSequenceEdgeResolvers<ContextType>;
  TieStatistics?: TieStatisticsResolvers<ContextType>;
  TieStep?: TieStepResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  idOf?: IdOfDirectiveResolver<any, any, ContextType>;
};
