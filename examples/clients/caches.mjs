import { isInterfaceType, isObjectType, isUnionType } from 'graphql';

/** The types of each interface and union, for `new InMemoryCache({ possibleTypes })` of Apollo's client. */
export const possibleTypesOf = (schema) =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isInterfaceType(type) || isUnionType(type))
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );

/** For `cacheExchange({ keys })` of urql's Graphcache: things without an `id` belong to what they are part of. */
export const keysOf = (schema) =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(
        (type) => isObjectType(type) && !type.name.startsWith('__') && !('id' in type.getFields()),
      )
      .map(({ name }) => [name, () => null]),
  );
