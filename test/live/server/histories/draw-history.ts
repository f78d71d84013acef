import fc from 'fast-check';
import { readPartialDate } from '../../../../src/ontology/partial-date.js';
import { type History, type PlainFact, type PlainWorld, withoutOrphans } from './history.js';

export const districtIds = ['district:a', 'district:b', 'district:c', 'district:d'];
export const passageIds = ['passage:p', 'passage:q', 'passage:r'];
const names = ['海', '山', '海山', '河'];

/** One change to a world; what is not there to be changed stays so. */
type Step = (world: PlainWorld) => PlainWorld;

const district = fc.constantFrom(...districtIds);
const passage = fc.constantFrom(...passageIds);

/** Days, months and years of two years, so that they often meet. */
export const drawDate = fc.constantFrom(
  '2020',
  '2021',
  '2020-02',
  '2020-12',
  '2021-06',
  '2020-02-29',
  '2020-12-31',
  '2021-01-01',
  '2021-06-15',
);

const end: fc.Arbitrary<PlainFact['end']> = fc.oneof(
  fc.constantFrom<PlainFact['end']>('ongoing', 'unknown'),
  drawDate.map((validTo) => ({ validTo })),
);

/** Facts that the loader takes: an end lies behind its beginning. */
const fact: fc.Arbitrary<PlainFact> = fc
  .record({
    relation: fc.constantFrom('supports' as const, 'supports' as const, 'adjacentTo' as const),
    ends: fc.uniqueArray(district, { minLength: 2, maxLength: 2 }),
    validFrom: fc.option(drawDate, { nil: undefined }),
    end,
    confidence: fc.constantFrom(0.25, 0.5, 1),
    evidence: fc.uniqueArray(passage, { minLength: 1, maxLength: 2 }),
  })
  .map(({ ends: [subject = '', object = ''], ...others }) => ({ ...others, subject, object }))
  .filter(({ validFrom, end: to }) => isLater(validFrom, to));

const step: fc.Arbitrary<Step> = fc.oneof(
  // Asserts a fact, or corrects it where it is there already: what tells it from others stays.
  {
    weight: 8,
    arbitrary: fact.map((one): Step => (world) => ({ ...world, facts: new Map(world.facts).set(keyOf(one), one) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(20), end, fc.constantFrom(0.5, 0.75))
      .map(([at, to, confidence]): Step =>
        changeFact(at, (one) => (isLater(one.validFrom, to) ? { ...one, end: to } : { ...one, confidence })),
      ),
  },
  { weight: 1, arbitrary: fc.nat(20).map((at): Step => changeFact(at, () => undefined)) },
  // Adds a district, renames it, or brings it back.
  {
    weight: 3,
    arbitrary: fc
      .tuple(district, fc.constantFrom(...names))
      .map(([id, name]): Step => (world) => ({ ...world, districts: new Map(world.districts).set(id, name) })),
  },
  { weight: 1, arbitrary: district.map((id): Step => (world) => ({ ...world, districts: without(world.districts, id) })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(passage, fc.constantFrom('甲', '乙'), fc.uniqueArray(district, { minLength: 1, maxLength: 3 }))
      .map(([id, paraphrase, mentions]): Step => (world) => ({
        ...world,
        passages: new Map(world.passages).set(id, { paraphrase, mentions }),
      })),
  },
  { weight: 1, arbitrary: passage.map((id): Step => (world) => ({ ...world, passages: without(world.passages, id) })) },
);

/** Draws histories of a few releases: facts are asserted, ended, corrected and retired, districts and passages come, change, go and come back. */
export const drawHistory: fc.Arbitrary<History> = fc
  .tuple(
    fc.array(fact, { minLength: 4, maxLength: 8, size: 'max' }),
    fc.array(fc.array(step, { minLength: 1, maxLength: 8, size: 'max' }), { minLength: 2, maxLength: 5, size: 'max' }),
  )
  .map(([facts, releases]) => {
    const first: PlainWorld = {
      facts: new Map(facts.map((one) => [keyOf(one), one])),
      districts: new Map(districtIds.slice(0, 3).map((id, index) => [id, names[index] ?? ''])),
      passages: new Map(passageIds.map((id) => [id, { paraphrase: id, mentions: districtIds.slice(0, 2) }])),
    };
    const worlds: PlainWorld[] = [];
    for (const steps of releases) worlds.push(withoutOrphans(steps.reduce((world, change) => change(world), worlds.at(-1) ?? first)));
    return worlds;
  });

/** Two facts of one relation between the same ends are one. */
export function keyOf({ relation, subject, object }: PlainFact): string {
  const ends = relation === 'adjacentTo' ? [subject, object].sort() : [subject, object];
  return [relation, ...ends].join(' ');
}

/** The loader refuses an end that cannot lie behind the beginning. */
function isLater(validFrom: string | undefined, end: PlainFact['end']): boolean {
  if (validFrom === undefined || typeof end === 'string') return true;
  const [begin, ended] = [readPartialDate(validFrom), readPartialDate(end.validTo)];
  return begin !== undefined && ended !== undefined && ended.latest > begin.earliest;
}

function changeFact(at: number, change: (fact: PlainFact) => PlainFact | undefined): Step {
  return (world) => {
    const [key, found] = [...world.facts][world.facts.size === 0 ? 0 : at % world.facts.size] ?? [];
    if (key === undefined || found === undefined) return world;
    const changed = change(found);
    return { ...world, facts: changed === undefined ? without(world.facts, key) : new Map(world.facts).set(key, changed) };
  };
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  return new Map([...map].filter(([key]) => key !== id));
}
