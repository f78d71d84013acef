import type { GraphQLResolveInfo } from 'graphql';
import type { SavedQueries } from '../analysis/saved-queries/run-saved-query.js';
import { bindParameters } from '../compiler/bind-parameters.js';
import { compileNodes } from '../compiler/compile-nodes.js';
import type { CompilerSettings } from '../compiler/compile-operation.js';
import { RefusedError } from '../errors.js';
import type { Compile } from './compile-once.js';
import type { RunCypher } from './open-cypher.js';
import type { RunningOperation } from './read-operation.js';

/** Runs one read and returns its rows, each the list of its values. `cells` is how many values they hold at most. */
export type RunRead = (
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  cells: number,
) => Promise<readonly (readonly unknown[])[]>;

/** What an operation's statement answered. */
interface Answers {
  /** By response key, what gives a root field's answer or throws why there is none. */
  readonly fields: ReadonlyMap<string, () => unknown>;
  /** Introspection and computed fields are not among the fields; the operation asks for none. */
  readonly isWhole: boolean;
}

/** What a resolver has at hand. */
export interface Context {
  /** Answers all root fields of the request's operation with one statement; asked again, without another. */
  answers(operation: RunningOperation): Promise<Answers>;
  /** Answers a field of records whose ids are known: one for each, in their order, null for each that is not there. `asOf` is the root field's. */
  records(field: RunningField, ids: readonly string[], asOf?: unknown): Promise<readonly unknown[]>;
  /** Runs a read of an analysis, within the request's time and memory. */
  readonly read: RunRead;
  readonly savedQueries: SavedQueries;
  /** Runs a statement that the client wrote, if it may have that. */
  readonly runCypher: RunCypher;
}

/** A field as graphql-js tells its resolver of it. */
type RunningField = RunningOperation & Pick<GraphQLResolveInfo, 'parentType' | 'fieldNodes'>;

/** Makes the context of one request. */
export function createContext(
  settings: CompilerSettings,
  compile: Compile,
  runRead: RunRead,
  elsewhere: Pick<Context, 'savedQueries' | 'runCypher'>,
): Context {
  const run = async (running: RunningOperation): Promise<Answers> => {
    const { variableValues } = running;
    const { statement, fields, cells, advice, isWhole } = compile(running, running.operation);
    const [row = []] =
      statement === undefined
        ? []
        : await runRead(statement.text, bindParameters(statement, variableValues), cells).catch((error: unknown) =>
            adviseOn(error, advice),
          );
    const answers = new Map<string, () => unknown>();
    for (const [key, field] of fields) {
      answers.set(key, () => {
        if (field.kind === 'failed') throw field.error;
        return field.answer(row, variableValues);
      });
    }
    return { fields: answers, isWhole };
  };
  const records: Context['records'] = async (field, ids, asOf) => {
    const { statement, cells, answer } = compileNodes(settings, field, { parent: field.parentType, nodes: field.fieldNodes }, ids, asOf);
    const [row = []] = statement === undefined ? [] : await runRead(statement.text, statement.parameters, cells);
    return answer(row, field.variableValues) as readonly unknown[];
  };
  let answers: Promise<Answers> | undefined;
  return { answers: (operation) => (answers ??= run(operation)), records, read: runRead, ...elsewhere };
}

/** Says what to narrow where a statement took too long. */
function adviseOn(error: unknown, advice: string | undefined): never {
  if (advice === undefined || !(error instanceof RefusedError && error.code === 'TIMEOUT')) throw error;
  throw Object.assign(new RefusedError('TIMEOUT', `${error.message}: ${advice}`), { cause: error });
}

/** Resolves a root field. */
export async function answerField(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const { fields } = await context.answers(info);
  return fields.get(String(info.path.key))?.();
}
