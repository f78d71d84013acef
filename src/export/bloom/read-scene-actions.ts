import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Header } from '../../analysis/saved-queries/header.js';
import { maskText } from '../../analysis/saved-queries/mask-text.js';
import { packageRoot } from '../../config.js';
import { SavedQueryError, type SeedProblem } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { labels } from '../../ontology/graph-names.js';
import type { SceneAction } from './scene-action.js';

const folder = 'cypher/scene-actions';

/**
 * Reads every file of `cypher/scene-actions/`, by name.
 * @throws SavedQueryError with all mistakes of all files at once
 */
export async function readSceneActions(catalogue: Catalogue): Promise<readonly SceneAction[]> {
  const problems: SeedProblem[] = [];
  const names = (await readdir(path.join(packageRoot, folder))).filter((name) => name.endsWith('.cypher')).sort();
  const sources = await Promise.all(names.map((name) => readFile(path.join(packageRoot, folder, name), 'utf8')));
  const actions = names.map((name, index) => readSceneAction(`${folder}/${name}`, sources[index] ?? '', catalogue, problems));
  if (problems.length > 0) throw new SavedQueryError(problems);
  return actions;
}

/** Reads one such file: a comment in YAML, and the statement. Every mistake is added to `problems`, and the action is then not to be used. */
export function readSceneAction(file: string, source: string, catalogue: Catalogue, problems: SeedProblem[]): SceneAction {
  const [comment = ''] = /^\/\*[\s\S]*?\*\//.exec(source) ?? [];
  const header = new Header(file, comment.replace(/^\/\*|\*\/$/g, '  '), problems);
  const id = /([^/\\]*)\.cypher$/.exec(file)?.[1] ?? '';
  const statement = source.slice(comment.length).trim();
  header.keys([], ['id', 'title', 'example'], ['of']);
  if (header.text('id') !== id) header.report(['id'], `expected "${id}", as the file is called, got ${header.print(['id'])}`);
  if (header.at('title') !== undefined) header.keys(['title'], ['zh', 'en']);
  if (header.at('example') !== undefined) header.keys(['example'], ['selected', 'shows']);

  const used = [...new Set([...maskText(statement).matchAll(/\$(\w+)/g)].map(([, name]) => name))];
  const selects = used.includes('relationships') ? 'relationships' : 'nodes';
  if (used.join() !== selects)
    header.report([], `expected $nodes or $relationships in the statement and nothing else, got ${used.map(String).join(', ') || 'none'}`);
  return {
    id,
    title: { zh: header.text('title', 'zh'), en: header.text('title', 'en') },
    selects,
    of: readOf(header, selects, catalogue),
    example: { selected: readTexts(header, ['example', 'selected']), shows: readTexts(header, ['example', 'shows']) },
    statement,
  };
}

function readOf(header: Header, selects: SceneAction['selects'], { entities, relations }: Catalogue): readonly string[] {
  const all = selects === 'nodes' ? [...entities.keys()] : [...relations.keys()];
  if (header.at('of') === undefined) return all;
  const of = readTexts(header, ['of']);
  const unknown = of.find((one) => !all.includes(one) && !(selects === 'nodes' && one === labels.passage));
  if (unknown !== undefined)
    header.report(['of'], `expected ${selects === 'nodes' ? 'classes' : 'relations'} of the ontology, got "${unknown}"`);
  return of;
}

function readTexts(header: Header, place: readonly string[]): readonly string[] {
  const value = header.at(...place);
  if (Array.isArray(value) && value.length > 0) return value.map(String);
  if (value !== undefined) header.report(place, `expected a list, got ${header.print(place)}`);
  return [];
}
