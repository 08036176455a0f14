import { figureOf, type Ruleset } from '../../rules/index.ts';
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

/** A question that one kind of condition answers, with the way to mend it where there is one. */
function condition(
  text: string,
  asked: (condition: Condition) => boolean,
  says: (condition: Condition, conversion: Conversion) => string,
): Question {
  return exchange(text, (conversion, { id }) =>
    conversion.conditions
      .filter(asked)
      .flatMap((each) => [
        answer(id, each, says(each, conversion)),
        ...('mend' in each && each.mend ? [answer(id, each.mend, each.mend.says)] : []),
      ]),
  );
}

const reads = (fact: string) => (each: Condition) => 'fact' in each && each.fact === fact;
const inFigures = (each: Condition, conversion: Conversion) => figureOf(each, conversion) || each.asks;
const inWords = (each: Condition) => each.asks;

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

/** 换证: what a holder of an old certificate asks of a notice. */
export const EXCHANGE: Question[] = [
  exchange('换证时间', ({ windows }, { id }) => windows.map((each) => windowAnswer(id, each))),
  condition('哪种证书', reads('certificate'), inFigures),
  condition('谁颁发的', reads('issuer'), inFigures),
  condition('哪些年颁发的', reads('issuedOn'), inFigures),
  condition('哪些岗位', reads('post'), inFigures),
  condition('年龄', (each) => 'age' in each, inFigures),
  condition('系统里要查得到吗', reads('registry'), inWords),
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
