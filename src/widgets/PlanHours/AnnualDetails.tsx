import { useId } from 'preact/hooks';
import { type WidgetNotice, wordFor } from '../../links/notice.ts';
import {
  addDays,
  addYears,
  citationsOf,
  type HoursPlan,
  inChinese,
  lastOf,
  type PlainDate,
} from '../../rules/index.ts';
import type { AnnualAnswer, Pair } from '../answers/hours/annual.ts';
import { amount, askedText, toDo, toLearn, yearsText } from '../answers/hours/words.ts';
import type { Standing } from '../form/view.ts';
import { BarChart } from '../ui/BarChart.tsx';
import { Citations } from '../ui/Citations.tsx';
import { Contacts } from '../ui/Contacts.tsx';
import { Notes, Steps } from '../ui/Notes.tsx';
import { annualBars, paceSays } from './bars.ts';

/** @param over whether retraining comes first, so that more hours no longer help */
const words = ({ status, total, required, years }: Pair, over: boolean): string =>
  ({
    met: '够了',
    below: '不够',
    open: over ? `${years[1]}年没过完` : `还差${amount(required - total)}`,
    unknown: '还不知道',
  })[status];

/** 两年累计: each pair of consecutive years, and whether their hours are enough. */
function PairTable({ pairs, over }: { pairs: readonly Pair[]; over: boolean }) {
  if (pairs.length === 0) return null;
  return (
    <section class="kit-part">
      <h4>2年累计</h4>
      <table class="hours-pairs">
        <caption>相邻2年合计，要{amount(pairs[0]?.required ?? 0)}</caption>
        <thead>
          <tr>
            <th scope="col">年度</th>
            <th scope="col">合计</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.years[0]} data-pair={pair.years.join('-')} data-status={pair.status}>
              <th scope="row">{yearsText(pair.years)}</th>
              <td>{pair.status === 'unknown' ? '没有填全' : amount(pair.total)}</td>
              <td>{words(pair, over)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** First and last day of a year counted from the date of obtaining. */
function anniversary(obtainedOn: PlainDate, year: number): [PlainDate, PlainDate] {
  const passed = year - Number(obtainedOn.slice(0, 4));
  return [addYears(obtainedOn, passed), addDays(addYears(obtainedOn, passed + 1), -1)];
}

const span = ([from, to]: readonly [PlainDate, PlainDate]) => `${inChinese(from)}至${inChinese(to)}`;

/** 一年从哪天到哪天: both the calendar year and the year from the date of obtaining, as the notice does not say which. */
function YearWindows({ obtainedOn, year }: { obtainedOn: PlainDate; year: number }) {
  const windows = [
    ['按自然年', span([`${year}-01-01`, `${year}-12-31`])],
    ['按周年', span(anniversary(obtainedOn, year))],
  ] as const;
  return (
    <table class="hours-windows">
      <caption>{year}年这一年，从哪天到哪天</caption>
      <thead>
        <tr>
          <th scope="col">怎样理解</th>
          <th scope="col">起止</th>
        </tr>
      </thead>
      <tbody>
        {windows.map(([name, days]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{days}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Id of the note that says that the year is not defined. */
const YEAR_OPEN = 'A-16';

/** Statuses in which hours done now still help. */
const RUNNING: readonly HoursPlan['status'][] = ['in-progress', 'short', 'unclear'];

/** Hours per week until the due day. */
function Pace({ plan, asOf }: { plan: HoursPlan; asOf: string }) {
  const left = toLearn(plan);
  if (!left || plan.due === undefined || !RUNNING.includes(plan.status)) return null;
  return <p class="hours-pace">{paceSays(toDo(left), asOf, plan.due)}</p>;
}

/** For retraining: what the notice says, and that it does not say how. */
function Retraining({ notice }: { notice: WidgetNotice }) {
  const { rules } = notice;
  const word = wordFor(notice);
  const [retraining] = rules.annualHours?.schemes.flatMap((scheme) => scheme.retraining ?? []) ?? [];
  if (!retraining) return null;
  return (
    <section class="kit-part">
      <h4>重新培训</h4>
      <p>
        {word}说：{retraining.says}怎样重新培训，{word}没有写。
      </p>
      <Citations citations={citationsOf(rules.notice, retraining.cite)} />
    </section>
  );
}

interface Props {
  answer: AnnualAnswer;
  notice: WidgetNotice;
  standing: Standing;
}

function Years({ answer, standing: { asOf } }: Omit<Props, 'notice'>) {
  const { plan, pairs, may } = answer;
  const asked = lastOf(plan.years)?.required ?? plan.required;
  return (
    <>
      <section class="kit-part">
        <h4>每年的学时</h4>
        {asked && (
          <p>
            每年{may ? '可以学' : '要学'}
            {askedText(asked)}。
          </p>
        )}
        <Pace plan={plan} asOf={asOf} />
        <BarChart id={`hours-${useId()}`} title="各年度学时" bars={annualBars(answer)} />
        <Citations citations={plan.citations} />
      </section>
      <PairTable pairs={pairs} over={plan.status === 'retrain'} />
    </>
  );
}

/** Details of the annual hours: the years, pairs of years, the readings of the text, what to do. */
export function AnnualDetails(props: Props) {
  const { answer, notice, standing } = props;
  const { plan } = answer;
  const { status, notes, citations } = plan;
  const readings = notes.filter((note) => note.readings);
  const { obtainedOn } = standing.told;
  const last = lastOf(plan.years);
  const call = (
    <section class="kit-part">
      <h4>咨询电话</h4>
      <Contacts contacts={notice.contacts} region={notice.region} word={wordFor(notice)} />
    </section>
  );
  if (status === 'not-required' || status === 'not-stated') {
    return (
      <>
        <Citations citations={citations} />
        <Notes title="另外请留意" notes={notes} />
        {call}
      </>
    );
  }
  const callFirst = status === 'unclear' || status === 'retrain';
  return (
    <>
      {status === 'retrain' && <Retraining notice={notice} />}
      {callFirst && call}
      <Years answer={answer} standing={standing} />
      <Notes title="有两种理解的地方" notes={readings} />
      {last && obtainedOn !== undefined && notes.some(({ id }) => id === YEAR_OPEN) && (
        <YearWindows obtainedOn={obtainedOn} year={last.year} />
      )}
      <Steps steps={plan.steps ?? []} />
      {!callFirst && call}
      <Notes title="另外请留意" notes={notes.filter((note) => !readings.includes(note))} />
    </>
  );
}
