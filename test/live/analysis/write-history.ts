import { loadSeeds } from '../../../src/load/load.js';
import type { Database } from '../../../src/neo4j/database.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { copyWorld, worldDocuments } from '../load/world-copy.js';

const support = `    supports:
      - object: district:linyu-zone
        validFrom: 2021-09-15
        ongoing: true
        confidence: 0.5
        way: { zh-Hans: 全力支持建设, en: Full support for building it up }
        evidence: [passage:wc-02, passage:wc-03]
`;

/**
 * Loads the fixture world four times: release 2 ends a fact, corrects another and an entity and cites other evidence for a third, release
 * 3 retires the corrected fact, and release 4 brings it back as release 1 had it.
 */
export async function writeHistory(database: Database): Promise<void> {
  const world = await copyWorld();
  const load = () => loadSeeds({ folder: world.folder, documents: worldDocuments, catalogue, database });
  try {
    await load();
    await world.edit(
      'people-and-institutions.yaml',
      'validFrom: 2021-06\n        ongoing: true',
      'validFrom: 2021-06\n        validTo: 2024-05',
    );
    await world.editFirst('people-and-institutions.yaml', 'evidence: [passage:wc-06]', 'evidence: [passage:wc-05]');
    await world.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
    await world.edit('initiatives.yaml', 'en: One Tide Programme', 'en: One Tide');
    await load();
    await world.edit('places.yaml', support, '');
    await load();
    await world.edit('places.yaml', '    adjacentTo:\n', `${support.replace('0.5', '0.95')}    adjacentTo:\n`);
    await load();
  } finally {
    await world.remove();
  }
}
