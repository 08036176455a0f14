import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserOptions } from '../../site/support/browser.ts';
import { builtPages } from '../../site/support/built-pages.ts';
import { builtPeers } from '../lighthouse/peers/index.ts';
import { serve } from '../lighthouse/serve.ts';
import { texts } from '../lighthouse/texts.ts';
import type { Line } from '../results.ts';
import { goalOf } from './goals.ts';
import { noticeLines, peerLine, shapeLines, weightLine } from './lines.ts';
import { searchLines } from './search.ts';
import { type Visited, type VisitedNotice, visit, visitNotice } from './visits.ts';

const PEERED = 'guizhou-2023-conversion';

/** What every page weighs and how its elements stand, beside the same notice in sites of others. */
export async function measure(): Promise<Line[]> {
  if (!existsSync('dist/_headers'))
    throw new Error('There is no built site to measure: run "npm run build" first.');
  const { built } = builtPeers(texts());
  const browser = await chromium.launch((await browserOptions()).launchOptions);
  const own = await serve('dist');
  const servers = [own];
  const others: Visited[] = [];
  const notices: VisitedNotice[] = [];
  const peers: [name: string, Visited][] = [];
  try {
    for (const path of builtPages()) {
      console.log(path);
      if (/^\/notices\/.+\/$/.test(path)) notices.push(await visitNotice(browser, own.origin, path));
      else others.push(await visit(browser, own.origin, path));
    }
    for (const [name, { folder, pathOf }] of Object.entries(built)) {
      const server = await serve(folder);
      servers.push(server);
      peers.push([name, await visit(browser, server.origin, pathOf(PEERED))]);
    }
  } finally {
    await browser.close();
    for (const { end } of servers) end();
  }
  const peered = notices.find(({ path }) => path === `/notices/${PEERED}/`);
  return [
    ...others.map(({ path, weight }) => weightLine(path, weight, goalOf(path))),
    ...notices.flatMap(noticeLines),
    ...(peered ? peers.map(([name, theirs]) => peerLine(name, peered, theirs)) : []),
    ...shapeLines([...others, ...notices]),
    ...searchLines(),
  ];
}
