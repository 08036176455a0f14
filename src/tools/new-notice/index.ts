import { createInterface } from 'node:readline';
import { todayInChina } from '../../rules/index.ts';
import { askAll } from './ask.ts';
import { helpText, readFlags } from './flags.ts';
import { type Made, makeFolder } from './folder.ts';
import type { Place, Told } from './told.ts';

const place: Place = { root: '.', from: process.env['INIT_CWD'] ?? '.' };

const say = (text: string) => process.stdout.write(text);

/** Everything on the terminal's line by line; what is typed ahead is kept. */
async function converse(): Promise<Told | undefined> {
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  const told = await askAll(place, { say, hear: async () => (await lines.next()).value });
  input.close();
  return told;
}

const described = ({ folder, files, clauses }: Made): string => `已建立 ${folder}：${files.join('、')}。
按原文的编号分成${clauses.length}个条款：${clauses.join('、')}。请对照原文看分得对不对。
接着运行 npm run check:content，它一行一项地列出还缺什么、怎样补。
`;

function fail(sentences: readonly string[]): void {
  process.stderr.write(`${sentences.join('\n')}\n没有建立任何文件。\n`);
  process.exitCode = 1;
}

const words = process.argv.slice(2);
const { help, told, wrong } = readFlags(words, place);
if (help) say(`${helpText()}\n`);
else if (wrong.length > 0) fail(wrong);
else {
  const known = words.length === 0 ? await converse() : told;
  if (known) say(described(makeFolder(known, place, todayInChina(new Date()))));
  else fail(['还没有答完。']);
}
