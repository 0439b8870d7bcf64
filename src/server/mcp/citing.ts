import type { Asking } from './tool.ts';

/** The claims of a fact, or of a subject. */
export interface Ids {
  readonly id: string;
}

/** More are on the page that the link leads to. */
const MOST_CLAIMS = 5;

/** The ids of the claims that a fact rests on. */
export function cited(claims: readonly Ids[], count = claims.length) {
  const ids = claims.slice(0, MOST_CLAIMS).map(({ id }) => id);
  return { claims: ids, ...(count > ids.length && { moreClaims: count - ids.length }) };
}

/** A value with the claims that state it; undefined if there is none. */
export function fact(
  value: string | null | undefined,
  property: { readonly claims: readonly Ids[] } | null,
) {
  return value == null ? undefined : { value, ...cited(property?.claims ?? []) };
}

/** A subject as tools name it. */
export interface Named extends Ids {
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

export function nameOf({ name, title, indicator, id }: Named): string {
  return name ?? title ?? indicator ?? id;
}

export function named(subject: Named, { linkTo }: Asking) {
  const { id, typeLabel } = subject;
  return { id, type: typeLabel, name: nameOf(subject), link: linkTo(subject) };
}

/** Selects the ids of claims about a subject. */
export const CITED = `fragment Cited on Subject {
  record { confidence { level } claims(first: ${MOST_CLAIMS}) { totalCount edges { node { id } } } }
}`;

export interface Cited {
  readonly record: {
    readonly confidence: { readonly level: string };
    readonly claims: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: Ids }[];
    };
  };
}

export function citedBy({ record: { claims, confidence } }: Cited) {
  const nodes = claims.edges.map(({ node }) => node);
  return { confidence: confidence.level, ...cited(nodes, claims.totalCount) };
}

/** A page of a connection. */
export interface Page<Node, Edge = unknown> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly (Edge & { readonly cursor: string; readonly node: Node })[];
}

export interface Versioned {
  readonly dataset: { readonly version: string };
}
