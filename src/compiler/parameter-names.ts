import type { Parameter } from './plan.js';

/** Names parameters as they are printed: by their hint, numbered where two share one. */
export class ParameterNames {
  readonly #names = new Map<Parameter, string>();
  readonly #values = new Map<string, unknown>();

  /** Returns `$name`; the same parameter always has the same name. */
  reference(parameter: Parameter): string {
    const known = this.#names.get(parameter);
    if (known !== undefined) return `$${known}`;
    let name = parameter.hint;
    for (let number = 2; this.#values.has(name); number += 1) name = `${parameter.hint}_${String(number)}`;
    this.#names.set(parameter, name);
    this.#values.set(name, parameter.value);
    return `$${name}`;
  }

  values(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#values);
  }
}
