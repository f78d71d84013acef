import fc from 'fast-check';
import { factId } from '../../../../src/load/fact-id.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';

/** A fact as the model knows it. */
export interface ModelFact {
  readonly id: string;
  readonly kind: 'SUPPORTS' | 'COOPERATES_WITH';
  readonly subject: string;
  readonly object: string;
  readonly key: string;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly ongoing: boolean;
}

/** Entities with `district` or `institution` before the colon. */
export const entities = ['district:a', 'district:b', 'district:c', 'institution:d', 'institution:e', 'district:f'] as const;

/** Dates of every precision, near enough to one another that periods sometimes meet. */
const dates = ['2019', '2020', '2020-06', '2020-06-15', '2020-06-16', '2020-07', '2021', '2021-03-31'];

const drawnFact = fc
  .record({
    ends: fc.tuple(fc.nat(entities.length - 1), fc.nat(entities.length - 1)).filter(([a, b]) => a !== b),
    kind: fc.constantFrom('SUPPORTS', 'COOPERATES_WITH'),
    key: fc.constantFrom('1', '2'),
    // Mostly told, so that periods are narrow enough to pass one another by.
    validFrom: fc.option(fc.constantFrom(...dates), { nil: undefined, freq: 5 }),
    end: fc.oneof(fc.constant(undefined), fc.constant('ongoing'), { arbitrary: fc.constantFrom(...dates), weight: 4 }),
  })
  .map(({ ends, kind, key, validFrom, end }): ModelFact => {
    const [a, b] = [entities[ends[0]] ?? '', entities[ends[1]] ?? ''];
    // A–B and B–A of a symmetric relation are one fact.
    const [subject, object] = kind === 'COOPERATES_WITH' && b < a ? [b, a] : [a, b];
    const relation = catalogue.relations.get(kind);
    if (relation === undefined) throw new Error(`${kind} is no relation`);
    const id = factId({ relation, subject, object, properties: {}, key });
    const validTo =
      end === 'ongoing' || (end !== undefined && validFrom !== undefined && lastDay(end) <= firstDay(validFrom)) ? undefined : end;
    return { id, kind, subject, object, key, validFrom, validTo, ongoing: end === 'ongoing' };
  });

/** The facts that a graph holds at one time. */
const facts = fc.uniqueArray(drawnFact, { minLength: 4, maxLength: 16, selector: ({ id }) => id });

/** What is asked of a graph. */
export interface Question {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly k: number;
  readonly overlapping: boolean;
  readonly relations: readonly ModelFact['kind'][] | null;
  readonly types: readonly string[] | null;
  readonly validOn: string | null;
  /** Whether the question is about what was known before the last load. */
  readonly before: boolean;
}

type Shape = Omit<Question, 'from' | 'to' | 'k'>;

const usual: Shape = { maxLength: 4, overlapping: true, relations: null, types: null, validOn: null, before: false };

/** Few, since Neo4j plans the statement of each anew. */
const shapes: fc.Arbitrary<Shape>[] = [
  fc.constant(usual),
  fc.constant({ ...usual, overlapping: false }),
  fc.constant({ ...usual, maxLength: 5, relations: ['SUPPORTS'] }),
  fc.constant({ ...usual, maxLength: 3, types: ['Institution'] }),
  fc.constant({ ...usual, maxLength: 2, types: [] }),
  fc.constant({ ...usual, maxLength: 2, relations: [] }),
  fc.constant({ ...usual, before: true }),
  fc.constantFrom(...dates).map((validOn) => ({ ...usual, validOn })),
  fc.constantFrom(...dates).map((validOn) => ({ ...usual, maxLength: 3, types: ['District'], validOn, before: true })),
];

const question: fc.Arbitrary<Question> = fc
  .record({
    from: fc.constantFrom(...entities),
    to: fc.constantFrom(...entities),
    k: fc.integer({ min: 1, max: 10 }),
    shape: fc.oneof(...shapes),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, k, shape }) => ({ from, to, k, ...shape }));

/** A graph before and after a load, and what is asked of it. */
export const history = fc.record({ before: facts, after: facts, questions: fc.array(question, { minLength: 10, maxLength: 10 }) });

/** The first day that a date may mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a date may mean, as the calendar has it. */
export function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date;
}

/** The graph as a file of seeds; JSON is YAML. */
export function writeSeedFile(graph: readonly ModelFact[]): string {
  const sha256 = '0'.repeat(64);
  const name = (text: string): object => ({ 'zh-Hans': text });
  const factsOf = (subject: string, kind: ModelFact['kind']): readonly object[] =>
    graph
      .filter((fact) => fact.subject === subject && fact.kind === kind)
      .map(({ object, key, validFrom, validTo, ongoing }) => ({
        object,
        key,
        ...(validFrom === undefined ? {} : { validFrom }),
        ...(validTo === undefined ? {} : { validTo }),
        ...(ongoing ? { ongoing } : {}),
        evidence: ['passage:one'],
      }));
  const entry = (id: string): object => ({
    id,
    name: name(id),
    supports: factsOf(id, 'SUPPORTS'),
    cooperatesWith: factsOf(id, 'COOPERATES_WITH'),
  });
  return JSON.stringify({
    districts: entities.filter((id) => id.startsWith('district:')).map((id) => ({ ...entry(id), level: 'DISTRICT' })),
    institutions: entities.filter((id) => id.startsWith('institution:')).map((id) => ({ ...entry(id), sort: 'GOVERNMENT' })),
    documents: [{ id: 'document:one', name: name('一'), file: 'one.txt', sha256 }],
    passages: [{ id: 'passage:one', document: 'document:one', start: 0, end: 1, sha256, paraphrase: { ...name('一'), en: 'One' } }],
  });
}
