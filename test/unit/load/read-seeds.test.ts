import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from '../../../src/errors.js';
import { openDocuments } from '../../../src/load/open-documents.js';
import { readSeeds } from '../../../src/load/read-seeds.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pearlgraph-seeds-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a folder of seeds', () => {
  test('that is not there is named', async () => {
    const missing = join(folder, 'missing');
    await expect(readSeeds(missing)).rejects.toThrow(`${missing}: expected a folder of seeds, got none that can be read`);
  });

  test('without seeds is named', async () => {
    await expect(readSeeds(folder)).rejects.toThrow(new SetupError(`${folder}: expected .yaml files with seeds, got none`));
  });

  test('of folders of seeds is no folder of seeds: the first of them is named', async () => {
    await mkdir(join(folder, 'delta'));
    await expect(readSeeds(folder)).rejects.toThrow(
      `${folder}: expected .yaml files with seeds, got none: load its folders one by one, as ${folder}/delta`,
    );
  });

  test('is read by name, every value with its place and its characters as they stand', async () => {
    await writeFile(join(folder, 'b.yaml'), '# nothing but a comment\n');
    await writeFile(join(folder, 'a.yaml'), 'events:\n  - id: event:fair\n    startDate: 2021\n    value: "1.50"\n    open:\n');
    const [a, b] = await readSeeds(folder);
    expect(b?.root.entries.size).toBe(0);
    const events = a?.root.entries.get('events')?.value;
    const event = events?.kind === 'list' ? events.items[0] : undefined;
    const entries = event?.kind === 'map' ? event.entries : undefined;
    const file = join(folder, 'a.yaml');
    expect(entries?.get('startDate')?.value).toEqual({ kind: 'scalar', place: { file, line: 3, column: 16 }, value: 2021, text: '2021' });
    expect(entries?.get('value')?.value).toEqual({ kind: 'scalar', place: { file, line: 4, column: 12 }, value: '1.50', text: '1.50' });
    expect(entries?.get('open')?.value).toMatchObject({ kind: 'scalar', place: { file, line: 5 }, value: null });
  });
});

describe('a file', () => {
  test.each([
    ['with another ending', 'a.yml', 'districts: []', 'a.yml:1:1 expected the ending .yaml, got .yml: rename the file'],
    ['that is no UTF-8', 'a.yaml', Buffer.from([0xc3, 0x28]), 'a.yaml:1:1 expected a text in UTF-8, got other bytes'],
    [
      'that is a list',
      'a.yaml',
      '- district:a',
      'a.yaml:1:1 expected sections such as "districts:" at the beginning of a line, got something else',
    ],
    [
      'of two documents',
      'a.yaml',
      'districts: []\n---\npeople: []\n',
      'a.yaml:2:1 expected YAML, got a mistake in it: Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
    ['with a tag of its own', 'a.yaml', 'districts: !mine []', 'a.yaml:1:12 expected YAML, got a mistake in it: Unresolved tag: !mine'],
  ])('%s is refused', async (_, name, content, problem) => {
    await writeFile(join(folder, name), content);
    await expect(readSeeds(folder)).rejects.toThrow(`${folder}/${problem}`);
  });
});

test('a folder of documents that is not there is named', () => {
  const missing = join(folder, 'missing');
  expect(() => openDocuments(missing)).toThrow(
    `PEARLGRAPH_DOCUMENTS: expected a folder with the documents' texts, got "${missing}", which is none`,
  );
});
