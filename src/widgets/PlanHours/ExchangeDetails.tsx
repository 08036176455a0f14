import type { ConversionResult, PlainDate } from '../../rules/index.ts';
import { Citations } from '../kit/Citations.tsx';
import { isOver, lastOpenDay, windowWords } from '../kit/conversion-window.ts';
import { isReplay } from '../kit/exchange/replay.ts';
import { Afterwards, Notes } from '../kit/Notes.tsx';
import { type WidgetNotice, wordFor } from '../kit/notice.ts';
import type { Standing } from '../kit/questionnaire/view.ts';
import { Way } from '../kit/Way.tsx';

interface Props {
  result: ConversionResult;
  /** As of today. */
  now: ConversionResult;
  notice: WidgetNotice;
  standing: Standing;
  onReplay: (day: PlainDate) => void;
}

/** Under the answer for an exchange: the window first, what is asked and left, and what remains once it is too late. */
export function ExchangeDetails({ result, now, notice, standing, onReplay }: Props) {
  const { window, hours, steps, notes } = result;
  const over = isOver(result, standing.asOf);
  const past = isReplay(result, now, standing);
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
      <Afterwards sayings={(past ? now : result).afterwards} />
      <Way hours={hours} steps={over ? [] : steps} word={wordFor(notice)} past={past || over} />
      <Notes title={past ? '当时换证请留意' : '换证另外请留意'} notes={notes} />
    </>
  );
}
