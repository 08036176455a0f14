/** Where the bytes are: `npm run bench:bytes` builds the site and prints them by page, by file and by module. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildListening } from './bundle.ts';
import { pagesIn } from './pages.ts';

/** A module below this is not worth a line. */
const LEAST = 300;

function row(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(44) + cells.map((cell) => String(cell).padStart(9)).join('');
}

const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
try {
  const files = await buildListening(folder);
  const pages = pagesIn(folder);
  const columns = ['html', 'words', 'data', 'style', 'form', 'noJs', 'css', 'elements'] as const;
  console.log(row('Pages, gzip', columns));
  for (const page of pages)
    console.log(
      row(
        page.path,
        columns.map((column) => page[column]),
      ),
    );
  console.log(`\n${row('Scripts', ['gzip'])}`);
  for (const { name, gzip, imports, later, modules } of files) {
    console.log(row(name, [gzip]));
    if (imports.length > 0) console.log(`  with ${imports.join(', ')}`);
    if (later.length > 0) console.log(`  later ${later.join(', ')}`);
    for (const { id, raw, gzip: alone } of modules.filter((each) => each.raw >= LEAST)) {
      console.log(row(`    ${id.replace(/^node_modules\//, '')}`, [raw, alone]));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
