import { join } from 'node:path';
import { jest } from '@jest/globals';
import { runCommand } from 'citty';
import { checkCommand } from '../../../src/cli/check.command.js';
import { SetupError } from '../../../src/errors.js';

const fixture = join(import.meta.dirname, '../../fixture');
const environment = process.env;
let said: string;

beforeEach(() => {
  said = '';
  process.env = { ...environment, PEARLGRAPH_DOCUMENTS: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = environment;
});

test('says what the folder holds, and that no text was at hand', async () => {
  await runCommand(checkCommand, { rawArgs: [join(fixture, 'world')] });
  expect(said).toBe(
    'world: 13 entities, 17 facts, 9 passages, no mistake; PEARLGRAPH_DOCUMENTS is not set, so no hash was compared with a text\n',
  );
});

test('compares hashes with the texts where PEARLGRAPH_DOCUMENTS names them', async () => {
  process.env['PEARLGRAPH_DOCUMENTS'] = join(fixture, 'documents');
  await runCommand(checkCommand, { rawArgs: [join(fixture, 'world')] });
  expect(said).toBe('world: 13 entities, 17 facts, 9 passages, no mistake\n');
});

test('names a text that is not there', async () => {
  process.env['PEARLGRAPH_DOCUMENTS'] = fixture;
  await expect(runCommand(checkCommand, { rawArgs: [join(fixture, 'world')] })).rejects.toThrow(
    /documents\.yaml:6:11 document:wangchao-2021 file: expected a file in the folder that PEARLGRAPH_DOCUMENTS names, got "wangchao-2021\.txt", which is not there$/,
  );
});

test('takes several folders, of which no id may be in two', async () => {
  const folder = join(fixture, 'world');
  await expect(runCommand(checkCommand, { rawArgs: [folder, folder] })).rejects.toThrow('got one that the dataset "world" holds');
});

test('names a folder that is not there', async () => {
  await expect(runCommand(checkCommand, { rawArgs: [join(fixture, 'nowhere')] })).rejects.toThrow(SetupError);
});
