import { SetupError } from '../errors.js';
import { captionLanguages } from '../export/bloom/caption-language.js';
import { writeBloom } from '../export/bloom/write-bloom.js';
import { catalogue } from '../ontology/entities/index.js';

/**
 * `pearlgraph export bloom`: writes the perspective of Neo4j Bloom to standard output, without a Neo4j.
 * @throws SetupError for another language, or a moment, which a perspective is not of
 */
export async function writePerspective(args: {
  readonly language: string;
  readonly 'valid-on'?: string | undefined;
  readonly 'known-on'?: string | undefined;
}): Promise<void> {
  const language = captionLanguages.find((one) => one === args.language);
  if (language === undefined) throw new SetupError(`--language: expected ${captionLanguages.join(' or ')}, got "${args.language}"`);
  const moment = (['valid-on', 'known-on'] as const).find((name) => args[name] !== undefined);
  if (moment !== undefined) throw new SetupError(`--${moment}: expected none, as a perspective is how Bloom shows the live graph, got one`);
  process.stdout.write(await writeBloom(catalogue, language));
}
