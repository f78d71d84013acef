import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { checkFolders } from '../load/check-folders.js';
import { catalogue } from '../ontology/entities/index.js';
import { seedFolders } from './seed-folders.js';

/** `pearlgraph check`: throws a SeedError with every mistake, as `file:line:column`. */
export const checkCommand = defineCommand({
  meta: {
    name: 'check',
    description:
      'Check folders of seeds without a database: every mistake comes with its file, line and column. ' +
      'Example: pearlgraph check seeds/xiangzhou-hengqin',
  },
  args: {
    folder: {
      type: 'positional',
      required: false,
      description: 'Folder of .yaml files. More may follow, and point to what those before them hold; every folder of seeds/ if left out',
    },
  },
  run: async ({ args }) => {
    const { documents } = readConfig(process.env);
    const graphs = await checkFolders({ folders: args._.length > 0 ? args._ : await seedFolders(), catalogue, documents });
    const note = documents === undefined ? '; PEARLGRAPH_DOCUMENTS is not set, so no hash was compared with a text' : '';
    for (const [dataset, { entities, facts, passages }] of graphs) {
      const counts = `${String(entities.length)} entities, ${String(facts.length)} facts, ${String(passages.length)} passages`;
      process.stdout.write(`${dataset}: ${counts}, no mistake${note}\n`);
    }
  },
});
