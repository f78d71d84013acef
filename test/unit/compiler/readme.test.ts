import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { explainOperation } from '../../../src/cli/explain.command.js';
import { catalogue } from '../../../src/ontology/entities/index.js';

test("the compiler's README shows what explain prints", () => {
  const file = 'src/compiler/README.md';
  const text = readFileSync(file, 'utf8');
  const [, query = ''] = /```graphql\n([\s\S]*?)```/.exec(text) ?? [];
  const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(text) ?? [];
  const explained = `${explainOperation(catalogue, query, {}, true).text}\n`;
  if (process.env['README_UPDATE'] === '1')
    writeFileSync(
      file,
      text.replace(`\`\`\`text\n${shown}`, () => `\`\`\`text\n${explained}`),
    );
  else expect(shown).toBe(explained);
});
