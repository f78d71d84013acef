import { writeSync } from 'node:fs';
import { connect } from '../../../src/neo4j/connect.js';
import { readConfig } from '../../../src/config.js';
import { loadSeeds } from '../../../src/load/load.js';
import { catalogue } from '../../../src/ontology/entities/index.js';

// A process that loads a folder, for a test that kills it: it writes a line before it sends each statement, and stops for a while
// before the one of the number given, so that the test can hit that moment.
const { neo4j } = readConfig(process.env);
const [, , folder, stopBefore] = process.argv;
if (neo4j === undefined || folder === undefined) throw new Error('expected NEO4J_URI and a folder');
const database = await connect(neo4j);
let sent = 0;
database.onStatement = () => {
  writeSync(1, 'statement\n');
  if (++sent === Number(stopBefore)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
};
await loadSeeds({ folder, catalogue, database });
writeSync(1, 'loaded\n');
await database.close();
