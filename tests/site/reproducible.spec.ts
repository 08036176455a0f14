import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { changedFiles, copyProject, filesUnder, runScript } from '../project-copy.ts';
import { LONG } from './support/long.ts';

const CLOCK = resolve('tests/site/support/another-day.mjs');

test(
  'built in another folder, on another day and in another time zone, every file is the same to the byte',
  LONG,
  async () => {
    test.setTimeout(300_000);
    const folder = mkdtempSync(join(tmpdir(), 'built-again-'));
    try {
      copyProject(folder);
      const built = await runScript(folder, ['--import', CLOCK, 'node_modules/astro/bin/astro.mjs', 'build']);
      expect(built.code, built.output).toBe(0);
      const [here, there] = [process.cwd(), folder].map((root) => filesUnder(root, ['dist']));
      expect(here?.size).toBeGreaterThan(100);
      expect(changedFiles(here ?? new Map(), there ?? new Map())).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
