import type { ConversionOutcome } from '../../rules/index.ts';
import { shownValue } from './entry.ts';
import {
  afterwardsFields,
  askedFields,
  asOfField,
  extraFields,
  type FieldName,
  type FieldSpec,
  placeField,
} from './fields.ts';
import { type Details, detailsOf } from './proof.ts';
import type { CheckNotice } from './props.ts';
import { chosenNotice, chosenNotices, resultOf, type Screen, screenOf } from './screen.ts';
import type { CheckState } from './state.ts';
import { LOOKS, type Look, standingSays, verdictSays } from './words.ts';

export interface Verdict extends Look {
  outcome: ConversionOutcome;
  says: string;
}

export interface View {
  /** false as served: every field stands open. */
  ready: boolean;
  notice: CheckNotice | undefined;
  screen: Screen;
  /** One question each; a question may have a second field. */
  questions: readonly (readonly [FieldSpec, ...FieldSpec[]])[];
  extras: readonly FieldSpec[];
  /** Answers given so far, the one on screen aside. */
  answers: readonly { field: FieldName; label: string; value: string }[];
  /** How many answers are still asked for, the one on screen among them. */
  left: number;
  verdict: Verdict;
  details: Details | undefined;
  errors: readonly { name: FieldName; label: string; says: string }[];
  isToday: boolean;
}

function questionsOf(asked: readonly FieldSpec[], place: FieldSpec | undefined): View['questions'] {
  const code = asked.find(({ name }) => name === 'postCode');
  const singles = asked.filter((field) => field !== code);
  return [...(place ? [place] : []), ...singles].map((field) =>
    field.name === 'post' && code ? ([field, code] as const) : ([field] as const),
  );
}

function answersOf(state: CheckState, fields: readonly FieldSpec[], screen: Screen): View['answers'] {
  return fields.flatMap((field) => {
    const { name, label } = field;
    const value = state.told[name];
    const shown = value === undefined ? '不知道' : shownValue(field, value);
    const given = value !== undefined || state.skipped.includes(name);
    return given && name !== screen
      ? [{ field: name === 'postCode' ? 'post' : name, label, value: shown }]
      : [];
  });
}

/** Extras stand with a verdict; where nothing was asked, only those that what comes afterwards depends on. */
function extrasOf(
  notice: CheckNotice | undefined,
  state: CheckState,
  asked: readonly FieldSpec[],
): FieldSpec[] {
  const extras = notice ? extraFields([notice]) : [];
  const anyTold = asked.some(({ name }) => state.told[name] !== undefined || state.skipped.includes(name));
  const matter = notice && !anyTold ? afterwardsFields(notice) : undefined;
  return matter ? extras.filter(({ name }) => matter.includes(name)) : extras;
}

/**
 * What the widget shows.
 * @param notices as the widget was given them
 */
export function viewOf(notices: readonly CheckNotice[], state: CheckState): View {
  const ready = state.today !== '';
  const notice = chosenNotice(notices, state.told);
  const chosen = chosenNotices(notices, state.told);
  const asked = askedFields(chosen);
  const place = notices.length > 1 ? placeField(notices) : undefined;
  const result = resultOf(notices, state);
  const screen = screenOf(notices, state);
  const all = [...(place ? [place] : []), ...asked];
  const extras = ready ? extrasOf(notice, state, asked) : extraFields(chosen);
  const labelled = [...all, ...extras, asOfField];
  const labelOf = (name: string) => labelled.find((field) => field.name === name)?.label ?? name;
  const skipped = result.missing.filter((fact) => state.skipped.includes(fact as FieldName)).map(labelOf);
  const onVerdict = ready && screen === 'verdict';
  const says = onVerdict ? verdictSays(result, state.asOf, skipped) : standingSays(result, state.asOf);
  const elsewhere = notice ? says : '本站收录的通知不管这些省份的证书。请向给您发证的单位询问。';
  return {
    ready,
    notice,
    screen,
    questions: questionsOf(asked, place),
    extras,
    answers: ready ? answersOf(state, all, screen) : [],
    left: result.missing.length - skipped.length,
    verdict: {
      outcome: result.outcome,
      ...LOOKS[result.outcome],
      says: result.outcome === 'not-stated' ? elsewhere : says,
    },
    details: onVerdict && notice ? detailsOf(notice, state, result, skipped) : undefined,
    errors: errorsOf(state, screen, extras, labelOf),
    isToday: state.asOf === state.today,
  };
}

/** Errors of the fields that stand on screen. */
function errorsOf(
  { errors }: CheckState,
  screen: Screen,
  extras: readonly FieldSpec[],
  labelOf: (name: string) => string,
): View['errors'] {
  const shown: string[] = [screen, 'asOf', ...(screen === 'verdict' ? extras.map(({ name }) => name) : [])];
  return Object.entries(errors)
    .filter(([name]) => shown.includes(name))
    .map(([name, says]) => ({ name: name as FieldName, label: labelOf(name), says }));
}
