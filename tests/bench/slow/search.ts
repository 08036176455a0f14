import type { Browser } from '@playwright/test';
import { shown, spreadOf } from '../measure.ts';
import { runs } from '../options.ts';
import type { Line } from '../results.ts';
import { notedBy, slowPage } from './device.ts';

const SLOWER = 4;
const RESULT_MS = 100;
/** Short and long, by subject and by place; the last character changes what is found. */
const QUERIES = ['学时', '贵阳电话', '二级建造师延续注册', '电子证书', '继续教育学时', '谁能换证'];

/** From the last key to the frame with the results. */
export async function searchLine(browser: Browser, origin: string): Promise<Line> {
  const times: number[] = [];
  for (let round = 0; round < runs; round += 1) {
    const page = await slowPage(browser, { slower: SLOWER, slow3g: false });
    await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
    const box = page.getByLabel('找什么');
    for (const query of QUERIES) {
      await box.fill(query.slice(0, -1));
      await page.waitForTimeout(500);
      await page.keyboard.insertText(query.slice(-1));
      times.push((await notedBy(page)).shown ?? Number.NaN);
    }
    await page.context().close();
  }
  return {
    what: `/search/, processor ${SLOWER} × slower: from the last key to the frame with the results`,
    ours: `${shown(times, 0)} ms`,
    goal: `${RESULT_MS} ms`,
    holds: spreadOf(times).median <= RESULT_MS,
  };
}
