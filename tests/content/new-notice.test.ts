import { cpSync, existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
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

const newNotice = (words: readonly string[], typed?: string): Promise<Ended> =>
  runScript(root(), [resolve('src/tools/new-notice/index.ts'), ...words], typed);

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

  test('the text tells its number, its day, its addressees, its basis and its telephones', async () => {
    await newNotice(flagsOf());
    for (const line of [
      'number: 南岚建人〔2026〕8号',
      "signed: '2026-08-15'",
      '  - 各市住房和城乡建设局\n  - 望鹤新区建设局\n  - 各施工企业',
      '  - title: 南岚省建筑从业人员管理办法\n    number: 南岚建规〔2025〕3号',
    ])
      expect(written('notice.mdx')).toContain(line);
    expect(written('contacts.yaml')).toContain('phone: 0600-5550188');
    expect(written('contacts.yaml')).toContain('phone: 0600-5550123');
  });

  test('its clauses are those that its numbers part', async () => {
    await newNotice(flagsOf());
    const ids = [...written('notice.mdx').matchAll(/<Clause id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(['head', 'preamble', '1', '2', '3', '3.1', '3.2', '3.3', '4', 'closing']);
    expect(written('notice.mdx')).toContain('<Clause id="3" reads="" title="三、换领步骤">');
  });

  test('everything wrong is said at once, each in a sentence, and nothing is made', async () => {
    const wrong = { id: 'Nan Lan', source: 'missing.txt', issuer: undefined, issued: '2026-02-30' };
    const { code, output } = await newNotice([...flagsOf({ ...wrong, rules: '换证，开会' }), '--titel', 'x']);
    expect(code).toBe(1);
    for (const sentence of [
      '--id：只用小写字母、数字和连字符',
      'missing.txt，请写对路径',
      '--issuer：缺少发文机关',
      '--issued：应是真实存在的日期',
      '没有“开会”这一部分；应是：换证、',
      '没有 --titel 这个选项',
      '没有建立任何文件',
    ])
      expect(output).toContain(sentence);
    expect(output).not.toMatch(/\bat .*:\d+/u);
    expect(readdirSync(join(root(), 'content/notices'))).not.toContain('Nan Lan');
  });

  test('a title or number that the source does not print is refused', LONG, async () => {
    const { output } = await newNotice(
      flagsOf({ title: '南岚省关于换领的通知', 'document-number': '南岚建人〔2026〕9号' }),
    );
    expect(output).toContain('--title：原文里没有“南岚省关于换领的通知”，请照原文逐字写');
    expect(output).toContain('--document-number：原文里没有“南岚建人〔2026〕9号”');
  });

  test('a flag without its value, or told twice, is refused', LONG, async () => {
    const { output } = await newNotice([...flagsOf({ kind: undefined }), '--region', '北岚', '--kind']);
    expect(output).toContain('--region 写了两次');
    expect(output).toContain('--kind 后面没有内容');
  });

  test('a source that is no text in UTF-8 is refused', async () => {
    writeFileSync(join(root(), 'gbk.txt'), Buffer.from([0xb9, 0xf3, 0xd6, 0xdd]));
    writeFileSync(join(root(), 'empty.txt'), ' \n');
    expect((await newNotice(flagsOf({ source: 'gbk.txt' }))).output).toContain('不是 UTF-8 编码');
    expect((await newNotice(flagsOf({ source: 'empty.txt' }))).output).toContain('里没有文字');
  });

  test('a folder that is there is never written into', LONG, async () => {
    await newNotice(flagsOf());
    change(`${FOLDER}/rules.yaml`, "version: '1'", "version: '7'");
    const before = filesUnder(root());
    const { code, output } = await newNotice(flagsOf());
    expect(code).toBe(1);
    expect(output).toContain(`${FOLDER} 已经有了，不会覆盖`);
    expect(changedFiles(before, filesUnder(root()))).toEqual([]);
  });

  test('--help lists every flag', LONG, async () => {
    const { code, output } = await newNotice(['--help']);
    expect(code).toBe(0);
    for (const name of Object.keys(SIXTH)) expect(output).toContain(`--${name}`);
  });
});

describe('from answers', LONG, () => {
  const typed = (lines: readonly string[]) => newNotice([], `${lines.join('\n')}\n`);

  test('each question is asked, and asked again until the answer will do', async () => {
    const { id, source, title, issuer, region } = SIXTH;
    const asked = ['Nan Lan', id, 'missing.txt', source, '', title, issuer, region];
    const { code, output } = await typed([
      ...asked,
      '',
      '2026-02-30',
      '2026-08-15',
      '',
      '',
      '',
      '',
      '',
      '换证',
    ]);
    expect(output).toContain('只用小写字母、数字和连字符，以字母开头');
    expect(output).toContain('请写对路径');
    expect(output).toContain('标题一定要写');
    expect(output).toContain('应是真实存在的日期');
    expect(code).toBe(0);
    expect(written('notice.mdx')).toContain(`title: ${title}`);
    expect(written('rules.yaml')).toContain('conversion:');
  });

  test('without all of them nothing is made', async () => {
    const { code, output } = await typed([SIXTH.id, SIXTH.source]);
    expect(code).toBe(1);
    expect(output).toContain('还没有答完');
    expect(existsSync(folder())).toBe(false);
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
    change(`${FOLDER}/contacts.yaml`, 'quote: 0600-5550123', 'quote: 0600-5550124');
    change(`${FOLDER}/rules.yaml`, 'stated: true', 'stated: perhaps');
    expect(message()).toContain('正文与 source.txt 不同');
    expect(message()).toContain('引文“0600-5550124”不在 nanlan-2026-8 的条款 closing 里');
    expect(message()).toMatch(/rules\.yaml:\d+ {2}conversion\.hours\[0\]\.stated/u);
    expect(message()).toContain('conversion.windows[0].closes  还没有填');
  });

  test('is nothing once it is filled', async () => {
    await newNotice(flagsOf());
    fillFolder(folder());
    expect(problems()).toEqual([]);
  });
});
