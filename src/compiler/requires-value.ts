import type { Condition, Operand } from './plan.js';

/** Whether a condition holds only of what has a value there. A comparison with a missing value is null, so it holds of none. */
export function requiresValue(condition: Condition, { variable, property }: Operand): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.some((one) => requiresValue(one, { variable, property }));
    case 'any':
      return condition.conditions.length > 0 && condition.conditions.every((one) => requiresValue(one, { variable, property }));
    case 'compare':
      return condition.operand.variable === variable && condition.operand.property === property;
    case 'isNull':
      return !condition.is && condition.operand.variable === variable && condition.operand.property === property;
    default:
      return false;
  }
}
