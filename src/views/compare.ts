import { addresseesOf } from '../content/checks/citations.ts';
import type { Notice } from '../content/notice.ts';
import { squeeze } from '../content/text.ts';
import { type Citation, FACT_LABELS, figureOf, inChinese, labelOf, type Ruleset } from '../rules/index.ts';
import { BEGINS, bearers, hoursText, ruleTable, windowText } from './rule-table.ts';
import { windowWords } from './window-words.ts';

/**
 * 问谁: contacts named in the notice's own text, those with a telephone if there are any. Annexes are omitted: their
 * lists are long.
 */
const CONTACTS: ComparedQuestion = {
  text: '咨询电话',
  answers: ({ contacts }): ComparedAnswer[] => {
    const named = contacts.filter(({ citation }) => !citation.clause.startsWith('annex-'));
    const dialled = named.filter(({ phone }) => phone !== undefined);
    return (dialled.length > 0 ? dialled : named).map(({ office, person, phone, citation }) => ({
      says: `${[office, person].filter(Boolean).join(' ')}${phone === undefined ? '（通知没有印电话）' : ''}`,
      phone,
      citations: [citation],
    }));
  },
};

type Conversion = NonNullable<Ruleset['conversion']>;
type Cite = Conversion['conditions'][number]['cite'];

/** One answer of a notice. If `says` is empty, the quoted words are the answer. */
interface ComparedAnswer {
  says: string;
  phone?: string | undefined;
  citations: Citation[];
}

/** A question and how to answer it from a notice; no answers: the notice does not cover it. */
interface ComparedQuestion {
  text: string;
  answers: (notice: Notice) => ComparedAnswer[];
}

/**
 * An answer with a single quote: the first that contains one of `words`, otherwise the first of all.
 * @param notice id of the notice that contains the rule
 */
function answer(
  notice: string,
  { cite }: { readonly cite: Cite },
  says: string,
  ...words: string[]
): ComparedAnswer {
  const held = cite.find(({ quote }) => words.some((word) => squeeze(quote).includes(word))) ?? cite[0];
  return { says, citations: held ? [{ ...held, notice: held.notice ?? notice }] : [] };
}

/** The text of the first note with this id, if any. */
function noted(notice: string, notes: Conversion['notes'] | undefined, id: string): ComparedAnswer[] {
  const note = notes?.find((each) => each.id === id);
  return note ? [answer(notice, note, note.says)] : [];
}

type Condition = Conversion['conditions'][number];

/** Id of the note on holding several certificates, in the exchange and in later years. */
const SEVERAL = 'A-15';
const ASSESSMENT = '考核';

const forWhom = (holders: string) => (holders === '' ? '' : `${holders}：`);

/** A question about the exchange rules only. */
function exchange(
  text: string,
  ask: (conversion: Conversion, notice: Notice) => ComparedAnswer[],
): ComparedQuestion {
  return {
    text,
    answers: (notice) => (notice.rules.conversion ? ask(notice.rules.conversion, notice) : []),
  };
}

/** Questions about the subjects of conditions, in table order. */
const ASKED: Readonly<Record<string, string>> = {
  [FACT_LABELS.certificate]: '哪种证书',
  [FACT_LABELS.issuer]: '谁颁发的',
  [FACT_LABELS.issuedOn]: '哪些年颁发的',
  [FACT_LABELS.post]: '哪些岗位',
  年龄: '年龄',
  [FACT_LABELS.registry]: '系统里要查得到吗',
};

/** Conditions on a system's status are answered with a sentence, others with figures if there are any. */
const saysOf = (condition: Condition, conversion: Conversion) =>
  (labelOf(condition) !== FACT_LABELS.registry && figureOf(condition, conversion)) || condition.asks;

