import { useContext } from 'preact/hooks';
import { Form } from './context.ts';
import type { GivenAnswer } from './view.ts';

/** Earlier answers, each with 修改. */
export function Answers({ answers }: { answers: readonly GivenAnswer[] }) {
  const { state, dispatch } = useContext(Form);
  if (answers.length === 0) return null;
  return (
    <section class="kit-part">
      <h3>您的回答</h3>
      <ul class="kit-answers">
        {answers.map(({ at, label, value }) => (
          <li key={label}>
            <span class="kit-answer-label">{label}</span>
            <span class="kit-answer-value">{value}</span>
            <button
              type="button"
              class="kit-button kit-button-quiet"
              aria-label={`修改${label}`}
              onClick={() => dispatch({ type: 'edit', at, sheet: state.active })}
            >
              修改
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
