import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import { type Moment, readMoment } from '../compiler/moment.js';
import { readConfig } from '../config.js';
import { SetupError } from '../errors.js';
import { writeJson } from '../export/write-json.js';
import type { Database } from '../neo4j/database.js';
import { joinNeo4j } from '../neo4j/open-neo4j.js';
import { asOfOptions, readAsOf } from './as-of-options.js';
import { writePerspective } from './write-perspective.js';

/** One writer a format. */
const formats: Readonly<Record<string, (database: Database, moment: Moment) => AsyncIterable<string>>> = { json: writeJson };

/** `pearlgraph export`: writes the graph, live or as it was, to standard output. Progress goes to standard error. */
export const exportCommand = defineCommand({
  meta: {
    name: 'export',
    description: 'Write the live graph to standard output. Example: pearlgraph export json > pearlgraph.json',
  },
  args: {
    format: { type: 'positional', default: 'json', description: `One of: ${[...Object.keys(formats), 'bloom'].join(', ')}` },
    language: { type: 'string', default: 'zh', description: 'Of a perspective of Neo4j Bloom: zh or en' },
    ...asOfOptions,
  },
  async run({ args }) {
    if (args.format === 'bloom') return writePerspective(args);
    const write = formats[args.format];
    if (write === undefined)
      throw new SetupError(`format: expected one of ${[...Object.keys(formats), 'bloom'].join(', ')}, got "${args.format}"`);
    const asOf = readAsOf(args);
    const neo4j = await joinNeo4j(readConfig(process.env), (line) => process.stderr.write(`${line}\n`));
    try {
      await pipeline(Readable.from(write(neo4j.database, readMoment(asOf, 'export'))), process.stdout, { end: false }).catch(
        (error: unknown) => {
          // Whoever reads has had enough, as `head` has: nothing is wrong.
          if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
        },
      );
    } finally {
      await neo4j.close();
    }
  },
});
