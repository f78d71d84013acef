import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Extensions, ID, Info, Query, Resolver } from 'type-graphql';
import { type FiguresArguments, readFiguresQuestion } from '../../analysis/figures/read-figures-question.js';
import { defaultLimits } from '../../compiler/limits.js';
import { answerFigures } from '../answer-figures.js';
import type { Context } from '../context.js';
import { asOfArg, connectionArgs } from '../schema/arguments.js';
import { type ArgDeclaration, declareArgs } from '../schema/declare.js';
import { declareFigures } from '../schema/declare-figures.js';
import type { GeneratedTypes } from '../schema/generated-types.js';
import { PartialDateScalar } from '../schema/scalars.js';

const ids = `up to ${String(defaultLimits.ids)} ids; none for an empty list`;

const figuresArgs: readonly ArgDeclaration[] = [
  {
    name: 'indicator',
    type: () => [ID],
    description: `Of one of these indicators, e.g. \`["indicator:gdp"]\`; ${ids}, of any if left out.`,
  },
  { name: 'about', type: () => [ID], description: `About one of these entities; ${ids}, about any if left out.` },
  {
    name: 'from',
    type: () => PartialDateScalar,
    description: 'For a period that may end on or after its first day. Figures without a period are left out where from or to is given.',
  },
  { name: 'to', type: () => PartialDateScalar, description: 'For a period that may begin on or before its last day, which is included.' },
  { name: 'status', type: () => [String], description: '`ACTUAL`, `TARGET` or both; of any status if left out, none for an empty list.' },
  {
    name: 'unit',
    type: () => String,
    description: 'That can be shown in this unit, e.g. `CNY_100M`, so that `value(unit:)` refuses none; of any unit if left out.',
  },
  ...connectionArgs(defaultLimits.rootPage),
  asOfArg,
];

/** Makes the resolver of `figures`. */
export function figuresResolver(types: GeneratedTypes): ClassType {
  declareFigures(types);

  @Resolver()
  class FiguresResolver {
    @Query(() => types.named('FigureConnection') as ClassType, {
      name: 'figures',
      nullable: true,
      description:
        'Figures, actual values and targets, the earliest period first and those without one last, with what is computed from them on request: growth and share. 数据、增速与占比。',
    })
    @Extensions({ computed: true })
    figures(@Ctx() context: Context, @Info() _info: GraphQLResolveInfo, ...values: readonly unknown[]): unknown {
      const args = Object.fromEntries(figuresArgs.map(({ name }, index) => [name, values[index]])) as unknown as FiguresArguments;
      return answerFigures(context, readFiguresQuestion(args, types.catalogue, defaultLimits), args.asOf);
    }
  }
  declareArgs(FiguresResolver.prototype, 'figures', figuresArgs);
  return FiguresResolver;
}
