import { useId } from 'preact/hooks';
import { inChinese, planPeriodHours } from '../../rules/index.ts';
import { BarChart } from '../kit/BarChart.tsx';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import { toLearn } from '../kit/hours/due-words.ts';
import { toDo } from '../kit/hours/hours-text.ts';
import { areToldWhole } from '../kit/hours/period-words.ts';
import { periodRecord } from '../kit/hours/record.ts';
import { Notes } from '../kit/Notes.tsx';
import type { WidgetNotice } from '../kit/notice.ts';
import type { Standing } from '../kit/questionnaire/view.ts';
import { periodBars } from './bars.ts';
import { paceSays } from './pace.ts';

/** Under the answer for a registration period: what is left, by when, and how much a week. */
export function PeriodDetails({ notice, standing }: { notice: WidgetNotice; standing: Standing }) {
  const { told, asOf } = standing;
  const record = periodRecord(notice, told, asOf);
  const plan = planPeriodHours(notice.rules, record, asOf);
  const { required, due, citations, notes } = plan;
  const left = toLearn(plan);
  return (
    <>
      <section class="kit-part">
        <h4>这个注册有效期的学时</h4>
        <p>必修和选修分开算，一样多学了不能顶另一样。</p>
        {due === undefined ? (
          <p>在下面填“注册有效期至”，就知道最晚哪天学完。</p>
        ) : (
          <p class="hours-pace">
            最晚{inChinese(due)}申请延续，学时要先学完。
            {left && areToldWhole(plan) && paceSays(toDo(left), asOf, due)}
          </p>
        )}
        <BarChart
          id={`hours-${useId()}`}
          rowName="类别"
          title="必修和选修学时"
          bars={periodBars(required, record)}
        />
        <Citations citations={citations} />
      </section>
      <Notes title="另外请留意" notes={notes} />
      <section class="kit-part">
        <h4>咨询电话</h4>
        <Contacts contacts={notice.contacts} region={notice.region} />
      </section>
    </>
  );
}
