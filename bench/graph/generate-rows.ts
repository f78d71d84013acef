import { factId } from '../../src/load/fact-id.js';
import type { Catalogue, RelationType } from '../../src/ontology/catalogue.js';
import { foldTexts } from '../../src/ontology/fold-text.js';
import { evenly, randomFrom, skewed } from '../random.js';
import { levels } from './graph-shape.js';

/** Two primes above any count: steps by which ranks are spread over numbers, so that the order of ids says nothing of degrees. */
const [subjectStep, objectStep] = [2_147_483_647, 1_000_000_007];

/** The id of the n-th node of a class: `district:n17`. */
function nodeId(prefix: string, n: number): string {
  return `${prefix}:n${String(n)}`;
}

/** The nodes of one class, as they are stored but for what all share. */
export function* generateNodes(label: string, prefix: string, count: number): Generator<object> {
  const random = randomFrom(count + label.length);
  for (let n = 0; n < count; n += 1) {
    const [name, nameEn] = [`${label}名称${String(n)}`, `${label} ${String(n)}`];
    const node = { id: nodeId(prefix, n), name, nameEn, nameFolded: foldTexts([name, nameEn]), aliases: [`别名${String(n)}`] };
    yield label === 'District' ? { ...node, level: levels[evenly(random, levels.length)], divisionCode: String(100_000 + n) } : node;
  }
}

/** Documents, one for twenty passages. */
export function* generateDocuments(passages: number): Generator<object> {
  for (let n = 0; n * 20 < passages; n += 1) {
    yield {
      id: nodeId('document', n),
      name: `文献${String(n)}`,
      nameFolded: foldTexts([`文献${String(n)}`]),
      file: `d${String(n)}.txt`,
      sha256: '0'.repeat(64),
    };
  }
}

/** Passages, each with its document. */
export function* generatePassages(count: number): Generator<object> {
  for (let n = 0; n < count; n += 1) {
    const start = (n % 20) * 100;
    const properties = {
      id: nodeId('passage', n),
      paraphrase: `转述${String(n)}`,
      paraphraseEn: `Paraphrase ${String(n)}`,
      sha256: '0'.repeat(64),
    };
    yield { document: nodeId('document', Math.floor(n / 20)), start: BigInt(start), end: BigInt(start + 80), properties };
  }
}

/** How many nodes stand at each end of a relation, and how many facts a subject has on average. */
interface Ends {
  readonly subjects: number;
  readonly objects: number;
  readonly each: number;
}

/** The facts of one relation: no two between the same ends, degrees by a power law at either end, one to three passages each. */
export function* generateFacts(
  { prefixes }: Catalogue,
  relation: RelationType,
  [from, to]: readonly [string, string],
  ends: Ends,
  passages: number,
): Generator<object> {
  const { subjects, objects, each } = ends;
  const random = randomFrom(prefixes.size + relation.type.length * subjects);
  const seen = new Set<number>();
  for (let n = 0; n < subjects * each; n += 1) {
    let subject = 0;
    let object = 0;
    do {
      subject = (skewed(random, subjects, 2) * subjectStep) % subjects;
      object = (skewed(random, objects, 4) * objectStep) % objects;
    } while (seen.has(subject * objects + object) || (from === to && subject === object));
    seen.add(subject * objects + object);
    const [subjectId, objectId] = [nodeId(from, subject), nodeId(to, object)];
    const cited = Array.from({ length: 1 + evenly(random, 3) }, () => evenly(random, passages));
    const evidence = [...new Set(cited)].map((one) => nodeId('passage', one));
    const day = `2021-0${String(1 + evenly(random, 9))}-15`;
    const id = factId({ relation, subject: subjectId, object: objectId, properties: {} });
    const because = `转述${String(cited[0])}`;
    yield {
      subject: subjectId,
      object: objectId,
      day,
      properties: { id, confidence: Math.round(random() * 1000) / 1000, evidence, because, validFrom: day },
    };
  }
}
