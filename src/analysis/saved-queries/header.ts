import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { SeedPlace, SeedProblem } from '../../errors.js';

type Path = readonly (string | number)[];

/** What the leading comment of a file says: YAML, each value with its place. */
export class Header {
  readonly #document;
  readonly #lines = new LineCounter();

  /** `text` is the file's, up to the end of the comment and with its marks blanked, so that places are the file's own. */
  constructor(
    private readonly file: string,
    text: string,
    private readonly problems: SeedProblem[],
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    for (const { pos, message } of [...this.#document.errors, ...this.#document.warnings])
      problems.push({ ...this.placeAt(pos[0]), message: `expected YAML, got a mistake in it: ${message}` });
  }

  /** The value at a path, as JSON; undefined where nothing stands. */
  at(...path: Path): unknown {
    const node: unknown = this.#document.getIn(path, true);
    return isNode(node) ? (node.toJS(this.#document) as unknown) : undefined;
  }

  /** The keys of the map at a path; reports what else stands there, keys that are not allowed and those that are missing. */
  keys(path: Path, required: readonly string[], optional: readonly string[] = []): readonly string[] {
    const node: unknown = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (!isMap(node)) {
      this.report(
        path,
        `expected ${[...required, ...optional].map((key) => `"${key}:"`).join(', ') || 'names with their values'}, got ${this.print(path)}`,
      );
      return [];
    }
    const keys = node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
    const allowed = [...required, ...optional];
    for (const key of keys) {
      if (allowed.length > 0 && !allowed.includes(key)) this.report([...path, key], `expected one of ${allowed.join(', ')}, got "${key}"`);
    }
    for (const key of required) if (!keys.includes(key)) this.report(path, `expected "${key}:", got none`);
    return keys;
  }

  /** The text at a path; reports what else stands there, and returns an empty one. */
  text(...path: Path): string {
    const value = this.at(...path);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (value !== undefined) this.report(path, `expected a text, got ${this.print(path)}`);
    return '';
  }

  /** The value at a path if it is one of these; reports what else stands there, and returns the first. */
  oneOf<T>(path: Path, values: readonly [T, ...T[]], ifMissing: T): T {
    const value = this.at(...path);
    if (value === undefined) return ifMissing;
    const found = values.find((one) => one === value);
    if (found === undefined) this.report(path, `expected ${values.map(String).join(' or ')}, got ${this.print(path)}`);
    return found ?? values[0];
  }

  /** Notes a mistake where a path stands, or else the nearest above it that does. */
  report(path: Path, message: string): void {
    const where = path.length === 0 ? '' : `${path.join('.')}: `;
    this.problems.push({ ...this.place(path), message: where + message });
  }

  /** Prints the value at a path for "got …". */
  print(path: Path): string {
    return JSON.stringify(this.at(...path) ?? null).slice(0, 80);
  }

  private place(path: Path): SeedPlace {
    for (let length = path.length; length > 0; length -= 1) {
      const parent: unknown = length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, length - 1), true);
      const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]) : undefined;
      const node: unknown = pair?.key ?? this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.placeAt(node.range[0]);
    }
    return this.placeAt(0);
  }

  private placeAt(offset: number): SeedPlace {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
