import type { Dice } from '../server/operations/dice.js';

const spaces = [' ', '\t', '\n', '\r\n', '  ', '/* */', '/* LIMIT 1 */ ', ' // RETURN 1\n', '/**/ ', '\u00a0', '\u3000'];

const wrappings: readonly ((statement: string) => string)[] = [
  (statement) => statement,
  (statement) => `CALL () { ${statement} } RETURN 1 AS one`,
  (statement) => `MATCH (zz) CALL (zz) { ${statement} } RETURN zz`,
  (statement) => `RETURN COLLECT { ${statement} } AS list`,
  (statement) => `RETURN [x IN [1] WHERE EXISTS { ${statement} } | x] AS list`,
  (statement) => `RETURN CASE WHEN true THEN COUNT { ${statement} } END AS n`,
  (statement) => `${statement} UNION ${statement}`,
];

/** The same statement in other case, with other spaces and comments, perhaps as a subquery. What stands in quotes stays. */
export function disguise(statement: string, dice: Dice): string {
  const wrapped = dice.oneOf(wrappings)(statement);
  return wrapped
    .split(/('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*\n|\/\*[^]*?\*\/)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/\s+/g, () => dice.oneOf(spaces)).replace(/\b[A-Z]{2,}\b/g, (word) => changeCase(word, dice)),
    )
    .join('');
}

/** Keywords are written in capitals; names stay as they are, for a variable in two cases is two. */
function changeCase(word: string, dice: Dice): string {
  return Array.from(word, (letter) => (dice.chance(0.5) ? letter : letter.toLowerCase())).join('');
}
