import { FACT_LABELS, figureOf, labelOf, type Ruleset } from '../../rules/index.ts';
import { addresseesOf } from '../notice/addressees.ts';
import type { Notice } from '../notice/read.ts';
import { bearers } from '../rule-table/bearers.ts';
import { hoursText, windowText } from '../rule-table/conversion.ts';
import { windowWords } from '../window-words.ts';
import { type Answer, answer, noted, type Question } from './answer.ts';
import { CONTACTS } from './contacts.ts';

type Conversion = NonNullable<Ruleset['conversion']>;
type Condition = Conversion['conditions'][number];

/** The note on several certificates at the exchange and in the years after it. */
export const SEVERAL = 'A-15';
const ASSESSMENT = '考核';

const forWhom = (holders: string) => (holders === '' ? '' : `${holders}：`);

/** A question to the part on the exchange alone. */
function exchange(text: string, ask: (conversion: Conversion, notice: Notice) => Answer[]): Question {
  return {
    text,
    answers: (notice) => (notice.rules.conversion ? ask(notice.rules.conversion, notice) : []),
  };
}

/** How people ask of what conditions are about, in the order of the table. */
const ASKED: Readonly<Record<string, string>> = {
  [FACT_LABELS.certificate]: '哪种证书',
  [FACT_LABELS.issuer]: '谁颁发的',
  [FACT_LABELS.issuedOn]: '哪些年颁发的',
  [FACT_LABELS.post]: '哪些岗位',
  年龄: '年龄',
  [FACT_LABELS.registry]: '系统里要查得到吗',
};

/** What a system shows is said in a sentence, all else in figures where there are any. */
const saysOf = (condition: Condition, conversion: Conversion) =>
  (labelOf(condition) !== FACT_LABELS.registry && figureOf(condition, conversion)) || condition.asks;

/** A question for each thing that conditions of these notices are about, with the way to mend it where there is one. */
function conditions(notices: readonly Notice[]): Question[] {
  const all = notices.flatMap(({ rules }) => rules.conversion?.conditions ?? []);
  const labels = new Set([...Object.keys(ASKED), ...all.map(labelOf)]);
  return [...labels].map((label) =>
    exchange(ASKED[label] ?? label, (conversion, { id }) =>
      conversion.conditions
        .filter((each) => labelOf(each) === label)
        .flatMap((each) => [
          answer(id, each, saysOf(each, conversion)),
          ...('mend' in each && each.mend ? [answer(id, each.mend, each.mend.says)] : []),
        ]),
    ),
  );
}

function windowAnswer(id: string, window: Conversion['windows'][number]): Answer {
  const { moved, printed } = windowWords(id, window);
  const citations = [moved, printed].flatMap((each) => each ?? []);
  return { says: `${forWhom(bearers(window.when && [window.when]))}${windowText(window)}`, citations };
}

const afterwards = (text: string, about: Conversion['afterwards'][number]['about']) =>
  exchange(text, (conversion, { id }) =>
    conversion.afterwards
      .filter((each) => each.about === about)
      .map((each) => answer(id, each, `${forWhom(bearers(each.when))}${each.says}`)),
  );

const hours = exchange('换证前学多少', (conversion, { id }) =>
  (conversion.hours ?? []).map((each) => {
    const figure = hoursText({ ...each, assessment: false });
    const holders = bearers(each.when && [each.when]);
    return answer(id, each, `${forWhom(holders)}${figure}`, `${each.total}学时`);
  }),
);

const assessment = exchange('要不要考核', (conversion, { id }) =>
  (conversion.hours ?? [])
    .filter((each) => each.assessment)
    .map((each) => answer(id, each, '要通过考核', ASSESSMENT)),
);

/** 换证: what a holder of an old certificate asks of these notices. */
export const exchangeQuestions = (notices: readonly Notice[]): Question[] => [
  exchange('换证时间', ({ windows }, { id }) => windows.map((each) => windowAnswer(id, each))),
  ...conditions(notices),
  hours,
  assessment,
  exchange('有几个证书', ({ notes }, { id }) => noted(id, notes, SEVERAL)),
  afterwards('截止以后', undefined),
  afterwards('旧证书还能用吗', 'old-certificate'),
  {
    text: '写给谁',
    answers: (notice) =>
      [addresseesOf(notice)].flatMap((each) => (each ? [{ says: '', citations: [each] }] : [])),
  },
  CONTACTS,
];
