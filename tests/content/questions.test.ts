import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import { QUESTIONS, readQuestions } from '../../src/content/questions.ts';
import { squeeze, withoutArtefacts } from '../../src/content/text.ts';
import { contentCopy } from './copy.ts';

const { questions } = readQuestions(QUESTIONS);
const notices = readLibrary();

/** What holders of such certificates ask, in their words, and which notices must have an answer. */
const ASKED: [wording: string, notices: string[]][] = [
  ['旧证还能换吗', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'mohurd-2020-662']],
  ['截止了怎么办', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'mohurd-2020-662']],
  ['哪些岗位要继续教育', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'guizhou-2023-55']],
  ['每年多少学时', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'guizhou-2023-55']],
  ['能否提前学', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'guizhou-2023-55']],
  ['周期从哪天算', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'guizhou-2023-55']],
  ['漏一年能补吗', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'guizhou-2023-55']],
  [
    '多个岗位要各学一遍吗',
    ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'guizhou-2023-55'],
  ],
  ['怎么换发电子证', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'mohurd-2020-662']],
  ['手机号变了怎么办', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135']],
  ['系统查不到证书', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135', 'mohurd-2020-662']],
  ['学时没同步', ['guizhou-2023-conversion', 'jilin-2022-25', 'hainan-2020-135']],
  ['二建有效期几年', ['guizhou-2023-55']],
  ['提前多久延续', ['guizhou-2023-55']],
  ['3个月还是30日', ['guizhou-2023-55']],
  ['过期了要重考吗', ['guizhou-2023-55']],
  ['使用有效期为什么只有半年', ['guizhou-2023-55']],
  ['三年没注册怎么办', ['guizhou-2023-55']],
  ['多大年龄不能注册', ['guizhou-2023-55']],
  ['原单位不配合注销怎么办', ['guizhou-2023-55']],
];

test.each(ASKED)('“%s” is answered by every notice that concerns those who ask', (wording, expected) => {
  const bare = (text: string) => text.replace(/[，？“”]/gu, '');
  const question = questions.find(({ asks, also = [] }) => [asks, ...also].map(bare).includes(wording));
  const answering = notices.filter(({ answers }) =>
    answers.some((answer) => answer.question === question?.id),
  );
  expect(answering.map(({ id }) => id)).toEqual(expect.arrayContaining(expected));
});

test('every quote of every answer stands word for word in the source of the notice it names', () => {
  const sources = new Map(
    notices.map(({ id }) => [id, withoutArtefacts(readFileSync(`content/notices/${id}/source.txt`, 'utf8'))]),
  );
  const quotes = notices.flatMap(({ id, answers }) =>
    answers.flatMap(({ cite }) => cite.map(({ notice = id, quote }) => ({ notice, quote: squeeze(quote) }))),
  );
  expect(quotes.length).toBeGreaterThan(100);
  expect(quotes.filter(({ notice, quote }) => !sources.get(notice)?.includes(quote))).toEqual([]);
});

test.each(['check', 'hours', 'registration', 'offices', 'phoneChange'])(
  '%s has questions of its own',
  (task) => {
    expect(questions.map(({ tasks }) => tasks[0])).toContain(task);
  },
);

describe('what the build refuses', () => {
  const ANSWERS = 'content/notices/guizhou-2023-conversion/answers.yaml';
  const { change, message } = contentCopy();

  test('a quote that differs by one character, with file, question, clause and quote', () => {
    change(ANSWERS, 'quote: 逾期不再开展', 'quote: 逾期不在开展');
    expect(message()).toContain(`${ANSWERS}:`);
    expect(message()).toContain('answers[0].cite[1]');
    expect(message()).toContain('引文“逾期不在开展”不在 guizhou-2023-conversion 的条款 2 里');
  });

  test('a clause, and a notice, that there is not', () => {
    change(ANSWERS, "clause: '3.3'", "clause: '3.9'");
    change(ANSWERS, 'notice: mohurd-2020-662', 'notice: mohurd-2020-622');
    expect(message()).toContain('没有条款 3.9');
    expect(message()).toContain('引用的通知 mohurd-2020-622 不存在');
  });

  test.each([
    ['的64学时，课件免费', '的46学时，课件免费', '46'],
    ['2023年4月1日至2023年12月31日，通知说', '2023年4月1日至2023年12月30日，通知说', '2023年12月30日'],
    ['与省住房和城乡建设厅联系。', '与省住房和城乡建设厅联系：0851-85360007。', '0851-85360007'],
  ])('a figure that stands in no quote: %s → %s', (from, to, figure) => {
    change(ANSWERS, from, to);
    expect(message()).toContain(`${figure} 不在它的引文里`);
  });

  test('a figure in the readings of a note', () => {
    change(ANSWERS, '每个岗位分别学64学时', '每个岗位分别学32学时');
    expect(message()).toContain('32 不在它的引文里');
  });

  test('a figure in Chinese numerals, which no quote could confirm', () => {
    change(ANSWERS, '的64学时，课件免费', '的六十四学时，课件免费');
    expect(message()).toContain('“六十四学时”写成了汉字');
  });

  test('a task that there is not', () => {
    change('content/questions.yaml', 'tasks: [check]', 'tasks: [chek]');
    expect(message()).toContain('应是以下之一：check、hours、registration、offices、phoneChange');
  });

  test('a question that no notice answers, and an answer to no question', () => {
    change('content/questions.yaml', 'id: employer-refuses', 'id: employer-silent');
    expect(message()).toContain('“原单位不配合注销，怎么办？”没有一份通知的回答');
    expect(message()).toContain('content/questions.yaml 里没有问题 employer-refuses');
  });

  test('a question twice, and one answered twice by one notice', () => {
    change('content/questions.yaml', 'id: face-check', 'id: new-employer');
    change(ANSWERS, 'question: age-limit', 'question: safety-officer');
    expect(message()).toContain('问题编号重复');
    expect(message()).toContain('同一个问题回答了两次');
  });

  test('an answer without a quote that does not say 未规定', () => {
    change(ANSWERS, '能不能提前学、多学的算不算到下一年，本通知未规定。', '不能提前学。');
    expect(message()).toContain('says 里要写明“本通知未规定”');
    change(ANSWERS, '    notStated: true\n    says: 通知没有规定', '    says: 通知没有规定');
    expect(message()).toContain('答案要有引文');
  });

  test('someone to call, and law, that there is not', () => {
    change(ANSWERS, 'call: [guizhou-department]', 'call: [guizhou-ministry]');
    change(ANSWERS, 'law: [civil-code-1259]', 'law: [civil-code-1260]');
    expect(message()).toContain('没有联系方式 guizhou-ministry');
    expect(message()).toContain('content/law.yaml 里没有 civil-code-1260');
  });

  test('an answer longer than four sentences', () => {
    change(ANSWERS, '通知说“逾期不再开展”。', '通知说“逾期不再开展”。一。二。三。');
    expect(message()).toContain('最多4句话');
  });
});
