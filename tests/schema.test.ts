import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema, readSDL } from '../src/schema.ts';

const SNAPSHOT = 'tests/schema.snapshot.graphql';
const ACCEPTED = 'tests/schema.breaking.md';

const schema = createSchema();
const published = publishedSchema();

describe('The public schema', () => {
  it('has the shape that is on record', async () => {
    const shape = printSchema(lexicographicSortSchema(buildSchema(readSDL())));

    await expect(
      shape,
      'The schema has changed. If that is meant, run `npx vitest run tests/schema.test.ts -u` and commit the snapshot.',
    ).toMatchFileSnapshot('schema.snapshot.graphql');
  });

  it.skipIf(published === undefined)('breaks no client without saying so', () => {
    const accepted = readFileSync(ACCEPTED, 'utf8').split('\n');

    const unsaid = findBreakingChanges(published as GraphQLSchema, schema)
      .map(({ description }) => `* ${description}`)
      .filter((line) => !accepted.includes(line));

    expect(
      unsaid,
      `These break clients. Keep the old name beside the new one, or add the lines to ${ACCEPTED}.`,
    ).toEqual([]);
  });
});

describe('The words of the schema', () => {
  it('describe every type, field, argument, input field and enum value', () => {
    const silent = coordinatesOf(schema)
      .filter(({ words }) => words.trim() === '')
      .map(({ name }) => name);

    expect(silent).toEqual([]);
  });

  it('are sentences', () => {
    const unfinished = coordinatesOf(schema)
      .filter(({ words }) => !/^[A-Z0-9`"].*[.:]$/s.test(words))
      .map(({ name, words }) => `${name}: ${words}`);

    expect(unfinished).toEqual([]);
  });

  it('of an interface are those of its types, unless they have their own', () => {
    expect(wordsAt('City.sisterCities')).toContain('SISTER_DISTRICT');
    expect(wordsAt('City.names')).toBe(wordsAt('Actor.names'));
    expect(wordsAt('City.within')).toBe(wordsAt('Place.within'));
    expect(wordsAt('Agreement.status')).toBe(wordsAt('Tie.status'));
    expect(wordsAt('Person.name(in:)')).toBe(wordsAt('Actor.name(in:)'));
  });

  it('tell a connection by the field that it answers', () => {
    expect(wordsAt('ActorTieConnection')).toBe('A page of `Actor.ties`.');
    expect(wordsAt('QueryCityEdge')).toBe('An edge of `Query.cities`.');
    expect(wordsAt('ActorTieEdge')).toBe("An actor's part in a tie.");
  });
});

/** The schema that clients have: of the main branch where it is known, else of the last commit; none outside git. */
function publishedSchema(): GraphQLSchema | undefined {
  const base = git('merge-base', 'HEAD', 'origin/main')?.trim() ?? 'HEAD';
  const sdl = git('show', `${base}:${SNAPSHOT}`);
  return sdl === undefined ? undefined : buildSchema(sdl);
}

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

interface Described {
  readonly name: string;
  readonly words: string;
}

function coordinatesOf(schema: GraphQLSchema): readonly Described[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [described(type.name, type), ...membersOf(type)]);
}

function membersOf(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type))
    return type.getValues().map((value) => described(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) =>
      described(`${type.name}.${field.name}`, field),
    );
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    described(`${type.name}.${field.name}`, field),
    ...field.args.map((arg) => described(`${type.name}.${field.name}(${arg.name}:)`, arg)),
  ]);
}

function described(name: string, { description }: { description?: string | null | undefined }) {
  return { name, words: description ?? '' };
}

function wordsAt(name: string): string | undefined {
  return coordinatesOf(schema).find((one) => one.name === name)?.words;
}
