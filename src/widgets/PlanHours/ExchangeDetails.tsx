import type { ConversionResult, PlainDate } from '../../rules/index.ts';
import { Citations } from '../kit/Citations.tsx';
import { isOver, lastOpenDay, windowWords } from '../kit/conversion-window.ts';
import { ExchangeHours } from '../kit/ExchangeHours.tsx';
import { Afterwards, Notes } from '../kit/Notes.tsx';
import { type WidgetNotice, wordFor } from '../kit/notice.ts';
import { Steps } from '../kit/Steps.tsx';

interface Props {
  result: ConversionResult;
  notice: WidgetNotice;
  asOf: PlainDate;
  onReplay: (day: PlainDate) => void;
}

/** Under the answer for an exchange: the window first, what is asked and left, and what remains once it is too late. */
export function ExchangeDetails({ result, notice, asOf, onReplay }: Props) {
  const { window, afterwards, hours, steps, notes } = result;
  const over = isOver(result, asOf);
  const replay = over && hours ? lastOpenDay(notice.rules, result) : undefined;
  return (
    <>
      {window && (
        <section class="kit-part">
          <h4>换证时间</h4>
          <p>{windowWords(window)}</p>
          <Citations citations={window.citations} />
        </section>
      )}
      {replay && (
        <p class="kit-replay">
          <button type="button" class="kit-button" onClick={() => onReplay(replay)}>
            看看当时还差多少学时
          </button>
        </p>
      )}
      <Afterwards sayings={afterwards} />
      <ExchangeHours hours={hours} word={wordFor(notice)} />
      <Steps steps={over ? [] : steps} />
      <Notes title="换证另外请留意" notes={notes} />
    </>
  );
}
