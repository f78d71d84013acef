import {
  defaultFieldResolver,
  GraphQLInputObjectType,
  GraphQLObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isIntrospectionType,
} from 'graphql';
import { buildSchemaSync, type ClassType, type NonEmptyArray } from 'type-graphql';
import type { Catalogue } from '../../ontology/catalogue.js';
import { isComputed } from '../computed.js';
import { changesResolver } from '../resolvers/changes.resolver.js';
import { CypherResolver } from '../resolvers/cypher.resolver.js';
import { countsResolver } from '../resolvers/counts.resolver.js';
import { entityResolver } from '../resolvers/entity.resolver.js';
import { figuresResolver } from '../resolvers/figures.resolver.js';
import { factsResolver } from '../resolvers/facts.resolver.js';
import { graphResolver } from '../resolvers/graph.resolver.js';
import { neighbourhoodResolver } from '../resolvers/neighbourhood.resolver.js';
import { nodeResolver } from '../resolvers/node.resolver.js';
import { pathsResolver } from '../resolvers/paths.resolver.js';
import { timelineResolver } from '../resolvers/timeline.resolver.js';
import { knownPoint } from './declare-changes.js';
import { savedQueryResolver } from '../resolvers/saved-query.resolver.js';
import { searchResolver } from '../resolvers/search.resolver.js';
import { oneOfSuffix } from './declare-inputs.js';
import { declareOntology } from './declare-ontology.js';

const built = new WeakMap<Catalogue, GraphQLSchema>();

/** Builds the GraphQL schema of an ontology, once for each catalogue: type-graphql's metadata is global and only grows. */
export function buildSchema(catalogue: Catalogue): GraphQLSchema {
  const known = built.get(catalogue);
  if (known !== undefined) return known;
  const types = declareOntology(catalogue);
  const resolvers: NonEmptyArray<ClassType> = [
    nodeResolver(types),
    pathsResolver(types),
    changesResolver(types),
    timelineResolver(types),
    CypherResolver,
    savedQueryResolver(types),
    factsResolver(types),
    countsResolver(types),
    neighbourhoodResolver(types),
    graphResolver(types),
    searchResolver(types),
    ...[...catalogue.entities.values()].map((entity) => entityResolver(entity, types)),
    // Another ontology may have no figures.
    ...(catalogue.entities.has('Observation') ? [figuresResolver(types)] : []),
  ];
  // type-graphql would check it by introspecting the whole of it, half of the build; Apollo and graphql-js check what they are given.
  const schema = buildSchemaSync({ resolvers, orphanedTypes: types.objects() as ClassType[], validate: false, skipCheck: true });
  markOneOfs(schema);
  readByResponseKey(schema);
  const query = schema.getQueryType();
  if (query) query.description = 'Where every question starts. One Cypher statement answers all of an operation.';
  built.set(catalogue, schema);
  return schema;
}

/** type-graphql has no `@oneOf`; graphql-js validates, coerces and prints it once the flag stands. */
function markOneOfs(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLInputObjectType && (type.name.endsWith(oneOfSuffix) || type.name === knownPoint)) type.isOneOf = true;
  }
}

/** An answer comes from Neo4j with its response keys on, so that below the root a field is read by alias, not by name; computed ones are not. */
function readByResponseKey(schema: GraphQLSchema): void {
  const resolve: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, args, context, info) =>
    info.path.key in source && !isComputed(source) ? source[info.path.key] : defaultFieldResolver(source, args, context, info);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || type === schema.getQueryType() || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolve;
  }
}
