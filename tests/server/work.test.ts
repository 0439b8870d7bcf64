import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  concatAST,
  parse,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { readConfig } from '../../src/config.ts';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
import { worksOf } from '../../src/compose/model/model.ts';
import { operationOf } from '../../src/graph/cache.ts';
import { operationIn } from '../../src/server/cost/operation.ts';
import { sizeOf } from '../../src/server/cost/size.ts';

const { maxCost } = readConfig({}).limits;
const model = await loadOwnModel();

function costOf(document: DocumentNode, name?: string): number {
  const definition = operationIn(document, name, OperationTypeNode.QUERY);
  return sizeOf(model, operationOf(model, document, allOf(definition)), definition).cost;
}

/** Whatever an operation includes only on demand. */
const allOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions
      .filter(({ type }) => print(type) === 'Boolean!')
      .map(({ variable }) => [variable.name.value, true]),
  );

const aliases = (count: number, make: (at: number) => string) =>
  parse(`{ ${Array.from({ length: count }, (_, at) => `a${at}: ${make(at)}`).join(' ')} }`);

describe('The work of a field', () => {
  it('is what the docs say', () => {
    const page = readFileSync(join(root, 'docs/limits.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `(Query\.\w+)` +\| ([\d,]+) /gm)];

    const told = rows.map(([, field, work = '']) => ({
      field,
      work: Number(work.replace(',', '')),
    }));

    const byField = (one: { field?: string | undefined }, other: { field?: string | undefined }) =>
      (one.field ?? '') < (other.field ?? '') ? -1 : 1;
    expect(told.sort(byField)).toEqual(worksOf(model).sort(byField));
    expect(told.length).toBeGreaterThan(5);
  });

  // Each of these was within the limit before: 1,890, 1,890, 270, 180 and 720 of 200,000.
  it.each<[string, (at: number) => string]>([
    ['institutionGaps', (at) => `institutionGaps(first: ${at + 1}) { totalCount }`],
    [
      'tieSequences',
      (at) => `tieSequences(earlier: {}, later: {}, first: ${at + 1}) { totalCount }`,
    ],
    ['network', (at) => `network(filter: { startedFrom: "${1900 + at}" }) { components }`],
    ['paths', (at) => `paths(from: "hefei", to: "ohio", maxHops: ${at + 1}) { truncated }`],
  ])('makes 90 aliases of %s too costly', (_name, make) => {
    expect(costOf(aliases(90, make))).toBeGreaterThan(maxCost);
  });

  it('counts once for calls that are written alike, and each time for others', () => {
    const [one, alike, other] = [
      costOf(aliases(1, () => 'paths(from: "a", to: "b") { truncated }')),
      costOf(aliases(10, () => 'paths(to: "b", from: "a") { truncated }')),
      costOf(aliases(10, (at) => `paths(from: "a", to: "b${at}") { truncated }`)),
    ];

    expect(other).toBe(10 * one);
    expect(alike).toBeLessThan(one + 30);
  });
});

/** Each operation of a folder with the fragments that it may spread. */
function operationsIn(folder: string) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const documents = files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => parse(readFileSync(join(root, folder, file), 'utf8')));
  return documents.flatMap((document) =>
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === OperationTypeNode.QUERY
        ? [{ name: `${folder} ${definition.name?.value ?? ''}`, documents, definition }]
        : [],
    ),
  );
}

describe('The operations that come with the project', () => {
  it.each([...operationsIn('examples'), ...operationsIn('explorer')])(
    'are within half of the cost limit: $name',
    ({ documents, definition }) => {
      const { definitions } = concatAST(documents);
      const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
      const document = { kind: Kind.DOCUMENT as const, definitions: [definition, ...fragments] };

      expect(costOf(document)).toBeLessThan(maxCost / 2);
    },
  );
});
