import { inChinese } from '../../../rules/index.ts';
import { Shape } from '../Shape.tsx';
import type { Verdict } from './verdict.ts';
import type { FormView, Standing } from './view.ts';

interface Props {
  /** Names the widget. */
  id: string;
  view: FormView;
  /** How one of several sheets is called; '' where there is one. */
  titleOf: (sheet: number) => string;
  verdictsOf: (standing: Standing) => readonly Verdict[];
}

/**
 * The answers: one live region that stays while its text changes. The heading over it takes the focus and says the day,
 * so that nothing is said twice.
 */
export function Verdicts({ id, view, titleOf, verdictsOf }: Props) {
  const { ready, settled, standings, isToday } = view;
  const asOf = standings[0]?.asOf ?? '';
  return (
    <>
      <h3 class="kit-heading" tabIndex={-1} data-focus="verdict" hidden={!settled}>
        {ready && `按${inChinese(asOf)}${isToday ? '（今天）' : ''}判断`}
      </h3>
      <div role="status" data-widget={id}>
        {ready &&
          standings.map((standing, sheet) => (
            <div key={`${sheet}`}>
              {titleOf(sheet) && <p class="kit-sheet-name">{titleOf(sheet)}</p>}
              {verdictsOf(standing).map(({ question, outcome, word, shape, tone, says }) => (
                <p
                  key={question}
                  class={`kit-verdict kit-tone-${tone}`}
                  data-question={question}
                  data-outcome={outcome}
                >
                  <Shape name={shape} />
                  <strong class="kit-word">{word}</strong>
                  <span class="kit-says">{says}</span>
                </p>
              ))}
            </div>
          ))}
      </div>
    </>
  );
}
