import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const load = async () => (await import('../../src/links/script-address.ts')).scriptAddress;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://example.org/check/'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, Symbol.for('script-address'));
});

test('an address of the site becomes whole', async () => {
  expect((await load())('/sw.js')).toBe('https://example.org/sw.js');
});

test.each(['https://elsewhere.example/sw.js', '//elsewhere.example/sw.js', 'data:text/javascript,1'])(
  '%s is refused',
  async (path) => {
    const scriptAddress = await load();
    expect(() => scriptAddress(path)).toThrow(TypeError);
  },
);

test('the browser is asked for one policy however many bundles hold the function', async () => {
  const createPolicy = vi.fn((_name: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  for (const each of ['/one.js', '/two.js']) {
    vi.resetModules();
    expect((await load())(each)).toBe(`https://example.org${each}`);
  }
  expect(createPolicy).toHaveBeenCalledOnce();
});
