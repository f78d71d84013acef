import { ID, Int } from 'type-graphql';
import { declareObject, type FieldDeclaration } from './declare.js';
import type { GeneratedTypes } from './generated-types.js';
import { DecimalScalar } from './scalars.js';
import { PageInfo } from './shared-types.js';

/** Declares the list of figures, with what can be computed for each, and what is computed. */
export function declareFigures(types: GeneratedTypes): void {
  const description =
    'One row of `figures`: an observation, and what can be computed from it and others. What a source states itself, shares too, is an observation.';
  declareObject(types.named('FigureEdge'), 'FigureEdge', description, [
    { name: 'cursor', type: () => String, description: 'Where the row stands; pass it as `after`.' },
    {
      name: 'node',
      type: () => types.named('Observation'),
      nullable: true,
      description: 'The observation as it was known at the moment asked about. Null where it was retired while this was answered.',
    },
    computedField(
      types,
      'growth',
      `How much an actual figure is above the actual one that comes last before it, in per cent of that: of the same indicator and unit, for a period as exact, and about the same entities. Of several for one period the one recorded last counts. ${nulls}, or that is not above zero; targets have \`requiredYearlyGrowth\`.`,
    ),
    computedField(
      types,
      'yearlyGrowth',
      `The same growth per year, compounded over the span from period to period. Null where \`growth\` is, for spans under a year or of no whole number of months, and below zero.`,
    ),
    computedField(
      types,
      'requiredYearlyGrowth',
      `The constant growth per year, compounded, that leads to a target from the actual figure that comes last before it, found as for \`growth\`; a target may besides be about what sets it, such as a policy. Null for what is no target, and where there is no such figure, as \`yearlyGrowth\` says.`,
    ),
    {
      ...computedField(
        types,
        'share',
        `What part it is, in per cent, of the figure of the whole: of the same indicator, unit, period and status, about an entity alone that the one which it is about is part of (\`partOf\`), the nearest that has one. ${nulls}, or that is not above zero. A share that a source states is an observation of its own indicator.`,
      ),
      args: [
        { name: 'of', type: () => ID, description: 'Of this entity alone, e.g. `district:zhuhai`; of the nearest whole if left out.' },
      ],
    },
  ]);
  declareObject(types.named('FigureConnection'), 'FigureConnection', 'A page of `figures`.', [
    { name: 'edges', type: () => [types.named('FigureEdge')], description: 'The rows, each with its cursor and what is computed for it.' },
    {
      name: 'nodes',
      type: () => [types.named('Observation')],
      nullable: 'items',
      description: 'The observations of the rows; null for one that was retired while this was answered.',
    },
    { name: 'pageInfo', type: () => PageInfo, description: 'Where the page stands.' },
    { name: 'totalCount', type: () => Int, nullable: true, description: 'How many rows the whole list has; counted only when asked for.' },
  ]);
  declareComputedFigure(types);
}

const nulls = 'Null where there is none such, for shares, rates and ranks';

function computedField(types: GeneratedTypes, name: string, description: string): FieldDeclaration {
  return { name, type: () => types.named('ComputedFigure'), nullable: true, description };
}

function declareComputedFigure(types: GeneratedTypes): void {
  declareObject(types.named('ComputedFigure'), 'ComputedFigure', 'A figure that no source states: it was computed when it was asked for.', [
    {
      name: 'value',
      type: () => DecimalScalar,
      description: 'The result, rounded to four digits after the point, halves away from zero, without needless zeros, e.g. `"9.9342"`.',
    },
    { name: 'unit', type: () => String, description: 'The unit of the result: `PERCENT`.' },
    {
      name: 'formula',
      type: () => String,
      description: 'The computation before rounding, with the values of the inputs in their stored unit; `^` is a power.',
    },
    {
      name: 'inputs',
      type: () => [types.named('Observation')],
      nullable: 'items',
      description:
        'The observations that went in, this one first, as they were known at the moment asked about; null for one that was retired while this was answered.',
    },
    {
      name: 'isComputed',
      type: () => Boolean,
      description: 'Always true, so that it is told from what a source states wherever it is shown.',
    },
    {
      name: 'isApproximate',
      type: () => Boolean,
      description: 'Whether an input has a `bound`, such as more than the value, so that the result is only about this.',
    },
  ]);
}
