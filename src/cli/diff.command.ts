import { defineCommand } from 'citty';
import type { Change } from '../analysis/changes/change.js';
import type { KnownPoint } from '../analysis/changes/known-point.js';
import { type ChangesAsked, runChanges } from '../analysis/changes/run-changes.js';
import { runNames } from '../analysis/changes/run-names.js';
import type { Run } from '../analysis/run.js';
import { readConfig } from '../config.js';
import { SetupError } from '../errors.js';
import { joinNeo4j } from '../neo4j/open-neo4j.js';
import { runRead } from '../neo4j/run-statement.js';
import { readPartialDate } from '../ontology/partial-date.js';
import { catalogue } from '../ontology/entities/index.js';
import { idsIn, printChange } from './print-change.js';

const formats: Readonly<Record<string, (run: Run, asked: ChangesAsked) => AsyncIterable<string>>> = { text: writeText, json: writeJson };

/** `pearlgraph diff`: writes what differs between two points to standard output, a line a record. Progress goes to standard error. */
export const diffCommand = defineCommand({
  meta: {
    name: 'diff',
    description:
      'Show what differs between two releases, days or moments; what was added and retired in between is left out. ' +
      'Example: pearlgraph diff 3 2026-11-24 --about district:xiangzhou',
  },
  args: {
    from: {
      type: 'positional',
      required: true,
      description:
        'The number of a release (0 is before the first), YYYY-MM or YYYY-MM-DD for its end in UTC, or a moment as 2026-11-24T08:00:00Z',
    },
    to: { type: 'positional', required: false, description: 'Likewise; now if left out' },
    about: { type: 'string', description: 'Ids with commas between: only them, their facts, and the passages that mention them' },
    format: { type: 'string', default: 'text', description: `One of: ${Object.keys(formats).join(', ')}` },
  },
  async run({ args }) {
    const write = formats[args.format];
    if (write === undefined) throw new SetupError(`--format: expected one of ${Object.keys(formats).join(', ')}, got "${args.format}"`);
    const asked: ChangesAsked = {
      from: readPoint('from', args.from),
      to: args.to === undefined ? undefined : readPoint('to', args.to),
      about: args.about?.split(','),
      net: true,
    };
    const neo4j = await joinNeo4j(readConfig(process.env), (line) => process.stderr.write(`${line}\n`));
    try {
      for await (const text of write((statement, parameters) => runRead(neo4j.database, statement, parameters), asked))
        process.stdout.write(text);
    } finally {
      await neo4j.close();
    }
  },
});

/** A whole number is a release, so that no year is guessed at. */
function readPoint(name: string, text: string): KnownPoint {
  if (/^\d{1,9}$/.test(text)) return { release: Number(text) };
  if (readPartialDate(text) !== undefined) return { endOf: text };
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))) return { at: text };
  throw new SetupError(`${name}: expected a release's number, YYYY-MM, YYYY-MM-DD or a moment as 2026-11-24T08:00:00Z, got "${text}"`);
}

async function* readPages(run: Run, asked: ChangesAsked): AsyncGenerator<readonly Change[]> {
  let after: string | undefined;
  do {
    const { rows, hasNextPage } = await runChanges(run, catalogue, asked, { first: 1_000, after });
    yield rows.map(({ change }) => change);
    after = hasNextPage ? rows.at(-1)?.cursor : undefined;
  } while (after !== undefined);
}

async function* writeText(run: Run, asked: ChangesAsked): AsyncGenerator<string> {
  let count = 0;
  for await (const changes of readPages(run, asked)) {
    const names = await runNames(run, [...new Set(changes.flatMap(idsIn))]);
    for (const change of changes) yield `${printChange(change, names)}\n`;
    count += changes.length;
  }
  if (count === 0) yield 'nothing differs\n';
}

async function* writeJson(run: Run, asked: ChangesAsked): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const changes of readPages(run, asked)) {
    for (const change of changes) {
      yield separator + JSON.stringify(change);
      separator = ',\n';
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
