import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const schemaFile = 'schema/schema.graphql';
const operationFiles = 'test/**/*.graphql';

/** Output types that are values: they have no id because nothing refers to them. */
const valueTypes = {
  types: [
    'Centrality',
    'CentralityScore',
    'Change',
    'ChangedFact',
    'Community',
    'CommunitySet',
    'ComputedFigure',
    'CountRow',
    'CountTable',
    'DayRange',
    'FuzzyDate',
    'ImportBatch',
    'LocalizedText',
    'Neighbourhood',
    'NeighbourhoodLink',
    'NeighbourhoodNode',
    'PageInfo',
    'Path',
    'PathSet',
    'PathStep',
    'PropertyChange',
    'Quantity',
    'SavedQueryParameter',
    'SavedQueryResult',
    'Setting',
    'SharedPeriod',
    'Table',
    'SearchMatch',
    'Term',
    'TimelineEntry',
    'Validity',
  ],
  suffixes: ['Connection', 'Edge'],
};

/** What analysts keep is a saved query, also as a field. */
const [namingSeverity, naming] = graphql.configs['flat/schema-recommended'].rules['@graphql-eslint/naming-convention'];
const queryFields = 'FieldDefinition[parent.name.value=Query]';

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'src/generated/', '.pearlgraph/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // What a client sent is a record read by key: `args['first']` says so.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // The driver declares the shapes of its options as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // The classes are the ontology: what matters of them is what the decorators recorded.
    files: ['src/ontology/entities/*.entity.ts', 'test/**/*.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    // jest's matchers are typed `any`, and its doubles are passed without their object.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: { eqeqeq: 'error', 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },

  {
    files: [schemaFile, operationFiles],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: schemaFile, documents: operationFiles } } },
  },
  {
    files: [schemaFile],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/naming-convention': [
        namingSeverity,
        { ...naming, [queryFields]: { forbiddenPrefixes: naming[queryFields].forbiddenPrefixes } },
      ],
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Rows of the change log and of a timeline are paged, but are values.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      '@graphql-eslint/require-nullable-result-in-root': 'error',
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: valueTypes }],
    },
  },
  {
    files: [operationFiles],
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // The tests ask for exactly what they assert, however deep.
      '@graphql-eslint/require-selections': 'off',
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
);
