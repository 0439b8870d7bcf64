import { z } from 'zod';
import { badInput } from '../../../../errors.ts';
import { MOST_TOKENS, NOTE, tokensIn } from './answer.ts';
import { toFaults } from '../../../protocol/faults.ts';
import { AROUND, type MakeTool, someText, text, toolOf } from './tool.ts';

const OUTPUT = z.object({
  ...AROUND,
  page: z.string().describe('The address of the page of anything, with `{id}` for its id.'),
  errors: z.array(z.looseObject({})).optional().describe('What could not be answered.'),
  data: z.looseObject({}).describe('The data of the query.'),
});

export const ask: MakeTool = () =>
  toolOf({
    name: 'ask',
    title: 'Ask in GraphQL',
    description:
      'Runs a read-only GraphQL query where no other tool fits. Select `id` and `record { claims(first: 5) { edges { node { id } } } }` of what you will cite. Lists that do not fit are shortened, and the answer says which.',
    input: z.strictObject({
      query: text(20_000, 'A GraphQL document; `schema` describes the types.'),
      variables: z.record(z.string(), z.unknown()).optional().describe('Its variables.'),
      operationName: someText(200, 'Which operation, if there are several.'),
    }),
    output: OUTPUT,
    async answer({ query, variables, operationName }, { base, execute }) {
      const { data, errors = [] } = await execute({
        query,
        ...(variables && { variables }),
        ...(operationName !== undefined && { operationName }),
      });
      if (data == null) throw toFaults(errors);
      return {
        text: cutToSize(data, (result, cut) => ({
          note: NOTE,
          page: `${base}/subject/{id}`,
          ...(cut && { cut }),
          ...(errors.length > 0 && {
            errors: errors.map(({ message, path, extensions }) => ({
              ...{ code: extensions?.code, message, path },
            })),
          }),
          data: result,
        })),
      };
    },
  });

const REST =
  'Select fewer fields, use smaller pages, or go on with `after: ` and the `cursor` of the last edge.';

type ToAnswer = (data: unknown, cut: string | null) => object;

/** Cuts lists to up to n items: first only the outermost ones, then all. */
function cutToSize(data: unknown, told: ToAnswer): string {
  const whole = JSON.stringify(told(data, null));
  if (tokensIn(whole) <= MOST_TOKENS) return whole;
  for (const isDeep of [false, true]) {
    const textOf = (most: number) => {
      const cut: string[] = [];
      const result = cutLists(data, { most, isDeep, path: '', cut });
      return JSON.stringify(told(result, cutText(cut, most)));
    };
    const text = longestWithin(textOf);
    if (text !== undefined) return text;
  }
  throw badInput(
    `Expected an answer of up to ${MOST_TOKENS} tokens, but it has more, also with lists of one item. Select fewer fields.`,
  );
}

/** Begins with short lists, so that what is far too long is not written. */
function longestWithin(textOf: (most: number) => string): string | undefined {
  let longest: string | undefined;
  for (const most of LENGTHS) {
    const text = textOf(most);
    if (tokensIn(text) > MOST_TOKENS) return longest;
    longest = text;
  }
  return longest;
}

/** The lengths to which lists are cut. */
const LENGTHS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96];

/** Of many lists that are cut, these are named. */
const MOST_NAMED = 10;

function cutText(cut: readonly string[], most: number): string {
  const rest = cut.length - MOST_NAMED;
  const named = cut.slice(0, MOST_NAMED).join('; ');
  const others = rest > 0 ? `; and ${rest} more, each to up to ${most} items` : '';
  return `Shortened to up to ${MOST_TOKENS} tokens: ${named}${others}. ${REST}`;
}

interface CutOptions {
  readonly most: number;
  /** Whether lists in lists are cut, too. */
  readonly isDeep: boolean;
  readonly path: string;
  /** Each list that is cut, as a reader is told. */
  readonly cut: string[];
}

function cutLists(value: unknown, cutting: CutOptions): unknown {
  const { most, isDeep, path, cut } = cutting;
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return cutFields(value, cutting);
  const items: readonly unknown[] = value;
  if (items.length > most) cut.push(`${path} (${most} of ${items.length})`);
  const some = items.slice(0, most);
  return isDeep
    ? some.map((one, at) => cutLists(one, { ...cutting, path: `${path}[${at}]` }))
    : some;
}

function cutFields(value: object, cutting: CutOptions): object {
  const { most, path } = cutting;
  const { edges } = value as { readonly edges?: unknown };
  // It would tell of the cursors of the whole page.
  const isCut = Array.isArray(edges) && edges.length > most;
  const kept = Object.entries(value).filter(([key]) => !(isCut && key === 'pageInfo'));
  const under = (key: string) => (path === '' ? key : `${path}.${key}`);
  return Object.fromEntries(
    kept.map(([key, one]) => [key, cutLists(one, { ...cutting, path: under(key) })]),
  );
}
