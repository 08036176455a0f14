import { useContext } from 'preact/hooks';
import { Form } from './context.ts';
import { FieldList } from './FieldList.tsx';
import { activeSheet } from './state.ts';
import type { Rows } from './task.ts';

/** Rows of fields that can be added and removed. */
export function RowList({ rows }: { rows: Rows }) {
  const { state, dispatch } = useContext(Form);
  const sheet = activeSheet(state);
  const ready = state.today !== '';
  return (
    <>
      {sheet.rows.map((row, index) => (
        <fieldset class="kit-row" key={row}>
          <legend>
            第{index + 1}行 {rows.name?.(sheet.drafts, row)}
          </legend>
          <div class="kit-row-fields">
            <FieldList fields={rows.fields(row)} />
          </div>
          <button
            type="button"
            class="kit-button kit-button-quiet"
            hidden={!ready || sheet.rows.length < 2}
            onClick={() => dispatch({ type: 'removeRow', row })}
          >
            <span>删去第{index + 1}行</span>
          </button>
        </fieldset>
      ))}
      <button type="button" class="kit-button" hidden={!ready} onClick={() => dispatch({ type: 'addRow' })}>
        {rows.add}
      </button>
    </>
  );
}
