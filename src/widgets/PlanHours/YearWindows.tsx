import { addDays, addYears, inChinese, type PlainDate } from '../../rules/index.ts';

/** A year of hours counted from the day of obtaining. */
function anniversary(obtainedOn: PlainDate, year: number): [PlainDate, PlainDate] {
  const passed = year - Number(obtainedOn.slice(0, 4));
  return [addYears(obtainedOn, passed), addDays(addYears(obtainedOn, passed + 1), -1)];
}

const span = ([from, to]: readonly [PlainDate, PlainDate]) => `${inChinese(from)}至${inChinese(to)}`;

/** 一年从哪天到哪天: by the calendar, and from the day of obtaining, where the notice leaves it open. */
export function YearWindows({ obtainedOn, year }: { obtainedOn: PlainDate; year: number }) {
  const windows = [
    ['按自然年', span([`${year}-01-01`, `${year}-12-31`])],
    ['按周年', span(anniversary(obtainedOn, year))],
  ] as const;
  return (
    <table class="hours-windows">
      <caption>{year}年这一年，从哪天到哪天</caption>
      <thead>
        <tr>
          <th scope="col">怎样理解</th>
          <th scope="col">起止</th>
        </tr>
      </thead>
      <tbody>
        {windows.map(([name, days]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{days}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
