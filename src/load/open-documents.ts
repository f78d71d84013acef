import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SetupError } from '../errors.js';
import { sha256 } from './sha256.js';

/** One document's file: its text is undefined where the bytes are no UTF-8. */
interface DocumentText {
  readonly sha256: string;
  readonly text: string | undefined;
}

/** Gives the document of that file name; undefined where the folder has none. */
export type Documents = (file: string) => DocumentText | undefined;

/**
 * Opens the folder that PEARLGRAPH_DOCUMENTS names. Each file is read when it is first asked for, and then kept.
 * @throws SetupError where the folder is missing
 */
export function openDocuments(folder: string): Documents {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new SetupError(`PEARLGRAPH_DOCUMENTS: expected a folder with the documents' texts, got "${folder}", which is none`);
  }
  const known = new Map<string, DocumentText | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, readDocument(folder, file));
    return known.get(file);
  };
}

/** Whether a text is the bare name of a file, so that no seed can reach outside the folder. */
export function isFileName(file: string): boolean {
  return file === basename(file) && !file.includes('\\') && file !== '.' && file !== '..' && !file.includes('\0');
}

function readDocument(folder: string, file: string): DocumentText | undefined {
  const path = join(folder, file);
  if (!isFileName(file) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readFileSync(path);
  try {
    // A byte order mark counts as a character of the text, as it does wherever offsets are counted.
    return { sha256: sha256(bytes), text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { sha256: sha256(bytes), text: undefined };
  }
}
