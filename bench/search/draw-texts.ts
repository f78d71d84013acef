import type { Database } from '../../src/neo4j/database.js';
import { runRead } from '../../src/neo4j/run-statement.js';
import { readSyllables } from '../../src/search/read-syllables.js';
import { evenly, randomFrom } from '../random.js';

/** Texts of one form, as people type them. */
export interface DrawnTexts {
  readonly form: string;
  readonly texts: readonly string[];
  /** Whether a bare full-text call over names can find anything by them. */
  readonly forFloor: boolean;
}

/** Draws names of which half are places of a county or larger, since those are asked for most, and makes texts of them. */
export async function drawTexts(database: Database, count: number): Promise<readonly DrawnTexts[]> {
  const rows = await runRead(
    database,
    `MATCH (d:District) WHERE d.level IN ['PROVINCE', 'CITY', 'DISTRICT'] RETURN d.name ORDER BY d.id
     UNION ALL MATCH (d:District {level: 'SUBDISTRICT'}) WITH d ORDER BY d.id LIMIT 3400 RETURN d.name`,
  );
  const random = randomFrom(5);
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, 3_000)) drawn.add(String(rows[evenly(random, rows.length)]?.[0]));
  const names = [...drawn];
  const pinyin = names.map((name) => readSyllables(name.replace(/[^\p{Script=Han}]/gu, '')));
  const form = (name: string, texts: readonly string[], forFloor: boolean): DrawnTexts => ({ form: name, texts, forFloor });
  return [
    form('whole names', names, true),
    form('names without their last character', names.map((name) => name.slice(0, -1)), true), // prettier-ignore
    form('two characters', names.map((name) => name.slice(0, 2)), true), // prettier-ignore
    form('their last two characters, which many have', names.map((name) => name.slice(-2)), true), // prettier-ignore
    form('pinyin', pinyin.map((syllables) => syllables.join('')), false), // prettier-ignore
    form('pinyin of two characters', pinyin.map((syllables) => syllables.slice(0, 2).join('')), false), // prettier-ignore
    form('initials', pinyin.map((syllables) => syllables.map((one) => one.charAt(0)).join('')), false), // prettier-ignore
    form('pinyin with a slip', pinyin.map((syllables) => swap(syllables.join(''))), false), // prettier-ignore
  ];
}

/** Swaps two letters in the middle. */
function swap(text: string): string {
  const at = text.length >> 1;
  return text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
}
