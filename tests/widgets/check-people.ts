import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { WidgetNotice } from '../../src/links/notice.ts';
import { rulesetSchema } from '../../src/rules/index.ts';
import { verdictsOf } from '../../src/widgets/answers/exchange/verdict.ts';
import { checkTask, proofOf } from '../../src/widgets/CheckEligibility/state.ts';
import { type Asked, asked } from './questionnaire.ts';

function noticeOf(id: string): WidgetNotice {
  const rules = rulesetSchema.parse(parse(readFileSync(`content/notices/${id}/rules.yaml`, 'utf8')));
  const region = rules.conversion?.region ?? '';
  return { id, shortTitle: id, number: null, region, rules, contacts: [] };
}

export const guizhou = noticeOf('guizhou-2023-conversion');
export const hainan = noticeOf('hainan-2020-135');

/** The check, told what to do, with its verdict and its proof. */
export function widget(
  notices: readonly WidgetNotice[] = [guizhou],
  typed: Record<string, string> = {},
  focused?: string,
) {
  const form = asked(checkTask({ notices, documents: {} }), typed, focused);
  const standing = () => {
    const [first] = form.view.standings;
    if (!first) throw new Error('no standing');
    return first;
  };
  return Object.assign(form, {
    /** As it was said on the day looked at. */
    verdict: () => {
      const [verdict] = verdictsOf(notices, { ...standing(), today: standing().asOf });
      if (!verdict) throw new Error('no verdict');
      return verdict;
    },
    details: () => (form.view.settled ? proofOf(notices, standing())?.details : undefined),
  });
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
export function answerAll(check: Asked, answers: Record<string, string>) {
  const questions: string[] = [];
  while (check.view.screen !== 'verdict' && questions.length < 20) {
    const { screen } = check.view;
    questions.push(screen);
    check.answer(screen, answers[screen] ?? '');
  }
  return questions;
}
