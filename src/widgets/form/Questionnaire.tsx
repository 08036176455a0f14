import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentName } from '../../links/citations.ts';
import { Documents } from '../ui/Citations.tsx';
import { ErrorSummary } from '../ui/fields.tsx';
import { useGuardedReducer } from '../ui/guarded.tsx';
import { Asked } from './Asked.tsx';
import { Form } from './context.ts';
import { Ending, Imprint, RulesVersion } from './Ending.tsx';
import { useFocus, useNewDay, useTrail, useTypedEarly } from './effects.ts';
import type { FormAction, FormState } from './form.ts';
import { layoutOf } from './layout.ts';
import { reduce, startState } from './state.ts';
import type { Task } from './task.ts';
import { Verdicts } from './Verdicts.tsx';
import type { Verdict } from './verdict.ts';
import { type FormView, formView, type Standing } from './view.ts';
import '../ui/button.css';
import './questionnaire.css';
import './print.css';

/** Clicks less than this many px apart can be a double tap. */
const NEAR = 24;

/**
 * Ignores input meant for the previous screen: the second click of a double tap after the form has moved on, if it
 * lands on another element or a submit button; and key repeat of Enter. Repeated clicks on 不知道 still skip one question
 * each.
 * @param turn changes each time the form moves on
 */
function useSteady(root: RefObject<HTMLElement>, turn: number): void {
  const now = useRef(turn);
  now.current = turn;
  useEffect(() => {
    let [moved, x, y, on] = [now.current, 0, 0, root.current as EventTarget | null];
    const hear = (event: Event) => {
      const { type, key, repeat, detail, clientX, clientY, target } = event as KeyboardEvent & MouseEvent;
      const click = type === 'click';
      const again =
        click && detail > 1 && Math.hypot(clientX - x, clientY - y) < NEAR && moved !== now.current;
      const elsewhere = target !== on || (target as HTMLButtonElement).type === 'submit';
      if ((again && elsewhere) || (key === 'Enter' && repeat)) {
        event.preventDefault();
        event.stopPropagation();
      } else {
        moved = now.current;
        if (click) [x, y, on] = [clientX, clientY, target];
      }
    };
    for (const type of ['click', 'input', 'keydown']) root.current?.addEventListener(type, hear, true);
  }, [root]);
}

interface Props<V extends Verdict> {
  task: Task;
  /** Every notice that an answer may cite, by id. */
  documents: Readonly<Record<string, DocumentName>>;
  /** Ids of the notices that answer; citations of the first omit its name. */
  noticesOf: (standing: Standing) => readonly string[];
  verdictsOf: (standing: Standing) => readonly V[];
  /** Answers and details that are the same for every sheet: rendered once, last. */
  sharedVerdictsOf?: (standing: Standing) => readonly Verdict[];
  sharedDetailsOf?: (standing: Standing, verdicts: readonly V[]) => ComponentChildren;
  /** Extra content of a field besides its hint, by field name; must be a stable function. */
  asideOf?: (field: string) => ComponentChildren;
  /** Everything below the answers, if anything. */
  detailsOf: (
    standing: Standing,
    judgeOn: (day: string) => void,
    verdicts: readonly V[],
  ) => ComponentChildren;
  /** Called when somebody starts filling in the form: preload what the details need. */
  onBegin?: () => void;
  /** Extra actions beside 打印 at the end. */
  endingOf?: (standings: readonly Standing[]) => ComponentChildren;
}

const NO_ASIDE = () => undefined;

/** Follows `now` one frame later when it becomes true: a slow phone shows the answer before it renders the details. */
function useAfterPaint(now: boolean): boolean {
  const [before, note] = useState(now);
  useEffect(() => note(now), [now]);
  return now && before;
}

/** The answers, and once they are settled their details. */
function Card<V extends Verdict>({ view, ...props }: Props<V> & { view: FormView }) {
  const { detailsOf, sharedDetailsOf, endingOf, noticesOf, documents } = props;
  const { task, state, dispatch } = useContext(Form);
  const { settled, standings } = view;
  const whole = useAfterPaint(settled);
  const titleOf = (sheet: number) => (standings.length > 1 ? `${task.several?.name ?? ''}${sheet + 1}` : '');
  const [first] = standings;
  const verdicts = standings.map(props.verdictsOf);
  const named = [...new Set(standings.flatMap(noticesOf))].flatMap((id) => documents[id] ?? []);
  return (
    <div class={settled ? 'kit-card' : 'kit-brief'}>
      <Verdicts
        id={task.id}
        view={view}
        titleOf={titleOf}
        verdicts={verdicts}
        shared={(first && props.sharedVerdictsOf?.(first)) ?? []}
      />
      {whole &&
        standings.map((standing, sheet) => (
          <section key={`${sheet}`} class="kit-sheet">
            {titleOf(sheet) && <h4>{titleOf(sheet)}</h4>}
            {detailsOf(standing, (day) => dispatch({ type: 'judgeOn', day }), verdicts[sheet] ?? [])}
          </section>
        ))}
      {whole && first && sharedDetailsOf?.(first, verdicts.flat())}
      {whole && named.length > 0 && (
        <>
          <Ending anyAnswer={view.answers.length > 0}>{endingOf?.(standings)}</Ending>
          <RulesVersion />
          <Imprint documents={named} today={state.today} />
        </>
      )}
    </div>
  );
}

/** Renders a task: one question at a time, then an answer with its evidence. */
export function Questionnaire<V extends Verdict>(props: Props<V>) {
  const { task, documents, noticesOf, asideOf = NO_ASIDE } = props;
  const root = useRef<HTMLDivElement>(null);
  const reducer = useCallback(
    (before: FormState, action: FormAction) => reduce(task, before, action),
    [task],
  );
  const layout = useMemo(() => layoutOf(task), [task]);
  const [state, dispatch] = useGuardedReducer(reducer, () => startState(task));
  const view = useMemo(() => formView(task, state), [task, state]);
  const { screen } = view;
  useTypedEarly(root, task, dispatch);
  const back = useTrail(task, state, screen, dispatch);
  useFocus(root, state, screen);
  useNewDay(dispatch);
  useSteady(root, state.focus.turn);
  const form = useMemo(() => ({ task, state, dispatch, asideOf }), [task, state, asideOf, dispatch]);
  const own = view.standings.flatMap(noticesOf)[0] ?? '';
  const named = useMemo(() => ({ own, documents }), [own, documents]);
  return (
    <Documents.Provider value={named}>
      <Form.Provider value={form}>
        <div class="kit-widget needs-js" ref={root}>
          {state.news.map((says) => (
            <p class="kit-news" key={says}>
              {says}
            </p>
          ))}
          <Card {...props} view={view} />
          <form
            class="kit-form"
            method="dialog"
            autocomplete="off"
            noValidate
            onFocusIn={props.onBegin}
            onSubmit={(event) => {
              event.preventDefault();
              dispatch({ type: 'next', at: screen });
            }}
          >
            <ErrorSummary
              errors={view.errors.map(({ name, ...error }) => ({ id: `${task.id}-${name}`, ...error }))}
            />
            <Asked view={view} layout={layout(view)} back={back} />
          </form>
        </div>
      </Form.Provider>
    </Documents.Provider>
  );
}
