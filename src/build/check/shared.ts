import { lawNamed, type ReadLaw } from '../law.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import type { ReadSearchWords } from '../search/words.ts';
import { squeeze } from '../text.ts';
import { pathText } from '../yaml/read.ts';
import { problemsIn, repeated } from './walk.ts';

/** What people say leads to words that the notices write, and is listed once. */
export function checkSearchWords(
  { words, file, lineOf }: ReadSearchWords,
  notices: readonly Notice[],
): Problem[] {
  const written = notices.map(({ clauses }) => squeeze(clauses.map(({ text }) => text).join('')));
  const absent = words.flatMap(({ means }, index) =>
    means.flatMap((text, at) =>
      written.some((each) => each.includes(squeeze(text)))
        ? []
        : [
            {
              path: ['words', index, 'means', at],
              where: text,
              says: `“${text}”不在任何一份通知的原文里`,
              fix: '改成通知的写法，或删去',
            },
          ],
    ),
  );
  const said = words.flatMap(({ says }) => says);
  const twice = words.flatMap(({ says }, index) =>
    says
      .filter((each) => said.indexOf(each) !== said.lastIndexOf(each))
      .map((each) => ({
        path: ['words', index, 'says'],
        where: each,
        says: `“${each}”列了不止一次`,
        fix: '合成一行',
      })),
  );
  return problemsIn({ file, lineOf }, [...absent, ...twice]);
}

interface Named {
  id: string;
  place(): Pick<Problem, 'file' | 'line' | 'where'>;
}

/** The provisions that the rules and answers of a notice name. */
function lawNamedBy({ rules, answers, files, lineOfRule, lineOfAnswer }: Notice): Named[] {
  const of = (root: unknown, file: string, lineOf: Notice['lineOfRule']) =>
    lawNamed(root).map(({ id, path }) => ({
      id,
      place: () => ({ file, line: lineOf(path), where: pathText(path) }),
    }));
  return [...of(rules, files.rules, lineOfRule), ...of({ answers }, files.answers, lineOfAnswer)];
}

/** Every provision that a note of the rules or answers names stands in the one file of law outside the notices, once, and each there is named by some note. */
export function checkLaw(notices: readonly Notice[], { law, file, lineOf }: ReadLaw): Problem[] {
  const known = law.map(({ id }) => id);
  const named = notices.flatMap(lawNamedBy);
  const unused = known.filter((id) => !named.some((each) => each.id === id));
  const at = (index: number) => ({ file, line: lineOf(['law', index, 'id']), where: known[index] });
  return [
    ...named
      .filter(({ id }) => !known.includes(id))
      .map(({ id, place }) => ({
        ...place(),
        says: `content/law.yaml 里没有 ${id}`,
        fix: `应是以下之一：${known.join('、')}`,
      })),
    ...unused.map((id) => ({
      ...at(known.indexOf(id)),
      says: '没有规则提到这一条',
      fix: '删去，或在说明两种理解的规则里用 law 引它',
    })),
    ...repeated(law, ({ id }) => id).map(({ index }) => ({
      ...at(index),
      says: '法条编号重复',
      fix: '换一个编号',
    })),
  ];
}
