import { isEnumType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { kindText, typeLabelOf } from '../src/kindText.ts';
import { typeLabel } from '../src/resolvers/Subject.ts';
import { createSchema } from '../src/schema.ts';

const schema = createSchema();
const KINDS = ['ActorKind', 'TieKind', 'EventKind', 'PolicyKind', 'SourceKind'].flatMap((name) => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
});

describe('The text of a kind', () => {
  it('has no underscores, and is in lower case but for names', () => {
    const texts = [...new Set(KINDS)].map(kindText);

    expect(texts.filter((text) => text.includes('_'))).toEqual([]);
    expect(texts.filter((text) => text !== text.toLowerCase()).sort()).toEqual([
      ...['Confucius Institute', 'EcoPartnership', 'NGO'],
    ]);
  });

  it('begins with a capital as a label, also of a type', () => {
    expect(['CO_AUTHORSHIP', 'WEB_PAGE', 'PolicyEffect', 'Theme'].map(typeLabelOf)).toEqual([
      ...['Co-authorship', 'Web page', 'Policy effect', 'Theme'],
    ]);
  });

  it('is the label of each type that has a kind', () => {
    const named = [...(typeLabel.needs ?? '').matchAll(/\bon (\w+)/g)].map(([, name]) => name);
    const kinded = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => 'typeLabel' in type.getFields() && 'kind' in type.getFields());

    expect(kinded.length).toBeGreaterThan(10);
    for (const type of kinded) {
      const names = [type, ...type.getInterfaces()].map(({ name }) => name);
      expect(names.some((name) => named.includes(name))).toBe(true);
    }
  });
});
