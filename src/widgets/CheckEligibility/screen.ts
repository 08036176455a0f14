import { type ConversionResult, checkConversion, type PlainDate } from '../../rules/index.ts';
import { ELSEWHERE, type FieldName, type Texts, toldFacts } from './fields.ts';
import type { CheckNotice } from './props.ts';

/** One question, by its field, or the verdict. */
export type Screen = FieldName | 'verdict';

interface Standing {
  asOf: PlainDate;
  told: Texts;
  skipped: readonly FieldName[];
  at?: Screen | undefined;
}

const asksPlace = (notices: readonly CheckNotice[]): boolean => notices.length > 1;

/** The notice that the check is held against; undefined while 发证地区 is not chosen, and for other provinces. */
export function chosenNotice(notices: readonly CheckNotice[], told: Texts): CheckNotice | undefined {
  return asksPlace(notices) ? notices.find(({ id }) => id === told.place) : notices[0];
}

/** The chosen notice, or all while none is chosen. */
export function chosenNotices(notices: readonly CheckNotice[], told: Texts): readonly CheckNotice[] {
  const chosen = chosenNotice(notices, told);
  return chosen ? [chosen] : notices;
}

const NOTHING: ConversionResult = {
  outcome: 'incomplete',
  findings: [],
  missing: [],
  afterwards: [],
  notes: [],
  steps: [],
};

/** What the rules answer to what is told; 其他省份 is beyond every notice. */
export function resultOf(notices: readonly CheckNotice[], { asOf, told }: Standing): ConversionResult {
  const notice = chosenNotice(notices, told);
  if (notice) return checkConversion(notice.rules, toldFacts(told, notice), asOf);
  return told.place === ELSEWHERE
    ? { ...NOTHING, outcome: 'not-stated' }
    : { ...NOTHING, missing: ['place'] };
}

/** Is the window over, so that no question needs an answer? */
export function isOver({ outcome, window }: ConversionResult, asOf: PlainDate): boolean {
  return outcome === 'closed' || (window !== undefined && asOf > window.closes);
}

function nextScreen(notices: readonly CheckNotice[], state: Standing): Screen {
  if (asksPlace(notices) && state.told.place === undefined) return 'place';
  const result = resultOf(notices, state);
  if (isOver(result, state.asOf)) return 'verdict';
  const open = result.missing.find((fact) => !state.skipped.includes(fact as FieldName));
  return (open as FieldName | undefined) ?? 'verdict';
}

/** The screen to show: the one asked for, unless it is a verdict that is not due yet. */
export function screenOf(notices: readonly CheckNotice[], state: Standing): Screen {
  return state.at === undefined || state.at === 'verdict' ? nextScreen(notices, state) : state.at;
}
