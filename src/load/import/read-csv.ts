import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { ImportError, SetupError } from '../../errors.js';
import type { ImportRow } from './import-source.js';

/**
 * Yields the rows of a CSV file, the header included, with the line that each begins in. Blank lines are left out.
 * @throws ImportError at a row that is no CSV, as nobody can say where the next one begins
 */
export async function* readCsv(path: string, file: string): AsyncGenerator<ImportRow> {
  await checkUtf8(path, file);
  // Asking the parser for lines would double its time: they follow from the line breaks within cells.
  const parser = parse({ bom: true, relax_column_count: true });
  const input = createReadStream(path, { highWaterMark: 1 << 18 });
  input.once('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      const row = { line, cells };
      for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
      line += 1;
      if (cells.length > 1 || cells[0] !== '') yield row;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(`${file}:${line}: expected CSV, got a mistake in it: ${error.message}`, { cause: error });
  } finally {
    input.destroy();
  }
}

/** The parser would replace bytes that are no UTF-8 without a word, so that the beginning, where an encoding shows, is looked at. */
async function checkUtf8(path: string, file: string): Promise<void> {
  const handle = await open(path).catch((error: unknown) => {
    throw new SetupError(`${file}: expected a file that can be read, got none`, { cause: error });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1 << 16), 0, 1 << 16, 0);
    // The last character may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: true });
  } catch (error) {
    throw new SetupError(`${file}: expected a text in UTF-8, got other bytes`, { cause: error });
  } finally {
    await handle.close();
  }
}
