/** `npm run bench:schema`: how long the schema takes to build and how large it is, for the project's ontology and a synthetic one. */
import type * as Graphql from 'graphql';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packageRoot } from '../src/config.js';
import { readCatalogue } from '../src/ontology/read-catalogue.js';
import { buildSchema } from '../src/server/schema/build-schema.js';
import { quantile } from './measure/figures.js';
import { printTable } from './print-table.js';
import { readArguments, readCommandLine } from './read-arguments.js';
import { classesOf, ontologies } from './schema/ontologies.js';
import { printPeerTypes } from './schema/print-peer-types.js';
import { runFresh } from './schema/run-fresh.js';

// The peer has its own copy of graphql in this folder, which takes no schema of ours.
const graphql = createRequire(path.join(packageRoot, 'package.json'))('graphql') as typeof Graphql;
const { lexicographicSortSchema, parse, print, printSchema, visit } = graphql;

readCommandLine((args) => readArguments('npm run bench:schema', {}, args));

/** Fresh processes that build each schema. */
const processes = 11;
const loader = ['--import', './test/run-typescript.mjs'];

const rows: (readonly string[])[] = [];
for (const ontology of ontologies) {
  const catalogue = readCatalogue(classesOf(ontology));
  const times: { readonly cold: number; readonly warm: number }[] = [];
  for (let n = 0; n < processes; n += 1)
    times.push((await runFresh([...loader, 'bench/schema/time-build.ts', ontology])) as (typeof times)[number]);
  const median = (key: 'cold' | 'warm'): string =>
    quantile(
      times.map((one) => one[key]),
      0.5,
    ).toFixed(0);
  const sdl = printSchema(lexicographicSortSchema(buildSchema(catalogue)));
  rows.push([ontology, 'pearlgraph', median('cold'), median('warm'), ...sizes(sdl)]);
  const types = printPeerTypes(catalogue);
  rows.push([ontology, 'peer, queries alone', ...(await measurePeer(`extend schema @mutation(operations: [])\n${types}`))]);
  rows.push([ontology, 'peer', ...(await measurePeer(types))]);
}
const head = ['ontology', 'side', 'cold ms', 'warm ms', 'SDL KB', 'without descriptions KB', 'types'];
process.stdout.write(`${printTable(head, rows)}\n`);

async function measurePeer(types: string): Promise<readonly string[]> {
  try {
    const { cold, sdl } = (await runFresh(['bench/schema/print-peer-schema.mjs'], types)) as {
      readonly cold: number;
      readonly sdl: string;
    };
    return [cold.toFixed(0), '–', ...sizes(sdl)];
  } catch (error) {
    return [
      `failed: ${String(error)
        .replaceAll(/[\s|]+/g, ' ')
        .slice(0, 160)}`,
      '–',
      '–',
      '–',
      '–',
    ];
  }
}

/** Kilobytes of UTF-8 with and without descriptions, and how many types it defines. */
function sizes(sdl: string): readonly string[] {
  const document = parse(sdl);
  const bare = visit(document, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) });
  const types = document.definitions.filter(({ kind }) => kind.endsWith('TypeDefinition'));
  const kilobytes = (text: string): string => (Buffer.byteLength(text) / 1024).toFixed(0);
  return [kilobytes(sdl), kilobytes(print(bare)), String(types.length)];
}
