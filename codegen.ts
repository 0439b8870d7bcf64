import { readFileSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isObjectType, parse, print, visit } from 'graphql';

const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  ID: 'string',
  LanguageTag: 'string',
  PartialDate: 'string',
  URL: 'string',
};

const SDL = readdirSync('schema')
  .map((file) => readFileSync(`schema/${file}`, 'utf8'))
  .join('\n');

/** A default does not keep null out of an argument, but the plugin believes so. */
const WITHOUT_DEFAULTS = print(
  visit(parse(SDL), { InputValueDefinition: (node) => ({ ...node, defaultValue: undefined }) }),
);

/** Of a node, a resolver answers with the id: what is selected of it comes from the graph. */
const NODES = Object.values(buildSchema(SDL).getTypeMap())
  .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => [name, '../graph/computed.ts#NodeReference'] as const);

const config: CodegenConfig = {
  generates: {
    'src/generated/schema.ts': {
      schema: 'schema/*.graphql',
      plugins: ['typescript'],
      config: {
        avoidOptionals: { field: true },
        disableDescriptions: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: SCALARS,
        useTypeImports: true,
      },
    },
    'src/generated/resolvers.ts': {
      schema: WITHOUT_DEFAULTS,
      plugins: [
        { add: { content: "import type * as Schema from './schema.ts';" } },
        'typescript-resolvers',
      ],
      config: {
        addInterfaceFieldResolverTypes: true,
        immutableTypes: true,
        makeResolverTypeCallable: true,
        mappers: Object.fromEntries(NODES),
        // The schema has a type called `Record`, as TypeScript has.
        namespacedImportName: 'Schema',
        resolverTypeWrapperSignature: 'T',
        scalars: SCALARS,
        useTypeImports: true,
      },
    },
    'explorer/generated/operations.ts': {
      schema: 'schema/*.graphql',
      documents: 'explorer/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        inlineFragmentTypes: 'combine',
        disableDescriptions: true,
        pureMagicComment: true,
        onlyOperationTypes: true,
        immutableTypes: true,
        scalars: SCALARS,
        useTypeImports: true,
      },
    },
  },
};

export default config;
