import { once } from '../../rules/index.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import type { ReadSearchWords } from '../search/words.ts';
import { squeeze } from '../text.ts';

const writtenIn = once(({ clauses }: Notice) => squeeze(clauses.map(({ text }) => text).join('')));

/** What people say leads to words that the notices write, and is listed once. */
export function checkSearchWords(
  { words, file, lineOf }: ReadSearchWords,
  notices: readonly Notice[],
): Problem[] {
  const isWritten = (text: string) => notices.some((notice) => writtenIn(notice).includes(squeeze(text)));
  const absent = (text: string, path: (string | number)[]): Problem[] =>
    isWritten(text)
      ? []
      : [
          {
            file,
            line: lineOf(path),
            where: text,
            says: `“${text}”不在任何一份通知的原文里`,
            fix: '改成通知的写法，或删去',
          },
        ];
  const said = words.flatMap(({ says }) => says);
  const twice = words.flatMap(({ says }, index) =>
    says
      .filter((each) => said.indexOf(each) !== said.lastIndexOf(each))
      .map((each) => ({
        file,
        line: lineOf(['words', index, 'says']),
        where: each,
        says: `“${each}”列了不止一次`,
        fix: '合成一行',
      })),
  );
  return [
    ...words.flatMap(({ means }, index) =>
      means.flatMap((each, at) => absent(each, ['words', index, 'means', at])),
    ),
    ...twice,
  ];
}
