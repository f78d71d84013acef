import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '../../config.js';

/** The first program of this name on the PATH; on Windows with one of the endings that make a file a program there. */
export async function findProgram(name: string, env: Environment): Promise<string | undefined> {
  for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter)) {
    if (folder === '') continue;
    for (const ending of process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : ['']) {
      const file = path.join(folder, name + ending);
      if (await isProgram(file)) return file;
    }
  }
  return undefined;
}

/** Whether the file can be run. */
export async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
