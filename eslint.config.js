import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import graphql from '@graphql-eslint/eslint-plugin';
import * as typescript from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';

/** Folders from the top down: a folder may import from lower layers, never from its own layer or a higher one. */
const LAYERS = {
  src: [
    ['main'],
    ['commands'],
    ['server'],
    ['resolvers'],
    ['config'],
    ['contributions'],
    ['adding', 'export'],
    ['consequence'],
    ['analysis', 'store', 'launcher'],
    ['record'],
    ['matching', 'search'],
    ['evidence', 'graph', 'names', 'projection'],
    ['neo4j'],
    ['compose', 'turns'],
  ],
  explorer: [
    ['main', 'vite.config'],
    ['app'],
    readdirSync('explorer').filter((name) => existsSync(`explorer/${name}/view.ts`)),
    ['drawing', 'desk'],
    ['parts'],
    ['lists'],
    ['shell'],
    ['api'],
    ['words'],
  ],
};

/** These import nothing from outside their folder but the words of each language. */
const PURE = ['evidence'];

/** The layers come as options, so that ESLint's cache notices when they change. */
const importDirection = {
  meta: { schema: [{ type: 'string' }, { type: 'array' }, { type: 'array' }] },
  create(context) {
    const [root, layers, pure] = context.options;
    const from = folderOf(root, context.filename);
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };

    function check(node) {
      const target = node.source?.value;
      if (typeof target !== 'string' || !target.startsWith('.') || from === undefined) return;
      const to = folderOf(root, resolve(context.filename, '..', target));
      if (from === to || mayImport(from, to)) return;
      const allowed = pure.includes(from)
        ? 'only words from outside its folder'
        : 'only from layers below';
      context.report({
        node,
        message: `\`${from}\` may import ${allowed}, but imports "${target}".`,
      });
    }

    function mayImport(above, below) {
      if (pure.includes(above)) return below === 'words';
      const [high, low] = [above, below].map((name) =>
        layers.findIndex((layer) => layer.includes(name)),
      );
      return high === -1 ? low === -1 : low === -1 || low > high;
    }
  },
};

/** Attributes and properties whose text is shown or read aloud. */
const SHOWN =
  /^(aria-label|title|placeholder|alt|label|caption|any|says|what|waitsFor|for|head|counts)$/;

/** Words of the pages stand in the catalog of each language, so that none is left untranslated. */
const wordsInCatalog = {
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'Put words that readers see into `explorer/words`.' });
    return {
      JSXText: (node) => /\p{L}/u.test(node.value.replace('Proxeny', '')) && report(node),
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };

    function check(node, text) {
      const around = context.sourceCode.getAncestors(node);
      const isHidden = around.some(
        ({ type, name, importKind, source }) =>
          type === 'ThrowStatement' ||
          type.startsWith('TS') ||
          name?.name === 'className' ||
          (importKind !== undefined && source === node),
      );
      if (isHidden) return;
      const parent = around.findLast(
        ({ type }) => !/^(Conditional|Logical|JSXExpr|Template)/.test(type),
      );
      const isShown = SHOWN.test(parent?.name?.name ?? parent?.key?.name ?? '');
      const isSentence = /[“”]|\p{L}{2,} \p{L}{2,}/u.test(text) && !/[<>]|px /.test(text);
      if (isShown ? /\p{L}{2}/u.test(text) : isSentence) report(node);
    }
  },
};

export default defineConfig(
  { ignores: ['src/generated/', 'explorer/generated/'] },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: typescript } },
  ...Object.entries(LAYERS).map(([root, layers]) => ({
    files: [`${root}/**/*.{ts,tsx}`],
    plugins: { ours: { rules: { 'import-direction': importDirection } } },
    rules: { 'ours/import-direction': ['error', root, layers, PURE] },
  })),
  {
    files: ['explorer/**/*.{ts,tsx}'],
    ignores: ['explorer/words/**', 'explorer/generated/**', 'explorer/vite.config.ts'],
    plugins: { own: { rules: { 'words-in-catalog': wordsInCatalog } } },
    rules: { 'own/words-in-catalog': 'error' },
  },
  {
    // Those of today that are longer are counted in `eslint-suppressions.json`.
    files: ['{explorer,playground,src}/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/neo4j/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'neo4j-driver', message: 'Only `src/neo4j` speaks to Neo4j.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only `src/config.ts` reads the environment.',
        },
      ],
    },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': 'off',
      // What an interface or a shared word describes is not described again; `tests/schema.test.ts` knows.
      '@graphql-eslint/require-description': 'off',
      '@graphql-eslint/strict-id-in-types': 'off',
      // `Agreement.agreements` restates what every tie has.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        // A contest or a sequence is worked out of the record, and has no id of its own.
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
);

/** The folder of `root` that a file is in, or the file's own name if it lies in `root` itself. */
function folderOf(root, file) {
  const path = relative(resolve(root), file);
  return path.startsWith('..') ? undefined : path.split(sep)[0].replace(/\.[jt]sx?$/, '');
}
