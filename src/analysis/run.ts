/** Runs one read, wherever it comes from, and returns its rows, each the list of its values. */
export type Run = (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<readonly (readonly unknown[])[]>;
