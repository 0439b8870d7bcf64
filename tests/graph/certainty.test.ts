import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type World, openWorld, schema } from '../support/worldNeo4j.ts';

interface Found {
  readonly found: {
    readonly certainCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

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
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each(dated)('of %s by %s also possibly meets it, and is counted', async (field, date) => {
    for (const year of ['1990', '2012-06', '2017']) {
      const ask = async (certainty: string) => {
        const ids: string[] = [];
        for (let after = 'null'; ;) {
          const answer: Answer = await world.execute(
            `{ found: ${field}(
              filter: { ${date}: "${year}", certainty: ${certainty} }, first: 100, after: ${after}
            ) { certainCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          );
          const { certainCount, edges, pageInfo } = (answer.data as Found).found;
          ids.push(...edges.map(({ node }) => node.id));
          if (!pageInfo.hasNextPage) return { ids, count: certainCount };
          after = JSON.stringify(pageInfo.endCursor);
        }
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
