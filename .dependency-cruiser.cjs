/**
 * Imports point down only. Each folder of src, and what it may import beside itself; the README's picture of the house says why.
 * A folder that is missing here may not exist.
 */
const mayImport = {
  errors: [],
  config: ['errors'],
  generated: [],
  ontology: ['errors'],
  search: ['ontology', 'errors'],
  compiler: ['ontology', 'search', 'errors'],
  neo4j: ['ontology', 'errors', 'config'],
  load: ['ontology', 'search', 'neo4j', 'errors', 'config'],
  analysis: ['compiler', 'ontology', 'neo4j', 'errors', 'config'],
  export: ['analysis', 'load', 'compiler', 'ontology', 'neo4j', 'errors', 'config'],
  server: ['analysis', 'load', 'compiler', 'search', 'ontology', 'neo4j', 'generated', 'errors', 'config'],
  explorer: ['generated'],
  cli: ['server', 'export', 'analysis', 'load', 'compiler', 'ontology', 'neo4j', 'errors', 'config'],
  main: ['cli', 'server', 'export', 'analysis', 'load', 'compiler', 'ontology', 'neo4j', 'errors', 'config'],
};

/** A folder `src/<name>/` or a file `src/<name>.ts`. */
const places = (names) => `^src/(?:${names.join('|')})(?:/|\\.ts$)`;

const pointDown = Object.entries(mayImport).map(([name, others]) => ({
  name: `${name}-points-down`,
  comment: `src/${name} may import ${others.length === 0 ? 'nothing else of src' : others.join(', ')}`,
  severity: 'error',
  from: { path: places([name]) },
  to: { path: '^src/', pathNot: places([name, ...others]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...pointDown,
    {
      name: 'place-is-known',
      comment: 'a new folder of src gets a line in .dependency-cruiser.cjs first',
      severity: 'error',
      from: { path: '^src/', pathNot: places(Object.keys(mayImport)) },
      to: {},
    },
    {
      name: 'compiler-is-pure',
      comment: 'the compiler takes graphql and exact decimals, and nothing else from outside: no driver, no files, no network',
      severity: 'error',
      from: { path: places(['compiler']) },
      to: { pathNot: ['^src/', '(?:^|/)node_modules/(?:graphql|decimal\\.js)/', '^crypto$'], couldNotResolve: false },
    },
    {
      name: 'driver-stays-in-neo4j',
      comment: 'statements are run by neo4j/; load/ alone also turns values into the types of the driver',
      severity: 'error',
      from: { pathNot: [places(['neo4j', 'load']), 'node_modules'] },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'ontology-imports-no-library',
      comment: 'another team can read the ontology without knowing GraphQL or the driver',
      severity: 'error',
      from: { path: places(['ontology', 'errors', 'config']) },
      to: { path: 'node_modules' },
    },
    {
      name: 'no-circle',
      comment: 'two files that import each other are one file, or the idea that both need is a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'what is imported is there; the generated documents import a package that has types alone',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
    {
      name: 'runs-on-dependencies',
      comment: 'what src imports is in "dependencies"',
      severity: 'error',
      from: { pathNot: places(['generated']) },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
