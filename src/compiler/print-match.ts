import { assertNever } from '../errors.js';
import type { ParameterNames } from './parameter-names.js';
import type { Match } from './plan.js';
import { printConditions, printEntity, printVersion } from './print-condition.js';
import { printWhere } from './print-layout.js';

/** Prints how a record is found whose id Cypher writes `id`. */
export function printMatch(match: Match, id: string, names: ParameterNames): readonly string[] {
  return [...printFound(match, id), ...printWhere(printConditions(match.where, names))];
}

function printFound(match: Match, id: string): readonly string[] {
  switch (match.kind) {
    case 'node': {
      const { labels, variable, version } = match;
      const found = `${version ?? variable}:${labels.join('|')} {id: ${id}}`;
      return [`MATCH ${version === undefined ? `(${found})` : printEntity(variable, found)}`];
    }
    case 'fact': {
      const { types, binding, versions } = match;
      const { fact, subject, object } = binding;
      const matches = types.map((type) => `MATCH (${subject})-[${fact}:${type} {id: ${id}}]->(${object})`);
      if (versions === undefined) return matches;
      // Neo4j has an index of each type, and takes none where a pattern has several.
      const union = matches.map((one) => `  ${one} RETURN ${subject}, ${fact}, ${object}`).join('\n  UNION ALL\n');
      return [
        `CALL (${id.startsWith('$') ? '' : id}) {\n${union}\n}`,
        `MATCH (${subject})${printVersion(versions.subject)} MATCH (${object})${printVersion(versions.object)}`,
      ];
    }
    default:
      return assertNever(match);
  }
}
