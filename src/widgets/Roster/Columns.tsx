import { useContext } from 'preact/hooks';
import { CERTIFICATES } from '../../rules/index.ts';
import { kindsOf } from '../answers/hours/answering.ts';
import { TextField } from '../ui/fields.tsx';
import { List } from './context.ts';
import type { ShownColumn } from './protocol.ts';
import { type ColumnFact, labelOf } from './rows/facts.ts';
import { ALL_FACTS, hourFacts } from './rows/header-names.ts';
import { regionsOf } from './rows/places.ts';

/** Maximum number of columns shown for correction; lists have ten or twenty. */
const MOST_SHOWN = 60;

function Choice({ column }: { column: ShownColumn }) {
  const { state, dispatch } = useContext(List);
  const { at, header } = column;
  const facts = [...ALL_FACTS, ...hourFacts(Number(state.today.slice(0, 4)))];
  return (
    <select
      autocomplete="off"
      class="kit-input"
      id={`roster-column-${at}`}
      aria-label={`“${header}”一列是`}
      value={state.facts[at]}
      onChange={(event) => dispatch({ type: 'told', at, fact: event.currentTarget.value as ColumnFact })}
    >
      {facts.map((fact) => (
        <option key={fact} value={fact}>
          {labelOf(fact)}
        </option>
      ))}
    </select>
  );
}

function Default({
  fact,
  hint,
  options,
}: {
  fact: string;
  hint: string;
  options: readonly [string, string][];
}) {
  const { state, dispatch } = useContext(List);
  const id = `roster-default-${fact}`;
  return (
    <div class="kit-field" data-field={fact}>
      <label class="kit-label" for={id}>
        没有写{labelOf(fact)}的
      </label>
      <p class="kit-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <select
        autocomplete="off"
        class="kit-input"
        id={id}
        value={state.defaults[fact] ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => dispatch({ type: 'defaulted', fact, value: event.currentTarget.value })}
      >
        <option value="">不知道</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Shows what was read and the fact of each column, to be checked before any row is answered. */
export function Columns() {
  const { state, notices, dispatch, run } = useContext(List);
  const { table, facts } = state;
  if (!table) return null;
  const { columns, rows, sheet, otherSheets, hiddenSheets } = table;
  const shown = [...columns]
    .sort((a, b) => Number(a.fact === '') - Number(b.fact === '') || a.at - b.at)
    .slice(0, MOST_SHOWN);
  const told = columns.filter(({ at }) => facts[at] !== '').length;
  return (
    <form
      class="roster-columns"
      method="dialog"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!state.asOfError) run();
      }}
    >
      <p>
        {sheet && `工作表“${sheet}”。`}列名下面有{rows}行，{columns.length}列，认出{told}列。
        {otherSheets > 0 && `另外${otherSheets}张工作表没有读；要查它们，请单独存成一份。`}
        {hiddenSheets > 0 && `隐藏的${hiddenSheets}张工作表不读。`}
      </p>
      {told === 0 && <p class="kit-error">没有认出列名。请在下面选每一列是什么，或者下载模板照着填。</p>}
      <table class="cards">
        <caption>每一列是什么，认错的请改</caption>
        <thead>
          <tr>
            <th scope="col">列名</th>
            <th scope="col">内容举例</th>
            <th scope="col">当作</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((column) => (
            <tr key={column.at}>
              <th scope="row">{column.header}</th>
              <td data-label="内容举例">{column.examples.join('、') || '（空）'}</td>
              <td data-label="当作">
                <Choice column={column} />
                {column.remark && <p class="kit-hint">{column.remark}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {columns.length > shown.length && <p>另外{columns.length - shown.length}列没有列出，也不用。</p>}
      <Default
        fact="place"
        hint="有发证单位的行，会先按发证单位认地区。"
        options={regionsOf(notices).map((region) => [region, region])}
      />
      <Default
        fact="certificate"
        hint="整份名单是同一种证书时选一种，就不用逐行写。"
        options={kindsOf(notices).map((kind) => [kind, CERTIFICATES[kind]])}
      />
      <TextField
        id="roster-asOf"
        name="asOf"
        label="判断日期"
        hint="一般不用改，就是今天。"
        value={state.asOfText}
        error={state.asOfError}
        onInput={(text) => dispatch({ type: 'asOfTyped', text })}
      />
      <div class="kit-actions">
        <button type="submit" class="kit-button kit-button-main">
          开始判断
        </button>
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'restarted' })}>
          换一份名单
        </button>
      </div>
    </form>
  );
}
