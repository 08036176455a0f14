import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256Of, squeeze, withoutArtefacts } from '../../content/text.ts';
import { todayInChina } from '../../rules/index.ts';
import { writeFolder } from './folder.ts';
import { splitClauses } from './split.ts';

/** Command-line flags of a new notice, with help texts. */
const FLAGS = {
  id: '文件夹名，也是网址：小写字母、数字和连字符，以字母开头，如 shengfen-2026-12',
  source: '通知原文的文本文件，UTF-8 编码',
  title: '标题，照原文',
  issuer: '发文机关，照原文',
  region: '适用地区：省份的名字，或 全国',
};
const NAMES = Object.keys(FLAGS) as (keyof typeof FLAGS)[];

const HELP = `用法：npm run new:notice -- ${NAMES.map((name) => `--${name} "…"`).join(' ')}
${NAMES.map((name) => `  --${name.padEnd(8)} ${FLAGS[name]}\n`).join('')}每一项都要写。建立 content/notices/<id>/，从不覆盖已有的文件夹。
`;

/** What is wrong with the id of a new notice; undefined if it is valid. */
function wrongId(id: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return `--id 不能是“${id}”；${FLAGS.id}`;
  return existsSync(`content/notices/${id}`)
    ? `--id：content/notices/${id} 已经有了，不会覆盖；请换一个名字`
    : undefined;
}

/** What is wrong with the received text, or with the title that it should contain; undefined if both are valid. */
function wrongSource(file: string, title: string): string | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return `--source：没有文件 ${file}，请写对路径`;
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) return `--source：${file} 不是 UTF-8 编码的文本文件，请另存为 UTF-8 再试`;
  const text = withoutArtefacts(bytes.toString());
  if (text === '') return `--source：${file} 里没有文字，请先把通知原文存进去`;
  return text.includes(squeeze(title)) ? undefined : `--title：原文里没有“${title}”，请照原文逐字写`;
}

const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }]));
const { values, positionals } = parseArgs({ options, strict: false });
const { help, ...flags } = values;
const told = { id: '', source: '', title: '', issuer: '', region: '' };
for (const name of NAMES) {
  const value = flags[name];
  if (typeof value === 'string' && !value.startsWith('--')) told[name] = value.trim();
}
const { id, source, title } = told;
// npm runs this in the project's root, but the path is relative to the user's folder.
const file = resolve(process.env['INIT_CWD'] ?? '.', source);
const unknown = Object.keys(flags).filter((name) => !Object.hasOwn(FLAGS, name));
const wrong = [
  ...positionals.map((word) => `“${word}”前面没有选项名；有空格的内容要加引号`),
  ...unknown.map((name) => `没有 --${name} 这个选项；应是：${NAMES.map((each) => `--${each}`).join('、')}`),
  ...NAMES.filter((name) => told[name] === '').map((name) => `--${name} 没有写；${FLAGS[name]}`),
  id && wrongId(id),
  source && wrongSource(file, title),
].filter((sentence) => sentence);

if (help) process.stdout.write(HELP);
else if (wrong.length > 0) {
  process.stderr.write(`${wrong.join('\n')}\n没有建立任何文件。\n`);
  process.exitCode = 1;
} else {
  const text = readFileSync(file, 'utf8');
  const clauses = splitClauses(text, title);
  const known = { ...told, title: squeeze(title), sha256: sha256Of(text), today: todayInChina(new Date()) };
  const files = writeFolder(known, file, clauses);
  process.stdout.write(`已建立 content/notices/${id}：${files.join('、')}。
按原文的编号分成${clauses.length}个条款：${clauses.map((clause) => clause.id).join('、')}。请对照原文看分得对不对。
接着删去 rules.yaml 和 answers.yaml 里与这份通知无关的部分，再运行 npm run check:content，它一行一项地列出还缺什么、怎样补。
`);
}
