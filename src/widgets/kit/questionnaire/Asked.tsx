import { Answers } from './Answers.tsx';
import { AsOf } from './AsOf.tsx';
import { FieldList } from './FieldList.tsx';
import type { Layout } from './layout.ts';
import { Questions } from './Questions.tsx';
import { Sheets } from './Sheets.tsx';
import type { FormView } from './view.ts';

interface Props {
  view: FormView;
  layout: Layout;
  /** Goes to the screen before; undefined on the first. */
  back: (() => void) | undefined;
}

/** All that a form holds: earlier answers, what is asked, what may be told besides, other sheets, the day. */
export function Asked({ view, layout, back }: Props) {
  const { ready, settled, extras } = view;
  return (
    <>
      <Answers answers={view.answers} />
      <Questions view={view} questions={layout.questions} back={back} />
      <div class="kit-extras" hidden={ready && (!settled || extras.length === 0)}>
        <h3>补充信息（选填）</h3>
        <FieldList fields={layout.extras} />
        <button type="submit" class="kit-button" hidden={!ready}>
          更新结论
        </button>
      </div>
      <Sheets settled={settled} />
      <AsOf isToday={view.isToday} />
    </>
  );
}
