import type { SeedFact } from './check-facts.js';
import type { Report } from './seed-value.js';

/** Reports each chain of acyclic facts that comes back to where it began, at the fact that closes it. */
export function checkCycles(facts: readonly SeedFact[], report: Report): void {
  const relations = new Set(facts.filter(({ relation }) => relation.acyclic).map(({ relation }) => relation));
  for (const relation of relations) {
    const bySubject = new Map<string, SeedFact[]>();
    for (const fact of facts) {
      if (fact.relation !== relation) continue;
      const { subject } = fact.record;
      const siblings = bySubject.get(subject);
      if (siblings === undefined) bySubject.set(subject, [fact]);
      else siblings.push(fact);
    }
    const done = new Set<string>();
    for (const start of bySubject.keys()) checkFrom(start, bySubject, done, report);
  }
}

/** Walks depth first without recursion, as chains may be long. */
function checkFrom(start: string, bySubject: ReadonlyMap<string, readonly SeedFact[]>, done: Set<string>, report: Report): void {
  const path: { readonly id: string; next: number }[] = [];
  const onPath = new Map<string, number>();
  const enter = (id: string): void => {
    if (done.has(id)) return;
    onPath.set(id, path.length);
    path.push({ id, next: 0 });
  };
  enter(start);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const fact = bySubject.get(top.id)?.[top.next++];
    if (fact === undefined) {
      done.add(top.id);
      onPath.delete(top.id);
      path.pop();
      continue;
    }
    const { object } = fact.record;
    const begin = onPath.get(object);
    if (begin === undefined) {
      enter(object);
      continue;
    }
    const chain = [...path.slice(begin).map(({ id }) => id), object].join(' → ');
    report(fact.place, fact.where, `expected no chain of "${fact.relation.field}" to come back to where it began, got ${chain}`);
  }
}
