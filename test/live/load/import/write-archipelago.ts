import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const hash = '172ca68503e24bbbc5e7d03d045e3eff7736ce6120de19a08bdadb7f023cac78';

/**
 * Writes an invented dataset of so many places as a folder of CSV files: a tree in which each place but the first is a part of an earlier
 * one. Every hundredth row of either table is refused, by the ontology or by the graph.
 */
export async function writeArchipelago(folder: string, places: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const districts = ['id,name,level,divisionCode'];
  const parts = ['subject,object,evidence,validFrom'];
  for (let index = 0; index < places; index += 1) {
    const level = index % 100 === 99 ? 'ISLET' : 'COMMUNITY';
    districts.push(`district:islet-${index},第${index}屿,${level},99${String(index).padStart(10, '0')}`);
    if (index > 0) parts.push(`district:islet-${index},district:islet-${Math.floor((index - 1) / 7)},passage:chart-${index % 3},2000`);
  }
  const passages = [0, 1, 2].map(
    (index) => `passage:chart-${index},document:chart,${index},${index + 1},${hash},海图所示,As the chart shows`,
  );
  await writeFile(join(folder, 'District.csv'), `${districts.join('\n')}\n`);
  await writeFile(join(folder, 'PART_OF.csv'), `${parts.join('\n')}\n`);
  await writeFile(join(folder, 'Document.csv'), `id,name,file,sha256\ndocument:chart,海图,chart.txt,${hash}\n`);
  await writeFile(join(folder, 'Passage.csv'), ['id,document,start,end,sha256,paraphrase,paraphraseEn', ...passages, ''].join('\n'));
}
