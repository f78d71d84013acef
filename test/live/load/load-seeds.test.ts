import { jest } from '@jest/globals';
import { ConflictError, SeedError } from '../../../src/errors.js';
import { checkSeeds } from '../../../src/load/check-seeds.js';
import type { Graph } from '../../../src/load/graph.js';
import { writeGraph } from '../../../src/load/graph-writer.js';
import { type LoadOptions, type LoadResult, loadSeeds } from '../../../src/load/load.js';
import { readSeeds } from '../../../src/load/read-seeds.js';
import { runElsewhere } from '../../../src/load/run-stored-graph.js';
import type { Database } from '../../../src/neo4j/database.js';
import { type Row, runRead, runWrite } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { emptyGraph, openEmptyGraph } from '../open-empty-graph.js';
import { snapshot } from './snapshot.js';
import { copyWorld, type WorldCopy, worldDocuments } from './world-copy.js';

jest.setTimeout(60_000);

let database: Database;
let world: WorldCopy;

beforeAll(async () => {
  database = await openEmptyGraph();
});
afterAll(() => database.close());

beforeEach(async () => {
  await emptyGraph(database);
  world = await copyWorld();
});
afterEach(() => world.remove());

const load = (options: Partial<LoadOptions> = {}): Promise<LoadResult> =>
  loadSeeds({ folder: world.folder, documents: worldDocuments, catalogue, database, ...options });

