import type { WidgetNotice } from '../../links/notice.ts';
import { applicationChannel, inChinese, type PlainDate, type Ruleset } from '../../rules/index.ts';
import { type Answered, type NamedDay, skipsDays } from '../answers/registration/answered.ts';
import type { Standing } from '../form/view.ts';
import { CalendarButton } from '../ui/CalendarButton.tsx';
import { Citations } from '../ui/Citations.tsx';
import { Contacts } from '../ui/Contacts.tsx';
import { NoteCard, Notes, Steps } from '../ui/Notes.tsx';
import { TimeLine } from '../ui/TimeLine.tsx';
import { nearMilestones, pointsFor, remindersFor } from './moments.ts';
import type { RegistrationProps } from './state.ts';

/**
 * Where to apply, how, and whom to ask: the same for every specialty. @param props.files whether an application can be
 * filed now
 */
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

/** How to handle two possible days: a deadline while it can be met, or an end to plan for. */
function courseSays({ kind, safe, latest }: NamedDay, asOf: PlainDate): string {
  if (kind === 'end') return '按早的一天安排，以证书上印的为准。';
  if (asOf <= safe) return '按稳妥的一天办，哪种理解都来得及。';
  return asOf > latest ? '两个日子都已过。' : '稳妥的一天已过。';
}

/** Both days of an ambiguous date, and why there are two. */
function TwoDays({ day, asOf }: { day: NamedDay; asOf: PlainDate }) {
  const { name, safe, latest } = day;
  const skips = skipsDays(day);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>稳妥：{inChinese(safe)}</strong>
      </dd>
      <dd>
        {skips ? '最晚' : '另一种理解'}：{inChinese(latest)}
      </dd>
      <dd class="registration-why">
        {skips
          ? '两个日子隔得远，是因为中间有几天没有地方受理，稳妥的一天提前了。'
          : '两个日子不一样，是因为通知的文字有两种理解。'}
        {courseSays(day, asOf)}
      </dd>
    </div>
  );
}

/** The days named in an answer, two for an ambiguous one. */
export function Days({ days, asOf }: { days: readonly NamedDay[]; asOf: PlainDate }) {
  if (days.length === 0) return null;
  return (
    <dl class="registration-days">
      {days.map((day) =>
        day.safe === day.latest ? (
          <div key={day.name}>
            <dt>{day.name}</dt>
            <dd>
              <strong>{inChinese(day.safe)}</strong>
            </dd>
          </div>
        ) : (
          <TwoDays key={day.name} day={day} asOf={asOf} />
        ),
      )}
    </dl>
  );
}

interface DetailsProps {
  answer: Answered;
  rules: Ruleset;
  standing: Standing;
}

/** Details of one answer: days, time line, citations, notes. */
export function Details({ answer, rules, standing }: DetailsProps) {
  const { question, title, days, lines, notes, citations } = answer;
  return (
    <section class="kit-part" data-details={question}>
      <h4>{title}</h4>
      <Days days={days} asOf={standing.asOf} />
      {days.length > 0 && <TimeLine points={pointsFor(rules, days, standing)} />}
      <Citations citations={citations} />
      <ul class="kit-list">
        {lines.map((line) => (
          <li key={line.says}>
            <p>{line.says}</p>
            <Citations citations={line.citations} />
          </li>
        ))}
        {notes.map((note) => (
          <NoteCard key={note.id + note.says} note={note} />
        ))}
      </ul>
    </section>
  );
}

interface CalendarProps extends Pick<RegistrationProps, 'notices' | 'documents'> {
  standings: readonly Standing[];
}

/** 加入日历 for the registration deadlines. */
export function Calendar({ notices, documents, standings }: CalendarProps) {
  const here = `${location.origin}${location.pathname}`;
  return (
    <CalendarButton name="二级建造师注册日期" reminders={remindersFor(notices, documents, standings, here)} />
  );
}
