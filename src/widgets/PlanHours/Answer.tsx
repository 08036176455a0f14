import { useId } from 'preact/hooks';
import { type WidgetNotice, wordFor } from '../../links/notice.ts';
import {
  type ConversionResult,
  checkConversion,
  inChinese,
  type PlainDate,
  planPeriodHours,
} from '../../rules/index.ts';
import { Way } from '../answers/exchange/ExchangeWay.tsx';
import { isReplay } from '../answers/exchange/replay.ts';
import { isOver, lastOpenDay, windowWords } from '../answers/exchange/result.ts';
import { annualAnswer } from '../answers/hours/annual.ts';
import { answering, certificateOf } from '../answers/hours/answering.ts';
import { areToldWhole } from '../answers/hours/period-words.ts';
import { exchangeFacts, periodRecord } from '../answers/hours/record.ts';
import { toDo, toLearn } from '../answers/hours/words.ts';
import { ELSEWHERE } from '../form/place.ts';
import type { Standing } from '../form/view.ts';
import { BarChart } from '../ui/BarChart.tsx';
import { CalendarButton } from '../ui/CalendarButton.tsx';
import { Citations } from '../ui/Citations.tsx';
import { AskElsewhere, Contacts } from '../ui/Contacts.tsx';
import { Afterwards, Notes } from '../ui/Notes.tsx';
import { AnnualDetails } from './AnnualDetails.tsx';
import { paceSays, periodBars } from './bars.ts';
import { remindersOf } from './reminders.ts';
import type { HoursProps } from './state.ts';

interface ExchangeProps {
  result: ConversionResult;
  /** The result as of today. */
  now: ConversionResult;
  notice: WidgetNotice;
  standing: Standing;
  onReplay: (day: PlainDate) => void;
}

/** Details of the hours for an exchange: window, hours required and left, and what remains possible after the deadline. */
export function ExchangeDetails({ result, now, notice, standing, onReplay }: ExchangeProps) {
  const { window, hours, steps, notes } = result;
  const over = isOver(result, standing.asOf);
  const past = isReplay(result, now, standing);
  const replay = over && hours ? lastOpenDay(notice.rules, result) : undefined;
  return (
    <>
      {window && (
        <section class="kit-part">
          <h4>换证时间</h4>
          <p>{windowWords(window)}</p>
          <Citations citations={window.citations} />
        </section>
      )}
      {replay && (
        <p class="kit-replay">
          <button type="button" class="kit-button" onClick={() => onReplay(replay)}>
            看看当时还差多少学时
          </button>
        </p>
      )}
      <Afterwards sayings={(past ? now : result).afterwards} />
      <Way hours={hours} steps={over ? [] : steps} word={wordFor(notice)} past={past || over} />
      <Notes title={past ? '当时换证请留意' : '换证另外请留意'} notes={notes} />
    </>
  );
}

/** Details of a registration period: hours left, deadline, hours per week. */
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

interface DetailsProps {
  notices: readonly WidgetNotice[];
  standing: Standing;
  onReplay: (day: PlainDate) => void;
}

/** The details of all answers, in their order. */
export function Details({ notices, standing, onReplay }: DetailsProps) {
  const { told, asOf, today } = standing;
  const certificate = certificateOf(notices, told);
  if (certificate === undefined) return told['place'] === ELSEWHERE ? <AskElsewhere /> : null;
  const { exchange, annual, period } = answering(notices, told);
  return (
    <>
      {exchange && (
        <ExchangeDetails
          result={checkConversion(exchange.rules, exchangeFacts(certificate, told), asOf)}
          now={checkConversion(exchange.rules, exchangeFacts(certificate, told), today)}
          notice={exchange}
          standing={standing}
          onReplay={onReplay}
        />
      )}
      {annual && (
        <AnnualDetails
          answer={annualAnswer(annual, certificate, told, asOf)}
          notice={annual}
          standing={standing}
        />
      )}
      {period && <PeriodDetails notice={period} standing={standing} />}
    </>
  );
}

interface CalendarProps extends Pick<HoursProps, 'notices' | 'documents'> {
  standings: readonly Standing[];
}

/** 加入日历 for the due days of the hours. */
export function Calendar({ notices, standings, documents }: CalendarProps) {
  return <CalendarButton reminders={remindersOf(notices, standings, documents)} name="继续教育学时" />;
}
