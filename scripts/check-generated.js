/** Emits schema/ and src/generated/ anew and fails if that changes them: what is committed must be what the ontology says. */
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['schema', 'src/generated'];

function contents() {
  const found = new Map();
  for (const folder of folders.filter((one) => existsSync(one))) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) found.set(path, readFileSync(path, 'utf8'));
    }
  }
  return found;
}

const before = contents();
execSync('npm run --silent schema', { stdio: 'inherit' });
execSync('npm run --silent codegen', { stdio: 'inherit' });
const after = contents();

const stale = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}\nThey have just been emitted anew: look at the difference and commit it.`);
  process.exitCode = 1;
}
