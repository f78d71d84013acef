import { catalogue } from '../../../src/ontology/entities/index.js';
import { units } from '../../../src/ontology/vocabulary.js';
import { sha256 } from '../../../src/load/sha256.js';
import { checkFolder, documentText, problemsOf, soundSeeds } from './problems-of.js';

const hash = sha256(documentText);

// What the messages list grows with the ontology.
const sections = [...[...catalogue.entities.values()].map(({ plural }) => plural), 'passages'].join(', ');
const classes = [...catalogue.entities.keys()].join(', ');
const supporters = catalogue.relations.get('SUPPORTS')?.subjects.join(', ') ?? '';
const supported = catalogue.relations.get('SUPPORTS')?.objects.join(', ') ?? '';
const unitCodes = Object.keys(units.terms).join(', ');
const levels = (catalogue.entities.get('District')?.properties ?? [])
  .flatMap((property) => (property.kind === 'term' && property.name === 'level' ? Object.keys(property.vocabulary.terms) : []))
  .join(', ');

/** A town with whatever lines the test gives it; the first of them is line 4, indented by four. */
const town = (...lines: string[]): string =>
  ['districts:', '  - id: district:wanzai', '    name: { zh-Hans: 湾仔镇 }', ...lines.map((line) => `    ${line}`)].join('\n');

/** A town with one fact of `supports`; the lines given are line 5 and further, indented by six. */
const fact = (...lines: string[]): string =>
  town('supports:', ...lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)));

const passage = (...lines: string[]): string => ['passages:', '  - id: passage:note-2', ...lines.map((line) => `    ${line}`)].join('\n');

