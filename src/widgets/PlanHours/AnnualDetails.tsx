import { useId } from 'preact/hooks';
import { type HoursPlan, lastOf } from '../../rules/index.ts';
import { BarChart } from '../kit/BarChart.tsx';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import type { AnnualAnswer } from '../kit/hours/annual.ts';
import { amount, askedText, leftText, toDo } from '../kit/hours/hours-text.ts';
import { Notes } from '../kit/Notes.tsx';
import type { WidgetNotice } from '../kit/notice.ts';
import type { Standing } from '../kit/questionnaire/view.ts';
import { type Step, Steps } from '../kit/Steps.tsx';
import { annualBars } from './bars.ts';
import { PairTable } from './PairTable.tsx';
import { paceSays } from './pace.ts';
import { YearWindows } from './YearWindows.tsx';

/** The note that leaves open which days a year is made of. */
const YEAR_OPEN = 'A-16';

/** Where hours that are done now still help. */
const RUNNING: readonly HoursPlan['status'][] = ['in-progress', 'short', 'unclear'];

function stepsOf({ rules }: WidgetNotice): Step[] {
  return (rules.annualHours?.steps ?? []).map(({ says, link, cite }) => ({
    says,
    ...(link && { link: { ...link } }),
    citations: cite.map((each) => ({ ...each, notice: each.notice ?? rules.notice })),
  }));
}

/** What is left of this year: by itself, and so that it makes up for the year before. */
function Left({ answer: { plan, pairs }, asOf }: { answer: AnnualAnswer; asOf: string }) {
  const { remaining, due } = plan;
  if (!remaining || due === undefined || !RUNNING.includes(plan.status)) return null;
  const last = lastOf(pairs);
  const lack = last?.status === 'open' ? last.required - last.total : 0;
  const year = lastOf(plan.years)?.year;
  const own = toDo(remaining);
  const left = plan.status === 'unclear' ? leftText(remaining) : '';
  return (
    <>
      {left !== '' && (
        <p>
          {year}年{left}。
        </p>
      )}
      {last && lack > own && (
        <p>
          两年累计要满{amount(last.required)}，所以{year}年还要学{amount(lack)}。
        </p>
      )}
      <p class="hours-pace">{paceSays(Math.max(own, lack), asOf, due)}</p>
    </>
  );
}

interface Props {
  answer: AnnualAnswer;
  notice: WidgetNotice;
  standing: Standing;
}

function Years({ answer, asOf }: { answer: AnnualAnswer; asOf: string }) {
  const { plan, pairs } = answer;
  const asked = lastOf(plan.years)?.required ?? plan.required;
  return (
    <>
      <section class="kit-part">
        <h4>每年的学时</h4>
        {asked && <p>每年要学满{askedText(asked)}。</p>}
        {plan.certificateVoid && (
          <p>
            <strong>应重新参加培训的，原来的电子证书作废。</strong>
          </p>
        )}
        <Left answer={answer} asOf={asOf} />
        <BarChart id={`hours-${useId()}`} title="各年度学时" bars={annualBars(answer)} />
        <Citations citations={plan.citations} />
      </section>
      <PairTable pairs={pairs} />
    </>
  );
}

/** Under the answer for every year: the years, what two of them make together, how the text can be read, what to do. */
export function AnnualDetails({ answer, notice, standing: { told, asOf } }: Props) {
  const { plan } = answer;
  const { status, notes, citations } = plan;
  const readings = notes.filter((note) => note.readings);
  const { obtainedOn } = told;
  const last = lastOf(plan.years);
  const call = (
    <section class="kit-part">
      <h4>咨询电话</h4>
      <Contacts contacts={notice.contacts} region={notice.region} />
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
      {callFirst && call}
      <Years answer={answer} asOf={asOf} />
      <Notes title="有两种理解的地方" notes={readings} />
      {last && obtainedOn !== undefined && notes.some(({ id }) => id === YEAR_OPEN) && (
        <YearWindows obtainedOn={obtainedOn} year={last.year} />
      )}
      <Steps steps={stepsOf(notice)} />
      {!callFirst && call}
      <Notes title="另外请留意" notes={notes.filter((note) => !readings.includes(note))} />
    </>
  );
}
