import { execFile } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOTICE } from './broken/mutation.ts';
import { contentCopy } from './copy.ts';

const { root, change } = contentCopy();

/** Runs the whole build on the broken copy. */
function build(): Promise<{ code: number; output: string }> {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'tests']) {
    cpSync(name, join(root(), name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root(), 'node_modules'), 'junction');
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const options = { cwd: root(), env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } };
  return new Promise((done) => {
    execFile(process.execPath, [astro, 'build'], options, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

const CASES = [
  ['a changed quote', 'rules.yaml', 'quote: 逾期不再开展', 'quote: 逾期不在开展', '引文“逾期不在开展”'],
  ['a tag that is not closed', 'notice.mdx', '</Guide>', '', '没有关上，这里却是 </Clause>'],
] as const;

test.each(CASES)(
  'the build stops on %s and names file and fault',
  async (_, name, from, to, says) => {
    change(`${NOTICE}/${name}`, from, to);
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`${NOTICE}/${name}:\\d+`));
    expect(output).toContain(says);
  },
  120_000,
);