const mistakes: readonly (readonly [what: string, seeds: string, ...problems: string[]])[] = [
  [
    'a section that is none',
    'distrits: []',
    `a.yaml:1:1 distrits: expected one of the sections ${sections}, got "distrits": did you mean "districts"?`,
  ],
  [
    'a section that is no list',
    'districts: { id: district:x }',
    'a.yaml:1:12 districts: expected a list of entries, each beginning with "- id:", got a map',
  ],
  [
    'an entry that is no map',
    'districts:\n  - district:x',
    'a.yaml:2:5 districts[0]: expected an entry that begins with "id:", got "district:x"',
  ],
  ['an entry without an id', 'districts:\n  - name: { zh-Hans: 某镇 }', 'a.yaml:2:5 districts[0]: expected an id "district:…", got none'],
  [
    'a malformed id',
    'districts:\n  - id: district:Wan_Zai\n    name: { zh-Hans: 湾仔镇 }',
    'a.yaml:2:9 districts[0].id: expected "district:" and lower-case letters, digits and hyphens, got "district:Wan_Zai"',
  ],
  [
    'an id under the wrong prefix',
    'districts:\n  - id: person:wanzai\n    name: { zh-Hans: 湾仔镇 }',
    'a.yaml:2:9 districts[0].id: expected the prefix "district:" in this section, got "person:wanzai": it belongs to the section people',
  ],
  [
    'what identifies, twice',
    'districts:\n  - { id: district:a, name: { zh-Hans: 甲 }, divisionCode: "1" }\n  - { id: district:b, name: { zh-Hans: 乙 }, divisionCode: "1" }',
    'a.yaml:3:59 district:b divisionCode: expected a value of its own, got "1" again, which is also at a.yaml:2:59',
  ],
  [
    'an id that stands twice',
    'districts:\n  - id: district:shazhou\n    name: { zh-Hans: 沙洲镇 }',
    'sound.yaml:5:9 district:shazhou: expected each id once, got it again: it is also at a.yaml:2:9',
  ],
  [
    'a key that the class does not have',
    town('aliasses: [湾仔]'),
    'a.yaml:4:5 district:wanzai: expected a field of District, got "aliasses": did you mean "aliases"?',
  ],
  [
    'a missing name',
    'districts:\n  - id: district:wanzai\n    level: ZONE',
    'a.yaml:2:5 district:wanzai name: expected a map with zh-Hans, as every District has one, got none',
  ],
  [
    'a name without 简体',
    'districts:\n  - id: district:wanzai\n    name: { en: Wanzai }',
    'a.yaml:3:11 district:wanzai name: expected zh-Hans, as name is required, got en only',
  ],
  [
    'a name that is a bare text',
    'districts:\n  - id: district:wanzai\n    name: 湾仔镇',
    'a.yaml:3:11 district:wanzai name: expected a map of languages, got "湾仔镇": write { zh-Hans: 湾仔镇 }',
  ],
  [
    'a language that is none',
    'districts:\n  - id: district:wanzai\n    name: { zh-Hans: 湾仔镇, zh-hant: 灣仔鎮 }',
    'a.yaml:3:27 district:wanzai name: expected the languages zh-Hans, zh-Hant, en, pt, got "zh-hant": did you mean "zh-Hant"?',
  ],
  [
    'a number where a text is due',
    town('divisionCode: 440402'),
    'a.yaml:4:19 district:wanzai divisionCode: expected a text, got 440402: in quotes it is a text',
  ],
  ['a blank text', town('aliases: [湾仔, " "]'), 'a.yaml:4:19 district:wanzai aliases[1]: expected a text, got " "'],
  [
    'a text twice in a list',
    town('aliases: [湾仔, 湾仔]'),
    'a.yaml:4:19 district:wanzai aliases[1]: expected each text once, got "湾仔" again',
  ],
  [
    'a term of no vocabulary',
    town('level: DISTRCT'),
    `a.yaml:4:12 district:wanzai level: expected one of ${levels}, got "DISTRCT": did you mean "DISTRICT"?`,
  ],
  [
    'a bad date',
    'events:\n  - id: event:fair\n    name: { zh-Hans: 集市 }\n    startDate: 12 March',
    'a.yaml:4:16 event:fair startDate: expected YYYY, YYYY-MM or YYYY-MM-DD, got "12 March"',
  ],
  [
    'a day that no calendar has',
    'events:\n  - id: event:fair\n    name: { zh-Hans: 集市 }\n    startDate: 2021-02-30',
    'a.yaml:4:16 event:fair startDate: expected a date of the calendar, got "2021-02-30": there is no such day',
  ],
  [
    'a missing required property',
    'observations:\n  - id: observation:a\n    name: { zh-Hans: 数 }',
    'a.yaml:2:5 observation:a value: expected a value, as every Observation has one, got none',
  ],
  [
    'a quantity without a unit',
    'observations:\n  - id: observation:a\n    name: { zh-Hans: 数 }\n    value: 1557',
    'a.yaml:4:12 observation:a value: expected an exact decimal and a unit, e.g. "155700000000 CNY", got 1557',
  ],
  [
    'a quantity that is no exact decimal',
    'observations:\n  - id: observation:a\n    name: { zh-Hans: 数 }\n    value: 1.557e11 CNY',
    'a.yaml:4:12 observation:a value: expected an exact decimal and a unit, e.g. "155700000000 CNY", got "1.557e11 CNY"',
  ],
  [
    'a unit that is none',
    'observations:\n  - id: observation:a\n    name: { zh-Hans: 数 }\n    value: 1557 CNJ',
    `a.yaml:4:12 observation:a value: expected one of the units ${unitCodes}, got "CNJ": did you mean "CNY"?`,
  ],
  [
    'facts that are no list',
    town('supports: district:shazhou'),
    'a.yaml:4:15 district:wanzai supports: expected a list of facts, each beginning with "- object:", got "district:shazhou"',
  ],
  [
    'an id that nobody describes',
    fact('object: district:shazou', 'evidence: [passage:note-1]'),
    'a.yaml:5:17 district:wanzai supports[0].object: expected an id that the seeds describe, got "district:shazou", which they do not: did you mean "district:shazhou"?',
  ],
  [
    'a slug under another prefix',
    fact('object: institution:shazhou', 'evidence: [passage:note-1]'),
    'a.yaml:5:17 district:wanzai supports[0].object: expected an id that the seeds describe, got "institution:shazhou", which they do not: did you mean "district:shazhou"?',
  ],
  [
    'an end of a class that the relation does not join',
    fact('object: document:note', 'evidence: [passage:note-1]'),
    `a.yaml:5:17 district:wanzai supports[0].object: expected the id of one of the classes ${supported}, got "document:note", of the class Document`,
  ],
  [
    'an end that is no id',
    fact('object: 沙洲镇', 'evidence: [passage:note-1]'),
    `a.yaml:5:17 district:wanzai supports[0].object: expected the id of one of the classes ${supported}, got "沙洲镇"`,
  ],
  [
    'a fact without an object',
    fact('evidence: [passage:note-1]'),
    'a.yaml:5:9 district:wanzai supports[0].object: expected the id of what it points to, got none',
  ],
  [
    'a fact without evidence',
    fact('object: district:shazhou'),
    'a.yaml:5:9 district:wanzai supports[0].evidence: expected at least one passage, as every fact has evidence, got none',
  ],
  [
    'a fact with an empty list of evidence',
    fact('object: district:shazhou', 'evidence: []'),
    'a.yaml:6:19 district:wanzai supports[0].evidence: expected at least one passage, as every fact has evidence, got an empty list',
  ],
  [
    'evidence that is no passage',
    fact('object: district:shazhou', 'evidence: [document:note]'),
    'a.yaml:6:20 district:wanzai supports[0].evidence[0]: expected the id of a Passage, got "document:note", of the class Document',
  ],
  [
    'a passage that nobody describes',
    fact('object: district:shazhou', 'evidence: [passage:note-9]'),
    'a.yaml:6:20 district:wanzai supports[0].evidence[0]: expected an id that the seeds describe, got "passage:note-9", which they do not: did you mean "passage:note-1"?',
  ],
  [
    'a passage cited twice',
    fact('object: district:shazhou', 'evidence: [passage:note-1, passage:note-1]'),
    'a.yaml:6:36 district:wanzai supports[0].evidence[1]: expected each id once, got "passage:note-1" again',
  ],
  [
    'a key that the fact does not take',
    fact('object: district:shazhou', 'evidnce: [passage:note-1]', 'evidence: [passage:note-1]'),
    'a.yaml:6:9 district:wanzai supports[0]: expected a field of a fact of "supports", got "evidnce": did you mean "evidence"?',
  ],
  [
    'a confidence beyond 1',
    fact('object: district:shazhou', 'confidence: 95', 'evidence: [passage:note-1]'),
    'a.yaml:6:21 district:wanzai supports[0].confidence: expected a number from 0 to 1, got 95',
  ],
  [
    'an end before the beginning',
    fact('object: district:shazhou', 'validFrom: 2021-09', 'validTo: 2020', 'evidence: [passage:note-1]'),
    'a.yaml:7:18 district:wanzai supports[0].validTo: expected a date after validFrom, 2021-09, as an end is the first day on which the fact no longer holds, got 2020',
  ],
  [
    'an end on the day of the beginning',
    fact('object: district:shazhou', 'validFrom: 2021-09-15', 'validTo: 2021-09-15', 'evidence: [passage:note-1]'),
    'a.yaml:7:18 district:wanzai supports[0].validTo: expected a date after validFrom, 2021-09-15, as an end is the first day on which the fact no longer holds, got 2021-09-15',
  ],
  [
    'an end on the first day of the month of the beginning',
    fact('object: district:shazhou', 'validFrom: 2021-09', 'validTo: 2021-09-01', 'evidence: [passage:note-1]'),
    'a.yaml:7:18 district:wanzai supports[0].validTo: expected a date after validFrom, 2021-09, as an end is the first day on which the fact no longer holds, got 2021-09-01',
  ],
  [
    'an end of what is ongoing',
    fact('object: district:shazhou', 'validTo: 2025', 'ongoing: true', 'evidence: [passage:note-1]'),
    'a.yaml:7:9 district:wanzai supports[0].ongoing: expected either validTo or ongoing, got both: what has ended is not ongoing',
  ],
  [
    'an ongoing that is not true',
    fact('object: district:shazhou', 'ongoing: no', 'evidence: [passage:note-1]'),
    'a.yaml:6:18 district:wanzai supports[0].ongoing: expected true, or nothing where the end is unknown, got "no"',
  ],
  [
    'a missing property of the fact',
    'people:\n  - id: person:a\n    name: { zh-Hans: 甲 }\n    holdsPosition:\n      - object: district:shazhou\n        evidence: [passage:note-1]',
    'a.yaml:5:9 person:a holdsPosition[0].title: expected a value, as it is required, got none',
  ],
  [
    'an inverse field',
    town('supportedBy:', '  - object: district:shazhou', '    evidence: [passage:note-1]'),
    `a.yaml:4:5 district:wanzai supportedBy: expected the fact at its subject, got the inverse: state it as "supports" of ${supporters} with "object: district:wanzai"`,
  ],
  [
    'one fact stated twice',
    town('supports:', ...(Array(2).fill(['  - object: district:shazhou', '    evidence: [passage:note-1]']).flat() as string[])),
    'a.yaml:7:9 district:wanzai supports[1]: expected each fact once, got supports:2456d942440a046090b8 again, which is also at a.yaml:5:9: where they are two facts, give one of them a "key"',
  ],
  [
    'a symmetric fact stated from both ends',
    'districts:\n  - id: district:a\n    name: { zh-Hans: 甲 }\n    adjacentTo: [{ object: district:b, evidence: [passage:note-1] }]\n  - id: district:b\n    name: { zh-Hans: 乙 }\n    adjacentTo: [{ object: district:a, evidence: [passage:note-1] }]',
    'a.yaml:7:18 district:b adjacentTo[0]: expected each fact once, got adjacent-to:ec6fdf722afa71144df4 again, which is also at a.yaml:4:18: where they are two facts, give one of them a "key"',
  ],
  [
    'a circle of parts',
    ['a', 'b', 'c']
      .map(
        (id, index, all) =>
          `  - id: district:${id}\n    name: { zh-Hans: 镇 }\n    partOf: [{ object: district:${all[(index + 1) % 3] ?? ''}, evidence: [passage:note-1] }]`,
      )
      .reduce((text, entry) => `${text}\n${entry}`, 'districts:'),
    'a.yaml:10:14 district:c partOf[0]: expected no chain of "partOf" to come back to where it began, got district:a → district:b → district:c → district:a',
  ],
  [
    'a part of itself',
    town('partOf: [{ object: district:wanzai, evidence: [passage:note-1] }]'),
    'a.yaml:4:14 district:wanzai partOf[0]: expected no chain of "partOf" to come back to where it began, got district:wanzai → district:wanzai',
  ],
  [
    'a passage that lacks nearly all',
    passage('start: 0'),
    'a.yaml:2:5 passage:note-2 document: expected a value, as every passage has one, got none',
    'a.yaml:2:5 passage:note-2 end: expected a value, as every passage has one, got none',
    'a.yaml:2:5 passage:note-2 sha256: expected a value, as every passage has one, got none',
    'a.yaml:2:5 passage:note-2 paraphrase: expected a value, as every passage has one, got none',
  ],
  [
    'a passage without an English paraphrase',
    passage('document: document:note', 'start: 0', 'end: 10', `sha256: ${hash}`, 'paraphrase: { zh-Hans: 两镇相邻 }'),
    'a.yaml:7:17 passage:note-2 paraphrase: expected zh-Hans and en, got no en',
  ],
  [
    'offsets the wrong way round',
    passage('document: document:note', 'start: 10', 'end: 10', `sha256: ${hash}`, 'paraphrase: { zh-Hans: 空, en: Empty }'),
    'a.yaml:5:10 passage:note-2 end: expected an offset after start, 10, got 10',
  ],
  [
    'an offset that is no whole number',
    passage('document: document:note', 'start: -1', 'end: 1.5', `sha256: ${hash}`, 'paraphrase: { zh-Hans: 空, en: Empty }'),
    'a.yaml:4:12 passage:note-2 start: expected a whole number of UTF-16 code units from 0, got -1',
    'a.yaml:5:10 passage:note-2 end: expected a whole number of UTF-16 code units from 0, got 1.5',
  ],
  [
    'an offset that the API cannot give',
    passage('document: document:note', 'start: 0', 'end: 2147483648', `sha256: ${hash}`, 'paraphrase: { zh-Hans: 空, en: Empty }'),
    'a.yaml:5:10 passage:note-2 end: expected a whole number of UTF-16 code units from 0, got 2147483648',
  ],
  [
    'an offset beyond the text',
    passage('document: document:note', 'start: 0', 'end: 11', `sha256: ${hash}`, 'paraphrase: { zh-Hans: 空, en: Empty }'),
    'a.yaml:5:10 passage:note-2 end: expected at most 10, the length of document:note in UTF-16 code units, got 11',
  ],
  [
    'a passage whose hash differs',
    passage('document: document:note', 'start: 0', 'end: 3', `sha256: ${hash}`, 'paraphrase: { zh-Hans: 镇, en: Town }'),
    `a.yaml:6:13 passage:note-2 sha256: expected ${sha256('石桥镇')}, the hash of 0 to 3 of document:note, got ${hash}`,
  ],
  [
    'a hash that is none',
    passage('document: document:note', 'start: 0', 'end: 3', 'sha256: ABC', 'paraphrase: { zh-Hans: 镇, en: Town }'),
    'a.yaml:6:13 passage:note-2 sha256: expected a SHA-256 of 64 lower-case hexadecimal digits, got "ABC"',
  ],
  [
    'a document that is another text',
    `documents:\n  - id: document:b\n    name: { zh-Hans: 乙 }\n    file: note.txt\n    sha256: ${sha256('')}`,
    `a.yaml:5:13 document:b sha256: expected ${hash}, the hash of "note.txt", got ${sha256('')}`,
  ],
  [
    'a document whose file is missing',
    `documents:\n  - id: document:b\n    name: { zh-Hans: 乙 }\n    file: other.txt\n    sha256: ${hash}`,
    'a.yaml:4:11 document:b file: expected a file in the folder that PEARLGRAPH_DOCUMENTS names, got "other.txt", which is not there',
  ],
  [
    'a file outside the folder',
    `documents:\n  - id: document:b\n    name: { zh-Hans: 乙 }\n    file: ../note.txt\n    sha256: ${hash}`,
    'a.yaml:4:11 document:b file: expected the name of a file in the folder of documents, got "../note.txt"',
  ],
  [
    'a mention of what is no entity',
    passage(
      'document: document:note',
      'start: 0',
      'end: 10',
      `sha256: ${hash}`,
      'paraphrase: { zh-Hans: 两镇相邻, en: Neighbours }',
      'mentions: [passage:note-1]',
    ),
    `a.yaml:8:16 passage:note-2 mentions[0]: expected the id of one of the classes ${classes}, got "passage:note-1", of the class Passage`,
  ],
  [
    'a key that stands twice',
    town('level: ZONE', 'level: CITY'),
    'a.yaml:5:5 expected each key once, got "level" again: it is also in line 4',
  ],
  ['an alias', town('aliases: &a [湾仔]', 'description: *a'), 'a.yaml:5:18 expected the value itself, got the alias *a: write it out'],
  [
    'YAML that does not close',
    town('aliases: [湾仔'),
    'a.yaml:4:17 expected YAML, got a mistake in it: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
];

describe('a mistake in the seeds is found where it stands', () => {
  test.each(mistakes)('%s', async (_, seeds, ...problems) => {
    const found = await problemsOf({ seeds: { 'a.yaml': seeds, 'sound.yaml': soundSeeds }, documents: { 'note.txt': documentText } });
    expect(found).toEqual(problems);
  });
});

test('all mistakes come at once, in the order of the files', async () => {
  const found = await problemsOf({
    seeds: { 'b.yaml': town('level: NONE'), 'a.yaml': fact('object: district:nowhere', 'confidence: 2'), 'sound.yaml': soundSeeds },
  });
  expect(found.map((problem) => problem.slice(0, problem.indexOf(': expected')))).toEqual([
    'a.yaml:5:9 district:wanzai supports[0].evidence',
    'a.yaml:5:17 district:wanzai supports[0].object',
    'a.yaml:6:21 district:wanzai supports[0].confidence',
    'b.yaml:2:9 district:wanzai',
  ]);
});

test.each([
  ['2021', '2021'],
  ['2021-09', '2021-09'],
  ['2021-09-15', '2021-09'],
  ['2021-09-15', '2021-09-16'],
])('a fact may hold from %s to %s, as a day may lie between', async (from, to) => {
  const seeds = fact('object: district:shazhou', `validFrom: ${from}`, `validTo: ${to}`, 'evidence: [passage:note-1]');
  expect(await problemsOf({ seeds: { 'a.yaml': seeds, 'sound.yaml': soundSeeds } })).toEqual([]);
});

test('a folder without mistakes has none', async () => {
  expect(await problemsOf({ seeds: { 'sound.yaml': soundSeeds }, documents: { 'note.txt': documentText } })).toEqual([]);
});

describe('what Neo4j is to hold', () => {
  test('of an entity: names by language, the folded key, aliases and terms', async () => {
    const { entities } = await checkFolder({
      seeds: { 'a.yaml': town('aliases: [湾仔]', 'level: SUBDISTRICT', "divisionCode: '440402'"), 'sound.yaml': soundSeeds },
    });
    expect(entities[0]).toEqual({
      id: 'district:wanzai',
      label: 'District',
      properties: {
        name: '湾仔镇',
        nameFolded: '\n湾仔镇',
        aliases: ['湾仔'],
        level: 'SUBDISTRICT',
        divisionCode: '440402',
        divisionCodeFolded: '\n440402',
      },
    });
  });

  test('of a quantity: every digit, the unit, and a number to compare', async () => {
    const seeds = 'observations:\n  - id: observation:a\n    name: { zh-Hans: 数 }\n    value: 0.10 PERCENT\n    period: 2020';
    const { entities } = await checkFolder({ seeds: { 'a.yaml': seeds, 'sound.yaml': soundSeeds } });
    expect(entities[0]?.properties).toMatchObject({
      value: '0.10',
      valueUnit: 'PERCENT',
      valueNumber: 0.1,
      period: '2020',
      periodEarliest: '2020-01-01',
      periodLatest: '2020-12-31',
    });
  });

  test('of a fact: dates as written with their first and last day, the end, evidence and its first paraphrase', async () => {
    const { facts } = await checkFolder({
      seeds: {
        'a.yaml': fact('object: district:shazhou', 'validFrom: 2021-09', 'validTo: 2025', 'confidence: 0.9', 'evidence: [passage:note-1]'),
        'sound.yaml': soundSeeds,
      },
    });
    expect(facts).toEqual([
      {
        id: expect.stringMatching(/^supports:[0-9a-f]{20}$/) as unknown,
        type: 'SUPPORTS',
        subject: 'district:wanzai',
        object: 'district:shazhou',
        properties: {
          validFrom: '2021-09',
          validFromEarliest: '2021-09-01',
          validFromLatest: '2021-09-30',
          validTo: '2025',
          validToEarliest: '2025-01-01',
          validToLatest: '2025-12-31',
          endState: 'ENDED',
          confidence: 0.9,
          evidence: ['passage:note-1'],
          because: '两镇相邻',
        },
      },
    ]);
  });

  test.each([
    ['ongoing: true', 'ONGOING'],
    ['validTo: 2025', 'ENDED'],
    ['confidence: 1', 'UNKNOWN'],
  ])('of the end of a fact with "%s": %s', async (line, endState) => {
    const { facts } = await checkFolder({
      seeds: { 'a.yaml': fact('object: district:shazhou', line, 'evidence: [passage:note-1]'), 'sound.yaml': soundSeeds },
    });
    expect(facts[0]?.properties.endState).toBe(endState);
  });

  test('of a passage: the quote where the documents are at hand, none otherwise', async () => {
    const seeds = { 'sound.yaml': soundSeeds };
    const known = await checkFolder({ seeds, documents: { 'note.txt': documentText } });
    expect(known.passages[0]?.properties).toEqual({
      start: 0,
      end: 10,
      sha256: hash,
      paraphrase: '两镇相邻',
      paraphraseEn: 'The two towns are neighbours',
      quote: documentText,
      verified: true,
    });
    const unknown = await checkFolder({ seeds });
    expect(unknown.passages[0]?.properties).toMatchObject({ verified: false });
    expect(unknown.passages[0]?.properties).not.toHaveProperty('quote');
  });

  test('of what another dataset holds: facts may point to it', async () => {
    const elsewhere = new Map([['district:macao', { dataset: 'delta', properties: {} }]]);
    const seeds = { 'a.yaml': fact('object: district:macao', 'evidence: [passage:note-1]'), 'sound.yaml': soundSeeds };
    expect((await checkFolder({ seeds, elsewhere })).facts).toHaveLength(1);
    const again = { 'a.yaml': 'districts:\n  - id: district:macao\n    name: { zh-Hans: 澳门 }', 'sound.yaml': soundSeeds };
    expect(await problemsOf({ seeds: again, elsewhere })).toEqual([
      'a.yaml:2:9 district:macao: expected an id of this folder\'s own, got one that the dataset "delta" holds: leave the entry out, facts may point to it all the same',
    ]);
  });
});

describe('the id of a fact', () => {
  const idOf = async (...lines: string[]): Promise<string | undefined> =>
    (
      await checkFolder({
        seeds: { 'a.yaml': fact('object: district:shazhou', ...lines, 'evidence: [passage:note-1]'), 'sound.yaml': soundSeeds },
      })
    ).facts[0]?.id;

  test('stays while dates, confidence and wording change', async () => {
    expect(await idOf('validFrom: 2021', 'confidence: 0.5', 'way: { zh-Hans: 出力 }')).toBe(await idOf());
  });

  test('differs by key', async () => {
    expect(await idOf('key: second')).not.toBe(await idOf());
  });

  test('is the same from either end of a symmetric relation', async () => {
    const from = async (subject: string, object: string): Promise<string | undefined> => {
      const text = `districts:\n${[subject, object].map((id) => `  - id: ${id}\n    name: { zh-Hans: 镇 }\n`).join('')}`.replace(
        '镇 }\n',
        `镇 }\n    adjacentTo: [{ object: ${object}, evidence: [passage:note-1] }]\n`,
      );
      return (await checkFolder({ seeds: { 'a.yaml': text, 'sound.yaml': soundSeeds } })).facts[0]?.id;
    };
    expect(await from('district:b', 'district:a')).toBe(await from('district:a', 'district:b'));
  });

  test('tells apart two offices that one person holds in one place, and keeps when a translation is added', async () => {
    const offices = async (title: string): Promise<readonly string[]> => {
      const office = (name: string): string => `      - { object: district:shazhou, title: { ${name} }, evidence: [passage:note-1] }`;
      const text = [
        'people:',
        '  - id: person:a',
        '    name: { zh-Hans: 甲 }',
        '    holdsPosition:',
        office(title),
        office('zh-Hans: 书记'),
      ].join('\n');
      return (await checkFolder({ seeds: { 'a.yaml': text, 'sound.yaml': soundSeeds } })).facts.map(({ id }) => id);
    };
    const [mayor, secretary] = await offices('zh-Hans: 镇长');
    expect(mayor).not.toBe(secretary);
    expect((await offices('zh-Hans: 镇长, en: Mayor'))[0]).toBe(mayor);
  });
});
