import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { WidgetNotice } from '../../src/links/notice.ts';
import { rulesetSchema } from '../../src/rules/index.ts';
import { registrationTask } from '../../src/widgets/RegistrationDates/state.ts';
import { channelVerdict, shownAnswers } from '../../src/widgets/RegistrationDates/view.ts';
import { asked } from './questionnaire.ts';

const id = 'guizhou-2023-55';

export const constructors: WidgetNotice = {
  id,
  shortTitle: id,
  number: null,
  region: '贵州',
  rules: rulesetSchema.parse(parse(readFileSync(`content/notices/${id}/rules.yaml`, 'utf8'))),
  contacts: [],
};

/** The widget, told what to do, with what it answers on each sheet. */
export function registration(typed: Record<string, string> = {}, focused?: string) {
  const notices = [constructors];
  const form = asked(registrationTask({ notices }), typed, focused);
  const standingOf = (sheet: number) => {
    const standing = form.view.standings[sheet];
    if (!standing) throw new Error(`no sheet ${sheet}`);
    return standing;
  };
  return Object.assign(form, {
    answers: (sheet = 0) => shownAnswers(notices, standingOf(sheet)),
    outcomes: (sheet = 0) =>
      Object.fromEntries(
        [...shownAnswers(notices, standingOf(sheet)), ...channelVerdict(notices, standingOf(sheet))].map(
          ({ question, outcome }) => [question, outcome],
        ),
      ),
    standing: standingOf,
  });
}

export type Registration = ReturnType<typeof registration>;

/** Answers whatever is asked until nothing is left; what is not known is left at 不知道. @returns what was asked */
export function answerAll(form: Registration, facts: Readonly<Record<string, string>>): string[] {
  const names: string[] = [];
  while (form.view.screen !== 'verdict' && names.length < 20) {
    const { screen } = form.view;
    names.push(screen);
    const fields = form.view.questions.find(({ name }) => name === screen)?.fields ?? [];
    const known = fields.filter(({ name }) => facts[name] !== undefined);
    for (const { name } of known) form.type(name, facts[name] ?? '');
    form.act({ type: known.length > 0 ? 'next' : 'skip' });
  }
  return names;
}
