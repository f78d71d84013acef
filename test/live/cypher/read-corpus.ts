import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** Why some statements are to be refused, and the statements. */
interface RefusedGroup {
  readonly why: string;
  /** `cap`: they may begin, and are stopped. Otherwise they are refused before they run. */
  readonly by?: 'cap';
  readonly statements?: readonly string[];
  readonly generate?: readonly { readonly before?: string; readonly repeat: string; readonly times: number; readonly after?: string }[];
}

/** A statement that is to be refused. */
export interface RefusedStatement {
  readonly why: string;
  readonly isCapped: boolean;
  readonly statement: string;
}

/** The statements that are to be refused, of `refused.yaml`. */
export async function readRefused(): Promise<readonly RefusedStatement[]> {
  const groups = parse(await readFile('test/live/cypher/refused.yaml', 'utf8')) as readonly RefusedGroup[];
  return groups.flatMap(({ why, by, statements = [], generate = [] }) => {
    const generated = generate.map(({ before = '', repeat, times, after = '' }) => `${before}${repeat.repeat(times)}${after}`);
    return [...statements, ...generated].map((statement) => ({ why, isCapped: by === 'cap', statement }));
  });
}

/** The statements that are to be admitted, of `admitted.yaml`, and their parameters. */
export async function readAdmitted(): Promise<{
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly statements: readonly string[];
}> {
  return parse(await readFile('test/live/cypher/admitted.yaml', 'utf8')) as Awaited<ReturnType<typeof readAdmitted>>;
}
