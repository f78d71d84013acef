/** Writes this process's highest resident memory, in kilobytes, to the file that PEAK_FILE names, as it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
