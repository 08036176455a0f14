import { type BrowserType, chromium } from '@playwright/test';
import { browserOptions } from '../../site/support/browser.ts';
import { freePort } from '../../site/support/port.ts';
import { importFrom, installed } from '../peers.ts';

const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** What browsers fetch for themselves, and the service worker: what a page weighs does not hang on it. */
const APART = /(?:\/favicon\.\w+|\.webmanifest|\/sw\.js)$|^data:/;

/** What Lighthouse says of one page, opened once. */
export interface Audit {
  /** Performance, accessibility, best practices, search engines: of 100. */
  scores: readonly number[];
  /** Milliseconds. */
  lcp: number;
  cls: number;
  requests: number;
  /** As sent, with their headers. */
  bytes: number;
  /** What is less than whole, by name. */
  lacks: readonly string[];
}

interface Report {
  categories: Readonly<Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>>;
  audits: Readonly<
    Record<
      string,
      {
        score: number | null;
        numericValue?: number;
        details?: { items: { url: string; transferSize: number }[] };
      }
    >
  >;
}

interface Lighthouse {
  default: (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;
}

function readReport({ categories, audits }: Report): Audit {
  const fetched = (audits['network-requests']?.details?.items ?? []).filter(
    ({ url }) => !APART.test(url.replace(/[?#].*$/, '')),
  );
  const refs = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []);
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    requests: fetched.length,
    bytes: fetched.reduce((sum, { transferSize }) => sum + transferSize, 0),
    lacks: refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
  };
}

/** Which browser and which Lighthouse, for the table. */
export async function tools(): Promise<string> {
  const browser = await chromium.launch((await browserOptions()).launchOptions);
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}, Lighthouse ${VERSION}`;
}

type Launch = NonNullable<Parameters<BrowserType['launch']>[0]>;

/** Lighthouse as it is out of the box (a phone, the network and the processor simulated), in a browser of its own each time. */
export async function lighthouse(): Promise<(url: string) => Promise<Audit>> {
  const folder = installed('lighthouse', { lighthouse: VERSION });
  const { default: audit } = (await importFrom(folder, 'lighthouse')) as Lighthouse;
  const { launchOptions = {} }: { launchOptions?: Launch } = await browserOptions();
  return async (url) => {
    const port = Number(await freePort());
    const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`];
    const browser = await chromium.launch({ ...launchOptions, args });
    try {
      const result = await audit(url, { port, logLevel: 'silent', onlyCategories: CATEGORIES });
      if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
      return readReport(result.lhr);
    } finally {
      await browser.close();
    }
  };
}
