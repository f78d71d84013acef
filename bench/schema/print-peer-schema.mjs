/** Run in a process of its own: reads type definitions, prints how long the peer's schema takes to build, and the schema. */
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

const typeDefs = await text(process.stdin);
const began = performance.now();
const schema = await new Neo4jGraphQL({ typeDefs }).getSchema();
const cold = performance.now() - began;
process.stdout.write(JSON.stringify({ cold, sdl: printSchema(lexicographicSortSchema(schema)) }));
