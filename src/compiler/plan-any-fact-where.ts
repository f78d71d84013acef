import { idPrefix, labels, structuralTypes } from '../ontology/graph-names.js';
import { labelsAt, typesAt, wasKnownAt } from './moment.js';
import type { Condition, EveryFact, Parameter } from './plan.js';
import { always } from './plan.js';
import { filterPeriod, filterPlain } from './plan-filter.js';
import { checkInput, type Input, planLogic, planWhere } from './plan-where.js';
import { type Place, step } from './place.js';
import type { Planner } from './planner.js';

/**
 * Plans the `where` of facts wherever they are, which asks about either end.
 * @throws RefusedError BAD_USER_INPUT for an explicit null, LIMIT_EXCEEDED past the limits.
 */
export function planAnyFactWhere(planner: Planner, where: unknown, source: EveryFact, place: Place): Condition {
  if (where === undefined) return always;
  checkInput(where, place, planner.budget.limits);
  return planInput(planner, where as Input, source, place);
}

function planInput(planner: Planner, where: Input, source: EveryFact, place: Place): Condition {
  const { fact, subject, object } = source;
  const { budget } = planner;
  const conditions = Object.entries(where).map(([name, input]): Condition => {
    const logic = planLogic(name, input, (inner) => planInput(planner, inner, source, place));
    if (logic !== undefined) return logic;
    const at = step(place, name);
    switch (name) {
      case 'kinds':
        return { kind: 'hasType', variable: fact, types: { hint: at.hint, value: input } };
      case 'id':
        return filterPlain(budget, { variable: fact, property: 'id' }, input as Input, at);
      case 'subject':
      case 'object': {
        const far = [...planner.catalogue.entities.keys()];
        return planWhere(planner, input, { node: source[name], far, fact: undefined, relation: undefined }, at);
      }
      case 'about': {
        const value = planIds(planner, input as Input, at);
        if (value === undefined) return always;
        const isEnd = (variable: string): Condition => ({ kind: 'compare', operand: { variable, property: 'id' }, operator: 'IN', value });
        return { kind: 'any', conditions: [isEnd(subject), isEnd(object)] };
      }
      case 'evidence': {
        const { passage, document } = input as Readonly<Record<string, Input | undefined>>;
        const passages = planIds(planner, passage, step(at, 'passage'));
        const documents = planIds(planner, document, step(at, 'document'));
        if (passages === undefined && documents === undefined) return always;
        const { moment } = planner.root;
        const passageName = planner.names.take(`${fact}_cited`);
        const known = {
          labels: labelsAt(labels.passage, moment),
          types: typesAt([structuralTypes.passageOf], moment),
          where: wasKnownAt(passageName, moment),
        };
        return { kind: 'cites', fact, passage: passageName, passages, documents, ...known };
      }
      case 'validity':
        return filterPeriod(budget, fact, input as Input, at);
      case 'confidence':
        return filterPlain(budget, { variable: fact, property: 'confidence' }, input as Input, at);
      case 'recordedAt':
        return filterPlain(budget, { variable: fact, property: 'recordedAt', asText: 'datetime' }, input as Input, at);
      default:
        throw new TypeError(`where ${name} is in the schema but not in the compiler`);
    }
  });
  return { kind: 'all', conditions };
}

/** The ids that an id filter lets through; undefined where it lets all through. What is no id finds nothing, and is no query of an index of words. */
function planIds({ budget }: Planner, input: Input | undefined, { hint }: Place): Parameter | undefined {
  const { eq, in: several } = input ?? {};
  if (eq === undefined && several === undefined) return undefined;
  budget.condition();
  const ids = ((several ?? [eq]) as readonly string[]).filter((id) => idPrefix(id) !== undefined);
  return { hint: `${hint}_in`, value: eq === undefined ? ids : ids.filter((id) => id === eq) };
}
