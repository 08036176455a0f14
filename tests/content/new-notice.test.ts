import { cpSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { QUESTIONS, readQuestions } from '../../src/content/questions.ts';
import { changedFiles, type Ended, filesUnder, runScript } from '../project-copy.ts';
import { fillFolder, flagsOf, SIXTH } from '../sixth/notice.ts';
import { contentCopy } from './copy.ts';

const { root, change, message, problems } = contentCopy();
const LONG = { tags: ['long'] };
const FOLDER = `content/notices/${SIXTH.id}`;
const folder = () => join(root(), FOLDER);
const written = (name: string) => readFileSync(join(folder(), name), 'utf8');

// Questions name the tasks in which they arise.
beforeEach(() => {
  for (const file of globSync('src/widgets/*/task.yaml')) cpSync(file, join(root(), file));
});

const newNotice = (words: readonly string[]): Promise<Ended> =>
  runScript(root(), [resolve('src/tools/new-notice/index.ts'), ...words]);

describe('from flags', () => {
  test('a folder is made with everything that a notice needs, the source untouched, and nothing else', async () => {
    const before = filesUnder(root());
    const { code, output } = await newNotice(flagsOf());
    expect(output).toContain(`已建立 ${FOLDER}`);
    expect(code).toBe(0);
    const names = ['answers.yaml', 'contacts.yaml', 'notice.mdx', 'rules.yaml', 'source.txt'];
    expect(changedFiles(before, filesUnder(root()))).toEqual(names.map((name) => `${FOLDER}/${name}`));
    expect(readFileSync(join(folder(), 'source.txt'))).toEqual(readFileSync(SIXTH.source));
  });

  test('what was told stands in its files, the rest is left open', async () => {
    await newNotice(flagsOf({ issuer: '南岚省"住建厅"' }));
    for (const line of [`title: "${SIXTH.title}"`, 'issuer: "南岚省\\"住建厅\\""', 'region: "南岚"'])
      expect(written('notice.mdx')).toContain(line);
    expect(written('rules.yaml')).toContain(`notice: "${SIXTH.id}"`);
    expect(written('contacts.yaml')).toContain(`id: "${SIXTH.id}-1"`);
    expect(['notice.mdx', 'rules.yaml', 'contacts.yaml', 'answers.yaml'].map(written).join()).not.toContain(
      '{{',
    );
  });

  test('every question that people ask waits for its answer', async () => {
    await newNotice(flagsOf());
    const asked = readQuestions(QUESTIONS).questions.map(({ id }) => id);
    const waiting = [...written('answers.yaml').matchAll(/question: "(.+)"\n +says: "待填/gu)];
    expect(waiting.map(([, id]) => id)).toEqual(asked);
  });

  test('its clauses are those that its numbers part', async () => {
    await newNotice(flagsOf());
    const ids = [...written('notice.mdx').matchAll(/<Clause id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(['head', 'preamble', '1', '2', '3', '3.1', '3.2', '3.3', '4', 'closing']);
    expect(written('notice.mdx')).toContain('<Clause id="3" reads="" title="三、换领步骤">');
  });

  test('everything wrong is said at once, each in a sentence, and nothing is made', async () => {
    const wrong = { id: 'Nan Lan', source: 'missing.txt', issuer: undefined };
    const before = filesUnder(root());
    const { code, output } = await newNotice([...flagsOf(wrong), '--titel', 'x']);
    expect(code).toBe(1);
    for (const sentence of [
      '--id 不能是“Nan Lan”；文件夹名，也是网址：小写字母、数字和连字符',
      'missing.txt，请写对路径',
      '--issuer 没有写；发文机关',
      '没有 --titel 这个选项；应是：--id、--source、',
      '“x”前面没有选项名',
      '没有建立任何文件',
    ])
      expect(output).toContain(sentence);
    expect(output).not.toMatch(/\bat .*:\d+/u);
    expect(changedFiles(before, filesUnder(root()))).toEqual([]);
  });

  test('a flag without its value is one that is not told', LONG, async () => {
    const { code, output } = await newNotice([...flagsOf({ issuer: undefined, region: ' ' }), '--issuer']);
    expect(code).toBe(1);
    expect(output).toContain('--issuer 没有写；发文机关');
    expect(output).toContain('--region 没有写；适用地区');
  });

  test('a title that the source does not print is refused', LONG, async () => {
    const { output } = await newNotice(flagsOf({ title: '南岚省关于换领的通知' }));
    expect(output).toContain('--title：原文里没有“南岚省关于换领的通知”，请照原文逐字写');
  });

  test('a source that is no text in UTF-8 is refused', async () => {
    writeFileSync(join(root(), 'gbk.txt'), Buffer.from([0xb9, 0xf3, 0xd6, 0xdd]));
    writeFileSync(join(root(), 'empty.txt'), ' \n');
    expect((await newNotice(flagsOf({ source: 'gbk.txt' }))).output).toContain('不是 UTF-8 编码');
    expect((await newNotice(flagsOf({ source: 'empty.txt' }))).output).toContain('里没有文字');
  });

  test('a folder that is there is never written into', LONG, async () => {
    await newNotice(flagsOf());
    change(`${FOLDER}/rules.yaml`, 'version: "1"', 'version: "7"');
    const before = filesUnder(root());
    const { code, output } = await newNotice(flagsOf());
    expect(code).toBe(1);
    expect(output).toContain(`${FOLDER} 已经有了，不会覆盖`);
    expect(changedFiles(before, filesUnder(root()))).toEqual([]);
  });

  test('--help lists every flag; without flags each is asked for', LONG, async () => {
    const { code, output } = await newNotice(['--help']);
    expect(code).toBe(0);
    const bare = await newNotice([]);
    expect(bare.code).toBe(1);
    for (const name of Object.keys(SIXTH)) {
      expect(output).toContain(`--${name}`);
      expect(bare.output).toContain(`--${name} 没有写`);
    }
  });
});

describe('what the folder leaves open', LONG, () => {
  test('is listed by the content check, one line each with file, line, place and mend', async () => {
    await newNotice(flagsOf());
    const lines = message().trim().split('\n').slice(1);
    expect(lines.filter((line) => !/^✕ \S+:\d+ {2}\S.* → \S/u.test(line))).toEqual([]);
    expect(lines.filter((line) => !line.includes(FOLDER))).toEqual([]);
    const open = readdirSync(folder()).flatMap((name) => written(name).match(/待填/gu) ?? []);
    const unmarked = written('notice.mdx').match(/reads=""/gu) ?? [];
    expect(lines).toHaveLength(open.length + unmarked.length);
    expect(lines.join('\n')).toMatch(
      /rules\.yaml:\d+ {2}conversion\.windows\[0\]\.closes {2}还没有填 → 换证最后一天/u,
    );
  });

  test('does not hide what is wrong beside it', async () => {
    await newNotice(flagsOf());
    change(`${FOLDER}/notice.mdx`, '不少于40学时', '不少于41学时');
    cpSync('tests/sixth/folder/contacts.yaml', join(folder(), 'contacts.yaml'));
    change(`${FOLDER}/contacts.yaml`, 'quote: 青屿市住房', 'quote: 青屿县住房');
    change(`${FOLDER}/rules.yaml`, 'stated: true', 'stated: perhaps');
    expect(message()).toContain('正文与 source.txt 不同');
    expect(message()).toMatch(/引文“青屿县住房.*”不在 nanlan-2026-8 的条款 4 里/u);
    expect(message()).toMatch(/rules\.yaml:\d+ {2}conversion\.hours\[0\]\.stated/u);
    expect(message()).toContain('conversion.windows[0].closes  还没有填');
  });

  test('is nothing once it is filled', async () => {
    await newNotice(flagsOf());
    fillFolder(folder());
    expect(problems()).toEqual([]);
  });
});
