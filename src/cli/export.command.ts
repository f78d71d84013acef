import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import type { GraphQLScalarType } from 'graphql';
import { type Moment, readMoment } from '../compiler/moment.js';
import { readConfig } from '../config.js';
import { SetupError } from '../errors.js';
import { writeJson } from '../export/write-json.js';
import type { Database } from '../neo4j/database.js';
import { joinNeo4j } from '../neo4j/open-neo4j.js';
import { DateTimeScalar, PartialDateScalar } from '../server/schema/scalars.js';

/** One writer a format. */
const formats: Readonly<Record<string, (database: Database, moment: Moment) => AsyncIterable<string>>> = { json: writeJson };

/** `pearlgraph export`: writes the graph, live or as it was, to standard output. Progress goes to standard error. */
export const exportCommand = defineCommand({
  meta: {
    name: 'export',
    description: 'Write the live graph to standard output. Example: pearlgraph export --format json > pearlgraph.json',
  },
  args: {
    format: { type: 'string', default: 'json', description: `One of: ${Object.keys(formats).join(', ')}` },
    'valid-on': { type: 'string', description: 'Only facts that may hold on this day, or in this month or year, e.g. 2021-06' },
    'known-on': { type: 'string', description: 'The graph as it was known at this moment, e.g. 2026-11-24T08:00:00Z' },
  },
  async run({ args }) {
    const write = formats[args.format];
    if (write === undefined) throw new SetupError(`--format: expected one of ${Object.keys(formats).join(', ')}, got "${args.format}"`);
    const asOf = {
      validOn: readOption('--valid-on', args['valid-on'], PartialDateScalar),
      knownOn: readOption('--known-on', args['known-on'], DateTimeScalar),
    };
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

/** Options take what the same argument of GraphQL takes. */
function readOption(name: string, value: string | undefined, scalar: GraphQLScalarType<string>): string | undefined {
  try {
    return value === undefined ? undefined : scalar.parseValue(value);
  } catch (error) {
    throw new SetupError(`${name}: ${(error as Error).message}`);
  }
}
