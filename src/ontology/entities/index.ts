import { readdirSync } from 'node:fs';
import { readCatalogue } from '../read-catalogue.js';
import type { OntologyClass } from '../decorators.js';

// Each *.entity file is found by its name, so that a new entity is one new file and nothing else.
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => /\.entity\.(js|ts)$/.test(file))
  .sort();
const modules = await Promise.all(files.map((file) => import(new URL(file, import.meta.url).href) as Promise<Record<string, unknown>>));
const classes = modules.flatMap((module) => Object.values(module).filter((value) => typeof value === 'function')) as OntologyClass[];

/** The catalogue of Pearlgraph's own ontology. */
export const catalogue = readCatalogue(classes);
