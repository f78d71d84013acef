import { defineCommand } from 'citty';
import { readConfig } from '../config.js';
import { loadSeeds } from '../load/load.js';
import { joinNeo4j } from '../neo4j/open-neo4j.js';
import { catalogue } from '../ontology/entities/index.js';
import { printLoadResult } from './print-load-result.js';
import { seedFolders } from './seed-folders.js';
import { showProgress } from './show-progress.js';

/** `pearlgraph load`: throws what `loadSeeds` throws, so that whoever runs it prints one message and no stack. */
export const loadCommand = defineCommand({
  meta: {
    name: 'load',
    description:
      'Make Neo4j hold what folders of seeds say: new facts are added, differing ones changed, those gone retired; all of a folder or nothing. ' +
      'Example: pearlgraph load --dry-run',
  },
  args: {
    folder: {
      type: 'positional',
      required: false,
      description: 'Folder of .yaml files; its name is the name of the dataset. More may follow; every folder of seeds/ if left out',
    },
    'dry-run': { type: 'boolean', default: false, description: 'Show what would be added, changed and retired, and write nothing' },
  },
  run: async ({ args }) => {
    const config = readConfig(process.env);
    const dryRun = args['dry-run'];
    const neo4j = await joinNeo4j(config, (line) => process.stderr.write(`${line}\n`));
    try {
      for (const folder of args._.length > 0 ? args._ : await seedFolders()) {
        const progress = showProgress(process.stderr);
        try {
          const result = await loadSeeds({
            folder,
            documents: config.documents,
            dryRun,
            catalogue,
            database: neo4j.database,
            report: progress.report,
          });
          progress.close();
          process.stdout.write(`${printLoadResult(result, dryRun)}\n`);
        } finally {
          progress.close();
        }
      }
    } finally {
      await neo4j.close();
    }
  },
});
