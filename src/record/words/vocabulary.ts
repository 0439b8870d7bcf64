import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  parse,
} from 'graphql';
import { addTo } from '../../evidence/groups/groupBy.ts';

/** What the SDL says about types and enums, so that the data files need not repeat it. */
export type Vocabulary = ReturnType<typeof createVocabulary>;

type Described = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const SCHEMA_FOLDER = fileURLToPath(new URL('../../../schema/', import.meta.url));

let vocabulary: Vocabulary | undefined;

/** Reads every file of the schema, once in a process. Only the syntax counts, so types can refer to definitions elsewhere. */
export function readVocabulary(): Vocabulary {
  const files = () => readdirSync(SCHEMA_FOLDER).filter((file) => file.endsWith('.graphql'));
  const definitionsIn = (file: string) =>
    parse(readFileSync(join(SCHEMA_FOLDER, file), 'utf8')).definitions;
  return (vocabulary ??= createVocabulary(files().flatMap(definitionsIn)));
}

function createVocabulary(definitions: readonly DefinitionNode[]) {
  const enums = new Map<string, string[]>();
  const parents = new Map<string, readonly string[]>();
  const meanings = new Map<string, string>();
  for (const definition of definitions) {
    if (
      definition.kind === Kind.ENUM_TYPE_DEFINITION ||
      definition.kind === Kind.ENUM_TYPE_EXTENSION
    )
      for (const { name, description } of definition.values ?? []) {
        addTo(enums, definition.name.value, name.value);
        if (description !== undefined)
          meanings.set(keyOf(definition.name.value, name.value), onOneLine(description));
      }
    if (
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    ) {
      const interfaces = (definition.interfaces ?? []).map(({ name }) => name.value);
      parents.set(definition.name.value, interfaces);
      for (const [key, text] of meaningsIn(definition)) meanings.set(key, text);
    }
  }
  const labels = new Map([...parents].map(([type]) => [type, widestFirst(type, parents)]));
  return {
    /** The values of an enum, in the order of the SDL. */
    valuesOf: (name: string): readonly string[] => known(enums, 'enum', name),
    /** The labels of a node of this type: its interfaces, widest first, then the type. */
    labelsOf: (type: string): readonly string[] => known(labels, 'type', type),
    /** The description of each value of an enum. */
    meaningsOf: (name: string) =>
      known(enums, 'enum', name).map(
        (value) => [value, meanings.get(keyOf(name, value)) ?? ''] as const,
      ),
    isA: (type: string, name: string) => known(labels, 'type', type).includes(name),
    /** The description of a type or, with a field, of that; undefined if neither the type nor an interface of it has one. */
    meaningOf: (type: string, field?: string) =>
      labels
        .get(type)
        ?.toReversed()
        .map((label) => meanings.get(keyOf(label, field)))
        .find((text) => text !== undefined),
  };
}

const onOneLine = ({ value }: StringValueNode) => value.replace(/\s+/g, ' ');

const keyOf = (type: string, field?: string) => (field === undefined ? type : `${type}.${field}`);

function meaningsIn({ name: { value: type }, description, fields }: Described) {
  const described = [
    [keyOf(type), description] as const,
    ...(fields ?? []).map((field) => [keyOf(type, field.name.value), field.description] as const),
  ];
  return described.flatMap(([key, text]) =>
    text === undefined ? [] : [[key, onOneLine(text)] as const],
  );
}

function widestFirst(type: string, parents: ReadonlyMap<string, readonly string[]>): string[] {
  const breadth = (name: string) => parents.get(name)?.length ?? 0;
  const interfaces = [...(parents.get(type) ?? [])];
  return [...interfaces.sort((a, b) => breadth(a) - breadth(b)), type];
}

function known<T>(map: ReadonlyMap<string, T>, what: string, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`The SDL has no ${what} \`${name}\`.`);
  return found;
}
