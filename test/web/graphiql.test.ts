import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../src/load/load.js';
import { catalogue } from '../../src/ontology/entities/index.js';
import type { Database } from '../../src/neo4j/database.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { openEmptyGraph } from '../live/open-empty-graph.js';
import { chromiumPath, type OpenBrowser, openBrowser } from './open-browser.js';

/** Runs in the page: the operation that GraphiQL has noted for its active tab. */
function operationOfTab(index: number): string | undefined {
  const { localStorage } = globalThis as unknown as { readonly localStorage: { getItem(key: string): string | null } };
  const state = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}') as {
    readonly activeTabIndex?: number;
    readonly tabs?: readonly { readonly operationName?: string }[];
  };
  return state.activeTabIndex === index ? state.tabs?.[index]?.operationName : undefined;
}

const inChromium = chromiumPath === undefined ? describe.skip : describe;

inChromium('GraphiQL (skipped where there is no Chromium)', () => {
  let database: Database;
  let server: RunningServer;
  let browser: OpenBrowser;

  beforeAll(async () => {
    database = await openEmptyGraph();
    await loadSeeds({ folder: 'seeds/xiangzhou-hengqin', catalogue, database });
    server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await database.close();
  });

  test('opens with three questions, each answered with data, and asks nobody but the server', async () => {
    const page = await browser.context.newPage();
    const complaints: string[] = [];
    const outside: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL('/', server.url).href) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
    });
    await page.goto(server.url);
    const tabs = page.getByRole('tab', { name: /Supporters|Plan|Figures/ });
    await tabs.nth(2).waitFor();
    expect(await tabs.count()).toBe(3);
    for (const [index, name, expected] of [
      [0, 'Supporters', '"supportedBy"'],
      [1, 'Plan', '"programme"'],
      [2, 'Figures', '"observations"'],
    ] as const) {
      await tabs.nth(index).click();
      // GraphiQL notes the operation's name a moment after it shows the tab, and would send the name of the one before.
      while ((await page.evaluate(operationOfTab, index)) !== name) await page.waitForTimeout(50);
      await page.getByRole('button', { name: /^Execute query/ }).click();
      await page.locator('.result-window', { hasText: expected }).waitFor();
      expect(await page.locator('.result-window').innerText()).not.toContain('"errors"');
    }
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });
});
