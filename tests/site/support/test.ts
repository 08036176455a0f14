import { test as base, expect } from '@playwright/test';
import { isOwn } from './own.ts';

export { expectNoAxeFindings, expectNoAxeFindingsInBothSchemes } from './axe.ts';
export { builtPages } from './built-pages.ts';
export { expect };

/** For `test.use(desktop)`: a wide screen with a mouse instead of the phone that tests run on by default. */
export const desktop = { viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false } as const;

/** Said by Playwright where it keeps service workers away. */
const BLOCKED = /^Service Worker registration blocked by Playwright$/;

/** The `test` of this site: fails when any page warns, throws, or asks another origin for anything. */
export const test = base.extend<{ expectedConsole: RegExp[] }>({
  /** Console messages and errors that a test provokes on purpose. */
  expectedConsole: [[], { option: true }],

  context: async ({ context, baseURL, expectedConsole }, use) => {
    const noise: string[] = [];
    const hear = (kind: string, text: string) => {
      if (![BLOCKED, ...expectedConsole].some((pattern) => pattern.test(text)))
        noise.push(`${kind}: ${text}`);
    };
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) hear(message.type(), message.text());
    });
    context.on('weberror', (thrown) => hear('uncaught', thrown.error().message));
    context.on('request', (request) => {
      if (!isOwn(request.url(), baseURL)) noise.push(`request to another origin: ${request.url()}`);
    });
    await use(context);
    expect(noise, 'what the console and the network should not have seen').toEqual([]);
  },
});
