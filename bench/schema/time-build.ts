/** Run in a process of its own: prints how long an ontology's schema takes to build, first on cold code, then on warm. */
import { readCatalogue } from '../../src/ontology/read-catalogue.js';
import { buildSchema } from '../../src/server/schema/build-schema.js';
import { quantile } from '../measure/figures.js';
import { classesOf } from './ontologies.js';

const classes = classesOf(process.argv[2] ?? 'project');
const storage = (globalThis as unknown as { readonly TypeGraphQLMetadataStorage: Record<string, unknown> }).TypeGraphQLMetadataStorage;
const before = new Map(Object.entries(storage).map(([key, value]) => [key, Array.isArray(value) ? [...(value as unknown[])] : value]));

const times = Array.from({ length: 12 }, () => {
  // type-graphql's metadata is global and only grows: each build is to begin with what the first began with.
  for (const [key, value] of before) storage[key] = Array.isArray(value) ? [...(value as unknown[])] : new Map();
  const began = performance.now();
  buildSchema(readCatalogue(classes));
  return performance.now() - began;
});
process.stdout.write(JSON.stringify({ cold: times[0], warm: quantile(times.slice(6), 0.5) }));
