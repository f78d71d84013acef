/** The peer: @neo4j/graphql in Apollo's standalone server, as its documentation sets it up, over the same labels. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type District @node {
    id: ID!
    revision: Int!
    name: String!
    aliases: [String!]
    divisionCode: String
    level: String
    supports: [District!]! @relationship(type: "SUPPORTS", direction: OUT, properties: "FactProperties")
    supportedBy: [District!]! @relationship(type: "SUPPORTS", direction: IN, properties: "FactProperties")
    implements: [Programme!]! @relationship(type: "IMPLEMENTS", direction: OUT, properties: "FactProperties")
    parts: [Institution!]! @relationship(type: "PART_OF", direction: IN, properties: "FactProperties")
  }
  type Programme @node {
    id: ID!
    name: String!
    implementedBy: [District!]! @relationship(type: "IMPLEMENTS", direction: IN, properties: "FactProperties")
  }
  type Institution @node {
    id: ID!
    name: String!
    members: [Person!]! @relationship(type: "MEMBER_OF", direction: IN, properties: "FactProperties")
    partOf: [District!]! @relationship(type: "PART_OF", direction: OUT, properties: "FactProperties")
  }
  type Person @node {
    id: ID!
    name: String!
    memberOf: [Institution!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "FactProperties")
  }
  type FactProperties @relationshipProperties {
    id: ID!
    confidence: Float
    evidence: [String!]
  }
`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const neoSchema = new Neo4jGraphQL({ typeDefs, driver });
const server = new ApolloServer({ schema: await neoSchema.getSchema() });
const { url } = await startStandaloneServer(server, {
  context: async () => ({ sessionConfig: { database } }),
  listen: { port: 0, host: '127.0.0.1' },
});
console.log(`listening at ${url}`);
