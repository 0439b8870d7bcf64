import * as fc from 'fast-check';
import {
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';

export interface VariedOperation {
  readonly text: string;
  readonly types: ReadonlyMap<string, GraphQLInputType>;
}

const DEPTH = 4;

/** A valid operation whose arguments are variables, whole or as parts of lists and inputs. */
export function variedOperation(schema: GraphQLSchema, draw: fc.GeneratorValue): VariedOperation {
  const types = new Map<string, GraphQLInputType>();
  const chance = (of10: number) => draw(fc.nat, { max: 9 }) < of10;
  const roots: GraphQLField<unknown, unknown>[] = Object.values(
    schema.getQueryType()?.getFields() ?? {},
  );
  const FLAG = new GraphQLNonNull(GraphQLBoolean);
  let names = 0;
  const count = draw(fc.integer, { min: 1, max: 3 });
  const body = Array.from({ length: count }, () => called(pick(roots), DEPTH)).join(' ');
  const declared = [...types].map(([name, type]) => `$${name}: ${String(type)}`);
  return { text: `query${declared.length ? `(${declared.join(', ')})` : ''} { ${body} }`, types };

  function pick<Item>(items: readonly Item[]): Item {
    return items[draw(fc.nat, { max: items.length - 1 })] as Item;
  }

  function called({ args, name, type }: GraphQLField<unknown, unknown>, depth: number): string {
    const given = args.filter((arg) => isNonNullType(arg.type) || chance(5));
    const texts = given.map((arg) => `${arg.name}: ${argument(arg.type)}`);
    const flag = chance(1) ? ` @include(if: ${variable(FLAG)})` : '';
    const below = isCompositeType(getNamedType(type)) ? ` ${selection(type, depth - 1)}` : '';
    return `x${names++}: ${name}${texts.length ? `(${texts.join(', ')})` : ''}${flag}${below}`;
  }

  function selection(output: GraphQLOutputType, depth: number): string {
    const type = getNamedType(output);
    if (!isCompositeType(type) || isUnionType(type) || depth === 0) return '{ __typename }';
    const fields = Object.values(type.getFields()).filter(() => chance(4));
    const parts = fields.slice(0, 4).map((one) => called(one, depth));
    return `{ __typename ${parts.join(' ')} }`;
  }

  function argument(type: GraphQLInputType): string {
    const nullable = getNullableType(type);
    if (isListType(nullable) && chance(5)) {
      const length = draw(fc.integer, { min: 0, max: 3 });
      return `[${Array.from({ length }, () => argument(nullable.ofType)).join(', ')}]`;
    }
    if (isInputObjectType(nullable) && chance(5)) {
      const fields = Object.values(nullable.getFields());
      const given = fields.filter((one) => isNonNullType(one.type) || chance(3));
      return `{ ${given.map((one) => `${one.name}: ${argument(one.type)}`).join(', ')} }`;
    }
    return variable(type);
  }

  function variable(type: GraphQLInputType): string {
    const name = `v${types.size}`;
    types.set(name, type);
    return `$${name}`;
  }
}

/** Values of every kind for the variables of an operation; what may be null is sometimes null and sometimes not given. */
export function variablesFor(
  types: VariedOperation['types'],
  draw: fc.GeneratorValue,
): Readonly<Record<string, unknown>> {
  const given = [...types].map(([name, type]) => [name, value(type)] as const);
  return Object.fromEntries(given.filter(([, one]) => one !== undefined));

  function oneOf(values: readonly unknown[]) {
    return values[draw(fc.nat, { max: values.length - 1 })];
  }

  function value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return present(type.ofType);
    const way = draw(fc.nat, { max: 5 });
    return way === 0 ? undefined : way === 1 ? null : present(type);
  }

  function present(type: GraphQLInputType): unknown {
    if (isListType(type)) {
      const length = [0, 1, 2, 25][draw(fc.nat, { max: 3 })] ?? 0;
      return Array.from(
        { length },
        () => value(type.ofType) ?? present(getNullableType(type.ofType)),
      );
    }
    if (isEnumType(type)) return oneOf(type.getValues().map(({ name }) => name));
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .map((field) => [field.name, value(field.type)] as const)
          .filter(([, one]) => one !== undefined),
      );
    const name = String(type);
    if (name === 'Int' || name === 'Float') return draw(fc.integer, { min: 0, max: 120 });
    return name === 'Boolean' ? draw(fc.boolean) : oneOf(TEXTS[name] ?? ['a', 'b']);
  }
}

const TEXTS: Readonly<Record<string, readonly unknown[]>> = {
  _Any: [{ __typename: 'City', id: 'hefei' }],
  Date: ['2024-06-01', '2025-06-01'],
  PartialDate: ['1988', '1988-11'],
  DateTime: ['2026-11-25T00:00:00Z'],
  LanguageTag: ['zh', 'en'],
  URL: ['https://example.org/'],
};
