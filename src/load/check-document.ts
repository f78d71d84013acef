import type { Entry } from './check-entries.js';
import { checkHash } from './check-hash.js';
import type { Documents } from './open-documents.js';
import { isFileName } from './open-documents.js';
import { type Report, seedText } from './seed-value.js';

/** The class that passages are of; its `file` and `sha256` say which text that is. */
export const documentClass = 'Document';

/** Checks that a document's file name and hash are well formed and, where the documents are at hand, that the file is that one. */
export function checkDocument({ id, fields }: Entry, documents: Documents | undefined, report: Report): void {
  const fileField = fields.entries.get('file')?.value;
  const hash = checkHash(fields.entries.get('sha256')?.value, `${id} sha256`, report);
  const file = fileField === undefined ? undefined : seedText(fileField);
  if (fileField === undefined || file === undefined) return;
  if (!isFileName(file)) {
    report(fileField.place, `${id} file`, `expected the name of a file in the folder of documents, got "${file}"`);
    return;
  }
  if (documents === undefined) return;
  const found = documents(file);
  if (found === undefined) {
    report(
      fileField.place,
      `${id} file`,
      `expected a file in the folder that PEARLGRAPH_DOCUMENTS names, got "${file}", which is not there`,
    );
    return;
  }
  if (found.text === undefined) report(fileField.place, `${id} file`, `expected a text in UTF-8, got other bytes in "${file}"`);
  if (hash === undefined || found.sha256 === hash) return;
  const place = fields.entries.get('sha256')?.value.place ?? fields.place;
  report(place, `${id} sha256`, `expected ${found.sha256}, the hash of "${file}", got ${hash}`);
}
