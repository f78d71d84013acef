import { leadToFacts } from './lead-to-facts.js';
import { allOf, appliesAt } from './moment.js';
import { everyFact } from './plan-facts.js';
import { planAnyFactWhere } from './plan-any-fact-where.js';
import type { CountKey, CountsPlan } from './plan.js';
import { step } from './place.js';
import { type Planner, refuse } from './planner.js';
import { type Selection, within } from './selection.js';

/** Plans `counts`. */
export function planCounts(planner: Planner, selection: Selection, name: string): CountsPlan {
  const { args } = selection;
  const keys = args['by'] as readonly CountKey[];
  const { sortKeys } = planner.budget.limits;
  if (keys.length > sortKeys) refuse(`${name}(by:)`, `${String(sortKeys)} keys`, String(keys.length));
  const facts = everyFact(planner, name);
  const asked = planAnyFactWhere(planner, args['where'], facts, step({ path: name, hint: name }, 'where'));
  const { moment } = planner.root;
  const set = within(selection);
  const isAsked = (...fields: readonly string[]): boolean => set.selections.some(({ field }) => fields.includes(field));
  return {
    kind: 'counts',
    name,
    ...leadToFacts(facts, allOf([asked, appliesAt(facts, moment)]), moment),
    keys,
    first: args['first'] as number,
    asks: { rows: isAsked('rows', 'truncated'), total: isAsked('total') },
    within: set,
  };
}
