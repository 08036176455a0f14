import { expect, test } from 'vitest';
import { copyProject, runScript } from '../project-copy.ts';
import { NOTICE } from './broken/mutation.ts';
import { contentCopy } from './copy.ts';

const { root, change } = contentCopy();

const CASES = [
  ['a changed quote', 'rules.yaml', 'quote: 逾期不再开展', 'quote: 逾期不在开展', '引文“逾期不在开展”'],
  ['a tag that is not closed', 'notice.mdx', '</Guide>', '', '没有关上，这里却是 </Clause>'],
] as const;

CASES.forEach(([what, name, from, to, says], at) => {
  test(`the build stops on ${what} and names file and fault`, {
    timeout: 120_000,
    tags: at === 0 ? [] : ['long'],
  }, async () => {
    copyProject(root());
    change(`${NOTICE}/${name}`, from, to);
    const { code, output } = await runScript(root(), ['node_modules/astro/bin/astro.mjs', 'build']);
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`${NOTICE}/${name}:\\d+`));
    expect(output).toContain(says);
  });
});
