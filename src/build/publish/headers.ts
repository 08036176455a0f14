import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './files.ts';
import { type HeaderRule, writeHeadersFile } from './headers-file.ts';
import { writeNginx } from './nginx.ts';
import { sitePolicy } from './policy.ts';

const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What Astro names by its content. */
const HASHED = '_astro';
/** What other sites show or read without asking by CORS; nobody else's page loads the rest as its own part. */
const FOR_OTHERS = new Set(['api', 'card.png', 'favicon.svg', 'llms.txt', 'rss.xml']);

const MARKDOWN = 'text/markdown; charset=utf-8';
const PLAIN = 'text/plain; charset=utf-8';

/** For every path. Each header stands in one rule of those that match a path: hosts would join two values. */
const everywhere = (policy: string): HeaderRule => ({
  pattern: '/*',
  headers: [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', UNUSED.map((name) => `${name}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Strict-Transport-Security', 'max-age=31536000'],
    // Programs in other pages may read what is published here.
    ['Access-Control-Allow-Origin', '*'],
  ],
});

function caching(top: string): HeaderRule['headers'] {
  return [
    ['Cache-Control', top === HASHED ? 'public, max-age=31536000, immutable' : 'no-cache'],
    ['Cross-Origin-Resource-Policy', FOR_OTHERS.has(top) ? 'cross-origin' : 'same-origin'],
  ];
}

/** One rule for what each name at the top of the site holds: its number does not grow with the notices. */
function rulesFor(files: readonly string[]): HeaderRule[] {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
  const single = files.filter(
    (file) => !file.includes('/') && !file.startsWith('_') && file !== 'index.html',
  );
  return [
    { pattern: '/', headers: caching('') },
    ...[...folders].map((name) => ({ pattern: `/${name}/*`, headers: caching(name) })),
    ...single.map((name) => ({ pattern: `/${name}`, headers: caching(name) })),
  ];
}

/** Text without a place to name its encoding in: browsers would guess. */
function encodings(files: readonly string[]): HeaderRule[] {
  return [
    { pattern: '/notices/:id/index.md', headers: [['Content-Type', MARKDOWN]] },
    { pattern: '/notices/:id/source.txt', headers: [['Content-Type', PLAIN]] },
    ...files
      .filter((file) => /^[^/]+\.txt$/.test(file))
      .map((file): HeaderRule => ({ pattern: `/${file}`, headers: [['Content-Type', PLAIN]] })),
  ];
}

/** Writes `_headers` into the built site, and the same for nginx: its pages' policy, what browsers may keep, encodings. */
export function writeHeaders(dist: string): void {
  const files = builtFiles(dist);
  const rules = [everywhere(sitePolicy(dist)), ...rulesFor(files), ...encodings(files)];
  writeFileSync(join(dist, '_headers'), writeHeadersFile(rules));
  writeNginx(dist, rules);
}
