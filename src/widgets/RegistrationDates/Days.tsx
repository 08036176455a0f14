import { inChinese, type PlainDate } from '../../rules/index.ts';
import { type NamedDay, skipsDays } from '../kit/registration/answered.ts';

/** What follows from two days: of a deadline while it can be met, of an end what to plan on. */
function courseSays({ kind, safe, latest }: NamedDay, asOf: PlainDate): string {
  if (kind === 'end') return '按早的一天安排，以证书上印的为准。';
  if (asOf <= safe) return '按稳妥的一天办，哪种理解都来得及。';
  return asOf > latest ? '两个日子都已过。' : '稳妥的一天已过。';
}

/** Both days where the text can be read in two ways, and why there are two. */
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

/** The days that an answer names, each with its reading. */
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
