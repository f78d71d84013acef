/** Prepares dist for tsc: copies what tsc leaves (the page's files, Java) and removes what src no longer has, entities above all. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Every file below a folder, relative to it; none where the folder is missing. */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

const copied = new Set(filesBelow('src').filter((file) => !/\.(ts|md)$/.test(file)));
const isWanted = (file) => copied.has(file) || file === '.tsbuildinfo' || existsSync(join('src', file.replace(/\.js(\.map)?$/, '.ts')));

for (const file of filesBelow('dist')) {
  if (!isWanted(file)) rmSync(join('dist', file));
}
for (const file of copied) {
  mkdirSync(dirname(join('dist', file)), { recursive: true });
  copyFileSync(join('src', file), join('dist', file));
}
