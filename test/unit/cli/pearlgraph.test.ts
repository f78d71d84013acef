import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = path.join(import.meta.dirname, '../../..');

/** What a process of the command line answered. */
interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `pearlgraph` from the sources in a folder. */
function run(folder: string, ...args: readonly string[]): Promise<Answer> {
  const script = ['--import', path.join(root, 'test/run-typescript.mjs'), path.join(folder, 'src/cli/pearlgraph.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, script, { cwd: folder }, (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }));
  });
}

test('the help names every command; a command has its own', async () => {
  const { code, out } = await run(root, '--help');
  expect(code).toBe(0);
  for (const name of ['start', 'serve', 'load', 'import', 'check', 'neo4j', 'diff', 'explain', 'export', 'query', 'schema'])
    expect(out).toContain(name);
  expect((await run(root, 'load', '--help')).out).toContain('--dry-run');
});

test('a command that is none is sent to the help', async () => {
  const { code, err } = await run(root, 'laod');
  expect(code).toBe(1);
  expect(err).toMatch(/Unknown command .*laod.* \(pearlgraph --help lists what there is\)\n$/);
});

test.each([
  [['load', 'seeds', '--dryrun'], 'pearlgraph load: expected one of --dry-run, --help, --version, got --dryrun: did you mean "--dry-run"?'],
  [['--ofline', 'import', 'x'], 'pearlgraph: expected one of --help, --version, got --ofline'],
])('an option that is none is refused before anything is done: %j', async (args, message) => {
  expect(await run(root, ...args)).toEqual({ code: 1, out: '', err: `${message}\n` });
});

test('behind a command, --version says the version and does nothing else', async () => {
  expect(await run(root, 'load', '--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

describe('an ontology with a mistake', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pearlgraph-ontology-'));
    await cp(path.join(root, 'src'), path.join(folder, 'src'), { recursive: true });
    for (const name of ['node_modules', 'package.json', '.swcrc']) await symlink(path.join(root, name), path.join(folder, name));
    const prize = `import { Entity, type Facts, Relation } from '../decorators.js';
import { Thing } from './thing.entity.js';

@Entity({ plural: 'prizes', schemaOrg: 'Thing', zh: '奖项', en: 'A prize' })
export class Prize extends Thing {
  @Relation({ type: 'AWARDED_TO', to: ['Nobody'], inverse: 'prizesWon', zh: '授予', en: 'Was awarded to' })
  readonly awardedTo!: Facts;
}
`;
    await writeFile(path.join(folder, 'src/ontology/entities/prize.entity.ts'), prize);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([['check'], ['load'], ['explain', 'query.graphql'], ['--help'], ['load', '--help']])(
    'is one message and no stack: pearlgraph %s %s',
    async (...args) => {
      const { code, out, err } = await run(folder, ...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toBe('Prize.awardedTo: to: "Nobody" is no class of the ontology: name an entity or an abstract class above one\n');
    },
  );
});
