import { inChinese, type Ruleset } from '../../rules/index.ts';
import type { NamedDay } from './answers/answered.ts';
import { isClosedOn } from './moments.ts';

/** Both days where the text can be read in two ways, and why there are two. */
function TwoDays({ day: { name, kind, safe, latest }, rules }: { day: NamedDay; rules: Ruleset }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>稳妥：{inChinese(safe)}</strong>
      </dd>
      <dd>最晚：{inChinese(latest)}</dd>
      <dd class="registration-why">
        两个日子不一样，是因为通知的文字有两种算法。按稳妥的一天办，哪种算法都不会错。
        {kind === 'deadline' && isClosedOn(rules, latest) && '最晚的那一天没有地方受理。'}
      </dd>
    </div>
  );
}

/** The days that an answer names, each with its reading. */
export function Days({ days, rules }: { days: readonly NamedDay[]; rules: Ruleset }) {
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
          <TwoDays key={day.name} day={day} rules={rules} />
        ),
      )}
    </dl>
  );
}
