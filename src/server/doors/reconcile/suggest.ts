import { badInput } from '../../../errors.ts';
import { ReconcileSuggestDocument } from '../../../generated/doors.ts';
import type { Ask } from '../../answers/ask.ts';
import { PROPERTIES, TYPES } from './properties.ts';
import { cut } from './readQuery.ts';

/** What is typed, and which part of the suggestions is wanted. */
type SuggestQuery = ReturnType<typeof readTyped>;

const MOST = 100;

/** `cursor` is the `offset` of version 0.2. */
export function readTyped(search: Readonly<Record<string, unknown>>) {
  const number = (name: string, usual: number) => {
    const text = search[name];
    if (text === undefined || text === '') return usual;
    if (typeof text === 'string' && /^\d{1,4}$/.test(text)) return Number(text);
    throw badInput(
      `Expected \`${name}\` to be a number, but got: ${JSON.stringify(text).slice(0, 50)}.`,
    );
  };
  const { prefix = '' } = search;
  if (typeof prefix !== 'string') throw badInput('Expected `prefix` once.');
  return {
    prefix: cut(prefix),
    limit: Math.min(MOST, number('limit', 10)),
    offset: number('offset', number('cursor', 0)),
  };
}

function suggestFrom<T extends { readonly id: string; readonly name: string }>(
  items: readonly T[],
  { prefix, limit, offset }: SuggestQuery,
): readonly T[] {
  const text = prefix.toLowerCase();
  const fits = ({ id, name }: T) => [id, name].some((one) => one.toLowerCase().startsWith(text));
  return items.filter(fits).slice(offset, offset + limit);
}

/** By what they suggest. */
export const SUGGESTIONS = {
  entity: suggestEntities,
  property: (typed: SuggestQuery) =>
    suggestFrom(PROPERTIES, typed).map(({ id, name, text }) => ({ id, name, description: text })),
  type: (typed: SuggestQuery) => suggestFrom(TYPES, typed),
};

/** The id of a place or an institution suggests it, too. */
async function suggestEntities({ prefix, limit, offset }: SuggestQuery, ask: Ask) {
  if (prefix.trim() === '' || offset >= MOST) return [];
  const first = Math.min(MOST, Math.max(1, offset + limit));
  const { search, node } = await ask(ReconcileSuggestDocument, { text: prefix, id: prefix, first });
  const found = [node, ...search.edges.map((edge) => edge.node)].flatMap((one) =>
    one && 'name' in one ? [one] : [],
  );
  const each = [...new Map(found.map((one) => [one.id, one])).values()];
  return each.slice(offset, offset + limit).map(({ id, name, typeLabel, __typename }) => ({
    ...{ id, name, description: typeLabel },
    notable: [{ id: __typename, name: typeLabel }],
  }));
}
