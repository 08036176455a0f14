import type { Answer, Question } from './answer.ts';

/** 问谁: whoever the notice's own text names with a telephone; where nobody has one, whoever it names. Lists in annexes are long. */
export const CONTACTS: Question = {
  text: '咨询电话',
  answers: ({ contacts }): Answer[] => {
    const named = contacts.filter(({ citation }) => !citation.clause.startsWith('annex-'));
    const dialled = named.filter(({ phone }) => phone !== undefined);
    return (dialled.length > 0 ? dialled : named).map(({ office, person, phone, citation }) => ({
      says: `${[office, person].filter(Boolean).join(' ')}${phone === undefined ? '（通知没有印电话）' : ''}`,
      phone,
      citations: [citation],
    }));
  },
};
