import { builtHtml, gzipBytes } from './support/built-pages.ts';
import { builtPages, expect, isOwn, test } from './support/test.ts';

const kinds = ['html', 'css', 'js', 'other'] as const;
type Kind = (typeof kinds)[number];
type Row = { type: string; requests: number; foreign: number } & Record<Kind, number>;

const kindOf: Record<string, Kind> = { document: 'html', stylesheet: 'css', script: 'js' };

/** Each page type with the heaviest page of that type: every notice is one type, every other page its own. */
function heaviestOfEachType(): Map<string, string> {
  const heaviest = new Map<string, string>();
  for (const path of builtPages()) {
    const type = path.replace(/^\/notices\/[^/]+\//, '/notices/<id>/');
    const known = heaviest.get(type);
    if (!known || builtHtml(path).length > builtHtml(known).length) heaviest.set(type, path);
  }
  return heaviest;
}

function line(cells: (string | number)[]): string {
  return cells.map((cell, at) => (at === 0 ? String(cell).padEnd(28) : String(cell).padStart(9))).join('');
}

test('bytes and requests of each page type', async ({ page, baseURL }) => {
  const rows: Row[] = [];
  for (const [type, path] of heaviestOfEachType()) {
    const row: Row = { type, requests: 0, foreign: 0, html: 0, css: 0, js: 0, other: 0 };
    const bodies: Promise<void>[] = [];
    page.removeAllListeners('response');
    page.on('response', (response) => {
      row.requests += 1;
      if (!isOwn(response.url(), baseURL)) row.foreign += 1;
      const kind = kindOf[response.request().resourceType()] ?? 'other';
      const weigh = async () => {
        const bytes = gzipBytes(await response.body());
        row[kind] += bytes;
      };
      bodies.push(weigh());
    });
    // What loads late counts too, and no element tells when it has.
    await page.goto(path, { waitUntil: 'networkidle' });
    await Promise.all(bodies);
    rows.push(row);
  }
  const table = rows.map((row) => {
    const bytes = kinds.map((kind) => row[kind]);
    return line([row.type, row.requests, ...bytes, bytes.reduce((sum, one) => sum + one, 0)]);
  });
  process.stdout.write(`\n${[line(['gzip bytes', 'requests', ...kinds, 'total']), ...table].join('\n')}\n\n`);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ foreign }) => foreign > 0)).toEqual([]);
});
