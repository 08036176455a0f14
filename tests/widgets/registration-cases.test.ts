import { describe, expect, test } from 'vitest';
import { readVectors, type Vector } from '../../src/build/vectors.ts';
import { isPlainDate } from '../../src/rules/index.ts';
import { answerAll, registration } from './registration-people.ts';

const DATE_OF: Readonly<Record<string, string>> = {
  renewal: 'expiresOn',
  renewedTerm: 'approvedOn',
  initialRegistration: 'qualificationIssuedOn',
  addedSpecialty: 'addedObtainedOn',
  paperCertificate: 'validUntil',
  applicationChannel: '',
};

const FIELDS: Readonly<Record<string, string>> = {
  obtainedOn: 'addedObtainedOn',
  originalExpiresOn: 'expiresOn',
};

const typed = (value: unknown) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : `${value}`);

/** The facts of a case as they are typed. */
const told = ({ facts }: Vector) =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [FIELDS[fact] ?? fact, typed(value)]));

/** Cases that a person can tell: days that there are, words that are offered, and the date that asks the question. */
const people = readVectors().filter(({ notice, function: name, facts, asOf }) => {
  const date = DATE_OF[name];
  if (notice !== 'guizhou-2023-55' || date === undefined || !isPlainDate(asOf)) return false;
  const days = Object.entries(facts).filter(([fact]) => /On$|Until$|Date$/.test(fact));
  const flags = Object.entries(facts).filter(([fact]) =>
    /^(?:education|insurance|exempt|original|lost|differs).*(?<!On)$/.test(fact),
  );
  const asks = date === '' || facts[name === 'addedSpecialty' ? 'obtainedOn' : date] !== undefined;
  return (
    asks && days.every(([, day]) => isPlainDate(day)) && flags.every(([, flag]) => typeof flag === 'boolean')
  );
});

describe('whoever the cases tell of gets the answer of the rules', () => {
  test('there are people for every question', () => {
    expect(new Set(people.map((each) => each.function))).toEqual(new Set(Object.keys(DATE_OF)));
  });

  test.each(people.map((person) => [person.says, person] as const))('%s', (_, person) => {
    const form = registration();
    const facts = told(person);
    form.act({ type: 'judgeOn', day: person.asOf });
    if (person.function === 'applicationChannel') {
      expect(form.outcomes()['applicationChannel']).toBe(person.expect['channel']);
      return;
    }
    const employer = facts['employer'];
    const offered = ['施工', '勘察', '设计', '监理', '招标代理', '造价咨询', 'none'];
    const said =
      employer === undefined || offered.includes(employer) ? facts : { ...facts, employer: '其他' };
    for (let doubts = 0; doubts < 5; doubts += 1) {
      answerAll(form, said);
      if (form.sheet.doubt) form.act({ type: 'sure' });
    }
    if (said['appliesOn'] !== undefined) {
      form.type('appliesOn', said['appliesOn']);
      form.act({ type: 'next' });
    }
    expect(form.outcomes()[person.function]).toBe(person.expect['status']);
    const answer = form.answers().find(({ question }) => question === person.function);
    const ids = answer?.notes.map(({ id }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(person.notes));
    expect(ids.filter((id) => person.without.includes(id))).toEqual([]);
  });
});
