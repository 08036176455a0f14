import { execFile } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentCopy } from './copy.ts';

const NOTICE = 'content/notices/guizhou-2023-conversion';
const { root, change, problems, message: messageOf } = contentCopy();

test('the content as it stands has no problems', () => {
  expect(problems()).toEqual([]);
});

describe('one character changed', () => {
  test('of a quote in rules.yaml is refused with file, rule, clause and quote', () => {
    change(`${NOTICE}/rules.yaml`, 'quote: 逾期不再开展', 'quote: 逾期不在开展');
    const message = messageOf();
    expect(message).toContain(`${NOTICE}/rules.yaml:`);
    expect(message).toContain('conversion.afterwards[0].cite[0]');
    expect(message).toContain('引文“逾期不在开展”不在 guizhou-2023-conversion 的条款 2 里');
  });

  test('of the clause in notice.mdx is refused with the file, the clause and the quotes that no longer stand', () => {
    change(`${NOTICE}/notice.mdx`, '逾期不再开展', '逾期不在开展');
    const message = messageOf();
    expect(message).toContain(`${NOTICE}/notice.mdx:`);
    expect(message).toContain('条款 2');
    expect(message).toContain('正文与 source.txt 不同');
    expect(message).toContain('引文“逾期不再开展”不在 guizhou-2023-conversion 的条款 2 里');
  });
});

test('a number that its quote does not hold is refused', () => {
  change(`${NOTICE}/rules.yaml`, 'total: 64', 'total: 46');
  expect(messageOf()).toContain('46 不在这条规则的引文里');
});

describe('a form that a notice declares is refused', () => {
  test('where its annex prints no table', () => {
    change(`${NOTICE}/notice.mdx`, '<table class="form">', '<div>');
    change(`${NOTICE}/notice.mdx`, '</tbody>\n</table>', '</tbody>\n</div>');
    expect(messageOf()).toContain('条款 annex-2 里没有表格');
  });

  test('where a label is not printed, or has no blank beside it', () => {
    change(`${NOTICE}/notice.mdx`, 'identity: 身份证号', 'identity: 身份证');
    change(`${NOTICE}/notice.mdx`, 'name: 申请人', 'name: 1.已核实申请人身份');
    const message = messageOf();
    expect(message).toContain('条款 annex-2 的表格里，“身份证”旁边没有一个空格可填');
    expect(message).toContain('“1.已核实申请人身份”旁边没有一个空格可填');
  });

  test('where the words that ask for it are not the notice’s, or no office takes it', () => {
    change(
      `${NOTICE}/notice.mdx`,
      'quote: 请填写《手机号变更申请单》，持',
      'quote: 请填好《手机号变更申请单》，持',
    );
    change(`${NOTICE}/notice.mdx`, 'offices: annex-1', 'offices: annex-3');
    const message = messageOf();
    expect(message).toMatch(/notice\.mdx:\d+ {2}forms\[0\]\.asked/);
    expect(message).toContain('没有联系方式引用条款 annex-3');
  });
});

test('an addressee that the head does not print in its place is refused', () => {
  change(`${NOTICE}/notice.mdx`, '  - 贵安新区城乡建设局', '  - 贵安新区建设局');
  const message = messageOf();
  expect(message).toMatch(/notice\.mdx:\d+ {2}addressees/);
  expect(message).toContain('文首（条款 head）没有依次写着“各市（州）住房城乡建设局”“贵安新区建设局”');
});

test('a day that does not exist, and one without quotation marks, are refused with line and mend', () => {
  change(`${NOTICE}/rules.yaml`, "opens: '2023-04-01'", "opens: '2023-02-30'");
  expect(messageOf()).toContain('应是真实存在的日期');
  change(`${NOTICE}/rules.yaml`, "opens: '2023-02-30'", 'opens: 2023-04-01');
  expect(messageOf()).toContain("写作 '2023-04-01'");
});

test('a clause without a mark, or marked as modelled with no rule on it, is refused', () => {
  change(`${NOTICE}/notice.mdx`, '<Clause id="preamble" reads="informative">', '<Clause id="preamble">');
  expect(messageOf()).toContain('条款没有标 reads');
  change(`${NOTICE}/notice.mdx`, '<Clause id="preamble">', '<Clause id="preamble" reads="modelled">');
  expect(messageOf()).toContain('标为 modelled，却没有规则引用它');
});

test('several problems are all listed at once', () => {
  change(`${NOTICE}/rules.yaml`, 'total: 64', 'total: 46');
  change('content/notices/jilin-2022-25/rules.yaml', "clause: '2.2'", "clause: '9.9'");
  const message = messageOf();
  expect(message).toContain('46 不在这条规则的引文里');
  expect(message).toContain('没有条款 9.9');
});

test('the build itself stops on a changed quote and names file and quote', async () => {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'tests']) {
    cpSync(name, join(root(), name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root(), 'node_modules'), 'junction');
  change(`${NOTICE}/rules.yaml`, 'quote: 逾期不再开展', 'quote: 逾期不在开展');
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { code, output } = await new Promise<{ code: number; output: string }>((done) => {
    const options = { cwd: root(), env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } };
    execFile(process.execPath, [astro, 'build'], options, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
  expect(code).toBe(1);
  expect(output).toContain(`${NOTICE}/rules.yaml`);
  expect(output).toContain('引文“逾期不在开展”');
}, 120_000);
