import type { CodegenConfig } from '@graphql-codegen/cli';

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
        scalars: {
          Date: 'string',
          DateTime: 'string',
          ID: 'string',
          LanguageTag: 'string',
          PartialDate: 'string',
          URL: 'string',
        },
        useTypeImports: true,
      },
    },
  },
};

export default config;
