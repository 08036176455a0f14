import { applicationChannel, inChinese, type PlainDate } from '../../rules/index.ts';
import { Citations } from '../kit/Citations.tsx';
import { Contacts } from '../kit/Contacts.tsx';
import { Notes } from '../kit/Notes.tsx';
import type { WidgetNotice } from '../kit/notice.ts';
import { Steps } from '../kit/Steps.tsx';
import { nearMilestones } from './moments.ts';

/** Where to apply, how, and whom to ask: the same for every specialty. @param props.files can an application be filed now? */
export function Channel({ notice, asOf, files }: { notice: WidgetNotice; asOf: PlainDate; files: boolean }) {
  const { rules, contacts, region } = notice;
  const { steps, notes, citations } = applicationChannel(rules, asOf);
  const milestones = nearMilestones(rules, asOf);
  return (
    <>
      <section class="kit-part" data-details="applicationChannel">
        <h4>现在向谁申请</h4>
        <Citations citations={citations} />
        {milestones.length > 0 && (
          <ul class="kit-list">
            {milestones.map(({ id, date, says, citations }) => (
              <li key={id}>
                <p>
                  <strong>
                    <time datetime={date}>{inChinese(date)}</time>
                  </strong>
                  ：{says}
                </p>
                <Citations citations={citations} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Notes title="另外请留意" notes={notes} />
      <Steps steps={steps} title={files ? undefined : '能申请以后怎样办'} />
      <section class="kit-part">
        <h4>咨询电话</h4>
        <Contacts contacts={contacts} region={region} />
      </section>
    </>
  );
}
