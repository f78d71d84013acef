import type { Column, Operand } from './plan.js';
import type { Budget } from './planner.js';

/** The columns of a row as they come to be needed; a property that is asked for twice is read once. */
export class ColumnList {
  readonly #columns: Column[] = [];
  readonly #properties = new Map<string, number>();

  constructor(readonly budget: Budget) {}

  /** Returns the column's number. */
  add(column: Column): number {
    this.budget.column();
    return this.#columns.push(column) - 1;
  }

  property(operand: Operand): number {
    const key = `${operand.variable}.${operand.property}`;
    const known = this.#properties.get(key);
    if (known !== undefined) return known;
    const column = this.add({ kind: 'property', operand });
    this.#properties.set(key, column);
    return column;
  }

  all(): readonly Column[] {
    return this.#columns;
  }
}
