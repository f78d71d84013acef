import type { RunRead } from '../../../../src/server/context.js';

/** Reads that are sent once, and the statements that were asked for. */
export interface RememberedReads {
  readonly read: RunRead;
  /** The statements with their parameters, as JSON, since this was last asked. */
  takeAsked(): readonly string[];
}

/** Sends each statement with the same parameters once. What it answered is frozen, so that no answer is made by changing it. */
export function rememberReads(send: RunRead): RememberedReads {
  const known = new Map<string, ReturnType<RunRead>>();
  let asked: string[] = [];
  const read: RunRead = (text, parameters, cells) => {
    const key = JSON.stringify([text, parameters], (_name, value: unknown) =>
      typeof value === 'bigint' ? { integer: String(value) } : value,
    );
    const rows = known.get(key) ?? send(text, parameters, cells).then(freeze);
    known.set(key, rows);
    asked.push(key);
    return rows;
  };
  const takeAsked = (): readonly string[] => {
    const taken = asked;
    asked = [];
    return taken;
  };
  return { read, takeAsked };
}

function freeze<T>(value: T): T {
  if (Array.isArray(value)) value.forEach(freeze);
  return Object.freeze(value);
}
