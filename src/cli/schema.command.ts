import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineCommand } from 'citty';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { packageRoot } from '../config.js';
import { printCsvw } from '../load/import/write-csvw.js';
import { printSeedSchema } from '../load/write-seed-schema.js';
import { catalogue } from '../ontology/entities/index.js';
import { buildSchema } from '../server/schema/build-schema.js';

/** `pearlgraph schema`: emits what is derived from the ontology and committed. */
export const schemaCommand = defineCommand({
  meta: {
    name: 'schema',
    description:
      'Write schema.graphql, seed.schema.json and import.csvw.json from the ontology. Example: pearlgraph schema --folder schema',
  },
  args: { folder: { type: 'string', default: path.join(packageRoot, 'schema'), description: 'Where to write them' } },
  async run({ args }) {
    await mkdir(args.folder, { recursive: true });
    const schema = printSchema(lexicographicSortSchema(buildSchema(catalogue)));
    await writeFile(path.join(args.folder, 'schema.graphql'), `${schema}\n`);
    await writeFile(path.join(args.folder, 'seed.schema.json'), printSeedSchema(catalogue));
    await writeFile(path.join(args.folder, 'import.csvw.json'), printCsvw(catalogue));
  },
});
