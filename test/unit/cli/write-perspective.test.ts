import { jest } from '@jest/globals';
import { runCommand } from 'citty';
import { exportCommand } from '../../../src/cli/export.command.js';
import type { Perspective } from '../../../src/export/bloom/perspective.js';

/** What the command writes to standard output. */
async function say(...rawArgs: string[]): Promise<string> {
  let said = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  try {
    await runCommand(exportCommand, { rawArgs });
  } finally {
    write.mockRestore();
  }
  return said;
}

test('pearlgraph export bloom writes a perspective in Chinese, or in English, and asks no Neo4j', async () => {
  process.env['NEO4J_URI'] = 'no such scheme';
  try {
    expect((JSON.parse(await say('bloom')) as Perspective).name).toBe('珠图');
    expect((JSON.parse(await say('bloom', '--language', 'en')) as Perspective).name).toBe('Pearlgraph');
  } finally {
    delete process.env['NEO4J_URI'];
  }
});

test.each([
  [['--language', 'pt'], '--language: expected zh or en, got "pt"'],
  [['--valid-on', '2021'], '--valid-on: expected none, as a perspective is how Bloom shows the live graph, got one'],
])('pearlgraph export bloom refuses %j', async (args, message) => {
  await expect(say('bloom', ...args)).rejects.toThrow(message);
});
