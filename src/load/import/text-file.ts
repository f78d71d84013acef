import { type FileHandle, open } from 'node:fs/promises';
import { SetupError } from '../../errors.js';

/** A file that is made anew and written from its beginning to its end. */
export class TextFile {
  readonly #path: string;
  readonly #file: FileHandle;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** @throws SetupError where it cannot be made */
  static async make(path: string): Promise<TextFile> {
    return new TextFile(path, await open(path, 'w').catch(refuse(path)));
  }

  /** @throws SetupError where it cannot be written, such as on a disk that is full */
  async append(text: string): Promise<void> {
    await this.#file.appendFile(text).catch(refuse(this.#path));
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

function refuse(path: string): (error: unknown) => never {
  return (error) => {
    const { message } = error as Error;
    throw new SetupError(`${path}: expected a file that can be written, got ${message}`, { cause: error });
  };
}
