import { inChinese, type PlainDate } from '../../rules/index.ts';
import { type NamedDay, skipsDays } from '../kit/registration/answered.ts';

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
        {safe >= asOf && '按稳妥的一天办，哪种理解都来得及。'}
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
