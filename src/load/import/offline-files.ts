import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { TextFile } from './text-file.js';

type Kind = 'nodes' | 'relationships';

/** The types that the importer knows, as it writes them in a header. */
export type OfflineType = 'string' | 'string[]' | 'long' | 'double' | 'date' | 'datetime' | 'boolean';

/** A property of a file's rows. */
export interface OfflineColumn {
  readonly name: string;
  readonly type: OfflineType;
}

// Stands in no text, as `checkProperty` refuses it: the importer would split a value at it.
const listDelimiter = '\u001f';

/** The CSV files that neo4j-admin's importer reads, in a folder of their own; it may read them before `close`. */
export class OfflineFiles {
  readonly #folder: string;
  readonly #files = new Map<string, { readonly text: TextFile; readonly option: string }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Appends nodes with these labels; each row begins with what relationships know it by. */
  writeNodes(labels: readonly string[], columns: readonly OfflineColumn[], rows: readonly (readonly unknown[])[]): Promise<void> {
    return this.#write('nodes', labels.join(':'), [':ID'], columns, rows);
  }

  /** Appends relationships of this type; each row begins with its two ends. */
  writeRelationships(type: string, columns: readonly OfflineColumn[], rows: readonly (readonly unknown[])[]): Promise<void> {
    return this.#write('relationships', type, [':START_ID', ':END_ID'], columns, rows);
  }

  /** What the importer is run with to read the files. */
  get options(): readonly string[] {
    const format = ['--id-type=string', '--multiline-fields=true', '--array-delimiter=U+001F', '--bad-tolerance=0'];
    return [...[...this.#files.values()].map(({ option }) => option), ...format, `--report-file=${path.join(this.#folder, 'report')}`];
  }

  async close(): Promise<void> {
    for (const { text } of this.#files.values()) await text.close();
  }

  async #write(
    kind: Kind,
    name: string,
    ends: readonly string[],
    columns: readonly OfflineColumn[],
    rows: readonly (readonly unknown[])[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const header = [...ends, ...columns.map((column) => `${column.name}:${column.type}`)];
    const key = [kind, name, ...header].join();
    let file = this.#files.get(key);
    if (file === undefined) {
      const location = path.join(this.#folder, `${this.#files.size}.csv`);
      file = { text: await TextFile.make(location), option: `--${kind}=${name}=${location}` };
      this.#files.set(key, file);
      await file.text.append(stringify([header]));
    }
    await file.text.append(stringify(rows as unknown[][], { quoted_match: /[\r\n]/, cast: { object: printList, boolean: String } }));
  }
}

function printList(value: unknown): string {
  return (value as readonly string[]).join(listDelimiter);
}
