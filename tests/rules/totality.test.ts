import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationChannel, findContacts, isPlainDate, todayInChina } from '../../src/rules/index.ts';
import { anyContacts, anyDay, anyFacts, anyValue, DAYS } from './anything.ts';
import { channelAnswer } from './contract.ts';
import { SEED } from './people.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { rulesetOf, rulesets } from './support.ts';

/** In all, each question its share: 25 000 random inputs, in the long suite 100 000. */
const RUNS = Math.ceil((process.env['FUZZ_RUNS'] ? 100_000 : 25_000) / (QUESTIONS.length + 1));

/** Any notice, those that treat the question far more often. */
function anyNotice(ask: Question['ask']): fc.Arbitrary<string> {
  const isStated = (id: string) => {
    const answer = ask(rulesetOf(id), {}, DAYS[0]) as Record<string, unknown>;
    return ![answer['status'], answer['outcome'], answer['channel']].includes('not-stated');
  };
  const ids = [...rulesets.keys()];
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids.filter(isStated)) },
    { weight: 1, arbitrary: fc.constantFrom(...ids) },
  );
}

describe('any value at all', () => {
  test.each(QUESTIONS)(
    'told to $name, and on any day at all, gets an answer of the contract',
    { timeout: 60_000 },
    (question) => {
      const { ask, form } = question;
      fc.assert(
        fc.property(anyNotice(ask), anyFacts(question), anyDay, (notice, facts, asOf) => {
          const answer = ask(rulesetOf(notice), facts, asOf);
          const { success, error } = form.safeParse(answer);
          if (!success) throw error;
          const {
            status,
            outcome = status,
            missing,
          } = answer as { status?: string; outcome?: string; missing?: string[] };
          if (!isPlainDate(asOf) && missing && outcome !== 'not-stated') {
            expect([outcome, missing]).toEqual(['incomplete', ['asOf']]);
          }
        }),
        { seed: SEED, numRuns: RUNS },
      );
    },
  );

  test.each(QUESTIONS)(
    'told to $name leaves an answer that survives JSON',
    { timeout: 60_000 },
    (question) => {
      fc.assert(
        fc.property(
          anyNotice(question.ask),
          anyFacts(question),
          fc.constantFrom(...DAYS),
          (notice, facts, asOf) => {
            const answer = question.ask(rulesetOf(notice), facts, asOf);
            expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
          },
        ),
        { seed: SEED, numRuns: 2000 },
      );
    },
  );

  test('asked for as a day gets a channel of the contract', () => {
    fc.assert(
      fc.property(
        anyNotice((rules, _, asOf) => applicationChannel(rules, asOf as string)),
        anyDay,
        (notice, asOf) => {
          const rules = rulesetOf(notice);
          const answer = applicationChannel(rules, asOf as string);
          channelAnswer.parse(answer);
          if (!isPlainDate(asOf) && rules.registration) expect(answer.channel).toBe('incomplete');
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test('given as contacts, and typed as a query, gets contacts that have a region and an office', () => {
    const query = fc.oneof(fc.constantFrom<unknown>('贵', 'gui', 'ga', '085', '贵安新区'), anyValue);
    fc.assert(
      fc.property(anyContacts, query, (contacts, typed) => {
        for (const { contact } of findContacts(contacts as never, typed as string)) {
          expect([typeof contact.region, typeof contact.office]).toEqual(['string', 'string']);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test('is a day or is not, and has a today or has none', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(typeof isPlainDate(value as string)).toBe('boolean');
        const today = todayInChina(value as Date);
        if (today !== '') expect(isPlainDate(today)).toBe(true);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
