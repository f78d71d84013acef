import type { Moment } from '../../compiler/moment.js';
import type { PartialDate } from '../../ontology/partial-date.js';

/** Which figures are asked for; what is left out is no condition. */
export interface FiguresQuestion {
  /** Ids: figures of one of these indicators. */
  readonly indicators?: readonly string[];
  /** Ids: figures about one of these entities. */
  readonly about?: readonly string[];
  /** Periods that may end on or after its first day. */
  readonly from?: PartialDate;
  /** Periods that may begin on or before its last day. */
  readonly to?: PartialDate;
  /** Codes. */
  readonly statuses?: readonly string[];
  /** The unit that they are stored in. */
  readonly storedUnit?: string;
  readonly moment: Moment;
  readonly first: number;
  /** The last row of the page before: the first day of its period, null where it has none, and its id. */
  readonly after?: readonly [begins: string | null, id: string];
  /** Tells a cursor of these conditions from others. */
  readonly fingerprint: string;
}
