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
  ...[
    '每个自然年不少于',
    '规则里的数字要在原话里找得到。',
    '我们不替您选',
    '所以旧证过了有效期不能再延',
    '培训机构由',
  ],
  ...['30日按日历日算', '也不因节假日顺延', '本通知有内容被后来的文件改变', '仍有两件事要办'],
  '照抄注册证书上“注册有效期至”',
] as const;

/** What careful readers missed, by the file that says it now. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'index.html': ['本站收录贵州、吉林、海南和住建部的5份通知', '里面的换证都已截止'],
  'about/index.html': ['推算出来的要写明怎样推算', '定不了的，结论就写“两种理解”'],
  'questions/index.html': ['推算的和举例的除外'],
  'api/index.html': ['夹在别的文章里收到的，只留文件本身'],
  'compare/index.html': ['（通知没有印电话）'],
  'registration/index.html': ['看每个专业后面的有效期，填后面那个日期'],
  'check/index.html': ['请问用证单位和省厅'],
  'rules/guizhou-2023-conversion/index.html': ['按不顺延准备'],
  'notices/guizhou-2023-55/index.html': [
    '且属于6类情形的，原件要现场核实',
    '多出的“培训”二字照原样保留',
    '到期的还能不能延续，没有单独写',
    '把人员列为注册状态异常（五（一）4），解答（五（四））',
    '伪造、篡改电子证书的，“电子证书一律无效”',
    '六、本通知自发布之日起施行',
  ],
  'notices/jilin-2022-25/index.html': [
    '换证前的继续教育（《住房和城乡建设领域专业人员岗位培训考核合格证书》）',
    '本站按自然年算',
  ],
  'notices/hainan-2020-135/index.html': [
    '怎样参加，例如选哪家机构',
    '本站认为换证截止时间被后来的文件推迟了，见',
    '本站按自然年算',
  ],
  'notices/mohurd-2020-662/index.html': ['本站认为本文件推迟了换证截止时间'],
};

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

for (const [file, words] of Object.entries(SAID)) {
  test(`${file} says what its readers missed`, () => {
    const text = publishedText(file).replaceAll(/<[^>]+>/gu, '');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
}

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
