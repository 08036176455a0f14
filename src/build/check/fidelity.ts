import { squeeze, withoutArtefacts } from '../text.ts';
import { ofEach } from './each.ts';

const AROUND = 12;

/** The official text of notice.mdx equals source.txt, both ways, white space and artefacts of extraction aside. */
export const checkFidelity = ofEach(({ clauses, source, files }) => {
  const rendered = squeeze(clauses.map(({ text }) => text).join(''));
  const received = withoutArtefacts(source.text);
  if (rendered === received) return [];
  let at = 0;
  while (rendered[at] === received[at]) at += 1;
  const seen = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND);
  let read = 0;
  const clause = clauses.find(({ text }) => {
    read += squeeze(text).length;
    return read > at;
  });
  return [
    {
      file: files.notice,
      line: clause?.line,
      where: clause && `条款 ${clause.id}`,
      says: `正文与 source.txt 不同：这里是“${seen(rendered)}”，收到的文本是“${seen(received)}”`,
      fix: '正文逐字照录 source.txt，只去掉换行、空格、页码等提取痕迹',
    },
  ];
});
