import { inChinese } from '../../../rules/index.ts';
import { VerdictLine } from '../VerdictLine.tsx';
import type { Verdict } from './verdict.ts';
import type { FormView, Standing } from './view.ts';

interface Props {
  /** Names the widget. */
  id: string;
  view: FormView;
  /** How one of several sheets is called; '' where there is one. */
  titleOf: (sheet: number) => string;
  verdictsOf: (standing: Standing) => readonly Verdict[];
  /** Answers that are the same for every sheet: said once, last. */
  sharedVerdictsOf?: ((standing: Standing) => readonly Verdict[]) | undefined;
}

/**
 * The answers: one live region that stays while its text changes. The heading over it takes the focus and says the day,
 * so that nothing is said twice. As served, where no day is known, it stands unseen and takes the place that it will need.
 */
export function Verdicts({ id, view, titleOf, verdictsOf, sharedVerdictsOf }: Props) {
  const { ready, settled, standings, isToday } = view;
  const [first] = standings;
  return (
    <>
      <h3 class="kit-heading" tabIndex={-1} data-focus="verdict" hidden={!settled}>
        {ready && first && <span>{`按${inChinese(first.asOf)}${isToday ? '（今天）' : ''}判断`}</span>}
      </h3>
      <div role="status" data-widget={id} class={ready ? undefined : 'kit-unseen'}>
        {standings.map((standing, sheet) => (
          <div key={`${sheet}`}>
            {titleOf(sheet) && <p class="kit-sheet-name">{titleOf(sheet)}</p>}
            {verdictsOf(standing).map((verdict) => (
              <VerdictLine key={verdict.question} verdict={verdict} />
            ))}
          </div>
        ))}
        {first &&
          sharedVerdictsOf?.(first).map((verdict) => (
            <VerdictLine key={verdict.question} verdict={verdict} />
          ))}
      </div>
    </>
  );
}
