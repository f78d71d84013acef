import type { OntologyClass } from '../../src/ontology/decorators.js';
import { catalogue } from '../../src/ontology/entities/index.js';
import { declareSynthetic } from './synthetic-ontology.js';

/** The ontologies whose schemas are built. */
export const ontologies = ['project', 'synthetic'] as const;

/** The decorated classes of an ontology. */
export function classesOf(ontology: string): readonly OntologyClass[] {
  if (ontology === 'synthetic') return declareSynthetic(30, 40);
  return [...catalogue.entities.values()].map(({ target }) => target);
}
