import { Int, registerEnumType } from 'type-graphql';
import type { TimelineKind } from '../../analysis/timeline/run-timeline.js';
import { declareObject } from './declare.js';
import { declareConnection } from './declare-connection.js';
import type { GeneratedTypes } from './generated-types.js';
import { FuzzyDate } from './shared-types.js';

const TimelineKindEnum = {
  FACT_BEGAN: 'FACT_BEGAN',
  FACT_ENDED: 'FACT_ENDED',
  EVENT: 'EVENT',
  FIGURE: 'FIGURE',
  DATED: 'DATED',
} as const satisfies Record<TimelineKind, TimelineKind>;
registerEnumType(TimelineKindEnum, {
  name: 'TimelineKind',
  description: 'What stands at a date of a timeline.',
  valuesConfig: {
    FACT_BEGAN: { description: 'A fact began to hold.' },
    FACT_ENDED: { description: 'A fact held until then.' },
    EVENT: { description: 'An event began or ended; `property` tells which.' },
    FIGURE: { description: 'A figure is for this period.' },
    DATED: { description: 'Another entity has this date, e.g. a policy that was issued on it.' },
  },
});

/** Declares what `timeline` answers. */
export function declareTimeline(types: GeneratedTypes): void {
  declareObject(types.named('TimelineEntry'), 'TimelineEntry', 'Something that has a date.', [
    { name: 'date', type: () => FuzzyDate, description: 'The date, as exact as its source.' },
    { name: 'kind', type: () => TimelineKindEnum, description: 'What stands at it.' },
    { name: 'property', type: () => String, description: 'The property of the record that has the date, e.g. `validFrom`, `issuedOn`.' },
    {
      name: 'record',
      type: () => types.named('Node'),
      nullable: true,
      description:
        'The fact or entity that has the date, as it was known at the moment asked about; null if it was retired while this was answered.',
    },
  ]);
  declareConnection(types, 'Timeline', {
    list: 'timeline',
    node: 'TimelineEntry',
    more: [
      { name: 'undatedCount', type: () => Int, description: 'How many facts are not in it: without a date, and leading to nothing dated.' },
    ],
  });
}
