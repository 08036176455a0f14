import { useId } from 'preact/hooks';
import { citationsOf, type HoursPlan, lastOf } from '../../rules/index.ts';
import { BarChart } from '../kit/BarChart.tsx';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import type { AnnualAnswer } from '../kit/hours/annual.ts';
import { toLearn } from '../kit/hours/due-words.ts';
import { askedText, toDo } from '../kit/hours/hours-text.ts';
import { Notes } from '../kit/Notes.tsx';
import { type WidgetNotice, wordFor } from '../kit/notice.ts';
import type { Standing } from '../kit/questionnaire/view.ts';
import { Steps } from '../kit/Steps.tsx';
import { annualBars } from './bars.ts';
import { PairTable } from './PairTable.tsx';
import { paceSays } from './pace.ts';
import { YearWindows } from './YearWindows.tsx';

/** The note that leaves open which days a year is made of. */
const YEAR_OPEN = 'A-16';

/** Where hours that are done now still help. */
const RUNNING: readonly HoursPlan['status'][] = ['in-progress', 'short', 'unclear'];

/** How much a week until the day. */
function Pace({ plan, asOf }: { plan: HoursPlan; asOf: string }) {
  const left = toLearn(plan);
  if (!left || plan.due === undefined || !RUNNING.includes(plan.status)) return null;
  return <p class="hours-pace">{paceSays(toDo(left), asOf, plan.due)}</p>;
}

/** Where the training has to be done again: what the notice says of it, and that it does not say how. */
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

/** Under the answer for every year: the years, what two of them make together, how the text can be read, what to do. */
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
