import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLInterfaceType,
  TypeInfo,
  getNamedType,
  isAbstractType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { isConnection } from '../src/compose/model/model.ts';
import { root } from '../scripts/setup/places.mjs';
import { createSchema } from '../src/schema.ts';

const schema = createSchema();

const files = ['explorer', 'src/export'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file}`,
  ),
);

const subjects = schema.getPossibleTypes(schema.getType('Subject') as GraphQLInterfaceType);

/** Where a subject's fields appear, and which do not, by the reason. A name alone holds for all types that have it. */
const PLACES = {
  'the pages': {
    documents: /^explorer\/.*\.graphql$/,
    hidden: {
      'its confidence and the ranks of its claims say it': ['isSetAside'],
      'the parties say it, with their roles': [
        ...['person', 'with', 'member', 'network', 'operator', 'host', 'PersonalTie.people'],
      ],
      'a list of the page asks for it with a filter': [
        ...['people', 'eventsHere', 'districts', 'sisterCities', 'sisterStates', 'State.cities'],
        ...['members', 'Institution.projects'],
        ...['events', 'impacts', 'policies'].flatMap((field) =>
          ['Group', 'Institution', 'Person'].map((type) => `${type}.${field}`),
        ),
      ],
      'the list of works says it': ['Person.signed'],
      'the claims of the page say it': [
        ...['Event.themes', 'Impact.themes', 'Policy.themes', 'Source.cites'],
      ],
    },
  },
  exports: {
    documents: /^src\/export\/things\.graphql$/,
    hidden: {
      '`type` and `kind` say it': ['typeLabel'],
      'the other side has a row of its own that names it': [
        ...['agreements', 'projects', 'events', 'impacts', 'policies', 'ledTo', 'effects'],
        ...['citations', 'citedBy', 'candidateFor', 'relayedClaims', 'narrower', 'subjects'],
        ...['districts', 'sisterCities', 'sisterStates', 'State.cities', 'Country.states'],
        ...['Country.cities', 'people', 'units', 'members', 'affiliations', 'involvements'],
      ],
      'the parties say it, with their roles': [
        ...['person', 'with', 'member', 'network', 'operator', 'host'],
      ],
      '`standing` and `lastListed` sum it up': ['lists'],
      'the claims of the export say it': [
        ...['statusClaim', 'signatories', 'signed', 'under', 'establishes', 'renews', 'ends'],
        ...['participants', 'formerIds', 'distinctFrom'],
      ],
    },
  },
} as const;

describe.each(Object.entries(PLACES))(
  'A field of a subject, in %s',
  (_place, { documents, hidden }) => {
    const shown = fieldsIn(files.filter((file) => documents.test(file)));
    const reasons: readonly string[] = Object.values(hidden).flat();

    it.each(subjects)('is there or hidden for a reason: %s', (type) => {
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
      const absent = subjects.flatMap((type) =>
        Object.keys(type.getFields())
          .filter((field) => !shown.has(`${type.name}.${field}`))
          .flatMap((field) => [field, `${type.name}.${field}`]),
      );

      expect(reasons.filter((reason) => !absent.includes(reason))).toEqual([]);
    });
  },
);

/** The fields that documents select, by coordinate: those of an interface for each of its types. */
function fieldsIn(files: readonly string[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const file of files) {
    const types = new TypeInfo(schema);
    const Field = () => {
      const [type, field] = [types.getParentType(), types.getFieldDef()];
      if (!type || !field) return;
      const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
      for (const { name } of possible) fields.add(`${name}.${field.name}`);
    };
    const document = parse(readFileSync(join(root, file), 'utf8'));
    visit(document, visitWithTypeInfo(types, { Field }));
  }
  return fields;
}
