import type { Environment } from '../../config.js';
import { SetupError } from '../../errors.js';
import { findProgram } from './find-program.js';
import { printInstallAdvice } from './install-advice.js';

/** The user's own `mvn`, so that its settings, mirrors and proxies hold. */
export async function findMaven(env: Environment): Promise<string> {
  const maven = await findProgram('mvn', env);
  if (maven !== undefined) return maven;
  throw new SetupError(
    [
      'The first start fetches Neo4j with Maven, and there is no mvn on the PATH. Later starts do not need it.',
      printInstallAdvice({
        debian: 'sudo apt install maven',
        macos: 'brew install maven',
        windows: 'choco install maven',
      }),
    ].join('\n'),
  );
}
