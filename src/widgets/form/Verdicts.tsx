import { Fragment } from 'preact';
import { inChinese, type PlainDate } from '../../rules/index.ts';
import { VerdictLine, VerdictRow } from './VerdictLine.tsx';
import type { Verdict } from './verdict.ts';
import { arranged } from './verdict.ts';
import type { FormView, Standing } from './view.ts';

interface Props {
  /** Names the widget. */
  id: string;
  view: FormView;
  /** How one of several sheets is called; '' where there is one. */
  titleOf: (sheet: number) => string;
  /** Of each sheet. */
  verdicts: readonly (readonly Verdict[])[];
  /** Answers that are the same for every sheet: said once, last. */
  shared: readonly Verdict[];
}

/** What else is fixed by an answer, a row each. */
function Facts({ verdict: { facts = [] } }: { verdict: Verdict }) {
  return (
    <>
      {facts.map(({ name, says }) => (
        <p class="kit-also" key={name}>
          <strong>{name}</strong>
          <span>{says}</span>
        </p>
      ))}
    </>
  );
}

/** One verdict, and under it what else is answered. */
function Answered({ verdicts, asOf }: { verdicts: readonly Verdict[]; asOf: PlainDate }) {
  const { verdict, rows } = arranged(verdicts, asOf);
  return (
    <>
      {verdict && <VerdictLine verdict={verdict} />}
      {verdict && <Facts verdict={verdict} />}
      {rows.map((row) => (
        <Fragment key={row.question}>
          <VerdictRow verdict={row} />
          <Facts verdict={row} />
        </Fragment>
      ))}
    </>
  );
}

/** The day that is answered for; of an earlier one today's answer stands first. */
function daySays({ asOf }: Standing, verdicts: readonly Verdict[], isToday: boolean): string {
  const day = verdicts.find((each) => each.day !== undefined)?.day;
  if (day !== undefined) return `今天（${inChinese(day)}）和当时（${inChinese(asOf)}）`;
  return `按${inChinese(asOf)}${isToday ? '（今天）' : ''}判断`;
}

/**
 * The answers: one live region that stays while its text changes. The heading over it takes the focus and says the day,
 * so that nothing is said twice. As served, where no day is known, it stands unseen and takes the place that it will need.
 */
export function Verdicts({ id, view, titleOf, verdicts, shared }: Props) {
  const { ready, settled, standings, isToday } = view;
  const [first] = standings;
  return (
    <>
      <h3 class="kit-heading" tabIndex={-1} data-focus="verdict" hidden={!settled}>
        {ready && first && <span>{daySays(first, verdicts[0] ?? [], isToday)}</span>}
      </h3>
      <div role="status" data-widget={id} class={ready ? undefined : 'kit-unseen'}>
        {standings.map((standing, sheet) => (
          <div key={`${sheet}`} class={standings.length > 1 ? 'kit-sheet-verdict' : undefined}>
            {titleOf(sheet) && <p class="kit-sheet-name">{titleOf(sheet)}</p>}
            <Answered verdicts={verdicts[sheet] ?? []} asOf={standing.asOf} />
          </div>
        ))}
        {first && <Answered verdicts={shared} asOf={first.asOf} />}
      </div>
    </>
  );
}
