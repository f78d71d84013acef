import type { Dice } from './dice.js';
import type { Variable } from './write-input.js';

/** What a request may bring instead of a value that fits. */
const wrong: readonly unknown[] = [true, 12, -1.5, 3e9, 'nonsense', '', {}, [], [null], { name: 1 }];

/** Draws values for the variables of an operation. Where `breaks`, one of them is missing, null or most likely wrong. */
export function drawVariables(
  variables: readonly Variable[],
  variant: number,
  breaks: boolean,
  dice: Dice,
): Readonly<Record<string, unknown>> {
  const values = new Map(variables.map((variable) => [variable.name, variable.draw(variant, dice)]));
  if (breaks && variables.length > 0) {
    const { name } = dice.oneOf(variables);
    values.set(name, dice.oneOf([undefined, null, dice.oneOf(wrong)]));
  }
  return Object.fromEntries([...values].filter(([, value]) => value !== undefined));
}
