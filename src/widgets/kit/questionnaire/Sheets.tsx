import { useContext } from 'preact/hooks';
import { Form } from './context.ts';

/** Going from one sheet to another, adding and removing them. */
export function Sheets({ settled }: { settled: boolean }) {
  const { task, state, dispatch } = useContext(Form);
  const { several } = task;
  const { sheets, active } = state;
  if (!several || (!settled && sheets.length < 2)) return null;
  return (
    <section class="kit-part kit-sheets">
      {sheets.length > 1 && (
        <ul>
          {sheets.map((_, sheet) => (
            <li key={`${sheet}`}>
              <button
                type="button"
                class="kit-button"
                aria-pressed={sheet === active}
                onClick={() => dispatch({ type: 'edit', at: 'verdict', sheet })}
              >
                {several.name}
                {sheet + 1}
              </button>
              <button
                type="button"
                class="kit-button kit-button-quiet"
                aria-label={`删去${several.name}${sheet + 1}`}
                onClick={() => dispatch({ type: 'removeSheet', sheet })}
              >
                删去
              </button>
            </li>
          ))}
        </ul>
      )}
      {sheets.length < several.most && (
        <button type="button" class="kit-button" onClick={() => dispatch({ type: 'addSheet' })}>
          {several.add}
        </button>
      )}
    </section>
  );
}
