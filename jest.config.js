/** Every test runs as an ES module; `live` and `web` share one managed Neo4j, so those run one file at a time. */
const base = {
  transform: { '^.+\\.ts$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: 'node',
};

export default {
  // A test must not fail because a machine is slow: what hangs is stopped by the run's own limit.
  testTimeout: 120_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...base,
      displayName: 'live',
      testMatch: ['<rootDir>/test/{golden,live,web}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/live/start-neo4j.mjs',
      globalTeardown: '<rootDir>/test/live/stop-neo4j.mjs',
    },
  ],
};
