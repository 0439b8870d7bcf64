import { readFileSync, writeFileSync } from 'node:fs';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type DocumentNode,
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
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema, withKnownLocations } from '../src/schema.ts';

/** The schema of the last release, without its words; `RELEASE=1` writes it again. */
const RELEASED = 'tests/schema.released.graphql';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const schema = createSchema();
if (process.env['RELEASE'] === '1') writeFileSync(RELEASED, releaseOf(schema));
const released = readFileSync(RELEASED, 'utf8');

describe('The public schema', () => {
  it('keeps every name of the last release, except those that were deprecated in it', () => {
    const broken = findBreakingChanges(
      withoutDeprecated(withKnownLocations(buildSchema(released))),
      schema,
    ).map(({ description }) => description);

    expect(
      broken,
      'These break clients. Keep the old name beside the new one and deprecate it first (`@deprecated(reason: "Use `new`, since ...")`, and an entry in `changes/`); the release after may remove it.',
    ).toEqual([]);
  });

  it('has that of the last release beside it', () => {
    expect(
      released.split('\n')[0],
      'With a new version, run `RELEASE=1 npx vitest run tests/schema.test.ts` and commit the file.',
    ).toBe(headerOf());
  });

  it('is compared by what a client can name', () => {
    const before =
      buildSchema(`type Query { old: String @deprecated(reason: "Use new.") kept: Kind }
      enum Kind { ONE TWO }`);
    const after = buildSchema('type Query { new: String } enum Kind { ONE }');

    const broken = findBreakingChanges(withoutDeprecated(before), after);

    expect(broken.map(({ description }) => description).sort()).toEqual([
      'Query.kept was removed.',
      'TWO was removed from enum type Kind.',
    ]);
  });
});

function headerOf(): string {
  return `# The public schema of version ${version}.`;
}

function releaseOf(of: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(of)));
  const silent: DocumentNode = visit(document, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${headerOf()}\n${print(silent)}\n`;
}

/** What was deprecated in a release may be removed after it. */
function withoutDeprecated(of: GraphQLSchema): GraphQLSchema {
  const gone = ({ deprecationReason }: { deprecationReason?: string | null | undefined }) =>
    deprecationReason == null ? undefined : null;
  return mapSchema(of, {
    [MapperKind.FIELD]: gone,
    [MapperKind.ARGUMENT]: gone,
    [MapperKind.ENUM_VALUE]: gone,
  });
}

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
