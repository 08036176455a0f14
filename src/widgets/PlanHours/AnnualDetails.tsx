import type { HoursPlan } from '../../rules/index.ts';
import { BarChart } from '../kit/BarChart.tsx';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import { Notes } from '../kit/Notes.tsx';
import type { WidgetNotice } from '../kit/notice.ts';
import type { Standing } from '../kit/questionnaire/view.ts';
import { type Step, Steps } from '../kit/Steps.tsx';
import type { AnnualAnswer } from './annual.ts';
import { annualBars } from './bars.ts';
import { amount, askedText, leftText, toDo } from './hours-text.ts';
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
  const last = pairs.at(-1);
  const lack = last?.status === 'open' ? last.required - last.total : 0;
  const own = toDo(remaining);
  const left = leftText(remaining);
  return (
    <>
      {left !== '' && <p>今年{left}。</p>}
      {last && lack > own && (
        <p>
          两年累计要满{amount(last.required)}，所以今年还要学{amount(lack)}。
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

/** Under the answer for every year: what is left, the years, what two of them make together, how the text can be read. */
export function AnnualDetails({ answer, notice, standing: { told, asOf } }: Props) {
  const { plan, pairs } = answer;
  const { status, notes, citations, years } = plan;
  const bears = status !== 'not-required' && status !== 'not-stated';
  const open = notes.filter(({ readings }) => readings);
  const obtainedOn = told['obtainedOn'];
  const last = years.at(-1);
  const asked = last?.required ?? plan.required;
  return (
    <>
      <section class="kit-part">
        <h4>每年的学时</h4>
        {bears && asked && <p>每年要学满{askedText(asked)}。</p>}
        {plan.certificateVoid && (
          <p class="hours-void">
            <strong>应重新参加培训的，原来的电子证书作废。</strong>
          </p>
        )}
        <Left answer={answer} asOf={asOf} />
        <BarChart title="各年度学时" bars={annualBars(answer)} />
        <Citations citations={citations} />
      </section>
      <PairTable pairs={pairs} />
      <Notes title="有两种读法的地方" notes={open} />
      {last && obtainedOn !== undefined && notes.some(({ id }) => id === YEAR_OPEN) && (
        <YearWindows obtainedOn={obtainedOn} year={last.year} />
      )}
      <Steps steps={bears ? stepsOf(notice) : []} />
      <section class="kit-part">
        <h4>打给谁</h4>
        <Contacts contacts={notice.contacts} region={notice.region} />
      </section>
      <Notes title="还要知道" notes={notes.filter((note) => !open.includes(note))} />
    </>
  );
}
