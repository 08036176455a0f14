import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PLACEHOLDERS } from '../../src/rules/index.ts';
import { publishedText } from './support/published-files.ts';
import { expect, test } from './support/test.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Words that say more than a notice, and words of one thing for which the site has another: see the glossary. */
const NEVER = [
  ...['读法', '读作', '说法一', '两种算法', '哪种算法', '推定', '推断'],
  ...['长期有效', '打给谁', '向谁问', '致电', '还缺信息', '没有运行脚本'],
  ...['不能再按延续办理', '也不能换证了', '两种算法都不缺', '不要求继续教育', '不另要求'],
  ...['到期重新下载就可以', '重新下载即可', '各省参照', '只有属于6类', '先核对这两项'],
  ...[
    '您有一年不满',
    '您有一年没有学满',
    '没有列出自己的受理单位',
    '此前规定与本通知不一致的，以本通知为准，所以',
  ],
] as const;

/** A calendar entry keeps the name that it was first known by; a company's list may have headings in other words. */
const KEPT = /属于六类情形|是否已核验原件|原件核验|已核验原件|申请增项（不另要求继续教育）/gu;
const FILES = globSync('**/*.{html,json,md,txt,xml,js,yaml}', { cwd: dist }).filter(
  (file) => !file.endsWith('search-index.json'),
);

test('no file of the site says what the site no longer says', () => {
  expect(FILES.length).toBeGreaterThan(50);
  const found = FILES.flatMap((file) => {
    const text = publishedText(file).replaceAll(KEPT, '');
    return NEVER.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('nothing that is filled in for one person stands open on a page that is for all', () => {
  const hole = new RegExp(
    `\\{(?:${Object.keys(PLACEHOLDERS).join('|')}|issuedOn|firstIssuedOn|oldValidUntil)\\}`,
  );
  const found = FILES.filter((file) => /\.(?:html|md|txt|xml)$/.test(file)).filter((file) => {
    // What widgets are given holds the rules as they are written.
    const shown = publishedText(file)
      .replaceAll(/<script\b[\s\S]*?<\/script>/gu, '')
      .replaceAll(/ (?:props|data-[a-z]+)="[^"]*"/gu, '');
    return hole.test(shown);
  });
  expect(found).toEqual([]);
});
