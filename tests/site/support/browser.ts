import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlaywrightWorkerOptions } from '@playwright/test';

type BrowserOptions = Partial<Pick<PlaywrightWorkerOptions, 'channel' | 'launchOptions'>>;

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const cache = join(modules, '.cache', 'browser');

/**
 * The browser to test with: the one CHROMIUM_PATH names; on Linux /usr/bin/chromium or the one that comes as an
 * npm package; on macOS and Windows the installed Chrome. Linux gets the same Chinese font everywhere.
 */
export async function browserOptions(): Promise<BrowserOptions> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  if (process.platform !== 'linux')
    return named ? { launchOptions: { executablePath: named } } : { channel: 'chrome' };
  const installed = ['/usr/bin/chromium'].find(existsSync);
  const executablePath = named ?? installed ?? (await packagedChromium());
  process.env.FONTCONFIG_PATH = fontFolder();
  // One process for pages is enough for one test at a time: a second one would stand ready for each, for nothing.
  return { launchOptions: { executablePath, args: ['--no-sandbox', '--renderer-process-limit=1'] } };
}

/** Unpacks the Chromium of @sparticuz/chromium, once, into this project's cache, and returns its path. */
async function packagedChromium(): Promise<string> {
  if (process.arch !== 'x64')
    throw new Error('Install Chromium and name it in CHROMIUM_PATH: the bundled one needs an x64 processor.');
  const manifest = readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  const unpacked = join(folder, 'unpacked');
  if (!existsSync(unpacked)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the folder for temporary files, and brings its own libraries where it believes to run on such a host.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    writeFileSync(unpacked, '');
    return path;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** Writes a fontconfig that knows one family in the weights 400 and 700, and returns its folder. */
function fontFolder(): string {
  const fonts = join(modules, '@expo-google-fonts', 'noto-sans-sc');
  const folder = join(cache, 'fonts');
  mkdirSync(folder, { recursive: true });
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui'];
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${['400Regular', '700Bold'].map((weight) => `  <dir>${join(fonts, weight)}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
${families.map((family) => `  <alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`).join('\n')}
</fontconfig>
`,
  );
  return folder;
}
