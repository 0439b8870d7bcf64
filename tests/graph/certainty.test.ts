import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readAll } from '../support/readAll.ts';
import { at, openWorld, schema } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

/** The fields of `Query` with a filter by dates, and those dates. */
const dated = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const filter = field.args.find(({ name }) => name === 'filter')?.type;
  if (!isInputObjectType(filter)) return [];
  const { certainty, ...fields } = filter.getFields();
  if (certainty === undefined || !('certainCount' in connectionOf(field.name))) return [];
  return Object.values(fields)
    .filter(({ name, type }) => String(type) === 'PartialDate' && !/^as|activeTo/.test(name))
    .map(({ name }) => [field.name, name] as const);
});

describe('a row that certainly meets a condition on dates', () => {
  const world = useOpened(openWorld);

  it.each(dated)('of %s by %s also possibly meets it, and is counted', async (field, date) => {
    for (const year of ['1990', '2012-06', '2017']) {
      const ask = async (certainty: string) => {
        const found = `${field}(filter: { ${date}: "${year}", certainty: ${certainty} })`;
        const nodes = await readAll<{ readonly id: string }>(world.ask, found, 'id');
        const counted = await world.execute(`{ found: ${found} { certainCount } }`);
        return { ids: nodes.map(({ id }) => id), count: at(counted, 'found.certainCount') };
      };
      const certain = await ask('CERTAINLY');
      const possible = await ask('POSSIBLY');

      expect(possible.ids, year).toEqual(expect.arrayContaining(certain.ids));
      expect(possible.count, year).toBe(certain.ids.length);
    }
  });
});

/** The fields of the connection that a field returns. */
function connectionOf(field: string): object {
  const type = getNamedType(schema.getQueryType()?.getFields()[field]?.type);
  return isObjectType(type) ? type.getFields() : {};
}
