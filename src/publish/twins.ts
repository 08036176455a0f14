import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { builtFiles } from './files.ts';

/** Pictures are packed already, and `_headers` is for hosts alone. */
const TEXT = /\.(?:css|html|js|json|md|svg|txt|xml)$/;
/** Under one packet nothing is won. */
const SMALLEST = 1000;

const packers = [
  { ending: 'br', pack: (bytes: Buffer) => promisify(brotliCompress)(bytes) },
  { ending: 'gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
];

/** Puts a brotli and a gzip twin beside each built text, so that no host has to pack it at every request. */
export async function writeTwins(dist: string): Promise<void> {
  for (const file of builtFiles(dist).filter((name) => TEXT.test(name))) {
    const path = join(dist, file);
    const bytes = await readFile(path);
    if (bytes.length < SMALLEST) continue;
    await Promise.all(
      packers.map(async ({ ending, pack }) => await writeFile(`${path}.${ending}`, await pack(bytes))),
    );
  }
}
