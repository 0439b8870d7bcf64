import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { randomOperation } from '../support/operations.ts';
import { type Random, createRandom } from '../support/random.ts';
import { SEED } from '../support/seed.ts';
import { openLoggedServer } from './logged.ts';

/** The total time and the first seed; a failure names its own seed. */
const MS = Number(process.env.FUZZ_MS ?? 15_000);
const FIRST = Number(process.env.FUZZ_FROM ?? SEED);

/** A timeout is not a failure: the first plan of an operation is slow on a busy machine. */
const ALLOWED = new Set([
  ...['BAD_USER_INPUT', 'TOO_COSTLY', 'TOO_DEEP', 'TIMEOUT'],
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
]);

type Server = Awaited<ReturnType<typeof openLoggedServer>>;

describe('A document made at random', () => {
  const schema = createSchema();
  let server: Server;
  beforeAll(async () => {
    server = await openLoggedServer(await sharedNeo4j());
  });
  afterAll(() => server.close());

  it('is answered as one of the schema’s own', { timeout: 10 * MS + 60_000 }, async () => {
    await fuzz(MS / 2, (random) => randomOperation(schema, random, KNOWN));
  });

  it('is answered when pieces of it are lost, doubled or foreign', async () => {
    await fuzz(MS / 2, (random) => {
      const { document, variables } = randomOperation(schema, random, KNOWN);
      return { document: damaged(document, random), variables };
    });
  });

  async function fuzz(
    ms: number,
    make: (random: Random) => { document: string; variables: Readonly<Record<string, unknown>> },
  ) {
    const end = performance.now() + ms;
    for (let seed = FIRST; performance.now() < end; seed++) {
      const { document: query, variables } = make(createRandom(seed));

      const response = await server.post({ query, variables });

      const { data, errors = [] } = (await response.json()) as Outcome;
      const codes = errors.map(({ extensions }) => extensions.code);
      const said = `FUZZ_FROM=${seed}\n${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors)}`;
      expect(response.status, said).toBe(200);
      expect(data !== undefined || errors.length > 0, said).toBe(true);
      expect(
        codes.filter((code) => !ALLOWED.has(code)),
        said,
      ).toEqual([]);
    }
    expect(server.lines.filter(({ level }) => (level as number) >= 50)).toEqual([]);
  }
});

interface Outcome {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const IDS = ['columbus-oh', 'hefei', 'ohio', 'china', 'columbus-oh--hefei', 'nowhere', ''];

const KNOWN = { idsOf: () => IDS, formerIds: ['xiangfan'], cursors: new Map<string, string[]>() };

const FOREIGN = [
  '{',
  '}',
  '(',
  ')',
  '...',
  '@include',
  '$x',
  '"',
  '"""',
  '!',
  '[',
  'on',
  '#',
  '\u0000',
];

/** The tokens of a document, some of them changed. */
function damaged(document: string, { chance, between, pick }: Random): string {
  const pieces = document.split(/(?<=[^\w])|(?=[^\w])/);
  for (let count = between(1, 4); count > 0; count--) {
    const at = between(0, pieces.length - 1);
    const piece = pieces[at] ?? '';
    const instead = chance(0.3)
      ? []
      : chance(0.4)
        ? [piece, piece]
        : [pick([...FOREIGN, ...pieces])];
    pieces.splice(at, 1, ...instead);
  }
  return pieces.join('');
}
