import { Int, registerEnumType } from 'type-graphql';
import { declareObject } from './declare.js';
import type { GeneratedTypes } from './generated-types.js';
import { DateScalar } from './scalars.js';
import { Certainty } from './shared-types.js';

const StepDirection = { FORWARD: 'FORWARD', BACKWARD: 'BACKWARD' } as const;
registerEnumType(StepDirection, {
  name: 'StepDirection',
  description: 'Which way a path goes along a fact.',
  valuesConfig: {
    FORWARD: { description: 'From its subject to its object.' },
    BACKWARD: { description: 'From its object to its subject.' },
  },
});

/** Declares what `paths` answers with. */
export function declarePaths(types: GeneratedTypes): void {
  declareObject(types.named('DayRange'), 'DayRange', 'A day that is known only to lie between two.', [
    { name: 'earliest', type: () => DateScalar, description: 'The first day that it may be.' },
    { name: 'latest', type: () => DateScalar, description: 'The last day that it may be.' },
  ]);
  declareObject(types.named('SharedPeriod'), 'SharedPeriod', 'The valid time that several facts share, the end exclusive.', [
    {
      name: 'from',
      type: () => types.named('DayRange'),
      nullable: true,
      description: 'The last of the starts that are told; null where none is.',
    },
    {
      name: 'to',
      type: () => types.named('DayRange'),
      nullable: true,
      description: 'The first of the ends that are told; null where none is.',
    },
    {
      name: 'certainty',
      type: () => Certainty,
      description:
        'Whether there is a day on which all the facts surely hold. A fact does so from the last day that its start may mean until before the ' +
        'first that its end may mean, or on and on where it goes on; one whose start or end is not known never does.',
    },
  ]);
  declareObject(types.named('PathStep'), 'PathStep', 'One hop of a path.', [
    { name: 'fact', type: () => types.named('Fact'), description: 'The fact that it goes along, with its evidence.' },
    { name: 'direction', type: () => StepDirection, description: 'Which way it goes along the fact.' },
    { name: 'node', type: () => types.named('Entity'), description: 'Where it arrives.' },
  ]);
  declareObject(types.named('Path'), 'Path', 'A way from one entity to another along facts, through no entity twice.', [
    { name: 'length', type: () => Int, description: 'How many facts it has.' },
    { name: 'start', type: () => types.named('Entity'), description: 'Where it begins.' },
    { name: 'steps', type: () => [types.named('PathStep')], description: 'Its hops in their order; the last arrives at its end.' },
    {
      name: 'period',
      type: () => types.named('SharedPeriod'),
      nullable: true,
      description:
        'The valid time that all its facts share; null where none of them is dated or, without `overlapping`, where they share none.',
    },
  ]);
  declareObject(types.named('PathSet'), 'PathSet', 'The shortest paths between two entities.', [
    {
      name: 'paths',
      type: () => [types.named('Path')],
      description:
        'The shortest first; those of one length by the ids of their facts, hop by hop. Empty where there is none of so few hops.',
    },
    { name: 'truncated', type: () => Boolean, description: 'Whether there are more paths than these within `maxLength`.' },
  ]);
}
