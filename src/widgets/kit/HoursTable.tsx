import { type Bar, inWords, partColumns } from './bar.ts';

/** The numbers of a bar chart as a table; on a phone a card for each year. */
export function HoursTable({
  caption,
  rowName,
  bars,
}: {
  caption: string;
  rowName: string;
  bars: readonly Bar[];
}) {
  const columns = partColumns(bars);
  const withStatus = bars.some(({ status }) => status);
  return (
    <table class="cards">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowName}</th>
          <th scope="col">学时</th>
          {columns.map((name) => (
            <th scope="col" key={name}>
              其中{name}
            </th>
          ))}
          <th scope="col">要求</th>
          <th scope="col">还差</th>
          {withStatus && <th scope="col">状态</th>}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, at) => {
          const { total, parts, asks, lacks } = inWords(bar, columns);
          return (
            <tr key={`${at}${bar.label}`}>
              <th scope="row">{bar.label}</th>
              <td data-label="学时">{total}</td>
              {parts.map((words, column) => (
                <td data-label={`其中${columns[column]}`} key={columns[column]}>
                  {words}
                </td>
              ))}
              <td data-label="要求">{asks}</td>
              <td data-label="还差">{lacks}</td>
              {withStatus && <td data-label="状态">{bar.status ?? '—'}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
