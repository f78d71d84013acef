import type { Catalogue } from '../../ontology/catalogue.js';
import { labels, structuralTypes } from '../../ontology/graph-names.js';
import { findClosing, maskText } from './mask-text.js';

/** A part of a statement: from one character to before another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** `[fact:TYPE]` or `(node:Label)` in a statement. */
export interface Pattern {
  readonly variable: string;
  /** Whether it ties a passage to the graph: its passage's version tells when. */
  readonly isTie: boolean;
  /** The relation types, or the labels; empty for a fact of any relation, which filters by `retiredAt` itself. */
  readonly names: readonly string[];
  /** Where those stand. */
  readonly namesAt: Span;
  /** Where its WHERE's condition stands; undefined where it has none. */
  readonly where: Span | undefined;
  /** Where it closes. */
  readonly end: number;
}

/** `node.property` in a statement, with where it stands. */
interface PropertyRead extends Span {
  readonly variable: string;
  readonly property: string;
}

/** The parts of a statement that a moment changes. */
export interface Patterns {
  readonly facts: readonly Pattern[];
  readonly nodes: readonly Pattern[];
  /** What is read of nodes. An id is not among it: that never changes. */
  readonly reads: readonly PropertyRead[];
}

/** Notes one mistake and where in the statement it stands. */
type Report = (at: number, message: string) => void;

/**
 * Finds the facts and labelled nodes of a statement, so that they can be asked as of a moment. A fact is `[name:TYPE|TYPE]`, or
 * `[name WHERE name.retiredAt IS NULL]` for any relation; either may go on with more conditions. What is not so is reported.
 */
export function findPatterns(statement: string, catalogue: Catalogue, report: Report): Patterns {
  const masked = maskText(statement);
  const facts = findFacts(masked, catalogue, report);
  const nodes = findNodes(masked, catalogue, report);
  return { facts, nodes, reads: findReads(masked, nodes, report) };
}

function findFacts(masked: string, { relations }: Catalogue, report: Report): readonly Pattern[] {
  const structural: readonly string[] = Object.values(structuralTypes);
  return [...masked.matchAll(/-\s*\[/g)].flatMap(({ 0: opening, index }) => {
    const from = index + opening.length;
    const end = findClosing(masked, from - 1);
    const head = /^\s*(\w*)\s*(?::\s*(\w+(?:\s*\|\s*\w+)*))?\s*(WHERE\b|$)/i.exec(masked.slice(from, end));
    const [text = '', variable = '', types = '', where = ''] = head ?? [];
    const names = types.split('|').map((name) => name.trim()).filter((name) => name !== ''); // prettier-ignore
    const isTie = names.length > 0 && names.every((name) => structural.includes(name));
    const unknown = names.find((name) => !relations.has(name) && !isTie);
    if (head === null || unknown !== undefined || (variable === '' && !isTie)) {
      const what = unknown === undefined ? `"[${masked.slice(from, end).trim()}]"` : `the relation "${unknown}", which the ontology lacks`;
      report(from - 1, `expected [name:TYPE], possibly with a WHERE, as a fact's relation and name are needed for asOf, got ${what}`);
      return [];
    }
    const condition = where === '' ? undefined : { from: from + text.length, to: end };
    const isLive = new RegExp(`\\b${variable}\\.retiredAt\\s+IS\\s+NULL\\b`, 'i');
    if (names.length === 0 && (condition === undefined || !isLive.test(masked.slice(condition.from, end)))) {
      report(
        from - 1,
        `expected [${variable} WHERE ${variable}.retiredAt IS NULL], as a fact of any relation may be retired, got no such condition`,
      );
      return [];
    }
    const start = from + text.indexOf(types, text.indexOf(':'));
    return [{ variable, isTie, names, namesAt: { from: start, to: start + types.length }, where: condition, end }];
  });
}

function findNodes(masked: string, { entities }: Catalogue, report: Report): readonly Pattern[] {
  return [...masked.matchAll(/\(\s*(\w*)\s*:\s*([A-Z]\w*(?:\s*\|\s*[A-Z]\w*)*)\s*/g)].flatMap((match) => {
    const [text, variable = '', list = ''] = match;
    const names = list.split('|').map((name) => name.trim());
    const unknown = names.find((name) => !entities.has(name) && name !== labels.entity && name !== labels.passage);
    if (unknown !== undefined || variable === '') {
      const what = unknown === undefined ? 'no name' : `the label "${unknown}", which the ontology lacks`;
      report(match.index, `expected (name:Label), as a node's class and name are needed for asOf, got ${what}`);
      return [];
    }
    const start = match.index + text.indexOf(list, text.indexOf(':'));
    const end = findClosing(masked, match.index);
    const map = match.index + text.length;
    const rest = masked.charAt(map) === '{' ? findClosing(masked, map) + 1 : map;
    const where = /^\s*WHERE\b/i.exec(masked.slice(rest, end));
    const condition = where === null ? undefined : { from: rest + where[0].length, to: end };
    return [{ variable, isTie: false, names, namesAt: { from: start, to: start + list.length }, where: condition, end }];
  });
}

/** A passage's version is matched itself, and what is read of it is its own. */
function findReads(masked: string, nodes: readonly Pattern[], report: Report): readonly PropertyRead[] {
  const variables = new Set<string>();
  for (const match of masked.matchAll(/(?:\bMATCH\s*|(?<!\w))\(\s*(\w+)(?:\s*:[\w\s|]+?)?\s*(?=(\{[^}]*)|\)|WHERE\b)/gi)) {
    const [, variable = '', map = ''] = match;
    variables.add(variable);
    const other = [...map.matchAll(/(\w+)\s*:/g)].find(([, name]) => name !== 'id');
    if (other !== undefined)
      report(
        match.index,
        `expected no property but an id in braces, as others change with time and stand in a WHERE, got "${other[1] ?? ''}"`,
      );
  }
  for (const { variable, names } of nodes) if (names.includes(labels.passage)) variables.delete(variable);
  return [...masked.matchAll(/(?<![\w.$])(\w+)\.(?!id\b)(\w+)/g)].flatMap(({ 0: text, 1: variable = '', 2: property = '', index }) =>
    variables.has(variable) ? [{ variable, property, from: index, to: index + text.length }] : [],
  );
}
