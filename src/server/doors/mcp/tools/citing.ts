import type { ClaimWord } from '../../../../evidence/claim.ts';
import { covers, meaningOf } from '../../../../evidence/meaning.ts';
import type { ToolContext } from './tool.ts';

/** A claim, or anything else, by its id. */
export interface WithId {
  readonly id: string;
}

/** More are on the page that the link leads to. */
const MOST_CLAIMS = 5;

/** The ids of the claims that a fact rests on. */
export function cited(claims: readonly WithId[], count = claims.length) {
  const ids = claims.slice(0, MOST_CLAIMS).map(({ id }) => id);
  return { claims: ids, ...(count > ids.length && { moreClaims: count - ids.length }) };
}

/** Selects what tells which claims state a value. */
export const STATING = 'fragment Stating on Claim { id value form stance rank }';

export type ValueClaim = Pick<ClaimWord, 'id' | 'value' | 'form' | 'stance' | 'rank'>;

/** The claims about a property. */
export interface PropertyEvidence {
  readonly claims: readonly ValueClaim[];
  readonly contested?: { readonly decided: boolean } | null;
}

/**
 * The claims that state a value, as the data files have it: first those that state it exactly, then less exact ones that it satisfies.
 * One that a curator set aside states it only if no other does.
 */
export function stating(claims: readonly ValueClaim[], value: string): readonly ValueClaim[] {
  const told = claims
    .filter(({ stance }) => stance === 'SUPPORTS')
    .map((claim) => {
      const [outer, inner] = [meaningOf(claim), meaningOf({ ...claim, value })];
      return { claim, isStated: covers(outer, inner), isExact: covers(inner, outer) };
    })
    .filter(({ isStated }) => isStated)
    .sort((a, b) => Number(b.isExact) - Number(a.isExact))
    .map(({ claim }) => claim);
  const upheld = told.filter(({ rank }) => rank !== 'DEPRECATED');
  return upheld.length > 0 ? upheld : told;
}

/** A value with the claims that state it, and whether sources disagree on it. */
export function fact(value: string, claims: readonly WithId[], property?: PropertyEvidence | null) {
  return { value, ...cited(claims), ...(property?.contested && { contested: true }) };
}

/** A subject as tools name it. */
export interface NamedSubject extends WithId {
  readonly __typename: string;
  readonly typeLabel: string;
  readonly name?: string;
  readonly title?: string;
  readonly indicator?: string;
}

/** Selects what `nameOf` tells of a subject. */
export const NAMED = `fragment Named on Subject {
  __typename id typeLabel
  ... on Actor { name } ... on Tie { name } ... on Event { name } ... on Policy { name } ... on Theme { name }
  ... on Source { title } ... on Impact { indicator }
}`;

export function nameOf({ name, title, indicator, id }: NamedSubject): string {
  return name ?? title ?? indicator ?? id;
}

export function named(subject: NamedSubject, { linkTo }: ToolContext) {
  const { id, typeLabel } = subject;
  return { id, type: typeLabel, name: nameOf(subject), link: linkTo(subject) };
}

/** Selects the ids of claims about a subject. */
export const CITED = `fragment Cited on Subject {
  record { confidence { level } claims(first: ${MOST_CLAIMS}) { totalCount edges { node { id } } } }
}`;

export interface CitedSubject {
  readonly record: {
    readonly confidence: { readonly level: string };
    readonly claims: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: WithId }[];
    };
  };
}

export function citedBy({ record: { claims, confidence } }: CitedSubject) {
  const nodes = claims.edges.map(({ node }) => node);
  return { confidence: confidence.level, ...cited(nodes, claims.totalCount) };
}

/** A page of a connection. */
export interface Page<Node, Edge = unknown> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly (Edge & { readonly cursor: string; readonly node: Node })[];
}

export interface WithVersion {
  readonly dataset: { readonly version: string };
}