const read = (text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly Row[]> =>
  runRead(database, text, parameters);

const counts = ({ entities, facts, passages }: LoadResult): readonly (readonly number[])[] =>
  [entities, facts, passages].map(({ added, changed, retired, unchanged }) => [added.length, changed.length, retired.length, unchanged]);

/** The fixture's one fact of support, as it stands in its file. */
const support = `    supports:
      - object: district:linyu-zone
        validFrom: 2021-09-15
        ongoing: true
        confidence: 0.95
        way: { zh-Hans: 全力支持建设, en: Full support for building it up }
        evidence: [passage:wc-02, passage:wc-03]
`;

describe('a first load', () => {
  test('adds all that the seeds say, as one release', async () => {
    const result = await load();
    expect(counts(result)).toEqual([
      [13, 0, 0, 0],
      [17, 0, 0, 0],
      [9, 0, 0, 0],
    ]);
    expect(result).toMatchObject({ dataset: 'world', release: 1 });
    expect(await read('MATCH (r:Release) RETURN r.number, r.dataset, r.added, r.changed, r.retired')).toEqual([[1, 'world', 39, 0, 0]]);
  });

  test('stores an entity under its labels with the types that its class asks for', async () => {
    await load();
    const [[labels, node] = []] = await read(
      "MATCH (n:Observation {id: 'observation:wangchao-gdp-2020'}) RETURN labels(n), n {.*, at: valueType(n.periodEarliest), as: valueType(n.revision), on: valueType(n.recordedAt)}",
    );
    expect(labels).toEqual(['Entity', 'Observation']);
    expect(node).toMatchObject({
      name: '望潮区2020年地区生产总值',
      value: '45670000000',
      valueUnit: 'CNY',
      valueNumber: 45_670_000_000,
      period: '2020',
      revision: 1,
      dataset: 'world',
      at: 'DATE NOT NULL',
      as: 'INTEGER NOT NULL',
      on: 'ZONED DATETIME NOT NULL',
    });
  });

  test('stores a fact as a typed relationship that shows its proof', async () => {
    await load();
    const [[fact] = []] = await read(
      "MATCH (:District {name: '望潮区'})-[f:SUPPORTS]->(:District {name: '临屿合作区'}) RETURN f {.*, validFromEarliest: toString(f.validFromEarliest), recordedAt: valueType(f.recordedAt)}",
    );
    expect(fact).toEqual({
      id: expect.stringMatching(/^supports:[0-9a-f]{20}$/) as unknown,
      revision: 1,
      recordedAt: 'ZONED DATETIME NOT NULL',
      dataset: 'world',
      validFrom: '2021-09-15',
      validFromEarliest: '2021-09-15',
      validFromLatest: expect.anything() as unknown,
      endState: 'ONGOING',
      confidence: 0.95,
      way: '全力支持建设',
      wayEn: 'Full support for building it up',
      wayFolded: '\n全力支持建设\nfull support for building it up',
      evidence: ['passage:wc-02', 'passage:wc-03'],
      because: '论坛当天宣布全力支持合作区',
    });
  });

  test('ties passages to their document and to what they mention, offsets as whole numbers', async () => {
    await load();
    expect(
      await read(
        "MATCH (d:Document)<-[:PASSAGE_OF]-(p:Passage {id: 'passage:wc-08'})-[:MENTIONS]->(e) RETURN d.id, e.id, p.start, valueType(p.start), p.quote, p.verified",
      ),
    ).toEqual([['document:wangchao-2021', 'person:yoshida-haruka', 239, 'INTEGER NOT NULL', '志愿者𠮷田遥为这篇札记配了图。', true]]);
  });

  test('without the documents gives passages no quote, and loads all the same', async () => {
    expect(counts(await load({ documents: undefined }))[2]).toEqual([9, 0, 0, 0]);
    expect(await read('MATCH (p:Passage) RETURN DISTINCT p.quote, p.verified')).toEqual([[null, false]]);
    expect(counts(await load())[2]).toEqual([0, 9, 0, 0]);
    expect(await read('MATCH (p:Passage) WHERE p.verified AND p.quote IS NOT NULL RETURN count(*)')).toEqual([[9]]);
  });

  test('reports its stages, and rows as they are sent', async () => {
    const stages: string[] = [];
    await load({ report: ({ stage, done, total }) => stages.push(`${stage} ${String(done)}/${String(total)}`) });
    expect(stages.slice(0, 2)).toEqual(['check 0/0', 'compare 0/0']);
    expect(stages.at(-1)).toBe('write 39/39');
  });
});

describe('a load of the same seeds again', () => {
  test('does nothing and makes no release', async () => {
    await load();
    const before = await snapshot(database);
    const again = await load();
    expect(again.release).toBeNull();
    expect(counts(again)).toEqual([
      [0, 0, 0, 13],
      [0, 0, 0, 17],
      [0, 0, 0, 9],
    ]);
    expect(await snapshot(database)).toEqual(before);
  });

  test('puts right what a hand has edited in Neo4j', async () => {
    await load();
    const before = await read('MATCH (n:Programme) RETURN n.name');
    await runWrite(database, (transaction) => transaction.run("MATCH (n:Programme) SET n.name = '别的名字'"));
    expect(counts(await load())[0]).toEqual([0, 1, 0, 12]);
    expect(await read('MATCH (n:Programme) RETURN n.name')).toEqual(before);
  });
});

describe('what is gone from the seeds', () => {
  test('a fact is retired: absent from a plain MATCH, kept with the moment', async () => {
    await load();
    await world.edit('places.yaml', support, '');
    expect(counts(await load())[1]).toEqual([0, 0, 1, 16]);
    expect(await read('MATCH ()-[f:SUPPORTS]->() RETURN f.id')).toEqual([]);
    expect(
      await read(
        'MATCH (s)-[f:SUPPORTS_RETIRED]->(o) MATCH (r:Release {number: 2}) RETURN s.id, o.id, f.revision, f.retiredAt = r.at, f.recordedAt < f.retiredAt, f.because IS NOT NULL',
      ),
    ).toEqual([['district:wangchao', 'district:linyu-zone', 1, true, true, true]]);
  });

  test('a fact that comes back is added under its old id with the next revision', async () => {
    await load();
    await world.edit('places.yaml', support, '');
    await load();
    await world.edit('places.yaml', '    adjacentTo:\n', `${support}    adjacentTo:\n`);
    expect(counts(await load())[1]).toEqual([1, 0, 0, 16]);
    expect(
      await read('MATCH ()-[f:SUPPORTS|SUPPORTS_RETIRED]->() RETURN type(f), f.revision, count(f.retiredAt) ORDER BY f.revision'),
    ).toEqual([
      ['SUPPORTS_RETIRED', 1, 1],
      ['SUPPORTS', 2, 0],
    ]);
    expect(await read('MATCH ()-[f:SUPPORTS|SUPPORTS_RETIRED]->() RETURN count(DISTINCT f.id)')).toEqual([[1]]);
  });

  test('an entity is retired with its facts, which go on joining it; it comes back as the same node', async () => {
    await load();
    const before = await read("MATCH (n:Entity {id: 'policy:wangchao-ten'}) RETURN elementId(n)");
    await world.edit(
      'places.yaml',
      '    issued:\n      - object: policy:wangchao-ten\n        validFrom: 2021-09\n        confidence: 0.9\n        evidence: [passage:wc-03]\n',
      '',
    );
    const policy = `policies:
  - id: policy:wangchao-ten
    name: { zh-Hans: 望潮十条, en: Ten Articles of Wangchao }
    legislationType: MEASURES
    issuedOn: 2021-09
    targets:
      - object: district:linyu-zone
        confidence: 0.9
        evidence: [passage:wc-03]
`;
    await world.edit('initiatives.yaml', policy, '');
    await world.edit('documents.yaml', 'mentions: [policy:wangchao-ten, district:linyu-zone]', 'mentions: [district:linyu-zone]');
    expect(counts(await load())).toEqual([
      [0, 0, 1, 12],
      [0, 0, 2, 15],
      [0, 1, 0, 8],
    ]);
    expect(await read("MATCH (n {id: 'policy:wangchao-ten'}) RETURN labels(n), n.retiredAt IS NOT NULL, elementId(n)")).toEqual([
      [['RetiredEntity', 'PastEntity', 'PastPolicy'], true, before[0]?.[0]],
    ]);
    expect(await read('MATCH (:RetiredEntity)-[f]-(e:Entity) RETURN type(f), e.id ORDER BY type(f)')).toEqual([
      ['ISSUED_RETIRED', 'district:wangchao'],
      ['TARGETS_RETIRED', 'district:linyu-zone'],
    ]);
    await world.edit('initiatives.yaml', 'events:\n', `${policy}events:\n`);
    expect(counts(await load())[0]).toEqual([1, 0, 0, 12]);
    expect(await read("MATCH (n:Entity:Policy {id: 'policy:wangchao-ten'}) RETURN elementId(n), n.revision, n.retiredAt")).toEqual([
      [before[0]?.[0], 2, null],
    ]);
  });

  test('a passage is retired: what ties it is found under retired types', async () => {
    await load();
    await world.edit('places.yaml', 'evidence: [passage:wc-02, passage:wc-03]', 'evidence: [passage:wc-02]');
    await world.edit(
      'places.yaml',
      'validFrom: 2021-09\n        confidence: 0.9\n        evidence: [passage:wc-03]',
      'validFrom: 2021-09\n        evidence: [passage:wc-02]',
    );
    await world.edit('initiatives.yaml', 'evidence: [passage:wc-03]', 'evidence: [passage:wc-02]');
    await world.edit('documents.yaml', 'passage:wc-03', 'passage:wc-33');
    expect(counts(await load())[2]).toEqual([1, 0, 1, 8]);
    expect(await read('MATCH (p:RetiredPassage:PastPassage)-[l]->(e) RETURN p.id, type(l), e.id ORDER BY e.id')).toEqual([
      ['passage:wc-03', 'MENTIONS_RETIRED', 'district:linyu-zone'],
      ['passage:wc-03', 'PASSAGE_OF_RETIRED', 'document:wangchao-2021'],
      ['passage:wc-03', 'MENTIONS_RETIRED', 'policy:wangchao-ten'],
    ]);
    expect(await read('MATCH (p:Passage) RETURN count(*)')).toEqual([[9]]);
  });
});

describe('what differs from the graph', () => {
  test('a fact keeps its id and gets the next revision; the old version is retired', async () => {
    await load();
    await world.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
    expect(counts(await load())[1]).toEqual([0, 1, 0, 16]);
    expect(await read('MATCH ()-[f:SUPPORTS]->() RETURN f.revision, f.confidence')).toEqual([[2, 0.5]]);
    expect(
      await read(
        'MATCH ()-[old:SUPPORTS_RETIRED]->() MATCH ()-[f:SUPPORTS]->() RETURN old.revision, old.confidence, old.id = f.id, old.retiredAt = f.recordedAt',
      ),
    ).toEqual([[1, 0.95, true, true]]);
  });

  test('what was known at a moment is what had then been recorded and not yet retired', async () => {
    await load();
    await world.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
    await load();
    await world.edit('places.yaml', support.replace('0.95', '0.5'), '');
    await load();
    const known = await read(`
      MATCH (r:Release)
      OPTIONAL MATCH ()-[f:SUPPORTS|SUPPORTS_RETIRED]->() WHERE f.recordedAt <= r.at AND (f.retiredAt IS NULL OR r.at < f.retiredAt)
      RETURN r.number, collect(f.confidence) ORDER BY r.number`);
    expect(known).toEqual([
      [1, [0.95]],
      [2, [0.5]],
      [3, []],
    ]);
  });

  test('an entity is changed in place, and what it was like is kept beside it', async () => {
    await load();
    await world.edit('places.yaml', 'aliases: [望潮]', 'aliases: [望潮, 潮区]');
    expect(counts(await load())[0]).toEqual([0, 1, 0, 12]);
    expect(
      await read(
        `MATCH (n:District {id: 'district:wangchao'})<-[:VERSION_OF]-(old) MATCH (first:Release {number: 1}), (second:Release {number: 2})
         RETURN n.revision, n.aliases, n.recordedAt = second.at, labels(old), old.id, old.revision, old.aliases, old.recordedAt = first.at, old.retiredAt = second.at`,
      ),
    ).toEqual([[2, ['望潮', '潮区'], true, ['PastEntity', 'PastDistrict'], 'district:wangchao', 1, ['望潮'], true, true]]);
  });

  test('an entity that was away for a while has a version that ended when it went', async () => {
    await load();
    await world.write('more.yaml', 'districts: [{ id: district:farshore, name: { zh-Hans: 远岸 } }]');
    await load();
    await world.write('more.yaml', '');
    await load();
    await world.write('more.yaml', 'districts: [{ id: district:farshore, name: { zh-Hans: 远岸区 } }]');
    await load();
    expect(
      await read(`
        MATCH (n:District {id: 'district:farshore'}) OPTIONAL MATCH (n)<-[:VERSION_OF]-(old)
        UNWIND [old, n] AS version
        RETURN version.name, version.revision,
          COLLECT { MATCH (r:Release) WHERE r.at = version.recordedAt RETURN r.number }, COLLECT { MATCH (r:Release) WHERE r.at = version.retiredAt RETURN r.number }`),
    ).toEqual([
      ['远岸', 1, [2], [3]],
      ['远岸区', 2, [4], []],
    ]);
  });

  test('a passage that mentions another entity is tied anew', async () => {
    await load();
    await world.edit('documents.yaml', 'mentions: [person:yoshida-haruka]', 'mentions: [person:lin-wangshu]');
    expect(counts(await load())[2]).toEqual([0, 1, 0, 8]);
    expect(await read("MATCH (:Passage {id: 'passage:wc-08'})-[l]->(e) RETURN type(l), e.id ORDER BY type(l)")).toEqual([
      ['MENTIONS', 'person:lin-wangshu'],
      ['PASSAGE_OF', 'document:wangchao-2021'],
    ]);
    expect(
      await read('MATCH (old:PastPassage)-[l]->(e) RETURN old.id, old.revision, type(l), coalesce(e.name, e.id) ORDER BY type(l)'),
    ).toEqual([
      ['passage:wc-08', 1, 'MENTIONS_RETIRED', '𠮷田遥'],
      ['passage:wc-08', 1, 'PASSAGE_OF_RETIRED', '望潮区二〇二一年工作札记'],
      ['passage:wc-08', 1, 'VERSION_OF', 'passage:wc-08'],
    ]);
  });
});

describe('what identifies', () => {
  const codes = () => read("MATCH (d:District) WHERE d.divisionCode STARTS WITH '9901' RETURN d.id, d.divisionCode ORDER BY d.id");

  test('may change places between two entities', async () => {
    await load();
    await world.edit('places.yaml', "'990100'", "'9901'");
    await world.edit('places.yaml', "'990101'", "'990100'");
    await world.edit('places.yaml', "'9901'", "'990101'");
    expect(counts(await load())[0]).toEqual([0, 2, 0, 11]);
    expect(await codes()).toEqual([
      ['district:donglan', '990101'],
      ['district:wangchao', '990100'],
    ]);
  });

  test('may go to an entity that takes the place of another', async () => {
    await load();
    await world.edit('places.yaml', "level: CITY\n    divisionCode: '990100'\n", 'level: CITY\n');
    await world.edit('places.yaml', 'level: ZONE\n', "level: ZONE\n    divisionCode: '990100'\n");
    expect(counts(await load())[0]).toEqual([0, 2, 0, 11]);
    expect(await codes()).toEqual([
      ['district:linyu-zone', '990100'],
      ['district:wangchao', '990101'],
    ]);
  });
});

describe('the change log', () => {
  test('has a line for each change, numbered without gaps, before and after as JSON', async () => {
    await load();
    await world.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
    await world.edit('initiatives.yaml', 'en: One Tide Programme', 'en: One Tide');
    await load();
    const lines = await read('MATCH (c:Change) RETURN c.number, c.release ORDER BY c.number');
    expect(lines.map(([number]) => number)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
    expect(await read("MATCH (log:ChangeLog {id: 'log'}) RETURN log.last, log.release")).toEqual([[41, 2]]);
    const changed = await read(
      'MATCH (c:Change {release: 2}) RETURN c.kind, c.subject, c.before, c.after, c.at IS NOT NULL ORDER BY c.number',
    );
    const [[entityKind, entity, entityBefore, entityAfter], [factKind, , factBefore, factAfter]] = changed as string[][] as [
      string[],
      string[],
    ];
    expect([entityKind, entity, factKind]).toEqual(['ENTITY_CHANGED', 'programme:one-tide', 'FACT_CHANGED']);
    expect(JSON.parse(entityBefore ?? '')).toMatchObject({ revision: 1, label: 'Programme', properties: { nameEn: 'One Tide Programme' } });
    expect(JSON.parse(entityAfter ?? '')).toMatchObject({ revision: 2, properties: { nameEn: 'One Tide' } });
    expect(JSON.parse(factBefore ?? '')).toMatchObject({
      revision: 1,
      type: 'SUPPORTS',
      subject: 'district:wangchao',
      properties: { confidence: 0.95 },
    });
    expect(JSON.parse(factAfter ?? '')).toMatchObject({ revision: 2, properties: { confidence: 0.5, validFromEarliest: '2021-09-15' } });
  });
});

describe('a dry run', () => {
  test('says what a load would do, by id, and writes nothing', async () => {
    expect(counts(await load({ dryRun: true }))[0]).toEqual([13, 0, 0, 0]);
    expect(await snapshot(database)).toEqual([]);
    await load();
    const before = await snapshot(database);
    await world.edit('places.yaml', support, '');
    await world.edit('initiatives.yaml', 'en: Tide Forum', 'en: Forum of Tides');
    const result = await load({ dryRun: true });
    expect(result.release).toBeNull();
    expect(result.entities.changed).toEqual(['event:tide-forum']);
    expect(result.facts.retired).toEqual([expect.stringMatching(/^supports:/)]);
    expect(await snapshot(database)).toEqual(before);
  });
});

describe('a mistake', () => {
  test('in one line of the seeds leaves the graph as it was', async () => {
    await load();
    const before = await snapshot(database);
    await world.edit('initiatives.yaml', 'en: Tide Forum', 'en: Forum of Tides');
    await world.edit('places.yaml', 'confidence: 0.95', 'confidence: 95');
    await expect(load()).rejects.toThrow(SeedError);
    await expect(load()).rejects.toThrow(
      /places\.yaml:\d+:\d+ district:wangchao supports\[0\]\.confidence: expected a number from 0 to 1, got 95$/,
    );
    expect(await snapshot(database)).toEqual(before);
  });
});

describe('two datasets', () => {
  let bay: WorldCopy;
  const bridge = `districts:
  - id: district:bay
    name: { zh-Hans: 湾岸 }
    partOf: [{ object: district:donglan, evidence: [passage:wc-01] }]
    adjacentTo: [{ object: district:wangchao, evidence: [passage:wc-01] }]
`;

  beforeEach(async () => {
    bay = await copyWorld('bay');
    for (const file of ['documents.yaml', 'initiatives.yaml', 'people-and-institutions.yaml']) await bay.write(file, '');
    await bay.write('places.yaml', bridge);
  });
  afterEach(() => bay.remove());

  test('a load retires nothing of another, and points to what the other holds', async () => {
    await load();
    expect(counts(await load({ folder: bay.folder }))).toEqual([
      [1, 0, 0, 0],
      [2, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(counts(await load({ folder: bay.folder }))[1]).toEqual([0, 0, 0, 2]);
    expect((await load()).release).toBeNull();
    expect(await read("MATCH (:District {id: 'district:bay'})-[f]-() RETURN type(f), f.because, f.dataset ORDER BY type(f)")).toEqual([
      ['ADJACENT_TO', '区与合作区隔海湾相望，有桥相连，同属一市', 'bay'],
      ['PART_OF', '区与合作区隔海湾相望，有桥相连，同属一市', 'bay'],
    ]);
  });

  test('no id belongs to both', async () => {
    await load();
    await bay.edit('places.yaml', 'id: district:bay', 'id: district:donglan');
    await expect(load({ folder: bay.folder })).rejects.toThrow(
      'places.yaml:2:9 district:donglan: expected an id of this folder\'s own, got one that the dataset "world" holds',
    );
  });

  test('a load does not take away what the facts of another stand on', async () => {
    await load();
    await load({ folder: bay.folder });
    const before = await snapshot(database);
    await world.edit('documents.yaml', 'passage:wc-01', 'passage:wc-11');
    for (let times = 0; times < 4; times += 1) await world.editFirst('places.yaml', 'passage:wc-01', 'passage:wc-11');
    await expect(load()).rejects.toThrow('passage:wc-01: expected to stay, as the dataset "bay" uses it, got no entry for it any more');
    expect(await snapshot(database)).toEqual(before);
  });

  /** The bay's seeds, checked against what the graph holds now, as a load that waits for another has them. */
  const checkBay = async (): Promise<Graph> => {
    const ids = ['district:donglan', 'district:wangchao', 'passage:wc-01'];
    return checkSeeds({ files: await readSeeds(bay.folder), catalogue, elsewhere: await runElsewhere(read, 'bay', ids) });
  };

  test('what the other gave up between check and write is refused: a passage that a fact cites', async () => {
    await load();
    const graph = await checkBay();
    await world.edit('documents.yaml', 'passage:wc-01', 'passage:wc-11');
    for (let times = 0; times < 4; times += 1) await world.editFirst('places.yaml', 'passage:wc-01', 'passage:wc-11');
    await load();
    const before = await snapshot(database);
    await expect(writeGraph({ database, catalogue, dataset: 'bay', graph })).rejects.toThrow(
      new ConflictError('passage:wc-01: expected to be there, as this folder points to it, got none: another dataset has just given it up'),
    );
    expect(await snapshot(database)).toEqual(before);
  });

  test('what the other gave up between check and write is refused: an end of a fact', async () => {
    await load();
    const graph = await checkBay();
    for (const file of ['places.yaml', 'documents.yaml', 'initiatives.yaml', 'people-and-institutions.yaml']) await world.write(file, '');
    await load();
    await expect(writeGraph({ database, catalogue, dataset: 'bay', graph })).rejects.toThrow(
      new ConflictError(
        'district:donglan: expected to be there, as this folder points to it, got none: another dataset has just given it up',
      ),
    );
  });

  test('what the other took between check and write is refused: an id', async () => {
    await load();
    const graph = await checkBay();
    await world.edit('places.yaml', 'districts:\n', 'districts:\n  - { id: district:bay, name: { zh-Hans: 湾岸 } }\n');
    await load();
    await expect(writeGraph({ database, catalogue, dataset: 'bay', graph })).rejects.toThrow(
      new ConflictError('district:bay: expected an id of this folder\'s own, got one that the dataset "world" has just added'),
    );
  });

  test('no chain of parts comes back to where it began by way of the other', async () => {
    await load();
    await load({ folder: bay.folder });
    const before = await snapshot(database);
    await world.edit(
      'places.yaml',
      '    level: CITY\n',
      '    level: CITY\n    partOf: [{ object: district:bay, evidence: [passage:wc-01] }]\n',
    );
    await expect(load()).rejects.toThrow(
      new ConflictError(
        'district:donglan partOf: expected no chain of "partOf" to come back to where it began, got district:donglan → district:bay → district:donglan',
      ),
    );
    expect(await snapshot(database)).toEqual(before);
  });

  test('nothing is a part of itself, whoever calls the writer', async () => {
    await load();
    const { facts, ...graph } = await checkBay();
    const [fact] = facts.filter(({ type }) => type === 'PART_OF');
    const itself = facts.map((one) => (one === fact ? { ...one, object: one.subject } : one));
    await expect(writeGraph({ database, catalogue, dataset: 'bay', graph: { ...graph, facts: itself } })).rejects.toThrow(
      new ConflictError(
        'district:bay partOf: expected no chain of "partOf" to come back to where it began, got district:bay → district:bay',
      ),
    );
  });

  test('a dataset that goes first is retired, and then the other may go', async () => {
    await load();
    await load({ folder: bay.folder });
    await bay.write('places.yaml', '');
    expect(counts(await load({ folder: bay.folder }))).toEqual([
      [0, 0, 1, 0],
      [0, 0, 2, 0],
      [0, 0, 0, 0],
    ]);
  });
});
