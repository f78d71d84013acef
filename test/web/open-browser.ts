import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const candidates = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is: what CHROMIUM names, or a usual place; undefined on a machine that has none. */
export const chromiumPath = candidates.find((candidate) => candidate !== undefined && existsSync(candidate));

// In CI a missing Chromium is a failure: it must never pass for a test that ran.
if (chromiumPath === undefined && process.env['CI'] !== undefined) throw new Error('no Chromium on this machine: .ci/run must install it');

/** A browser of its own, with an empty profile, that talks to nobody by itself. */
export interface OpenBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts headless Chromium. */
export async function openBrowser(): Promise<OpenBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'pearlgraph-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath ?? '',
    viewport: { width: 1400, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
}
