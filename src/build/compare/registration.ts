import type { Ruleset } from '../../rules/index.ts';
import type { Notice } from '../notice/read.ts';
import { ruleTable } from '../rule-table/index.ts';
import { type Answer, noted, type Question } from './answer.ts';
import { CONTACTS } from './contacts.ts';

type Registration = NonNullable<Ruleset['registration']>;

/** The groups of rules whose every row is a question of its own; those whose rows need their group's name. */
const GROUPS = ['terms', 'period-hours', 'paper', 'channel'];
const NAMED = ['period-hours'];

/** Every rule as a question with its answer. */
const asked = ({ rules }: Notice) =>
  ruleTable(rules)
    .filter(({ id }) => GROUPS.includes(id))
    .toSorted((one, other) => GROUPS.indexOf(one.id) - GROUPS.indexOf(other.id))
    .flatMap(({ id, title, rows }) =>
      rows.map(({ asks, figure, citations }) => ({
        text: NAMED.includes(id) ? `${title}：${asks}` : asks,
        answer: { says: figure, citations: citations.slice(0, 1) },
      })),
    );

function silence(text: string, part: 'initial' | 'added', id: string): Question {
  const ask = ({ [part]: { notes } }: Registration, notice: string): Answer[] => noted(notice, notes, id);
  return {
    text,
    answers: ({ id: notice, rules }) => (rules.registration ? ask(rules.registration, notice) : []),
  };
}

/** 二级建造师注册: the rules of the terms, the hours and the change-over, each a question. */
export function registrationQuestions(notices: readonly Notice[]): Question[] {
  const texts = new Set(notices.flatMap(asked).map(({ text }) => text));
  return [
    ...[...texts].map((text) => ({
      text,
      answers: (notice: Notice) =>
        asked(notice)
          .filter((each) => each.text === text)
          .map(({ answer }) => answer),
    })),
    silence('初始注册的有效期', 'initial', 'initial-term'),
    silence('新增专业的有效期', 'added', 'A-28'),
    CONTACTS,
  ];
}
