import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  TypeInfo,
  getNamedType,
  isAbstractType,
  isLeafType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/setup/places.mjs';
import { PROPERTIES } from '../src/words/zh/vocabulary.ts';
import { isConnection } from '../src/compose/model/model.ts';
import type { Fact } from '../src/record/tables/table.ts';
import { tables } from '../src/record/tables/tables.ts';
import { loadOwnModel } from '../src/resolvers/ownModel.ts';

const model = await loadOwnModel();
const { schema } = model;

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const files = ['explorer', 'src/export'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file}`,
  ),
);

const subjects = schema.getPossibleTypes(schema.getType('Subject') as GraphQLInterfaceType);

const shownBy = (documents: RegExp) =>
  fieldsIn(['src/facts.graphql', ...files.filter((file) => documents.test(file))]);
/** What the pages do with what they ask for. */
const pageCode = files
  .filter((file) => /^explorer\/.*\.tsx?$/.test(file) && !/\/(generated|words)\//.test(file))
  .map(textOf)
  .join('\n');
const pageWords = new Set(pageCode.match(/\w+/g));

interface Place {
  readonly shown: ReadonlySet<string>;
  /** All subjects, if not given. */
  readonly types?: readonly string[];
  /** By the reason. A name alone holds for all types that have it. */
  readonly hidden: Readonly<Record<string, readonly string[]>>;
}

/** Where a subject's fields appear. */
const PLACES: Readonly<Record<string, Place>> = {
  'the pages': {
    shown: shownOnPages(),
    hidden: {
      '`remark` says it': ['remarkText'],
      'its confidence and the ranks of its claims say it': ['isSetAside'],
      'an address with such an id leads to the page': ['formerIds'],
      'the parties say it, with their roles': [
        ...['person', 'with', 'member', 'network', 'operator', 'host', 'PersonalTie.people'],
      ],
      'a list of the page asks for it with a filter': [
        ...['people', 'eventsHere', 'sisterCities', 'sisterStates'],
        'Institution.projects',
        ...['events', 'impacts', 'policies'].flatMap((field) =>
          ['Group', 'Institution', 'Person'].map((type) => `${type}.${field}`),
        ),
      ],
      'the list of works says it': ['Person.signed'],
      'the lists and the sources of the page say it': ['listCount', 'startDirectness'],
      'the claims of the page say it': [
        ...['Event.themes', 'Impact.themes', 'Policy.themes', 'Source.cites'],
      ],
    },
  },
  exports: {
    shown: shownBy(/^src\/export\/things\.graphql$/),
    hidden: {
      '`remark` says it': ['remarkText'],
      '`type` and `kind` say it': ['typeLabel'],
      'the language of a name says it': ['nameConvertedFrom'],
      'the other side has a row of its own that names it': [
        ...['agreements', 'projects', 'events', 'impacts', 'policies', 'ledTo', 'effects'],
        ...['citations', 'citedBy', 'candidateFor', 'relayedClaims', 'narrower', 'subjects'],
        ...['districts', 'sisterCities', 'sisterStates', 'State.cities', 'Country.states'],
        ...['Country.cities', 'people', 'units', 'members', 'memberships', 'affiliations'],
        'involvements',
      ],
      'the parties say it, with their roles': [
        ...['person', 'with', 'member', 'network', 'operator', 'host'],
      ],
      '`standing` and `lastListed` sum it up': ['lists', 'listCount', 'calledOffBy'],
      'the claims of the export say it': [
        'startDirectness',
        ...['statusClaim', 'signatories', 'signed', 'under', 'establishes', 'renews', 'ends'],
        ...['participants', 'formerIds', 'distinctFrom'],
      ],
    },
  },
  'tables with a name': {
    shown: shownBy(/^src\/export\/table\/named\.graphql$/),
    types: [
      ...['SisterTie', 'City', 'Institution', 'Person', 'Agreement', 'Event', 'Impact', 'Source'],
    ],
    hidden: {
      '`remark` says it': ['remarkText'],
      '`type` and `kind` say it': ['typeLabel'],
      'the language of a name says it': ['nameConvertedFrom'],
      'a table of its own has it, or a query': [
        ...['lists', 'projects', 'agreements', 'policies', 'followedFrom', 'ledTo', 'signatories'],
        'calledOffBy',
        ...['names', 'formerIds', 'distinctFrom', 'within', 'about', 'statusClaim', 'isSetAside'],
        ...['cites', 'citations', 'citedBy', 'mayBe', 'candidateFor', 'commissionedBy'],
        ...['mergedInto', 'partOf'],
        'Source.record',
      ],
    },
  },
  'the data files': {
    shown: new Set(
      subjects.flatMap((type) => [
        ...Object.values(type.getFields())
          .filter((field) => !isPlain(type, field))
          .map(({ name }) => `${type.name}.${name}`),
        ...propertiesOf(type).map((name) => `${type.name}.${name}`),
        ...(kindOf(type) === undefined ? [] : [`${type.name}.kind`]),
      ]),
    ),
    hidden: {
      'the import works it out': [
        ...['formerIds', 'Country.populationAsOf', 'distanceKm'],
        ...['statusAsOf', 'standing', 'lastListed', 'listCount', 'startDirectness'],
      ],
      'the parties say it': subjects
        .filter((type) => labelsOf(type).includes('Tie'))
        .map(({ name }) => `${name}.name`),
      'the themes are the curators’ own': ['Theme.name'],
    },
  },
};

describe.each(Object.entries(PLACES))(
  'A field of a subject, in %s',
  (_place, { shown, hidden, types = subjects.map(({ name }) => name) }) => {
    const reasons = Object.values(hidden).flat();
    const asked = subjects.filter(({ name }) => types.includes(name));

    it.each(asked)('is there or hidden for a reason: %s', (type) => {
      const { name } = type;
      const missing = Object.values(type.getFields()).filter(
        (field) =>
          !isConnection(getNamedType(field.type)) &&
          !shown.has(`${name}.${field.name}`) &&
          !reasons.includes(field.name) &&
          !reasons.includes(`${name}.${field.name}`),
      );

      expect(missing.map((field) => `${name}.${field.name}`)).toEqual([]);
    });

    it('has no reason that nothing needs', () => {
      const absent = asked.flatMap((type) =>
        Object.keys(type.getFields())
          .filter((field) => !shown.has(`${type.name}.${field}`))
          .flatMap((field) => [field, `${type.name}.${field}`]),
      );

      expect(reasons.filter((reason) => !absent.includes(reason))).toEqual([]);
    });
  },
);

/** Properties whose field has another name: `seat` and `parent`; and what only claims say. */
const OTHERWISE = ['locatedIn', 'partOf', 'noPartnerIn'];

describe.each(subjects)('A property in the data files of %s', (type) => {
  const facts = factsOf(type);

  it('is a field', () => {
    const fields = Object.keys(type.getFields());
    const missing = facts.filter(
      ({ property, writes }) =>
        ![property, ...writes].some((name) => fields.includes(name)) &&
        !OTHERWISE.includes(property),
    );

    expect(missing.map(({ property }) => property)).toEqual([]);
  });

  it('has a Chinese word', () => {
    const missing = facts.filter(({ property }) => !Object.hasOwn(PROPERTIES, property));

    expect(missing.map(({ property }) => property)).toEqual([]);
  });

  it('is drawn in `cypher/_model.cypher`', () => {
    const labels = labelsOf(type);
    const lines = [...textOf('cypher/_model.cypher').matchAll(/^\(:(\w+) \{(.*)\}\)$/gm)];
    const drawn = lines.flatMap(([, label = '', list = '']) =>
      labels.includes(label) ? list.split(', ') : [],
    );

    expect(propertiesOf(type).filter((name) => !drawn.includes(name))).toEqual([]);
  });
});

function labelsOf(type: GraphQLObjectType): readonly string[] {
  return [...type.getInterfaces(), type].map(({ name }) => name);
}

function factsOf(type: GraphQLObjectType): readonly Fact[] {
  const labels = labelsOf(type);
  return tables
    .filter((table) => table.rows !== 'plain' && labels.includes(table.type))
    .flatMap(({ facts }) => facts);
}

/** The properties of a node that its facts write. */
function propertiesOf(type: GraphQLObjectType): readonly string[] {
  return factsOf(type).flatMap(({ writes, confirms = [] }) => [...writes, confirms].flat());
}

/** The kind of all subjects of a type, where it is fixed. */
function kindOf(type: GraphQLObjectType): string | undefined {
  return tables.find((table) => table.type === type.name)?.kind;
}

/** Nothing but a property of its node. */
function isPlain(type: GraphQLObjectType, { name, type: of }: GraphQLField<unknown, unknown>) {
  const named = getNamedType(of);
  const isValue = isLeafType(named) || named.name === 'FuzzyDate';
  return isValue && name !== 'id' && Object.keys(model.fieldSourceOf(type, name)).length === 0;
}

/** What a page asks for is shown if code speaks of it. */
function shownOnPages(): ReadonlySet<string> {
  return fieldsIn(
    ['src/facts.graphql', ...files.filter((file) => /^explorer\/.*\.graphql$/.test(file))],
    (key) => pageWords.has(key),
  );
}

/** The fields that documents select, by coordinate: those of an interface for each of its types. */
function fieldsIn(
  documents: readonly string[],
  isShown: (key: string) => boolean = () => true,
): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const file of documents) {
    const types = new TypeInfo(schema);
    const document = parse(textOf(file));
    visit(
      document,
      visitWithTypeInfo(types, {
        Field({ alias, name: { value } }) {
          const [type, field] = [types.getParentType(), types.getFieldDef()];
          if (!type || !field || !isShown((alias ?? { value }).value)) return;
          const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
          for (const { name } of possible) fields.add(`${name}.${field.name}`);
        },
      }),
    );
  }
  return fields;
}
