/** Pearlgraph as its users run it. */
import { readConfig } from '../../src/config.js';
import { connect } from '../../src/neo4j/connect.js';
import { catalogue } from '../../src/ontology/entities/index.js';
import { startServer } from '../../src/server/start-server.js';

const { neo4j } = readConfig(process.env);
if (neo4j === undefined) throw new Error('the benchmark names its Neo4j in NEO4J_URI');
const server = await startServer({ catalogue, database: await connect(neo4j), host: '127.0.0.1', port: 0 });
process.stdout.write(`listening ${server.url}\n`);
