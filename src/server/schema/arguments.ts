import { ID, Int } from 'type-graphql';
import { defaultLimits } from '../../compiler/limits.js';
import type { ArgDeclaration, TypeReference } from './declare.js';
import { readUnit, unitCodes } from '../../ontology/unit.js';
import { LanguageTagScalar } from './scalars.js';
import { AsOf } from './shared-inputs.js';

export const languagesArg: ArgDeclaration = {
  name: 'languages',
  type: () => [LanguageTagScalar],
  description: `Up to ${String(defaultLimits.languages)} languages in order of preference, e.g. \`["en", "zh-Hant"]\`; 简体 is the last resort.`,
};

/** The unit that a quantity is shown in. */
export const unitArg: ArgDeclaration = {
  name: 'unit',
  type: () => String,
  description: `The unit to show it in, exact, e.g. \`CNY_100M\`; as it is stored if left out. A unit of another dimension is refused. Beside the stored ones: ${shownCodes()}.`,
};

export const idArg: ArgDeclaration = { name: 'id', type: () => ID, required: true, description: 'The id, e.g. `district:xiangzhou`.' };

/** The moment that a root field and everything within it is asked about. */
export const asOfArg: ArgDeclaration = {
  name: 'asOf',
  type: () => AsOf,
  description: 'The moment asked about, here and in all that is within; what is live if left out.',
};

/** How many passages a fact shows unless asked otherwise. */
export const evidenceArg: ArgDeclaration = {
  name: 'first',
  type: () => Int,
  defaultValue: 5,
  description: `How many passages at most, the most telling first; up to ${String(defaultLimits.nestedPage)}.`,
};

/** The arguments of every connection. `where` and `orderBy` are left out of lists that have none. */
export function connectionArgs(most: number, where?: TypeReference, orderBy?: TypeReference): readonly ArgDeclaration[] {
  return [
    ...(where === undefined ? [] : [{ name: 'where', type: where, description: 'Which rows; all if left out.' }]),
    ...(orderBy === undefined
      ? []
      : [{ name: 'orderBy', type: () => [orderBy()], description: 'Sort keys, the first the strongest; ids close the order.' }]),
    { name: 'first', type: () => Int, defaultValue: 25, description: `How many rows at most; up to ${String(most)}.` },
    { name: 'after', type: () => String, description: 'The `endCursor` of the page before.' },
  ];
}

/** The units that only show, as `CNY_100M 亿元`. */
function shownCodes(): string {
  return unitCodes()
    .flatMap((code) => {
      const unit = readUnit(code);
      return unit === undefined || unit.base === code ? [] : [`${code} ${unit.zh}`];
    })
    .join(', ');
}
