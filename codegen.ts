import { readFileSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { codebookPage } from './src/record/tables/codebookPage.ts';
import { columnsPage } from './src/record/tables/columnsPage.ts';
import { formTables } from './src/record/tables/formTables.ts';
import {
  type GraphQLEnumType,
  buildSchema,
  isEnumType,
  isInterfaceType,
  parse,
  print,
  visit,
} from 'graphql';

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

const SCHEMA = buildSchema(SDL);

/** The object types of each interface. */
const TYPES = Object.fromEntries(
  Object.values(SCHEMA.getTypeMap())
    .filter(isInterfaceType)
    .map((type) => [
      type.name,
      SCHEMA.getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]),
);

/** Of a node, a resolver answers with the id: what is selected of it comes from the graph. */
const NODES = TYPES['Node']?.map((name) => [name, '../nodeReference.ts#NodeReference'] as const);

/** What a search can be limited to, as TypeScript. */
const SEARCH_TYPES = JSON.stringify(
  (SCHEMA.getType('SearchType') as GraphQLEnumType).getValues().map(({ name }) => name),
);

/** Enums whose values no page of the explorer shows. */
const NO_WORDS =
  /OrderField$|^(OrderDirection|Match\w+|Metric|\w*ChangeKind|ClaimForm|Certainty|DatePrecision|IdentifierScheme|InvolvementKind|Stance|SearchReason|Tie(Type|Levels)|CoverageScope|ConfidenceReasonCode|ContestRule|PathNoteCode|ProposalState|ProblemCode|OperationKind|FateState|Role|Desk|Verdict|ConsequenceKind)$/;

const TERMS = Object.values(SCHEMA.getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => !name.startsWith('__') && !NO_WORDS.test(name))
  .flatMap((type) => type.getValues().map(({ name }) => name));

/** The values of enums that are shown: each language needs a word for each. */
const TERM = `export type Term = ${[...new Set(TERMS)]
  .sort()
  .map((name) => `'${name}'`)
  .join(' | ')};`;

/** What the explorer's pages, signs and choices go by. */
const EXPLORER_TYPES = `/** The object types of each interface. */
export const TYPES = ${JSON.stringify(TYPES, null, 2)} as const;

export type TieType = (typeof TYPES.Tie)[number];
export type SubjectType = (typeof TYPES.Subject)[number];

/** What a search can be limited to. */
export const SEARCH_TYPES = ${SEARCH_TYPES} as const;`;

/** What the form of a contribution fills in. */
const EXPLORER_TABLES = `/** A column of a table: its allowed values, or an example of one. */
export interface FormColumn {
  readonly name: string;
  readonly values?: readonly string[];
  readonly example: string;
}

/** One property of a subject, in the columns of one table. */
export interface FormFact {
  readonly property: string;
  readonly columns: readonly FormColumn[];

  /** Columns that qualify the value. */
  readonly qualifiers: readonly FormColumn[];

  /** Between the columns in a claim's value. */
  readonly glue: string;
}

/** A table whose rows say something about subjects of a type or an interface. */
export interface FormTable {
  readonly name: string;
  readonly type: string;
  readonly facts: readonly FormFact[];
}

export const TABLES: readonly FormTable[] = [
${formTables()
  .map((table) => `  ${JSON.stringify(table)},`)
  .join('\n')}
];`;

/** Fragments that pages, exports and tables share. */
const FACTS = 'src/facts.graphql';

const OPERATIONS = {
  documentMode: 'string',
  enumsAsTypes: true,
  inlineFragmentTypes: 'combine',
  disableDescriptions: true,
  pureMagicComment: true,
  onlyOperationTypes: true,
  immutableTypes: true,
  scalars: SCALARS,
  useTypeImports: true,
};

const config: CodegenConfig = {
  generates: {
    'src/generated/schema.ts': {
      schema: 'schema/*.graphql',
      plugins: [
        'typescript',
        {
          add: {
            placement: 'append',
            content: `\nexport const SEARCH_TYPES = ${SEARCH_TYPES} as const satisfies readonly SearchType[];\n\n${TERM}`,
          },
        },
      ],
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
        mappers: Object.fromEntries(NODES ?? []),
        // The schema has a type called `Record`, as TypeScript has.
        namespacedImportName: 'Schema',
        resolverTypeWrapperSignature: 'T',
        scalars: SCALARS,
        useTypeImports: true,
      },
    },
    'src/generated/things.ts': {
      schema: 'schema/*.graphql',
      documents: [FACTS, 'src/export/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        disableDescriptions: true,
        onlyOperationTypes: true,
        immutableTypes: true,
        scalars: SCALARS,
        // The kinds of events and of policies are two enums, of which one column tells.
        skipDocumentsValidation: { ignoreRules: ['OverlappingFieldsCanBeMergedRule'] },
        useTypeImports: true,
      },
    },
    'src/generated/tables.ts': {
      schema: 'schema/*.graphql',
      documents: [FACTS, 'src/export/table/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        disableDescriptions: true,
        onlyOperationTypes: true,
        immutableTypes: true,
        scalars: SCALARS,
        useTypeImports: true,
      },
    },
    'src/generated/doors.ts': {
      schema: 'schema/*.graphql',
      documents: 'src/server/doors/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: OPERATIONS,
    },
    'docs/columns.md': {
      schema: 'schema/*.graphql',
      plugins: [{ add: { content: columnsPage() } }],
    },
    'docs/codebook.md': {
      schema: 'schema/*.graphql',
      plugins: [{ add: { content: codebookPage() } }],
    },
    'explorer/generated/types.ts': {
      schema: 'schema/*.graphql',
      plugins: [{ add: { content: EXPLORER_TYPES } }],
    },
    'explorer/generated/tables.ts': {
      schema: 'schema/*.graphql',
      plugins: [{ add: { content: EXPLORER_TABLES } }],
    },
    'explorer/generated/operations.ts': {
      schema: 'schema/*.graphql',
      documents: [FACTS, 'explorer/**/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: OPERATIONS,
    },
  },
};

export default config;
