import { badInput } from '../../../errors.ts';
import type { Flat } from '../../../flat.ts';
import type { FeedInvolvedQuery } from '../../../generated/doors.ts';

/** A node as feeds name it. */
export type InvolvedNode = Flat<NonNullable<FeedInvolvedQuery['node']>>;

/** What has this id, otherwise what alone has this name. */
export function involvedIn(
  text: string,
  { node, search: { edges } }: FeedInvolvedQuery,
): InvolvedNode {
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
