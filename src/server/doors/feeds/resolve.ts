import { badInput } from '../../../errors.ts';

/** Finds a place or an institution by its name. */
export const INVOLVED = `query feedInvolved($text: ID!, $name: String!) {
  node(id: $text) { id ... on Actor { name } ... on Tie { name } ... on Event { name } ... on Policy { name } }
  search(text: $name, types: [COUNTRY, STATE, CITY, INSTITUTION], first: 10) {
    edges { why node { id ... on Actor { name } } }
  }
}`;

export interface InvolvedNode {
  readonly id: string;
  readonly name?: string;
}

export interface Candidates {
  readonly node: InvolvedNode | null;
  readonly search: {
    readonly edges: readonly { readonly why: string; readonly node: InvolvedNode }[];
  };
}

/** What has this id, otherwise what alone has this name. */
export function involvedIn(text: string, { node, search: { edges } }: Candidates): InvolvedNode {
  if (node !== null) return node;
  const exact = edges.filter(({ why }) => why === 'EXACT').map((edge) => edge.node);
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return only;
  const quoted = `"${text.slice(0, 100)}"`;
  if (only === undefined)
    throw badInput(
      `Expected \`involving\` to be an id, or the name of a place or an institution, but got: ${quoted}.`,
    );
  throw badInput(
    `Expected \`involving\` to be one place or institution, but several are named ${quoted}. Use an id: ${exact.map(({ id }) => id).join(', ')}.`,
  );
}
