import { useContext } from 'preact/hooks';
import { inChinese } from '../../rules/index.ts';
import type { AnsweredRow } from './answering/answered-row.ts';
import { List } from './context.ts';
import { Next, Problems, Verdicts } from './Rows.tsx';
import { certificateName } from './rows/person.ts';

/** Maximum number of printed rows; longer lists are downloaded as a file. */
export const MOST_ON_PAPER = 2000;

function Part({ rows, asOf }: { rows: readonly AnsweredRow[]; asOf: string }) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.line}>
          <td>{row.line}</td>
          <th scope="row">{row.name}</th>
          <td>
            {row.told['post']} {certificateName(row.told)}
          </td>
          <td>
            <Verdicts row={row} />
            <Problems row={row} />
          </td>
          <td>
            <Next row={row} asOf={asOf} />
          </td>
          <td>{row.missing.join('、')}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** The list for print: every row of the query, not just one page. Hidden on screen. */
export function Paper({ parts }: { parts: readonly (readonly AnsweredRow[])[] }) {
  const { state, documents } = useContext(List);
  const asOf = state.summary?.asOf ?? '';
  if (parts.length === 0 || asOf === '') return null;
  const names = Object.values(documents).map(
    ({ title, number }) => `${title}（${number ?? '文件中没有文号'}）`,
  );
  return (
    <div class="roster-paper">
      <table>
        <caption>按{inChinese(asOf)}判断的名单</caption>
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">姓名</th>
            <th scope="col">证书</th>
            <th scope="col">结论</th>
            <th scope="col">下一个期限</th>
            <th scope="col">还缺</th>
          </tr>
        </thead>
        {parts.map((rows) => (
          <Part key={rows[0]?.line} rows={rows} asOf={asOf} />
        ))}
      </table>
      <p>
        依据：{names.join('；')}。打印日期：{inChinese(state.today)}。网址：{location.origin}
        {location.pathname}。本结果由非官方网站给出，以主管部门答复为准。
      </p>
    </div>
  );
}
