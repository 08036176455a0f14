import { expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import { FACT_LABELS } from '../../src/rules/index.ts';
import { QUESTIONS } from './questions.ts';

const FACTS = Object.entries(FACT_LABELS);
/** Every question but the one that takes the facts of another. */
const ASKING = QUESTIONS.filter(({ name }) => name !== 'nearestFlips');
const WORDS = {
  day: 'a day, `2023-06-30`',
  flag: '`true` or `false`',
  amount: 'a number',
  count: 'a whole number from 1',
  word: 'a word',
  hours: '`total` and `professional`, numbers',
  years: 'by year: `total` and `professional`, numbers',
} as const;
/** Of no form that a fact has. */
const MISTOLD = 1e9 + 0.5;
const notices = readLibrary().map(({ rules }) => rules);

test.each(ASKING)('$name reads these facts and no others', ({ ask, facts }) => {
  const read = FACTS.map(([fact]) => fact).filter((fact) =>
    notices.some((rules) => {
      const { notes } = ask(rules, { [fact]: MISTOLD }, '2023-06-30') as { notes: { id: string }[] };
      return notes.some(({ id }) => id === `invalid:${fact}`);
    }),
  );
  expect(read.sort()).toEqual(Object.keys(facts).sort());
});

test('all facts stand in one table', async () => {
  const rows = FACTS.map(([fact, label]) => {
    const asking = ASKING.filter(({ facts }) => fact in facts);
    const form = asking.flatMap(({ facts }) => facts[fact] ?? [])[0];
    const by = asking.map(({ name }) => `\`${name}\``).join(', ');
    return `| \`${fact}\` | ${label} | ${form ? WORDS[form] : WORDS.day} | ${by || 'every question'} |`;
  });
  const table = ['| fact | 中文 | told as | read by |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const head =
    '# Facts\n\nWritten by `tests/rules/facts.test.ts` from `src/rules`; `npm run test:unit -- -u` writes it anew.\n\n';
  await expect(`${head}${table}\n`).toMatchFileSnapshot('FACTS.md');
});
