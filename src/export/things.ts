import type * as Schema from '../generated/schema.ts';

/** What an export fetches of each thing; the names are the schema's, since it answers as the API does. */
export const SELECTIONS = {
  Actor: `__typename id name kind
    names { text language kind }
    identifiers { scheme value }
    record { confidence { level } contested { property } }
    ... on Place { point { latitude longitude } within { id } }
    ... on Country { code }
    ... on State { country { id } }
    ... on City { country { id } state { id } population }
    ... on Institution { founded { edtf } closed { edtf } parent { id } seat { id point { latitude longitude } } }
    ... on Person { born { edtf } died { edtf } }
    ... on Group { definedAs size }`,
  Tie: `__typename id name kind status
    start { edtf earliest latest } end { edtf earliest latest }
    parties { role namedAs actor { id } }
    themes { id }
    record { confidence { level } contested { property } }
    ... on SisterTie { distanceKm }
    ... on Partnership { field }
    ... on Agreement { title signedOn { edtf } expiresOn { edtf } textUrl }
    ... on Office { address }
    ... on Affiliation { position }`,
  Matter: `__typename id
    record { confidence { level } contested { property } }
    ... on Event { name kind when { edtf earliest latest } place { id } concerns { id } themes { id } }
    ... on Policy { name kind when { edtf earliest latest } issuer { id } themes { id } }
    ... on PolicyEffect { policy { id } tie { id } effect }
    ... on Impact { indicator text amount low high unit currency direction scale
      period { edtf earliest latest } measures { id } themes { id } }
    ... on Theme { name broader { id } }`,
  Claim: `id subject { id } property value stance rank reason locator recordedAt
    source { id } takenFrom { id }`,
  Source: `id title kind directness read language licence url archivedUrl
    published { edtf text earliest latest precision }
    authors { __typename id name } publisher { id name } commissionedBy { id name }`,
  Placed: `id ... on Place { point { latitude longitude } }
    ... on Institution { seat { id point { latitude longitude } } }`,
} as const;

/** Where an actor can be drawn. */
export type Placed = Pick<Actor, 'id' | 'point' | 'seat'>;

interface Id {
  readonly id: string;
}

interface Named extends Id {
  readonly name: string;
}

interface Edtf {
  readonly edtf: string;
}

type Dated = Pick<Schema.FuzzyDate, 'edtf' | 'earliest' | 'latest'>;

interface Judged {
  readonly confidence: Pick<Schema.Confidence, 'level'>;
  readonly contested: readonly Pick<Schema.Contest, 'property'>[];
}

/** An actor; what its type does not have is undefined, what no source says is null. */
export interface Actor extends Named {
  readonly __typename: string;
  readonly kind: string;
  readonly names: readonly Pick<Schema.Name, 'text' | 'language' | 'kind'>[];
  readonly identifiers: readonly Pick<Schema.Identifier, 'scheme' | 'value'>[];
  readonly record: Judged;
  readonly point?: Schema.Point | null;
  readonly within?: Id | null;
  readonly code?: string;
  readonly country?: Id;
  readonly state?: Id | null;
  readonly population?: number | null;
  readonly founded?: Edtf | null;
  readonly closed?: Edtf | null;
  readonly parent?: Id | null;
  readonly seat?: (Id & { readonly point: Schema.Point | null }) | null;
  readonly born?: Edtf | null;
  readonly died?: Edtf | null;
  readonly definedAs?: string;
  readonly size?: string | null;
}

export interface Party {
  readonly role: string;
  readonly namedAs: string | null;
  readonly actor: Id;
}

/** A tie; see `Actor` for undefined and null. */
export interface Tie extends Named {
  readonly __typename: string;
  readonly kind: string;
  readonly status: string;
  readonly start: Dated | null;
  readonly end: Dated | null;
  readonly parties: readonly Party[];
  readonly themes: readonly Id[];
  readonly record: Judged;
  readonly distanceKm?: number | null;
  readonly field?: string | null;
  readonly title?: string | null;
  readonly signedOn?: Edtf | null;
  readonly expiresOn?: Edtf | null;
  readonly textUrl?: string | null;
  readonly address?: string | null;
  readonly position?: string | null;
}

export interface Participant {
  readonly role: string;
  readonly namedAs: string | null;
  readonly actor: Id;
}

/** An event, a policy, what a policy did to a tie, an impact or a theme; see `Actor` for undefined and null. */
export interface Matter extends Id {
  readonly __typename: string;
  readonly record: Judged;
  readonly name?: string;
  readonly kind?: string;
  readonly when?: Dated | null;
  readonly place?: Id | null;
  readonly concerns?: readonly Id[];
  /** Empty but for an event. */
  readonly participants: readonly Participant[];
  readonly issuer?: Id | null;
  readonly policy?: Id;
  readonly tie?: Id;
  readonly effect?: string;
  readonly indicator?: string;
  readonly text?: string;
  readonly amount?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit?: string | null;
  readonly currency?: string | null;
  readonly direction?: string | null;
  readonly scale?: string | null;
  readonly period?: Dated | null;
  readonly measures?: readonly Id[];
  readonly themes?: readonly Id[];
  readonly broader?: Id | null;
}

export interface Claim extends Id {
  readonly subject: Id;
  readonly property: string;
  readonly value: string;
  readonly stance: string;
  readonly rank: string;
  readonly reason: string | null;
  readonly locator: string | null;
  readonly recordedAt: string;
  readonly source: Id;
  readonly takenFrom: Id | null;
}

export interface Source extends Id {
  readonly title: string;
  readonly kind: Schema.SourceKind;
  readonly directness: string;
  readonly read: boolean;
  readonly language: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly published: Omit<Schema.FuzzyDate, '__typename'> | null;
  readonly authors: readonly (Named & { readonly __typename: string })[];
  readonly publisher: Named | null;
  readonly commissionedBy: readonly Named[];
}
