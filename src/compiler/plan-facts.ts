import { leadToFacts } from './lead-to-facts.js';
import { allOf, versionsAt, wasKnownAt } from './moment.js';
import type { EveryFact, Lead, PagePlan, Plan } from './plan.js';
import type { Place } from './place.js';
import type { Binding, Planner } from './planner.js';
import type { Selection } from './selection.js';

/** Plans the list of all facts. */
export function planFacts(planner: Planner, selection: Selection, name: string): Plan {
  return { kind: 'page', name, page: planFactPage(planner, everyFact(planner, name), selection, { path: name, hint: name }) };
}

/** Plans the list of the facts that cite a passage. */
export function planCitedBy(
  planner: Planner,
  { variable, path, tail }: Binding & { kind: 'entity' | 'passage' },
  selection: Selection,
): PagePlan {
  const name = planner.names.take(`${tail}_citedBy`);
  const source = everyFact(planner, name, { kind: 'passage', variable });
  return planFactPage(planner, source, selection, { path: `${path}.citedBy`, hint: name });
}

/** All facts of the ontology, under variables of this name. */
export function everyFact({ catalogue, root }: Planner, name: string, lead: Lead = { kind: 'types' }): EveryFact {
  const types = [...catalogue.relations.keys()].sort();
  const ends = { subject: `${name}_subject`, object: `${name}_object` };
  const source = { kind: 'everyFact', types, lead, fact: name, ...ends } as const;
  const { versions } = versionsAt(ends, root.moment);
  if (versions === undefined) return source;
  const known = [versions.subject, versions.object].map((version) => wasKnownAt(version, root.moment));
  return { ...source, versions: { ...versions, where: allOf(known), isFiltered: false } };
}

function planFactPage(planner: Planner, facts: EveryFact, selection: Selection, place: Place): PagePlan {
  const page = planner.planPage(planner, facts, selection, { place, far: [] });
  return { ...page, ...leadToFacts(facts, page.where, planner.root.moment) };
}
