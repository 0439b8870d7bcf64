// @lane first
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Naive, createNaive } from '../support/naive.ts';
import { QUESTIONS, randomOperation } from '../support/operations.ts';
import { createRandom } from '../support/random.ts';
import {
  type Answer,
  CONTEXT,
  type AnsweredError,
  openWorld,
  schema,
} from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

/** The number of operations and the first seed, which is another in each run; the title of a test names its own, for `RANDOM_FROM`. */
const COUNT = Number(process.env.RANDOM_OPERATIONS ?? 40);
const FIRST = Number(process.env.RANDOM_FROM ?? Date.now() % 1e9);

describe('a random operation', () => {
  const world = useOpened(openWorld);
  let naive: Naive;
  beforeAll(async () => {
    naive = await createNaive(schema, world.graph, CONTEXT);
  });

  it.each(Array.from({ length: COUNT }, (_, at) => FIRST + at))(
    '%i is answered as by a resolver a field',
    async (seed) => {
      const { copy, cursors } = naive;
      const ids = (label: string) => copy.all(label).map(({ properties }) => String(properties.id));
      const known = { idsOf: ids, formerIds: ids('Redirect'), cursors };
      const { document, variables } = randomOperation(schema, createRandom(seed), known, QUESTIONS);
      const said = `${document}\n${JSON.stringify(variables)}`;
      expect(validate(schema, parse(document)), said).toEqual([]);

      const expected = toAnswer(await naive.execute(document, variables));
      const answer = toAnswer(await world.execute(document, variables));

      expect(answer.errors, said).toEqual(expected.errors);
      expect(answer.data, said).toEqual(expected.data);
      expect(JSON.stringify(answer.data), said).toBe(JSON.stringify(expected.data));
    },
  );
});

/** Errors in a fixed order, by the parts that clients can rely on. */
function toAnswer({ data, errors = [] }: Answer) {
  const told = errors.map((error) => ({ path: error.path?.join('.') ?? '', ...reasonOf(error) }));
  return { data, errors: told.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** An error with a code can have any message. */
function reasonOf({ message, extensions }: AnsweredError) {
  const code = message.startsWith('Argument "') ? 'BAD_USER_INPUT' : extensions?.code;
  return code === undefined ? { message } : { code };
}
