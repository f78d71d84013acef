import { evidence } from './evidence.js';
import { oneById } from './one-by-id.js';
import { oneHop } from './one-hop.js';
import type { Operation } from './operation.js';
import { firstPage, thousandthPage } from './pages.js';
import { paths } from './paths.js';
import { relationFilter } from './relation-filter.js';
import { sortedFilter } from './sorted-filter.js';
import { subgraph } from './subgraph.js';
import { threeLevels, threeLevelsSorted } from './three-levels.js';
import { twelveAliases } from './twelve-aliases.js';
import { wideList } from './wide-list.js';

/** What the benchmark asks, in the order of the tables. */
export const operations: readonly Operation[] = [
  oneById,
  oneHop,
  threeLevels,
  threeLevelsSorted,
  sortedFilter,
  wideList,
  relationFilter,
  evidence,
  firstPage,
  thousandthPage,
  twelveAliases,
  subgraph,
  paths,
];
