import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import { randomOperation } from '../support/operations.ts';
import { type Random, createRandom } from '../support/random.ts';
import { SEED } from '../support/seed.ts';
import { JSON_DOORS } from './jsonDoors.ts';
import { failuresIn, useLoggedServer } from './logged.ts';

/** The total time and the first seed; a failure names its own seed. */
const MS = Number(process.env.FUZZ_MS ?? 15_000);
const FIRST = Number(process.env.FUZZ_FROM ?? SEED);

/** A timeout is not a failure: the first plan of an operation is slow on a busy machine. */
const ALLOWED = new Set([
  ...['BAD_USER_INPUT', 'TOO_COSTLY', 'TOO_DEEP', 'TIMEOUT'],
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
]);

const server = useLoggedServer({ ANSWER_CACHE_BYTES: '64000000' });

describe('A document made at random', () => {
  const schema = createSchema();

  it('is answered as one of the schema’s own', { timeout: 10 * MS + 60_000 }, async () => {
    await fuzz(MS / 3, (random) => randomOperation(schema, random, KNOWN));
  });

  it('is answered when pieces of it are lost, doubled or foreign', async () => {
    await fuzz(MS / 3, (random) => {
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
      for (const code of codes) expect([...ALLOWED], said).toContain(code);
    }
    expect(failuresIn(server.lines)).toEqual([]);
  }
});

describe('JSON made at random', () => {
  it(
    'is answered at every door, or refused as documented',
    { timeout: 10 * MS + 60_000 },
    async () => {
      const end = performance.now() + MS / 3;
      for (let seed = FIRST; performance.now() < end; seed++) {
        const random = createRandom(seed);
        const door = random.pick(JSON_DOORS);
        const whole = door.around(randomJson(random, door.isShort === true));
        const sent = random.chance(0.6) ? whole : damagedText(whole, random);

        const response = await door.send(server.url, sent);

        const text = await response.text();
        const said = `FUZZ_FROM=${seed}\n${door.name}\n${sent.slice(0, 500)}\n${response.status} ${text.slice(0, 500)}`;
        expect(text, said).not.toContain('INTERNAL');
        if (response.status !== 200) expect(isDocumented(response.status, text), said).toBe(true);
      }
      expect(failuresIn(server.lines)).toEqual([]);
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    },
  );
});

/** The statuses of the codes that a body can be refused with. MCP has its own errors for what is JSON but no message of its. */
function isDocumented(status: number, text: string): boolean {
  const { error, errors = [] } = JSON.parse(text) as Outcome & { readonly error?: object };
  const codes = errors.map(({ extensions }) => extensions.code);
  if (error !== undefined) return status < 500;
  if (status === 503) return codes.includes('BUSY');
  return [400, 413, 415, 431].includes(status) && codes.some((code) => ALLOWED.has(code));
}

const TEXTS = [
  ...['null', 'true', '0', '-0', '1e308', '1e-400', '1e999', '-1e999', '9'.repeat(400), '{}', '[]'],
  ...['""', '"\\ud800"', '"\\u0000"', '"__proto__"', '"\u{1f600}"', '"\uFEFF"', '"{\\"a\\":1}"'],
];

const KEYS = [
  ...['__proto__', '\\u005f_proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', ''],
  ...['query', 'variables', 'id', '0', '-1', '\\ud800', 'then', 'toJSON', 'length'],
];

/** Deep, wide, long, or a few values in each other. */
function randomJson(random: Random, isShort: boolean): string {
  const { between, chance, pick } = random;
  const most = isShort ? 1_500 : 20_000;
  if (chance(0.15)) {
    const depth = between(50, chance(0.5) ? 80 : most);
    return chance(0.5)
      ? '['.repeat(depth) + ']'.repeat(depth)
      : `${'{"a":'.repeat(depth / 3)}1${'}'.repeat(depth / 3)}`;
  }
  if (chance(0.1)) return `[${`${pick(TEXTS)},`.repeat(between(1, most / 20))}1]`;
  if (chance(0.05)) return `{"${'k'.repeat(between(1, most))}":1}`;
  return fewValues(random, 5);
}

function fewValues(random: Random, depth: number): string {
  const { between, chance, pick } = random;
  if (depth === 0 || chance(0.3)) return pick(TEXTS);
  const values = Array.from({ length: between(0, 4) }, () => fewValues(random, depth - 1));
  return chance(0.4)
    ? `[${values.join()}]`
    : `{${values.map((value) => `"${pick(KEYS)}":${value}`).join()}}`;
}

const SIGNS = [
  ...Array.from('{}[]",:\\0eE-+.x'),
  ...['\u0000', '\ud800', 'null', '1e999', '"__proto__":'],
];

/** Some signs of it lost, doubled or foreign. */
function damagedText(text: string, { between, chance, pick }: Random): string {
  let damaged = text;
  for (let count = between(1, 4); count > 0; count--) {
    const at = between(0, damaged.length);
    const end = at + between(0, chance(0.2) ? 100 : 2);
    damaged = damaged.slice(0, at) + (chance(0.6) ? pick(SIGNS) : '') + damaged.slice(end);
  }
  return damaged;
}

interface Outcome {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const IDS = ['columbus-oh', 'hefei', 'ohio', 'china', 'columbus-oh--hefei', 'nowhere', ''];

const KNOWN = { idsOf: () => IDS, formerIds: ['xiangfan'], cursors: new Map<string, string[]>() };

const FOREIGN = [...Array.from('{}()"![#\u0000'), '...', '@include', '$x', '"""', 'on'];

/** The tokens of a document, some of them changed. */
function damaged(document: string, { chance, between, pick }: Random): string {
  const pieces = document.split(/(?<=[^\w])|(?=[^\w])/);
  for (let count = between(1, 4); count > 0; count--) {
    const at = between(0, pieces.length - 1);
    const piece = pieces[at] ?? '';
    const changed = chance(0.4) ? [piece, piece] : [pick([...FOREIGN, ...pieces])];
    pieces.splice(at, 1, ...(chance(0.3) ? [] : changed));
  }
  return pieces.join('');
}