/** One question for each subject of the notices' conditions, including how to mend it. */
function conditions(notices: readonly Notice[]): ComparedQuestion[] {
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

function windowAnswer(id: string, window: Conversion['windows'][number]): ComparedAnswer {
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

/** 换证: the questions of holders of an old certificate. */
const exchangeQuestions = (notices: readonly Notice[]): ComparedQuestion[] => [
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

type Annual = NonNullable<Ruleset['annualHours']>;
type Scheme = Annual['schemes'][number];

function annual(text: string, ask: (annual: Annual, notice: Notice) => ComparedAnswer[]): ComparedQuestion {
  return {
    text,
    answers: (notice) => (notice.rules.annualHours ? ask(notice.rules.annualHours, notice) : []),
  };
}

function yearly({ when, total, professional }: Scheme): string {
  const part = professional === undefined ? '' : `，其中专业岗位知识不少于${professional}学时`;
  return `${bearers(when)}：不少于${total}学时${part}`;
}

/** 每年的继续教育: the questions of holders of an electronic certificate. */
const ANNUAL: ComparedQuestion[] = [
  annual('每年学多少', ({ schemes }, { id }) =>
    schemes.map((each) => answer(id, each, yearly(each), `${each.total}学时`)),
  ),
  annual('从哪年起', ({ schemes }, { id }) =>
    schemes.flatMap((each) => (BEGINS[each.begins] ? [answer(id, each, BEGINS[each.begins])] : [])),
  ),
  annual('没有学满会怎样', ({ schemes }, { id }) =>
    schemes.flatMap(({ retraining }) => (retraining ? [answer(id, retraining, retraining.says)] : [])),
  ),
  annual('有几个证书', ({ notes }, { id }) => noted(id, notes, SEVERAL)),
  annual('别的证书', ({ others }, { id }) => [answer(id, others, others.says)]),
  annual('在哪里学', ({ steps }, { id }) => steps.map((each) => answer(id, each, each.says))),
];

type Registration = NonNullable<Ruleset['registration']>;

/** Groups of rules in which each row is a question of its own; rows of other groups need the group's name. */
const GROUPS = ['terms', 'period-hours', 'paper', 'channel'];
const NAMED = ['period-hours'];

/** Every rule as a question with its answer. */
const asked = ({ rules }: Notice) =>
  ruleTable(rules)
    .filter(({ id }) => GROUPS.includes(id))
    .toSorted((one, other) => GROUPS.indexOf(one.id) - GROUPS.indexOf(other.id))
    .flatMap(({ id, title, rows }) =>
      rows.map(({ asks, figure, citations }) => ({
        text: NAMED.includes(id) ? `${title}：${asks}` : asks,
        answer: { says: figure, citations: citations.slice(0, 1) },
      })),
    );

function silence(text: string, part: 'initial' | 'added', id: string): ComparedQuestion {
  const ask = ({ [part]: { notes } }: Registration, notice: string): ComparedAnswer[] =>
    noted(notice, notes, id);
  return {
    text,
    answers: ({ id: notice, rules }) => (rules.registration ? ask(rules.registration, notice) : []),
  };
}

/** 二级建造师注册: rules of terms, hours and change-over, each as a question. */
function registrationQuestions(notices: readonly Notice[]): ComparedQuestion[] {
  const texts = new Set(notices.flatMap(asked).map(({ text }) => text));
  return [
    ...[...texts].map((text) => ({
      text,
      answers: (notice: Notice) =>
        asked(notice)
          .filter((each) => each.text === text)
          .map(({ answer }) => answer),
    })),
    silence('初始注册的有效期', 'initial', 'initial-term'),
    silence('新增专业的有效期', 'added', 'A-28'),
    CONTACTS,
  ];
}

/** A table of notices: one column for each notice, one row for each question. */
export interface Comparison {
  id: string;
  title: string;
  columns: { notice: string; name: string; document: string }[];
  rows: { question: string; cells: ComparedAnswer[][] }[];
}

/** Column heading: 贵州, and below it the document number or the day of signature. */
function columnOf({
  id,
  rules,
  metadata: { region, number, signed },
}: Notice): Comparison['columns'][number] {
  const dated = signed === null ? '没有文号和日期' : `${inChinese(signed)}签发`;
  return { notice: id, name: rules.conversion?.region ?? region, document: number ?? dated };
}

function sideBySide(
  id: string,
  title: string,
  notices: readonly Notice[],
  questions: readonly ComparedQuestion[],
): Comparison {
  return {
    id,
    title,
    columns: notices.map(columnOf),
    rows: questions.map(({ text, answers }) => ({ question: text, cells: notices.map(answers) })),
  };
}

/**
 * Comparison tables of the notices: the exchange, the years after it, registration.
 * @param notices as published; a table contains only notices with rules of its kind
 */
export function comparisons(notices: readonly Notice[]): Comparison[] {
  const exchanging = notices.filter(({ rules }) => rules.conversion);
  const registering = notices.filter(({ rules }) => rules.registration);
  return [
    sideBySide('exchange', '旧证书换电子证书', exchanging, exchangeQuestions(exchanging)),
    sideBySide('annual', '换证以后每年的继续教育', exchanging, ANNUAL),
    sideBySide('registration', '二级建造师注册', registering, registrationQuestions(registering)),
  ].filter(({ columns }) => columns.length > 0);
}
