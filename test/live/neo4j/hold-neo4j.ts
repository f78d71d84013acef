/**
 * A process for tests to kill: starts the managed Neo4j in the folder that it is given, says `up`, and answers SIGINT with
 * `still up` once Neo4j has answered a statement.
 */
import { readConfig } from '../../../src/config.js';
import { connect } from '../../../src/neo4j/connect.js';
import { startLocalServer } from '../../../src/neo4j/local-server/start-local-server.js';
import { runRead } from '../../../src/neo4j/run-statement.js';

const { cache, heap } = readConfig(process.env);
const server = await startLocalServer({ home: process.argv[2] ?? '', cache, heap, port: 0, report: () => undefined });
const database = await connect(server);
process.on('SIGINT', () => {
  void runRead(database, 'RETURN 1').then(() => process.stdout.write('still up\n'));
});
process.stdout.write('up\n');
