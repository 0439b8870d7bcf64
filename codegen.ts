import type { CodegenConfig } from '@graphql-codegen/cli';

const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  ID: 'string',
  LanguageTag: 'string',
  PartialDate: 'string',
  URL: 'string',
};

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/schema.ts': {
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
    'explorer/generated/operations.ts': {
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
