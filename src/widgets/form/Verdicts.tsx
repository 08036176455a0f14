import { Fragment } from 'preact';
import { inChinese, type PlainDate } from '../../rules/index.ts';
import { VerdictLine, VerdictRow } from './VerdictLine.tsx';
import type { Verdict } from './verdict.ts';
import { arranged } from './verdict.ts';
import type { FormView, Standing } from './view.ts';

interface Props {
  /** Id of the widget. */
  id: string;
  view: FormView;
  /** Title of a sheet; '' if there is only one. */
  titleOf: (sheet: number) => string;
  /** The verdicts of each sheet. */
  verdicts: readonly (readonly Verdict[])[];
  /** Answers that are the same for every sheet: shown once, last. */
  shared: readonly Verdict[];
}

/** Further facts that follow from an answer, one row each. */
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

/** The most urgent verdict, then the other answers as rows. */
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

/** The as-of date in words. For an earlier day, today is named first if it has an answer too. */
function daySays({ asOf }: Standing, verdicts: readonly Verdict[], isToday: boolean): string {
  const day = verdicts.find((each) => each.day !== undefined)?.day;
  if (day !== undefined) return `今天（${inChinese(day)}）和当时（${inChinese(asOf)}）`;
  return `按${inChinese(asOf)}${isToday ? '（今天）' : ''}判断`;
}

/**
 * The answers in one live region that is never re-created. Its heading receives focus and names the day, so nothing is
 * announced twice. The server, which knows no day, renders it invisible to reserve its space.
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
