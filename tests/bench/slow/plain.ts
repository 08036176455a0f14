import type { Browser } from '@playwright/test';
import { notedBy, slowPage } from './device.ts';

const TAPS = 5;
const PAGE = `<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width"><title>持证指南</title>
<style>body{font:1.1em/1.8 sans-serif}</style><button>下一步</button>
<script>document.querySelector('button').onclick = () => document.body.append('可以换证。')</script>`;

/** The least that a tap can take: milliseconds from each tap on a plain page's button to the frame with a sentence more. */
export async function plainTaps(browser: Browser, slower: number): Promise<number[]> {
  const page = await slowPage(browser, { slower, slow3g: false });
  try {
    const url = 'http://plain.test/';
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
    await page.goto(url);
    for (let tap = 0; tap < TAPS; tap += 1) {
      await page.getByRole('button').tap();
      await page.waitForTimeout(200);
    }
    return Object.values((await notedBy(page)).interactions);
  } finally {
    await page.context().close();
  }
}
