import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeProblems, type Problem } from '../../src/content/problem.ts';
import { brokenFiles, type Mutation, NOTICE } from './broken/mutation.ts';
import { MUTATIONS } from './broken/mutations.ts';
import { contentCopy } from './copy.ts';

const { root, change, problems, message } = contentCopy();

const ALL = Object.entries(MUTATIONS).flatMap(([group, mutations]) =>
  mutations.map((mutation) => ({ group, mutation })),
);

/** What the libraries behind the check would say by themselves. */
const RAW = /expected|invalid|unexpected|must |error|无效|期望/i;

const read = (file: string) => readFileSync(join(root(), file), 'utf8');
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

/** Breaks the content. @returns where the message must find it broken */
function apply(mutation: Mutation): { file: string; line: number } {
  const { file, from, at, elsewhere } = mutation;
  const broken = file.includes('/') ? file : `${NOTICE}/${file}`;
  const before = from === undefined ? '' : read(broken);
  if (from !== undefined) expect(before, `${broken} holds ${from}`).toContain(from);
  for (const each of brokenFiles(mutation, read)) writeFileSync(join(root(), each.file), each.to);
  const named = elsewhere ?? broken;
  const line = at !== undefined ? lineOf(read(named), at) : from === undefined ? 1 : lineOf(before, from);
  return { file: named, line };
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function row({ breaks }: Mutation, { file, line, says, fix }: Problem): string {
  return `| ${cell(breaks)} | ${file.split('/').at(-1)}:${line} | ${cell(says)} | ${cell(fix)} |`;
}

test('the content as it stands has no problems', () => {
  expect(problems()).toEqual([]);
});

/** Of each group of mutations so many are tried in `npm test`. */
const FIRST = 4;
const LONG = { tags: ['long'] };

describe('broken content is refused with file, line and mend', () => {
  const rows = new Map<string, string[]>(Object.keys(MUTATIONS).map((group) => [group, []]));

  const refuses = ({ group, mutation }: (typeof ALL)[number]) => {
    const place = apply(mutation);
    const found = problems().map((each) => ({ ...each, file: each.file.replace(`${root()}/`, '') }));
    for (const { line, says, fix } of found) {
      expect(line).toBeGreaterThan(0);
      expect(says).not.toMatch(RAW);
      expect(fix).toMatch(/\p{Script=Han}/u);
    }
    const named = found.find(({ says }) => says.includes(mutation.says));
    expect(named, describeProblems(found)).toMatchObject(place);
    if (named) rows.get(group)?.push(row(mutation, named));
  };
  const isFirst = ({ group, mutation }: (typeof ALL)[number]) =>
    ALL.filter((each) => each.group === group).findIndex((each) => each.mutation === mutation) < FIRST;

  test.each(ALL.filter(isFirst))('$group: $mutation.breaks', refuses);

  test.each(ALL.filter((each) => !isFirst(each)))('$group: $mutation.breaks', LONG, refuses);

  // Written anew by `npm run test:unit:all -- -u`, after the messages have been read.
  test('and tests/content/BROKEN.md shows every message', LONG, async () => {
    const tables = [...rows].map(([group, cells]) =>
      [`## ${group}`, '', '| broken | place | message | mend |', '| --- | --- | --- | --- |', ...cells].join(
        '\n',
      ),
    );
    const book = [
      '# What the content check refuses',
      `${ALL.length} ways of breaking the content, and what is said of each.`,
      ...tables,
    ];
    await expect(`${book.join('\n\n')}\n`).toMatchFileSnapshot('BROKEN.md');
  });
});

test.each(['notice.mdx', 'rules.yaml', 'contacts.yaml', 'source.txt'])(
  'a missing %s is the one problem: nothing is said of what rests on it',
  (name) => {
    const file = join(root(), NOTICE, name);
    rmSync(file);
    expect(problems()).toMatchObject([{ file, says: '缺少这个文件' }]);
  },
);

test('a folder in the place of a file is told in a sentence', () => {
  for (const name of ['rules.yaml', 'answers.yaml']) {
    rmSync(join(root(), NOTICE, name));
    mkdirSync(join(root(), NOTICE, name));
  }
  expect(problems().map(({ file, says }) => [file, says])).toEqual(
    ['rules.yaml', 'answers.yaml'].map((name) => [join(root(), NOTICE, name), '这是文件夹，不是文件']),
  );
});

test('files that systems leave behind are passed over', () => {
  for (const folder of ['content/notices', NOTICE]) writeFileSync(join(root(), folder, '.DS_Store'), '\0');
  expect(problems()).toEqual([]);
});

test('a twin of a character that the official text prints is copied as it is', () => {
  for (const name of ['source.txt', 'notice.mdx'])
    change(`${NOTICE}/${name}`, '再开展。若因', '再开展。\u2F08若因');
  expect(problems().map(({ says }) => says)).toEqual([expect.stringContaining('不是收到时的文本')]);
});

test('a file under a mistyped name is not passed over', () => {
  const file = join(root(), NOTICE, 'answer.yaml');
  renameSync(join(root(), NOTICE, 'answers.yaml'), file);
  expect(problems()).toContainEqual(
    expect.objectContaining({ file, says: '没有这种文件，里面的内容不会用到' }),
  );
});

test('a file with the line ends of Windows is read like any other', () => {
  for (const name of ['notice.mdx', 'rules.yaml', 'contacts.yaml', 'answers.yaml']) {
    writeFileSync(join(root(), NOTICE, name), read(`${NOTICE}/${name}`).replaceAll('\n', '\r\n'));
  }
  expect(problems()).toEqual([]);
});

test('several problems, in one file and in others, are all listed in one message', () => {
  change(`${NOTICE}/rules.yaml`, 'total: 64', 'total: 46');
  change(`${NOTICE}/rules.yaml`, 'quote: 逾期不再开展', 'quote: 逾期不在开展');
  change(`${NOTICE}/contacts.yaml`, "phone: '0851-85360006'", "phone: '0851-85360007'");
  change('content/notices/jilin-2022-25/rules.yaml', "clause: '2.2'", "clause: '9.9'");
  change('content/notices/hainan-2020-135/notice.mdx', 'signed: null', "signed: '2020-02-30'");
  change('content/search-words.yaml', 'means: [二级建造师]', 'means: 二级建造师');
  const said = message();
  expect(said).toMatch(/^content: [6-9] problems\n/);
  for (const words of [
    '46 不在这条规则的引文里',
    '引文“逾期不在开展”不在',
    'phone“0851-85360007”不在它的引文里',
    '没有条款 9.9',
    '应是真实存在的日期',
    '应是列表，现在是文字 二级建造师',
  ]) {
    expect(said).toContain(words);
  }
});

test('what cannot be read of a notice hides nothing else that is wrong with it, and blames nothing on it', () => {
  const folder = 'content/notices/jilin-2022-25';
  change(`${folder}/rules.yaml`, 'conversion:', 'conversions:');
  change(`${folder}/contacts.yaml`, 'id: jilin-platform-hotline', 'id: Jilin');
  change(`${folder}/notice.mdx`, '逾期“原证书”自动作废', '逾期“原证书”自动失效');
  const said = message();
  for (const words of ['不认识的键 conversions', '只用小写字母、数字和连字符', '正文与 source.txt 不同'])
    expect(said).toContain(words);
  expect(said).not.toContain('没有规则引用它');
  expect(said).not.toContain('没有规则提到这一条');
});

test('each problem is one line: file, line, place, what is wrong and how to mend it', () => {
  change(`${NOTICE}/rules.yaml`, 'total: 64', 'total: 46');
  change(`${NOTICE}/answers.yaml`, 'question: still-exchange', 'question: [still-exchange');
  change('content/notices/jilin-2022-25/notice.mdx', '</Guide>', '</Guid>');
  const [count, ...lines] = message().trim().split('\n');
  expect(count).toBe(`content: ${problems().length} problems`);
  expect(lines).toHaveLength(problems().length);
  expect(lines.filter((line) => !/^✕ \S+:\d+ .+ → .+$/u.test(line))).toEqual([]);
});

test('the content check alone takes less than two seconds of the processor', () => {
  const before = process.cpuUsage();
  problems();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
});
