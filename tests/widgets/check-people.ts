import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rulesetSchema } from '../../src/rules/index.ts';
import type { CheckNotice } from '../../src/widgets/CheckEligibility/props.ts';
import {
  type CheckAction,
  type CheckState,
  reduce,
  startState,
} from '../../src/widgets/CheckEligibility/state.ts';
import { viewOf } from '../../src/widgets/CheckEligibility/view.ts';

export const TODAY = '2026-11-21';

export function noticeOf(id: string): CheckNotice {
  const rules = rulesetSchema.parse(parse(readFileSync(`content/notices/${id}/rules.yaml`, 'utf8')));
  const region = rules.conversion?.region ?? '';
  return { id, shortTitle: id, number: null, region, rules, contacts: [], documents: {} };
}

export const guizhou = noticeOf('guizhou-2023-conversion');
export const hainan = noticeOf('hainan-2020-135');

/** A widget that is told what to do, and can be asked what it shows. */
export function widget(
  notices: readonly CheckNotice[] = [guizhou],
  typed: Record<string, string> = {},
  focused?: string,
) {
  let state: CheckState = startState({ notices });
  const act = (action: CheckAction) => {
    state = reduce({ notices }, state, action);
  };
  act({ type: 'ready', today: TODAY, typed, focused });
  return {
    act,
    answer: (field: Parameters<typeof fill>[1], text: string) => {
      fill(act, field, text);
      act({ type: 'next' });
    },
    get state() {
      return state;
    },
    get view() {
      return viewOf(notices, state);
    },
  };
}

export function fill(
  act: (action: CheckAction) => void,
  field: Extract<CheckAction, { type: 'typed' }>['field'],
  text: string,
) {
  act({ type: 'typed', field, text });
}

/** In scope under every reading of the age, where a woman would not be: every question matters. */
export const MAN = {
  certificate: 'site-post',
  issuer: 'guizhou-dohurd',
  issuedOn: '2017-06-01',
  sex: 'male',
  birthDate: '1962-12-31',
} as const;

/** Answers whatever is asked until a verdict stands. */
export function answerAll(check: ReturnType<typeof widget>, answers: Record<string, string>) {
  const asked: string[] = [];
  while (check.view.screen !== 'verdict' && asked.length < 20) {
    const { screen } = check.view;
    asked.push(screen);
    check.answer(screen as 'birthDate', answers[screen] ?? '');
  }
  return asked;
}
