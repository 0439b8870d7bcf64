import {
  type GraphQLNamedType,
  type GraphQLSchema,
  TypeInfo,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LinkedDocument } from '../../../generated/doors.ts';
import { escaped } from '../../protocol/html.ts';
import { CLASSES, EXPORTED, PREFIXES, PROPERTIES, TERMS } from './terms.ts';

export interface VocabularyTerm {
  readonly name: string;
  readonly type: 'rdfs:Class' | 'rdf:Property';
  readonly comment: string;
  /** What it is more narrowly than these; those with a colon are others' terms. */
  readonly narrows: readonly string[];
}

/** The terms of the addresses: the types of things with an id, and the keys that are not others' terms. */
export function termsOf(schema: GraphQLSchema): readonly VocabularyTerm[] {
  return [...classesIn(schema), ...propertiesIn(schema)];
}

/** A type, and every interface that it implements besides `Node`. */
export function typesIn(schema: GraphQLSchema, name: string): readonly string[] {
  return [name, ...interfacesOf(schema.getType(name)).filter((one) => one !== 'Node')];
}

function classesIn(schema: GraphQLSchema): readonly VocabularyTerm[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => interfacesOf(type).includes('Node'))
    .map(({ name, description }) => ({
      ...{ name, type: 'rdfs:Class', comment: description ?? '' },
      narrows: [...typesIn(schema, name).slice(1), ...(CLASSES[name] ?? [])],
    }));
}

function interfacesOf(type: GraphQLNamedType | undefined): readonly string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return type.getInterfaces().map(({ name }) => name);
}

/** Each key that is selected at an address, with what the schema says of its field. */
function propertiesIn(schema: GraphQLSchema): readonly VocabularyTerm[] {
  const found = new Map<string, VocabularyTerm>();
  const types = new TypeInfo(schema);
  visit(
    parse(String(LinkedDocument)),
    visitWithTypeInfo(types, {
      Field({ alias, name: { value } }) {
        const name = (alias ?? { value }).value;
        if (name in TERMS || UNTOLD.has(name) || found.has(name)) return;
        const comment = types.getFieldDef()?.description ?? '';
        const narrows = PROPERTIES[name] ?? [];
        found.set(name, { name, type: 'rdf:Property', comment, narrows: [narrows].flat() });
      },
    }),
  );
  return [...found.values()];
}

/** What only leads to others, and what has its own form. */
const UNTOLD: ReadonlySet<string> = new Set([
  ...['__typename', 'id', 'node', 'edges', 'edtf', 'record', 'identifiers', 'scheme'],
  ...['pageInfo', 'hasNextPage', 'endCursor'],
]);

/** As JSON-LD. */
export function vocabularyOf(terms: readonly VocabularyTerm[], at: string): object {
  const iri = (name: string) => (name.includes(':') ? name : at + name);
  return {
    '@context': { ...PREFIXES, comment: 'rdfs:comment', label: 'rdfs:label' },
    '@graph': [
      { '@id': at, '@type': 'owl:Ontology', label: 'The vocabulary of Proxeny' },
      ...terms.map(({ name, type, comment, narrows }) => ({
        ...{ '@id': at + name, '@type': type, label: name, comment },
        'rdfs:isDefinedBy': { '@id': at },
        [type === 'rdfs:Class' ? 'rdfs:subClassOf' : 'rdfs:subPropertyOf']: narrows.map((one) => ({
          '@id': iri(one),
        })),
        [type === 'rdfs:Class' ? 'owl:equivalentClass' : 'owl:equivalentProperty']: {
          '@id': `${EXPORTED}vocabulary:${name}`,
        },
      })),
    ],
  };
}

/** As a page. */
export function vocabularyPage(terms: readonly VocabularyTerm[]): string {
  const rows = terms.map(
    ({ name, comment, narrows }) =>
      `<tr id="${name}"><th>${name}</th><td>${escaped(narrows.join(', '))}</td><td>${escaped(comment)}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The vocabulary of Proxeny</title></head><body><h1>The vocabulary of Proxeny</h1><table><tr><th>Term</th><th>Narrows</th><th>Meaning</th></tr>${rows.join('')}</table></body></html>`;
}
