import type { CheckAction } from './state.ts';
import type { View } from './view.ts';

interface Props {
  answers: View['answers'];
  dispatch: (action: CheckAction) => void;
}

/** Earlier answers, each with 修改. */
export function Answers({ answers, dispatch }: Props) {
  if (answers.length === 0) return null;
  return (
    <section class="check-part">
      <h3>您的回答</h3>
      <ul class="check-answers">
        {answers.map(({ field, label, value }) => (
          <li key={label}>
            <span class="check-answer-label">{label}</span>
            <span class="check-answer-value">{value}</span>
            <button
              type="button"
              class="kit-button kit-button-quiet"
              aria-label={`修改${label}`}
              onClick={() => dispatch({ type: 'edit', field })}
            >
              修改
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
