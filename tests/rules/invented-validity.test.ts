import { describe, expect, test } from 'vitest';
import { checkConversion } from '../../src/rules/index.ts';
import { INVENTED_VALIDITY, read } from './invented-notices.ts';

describe('an invented notice that only extends validity to a day', () => {
  const rules = read(INVENTED_VALIDITY);
  const on = (oldValidUntil: string, asOf: string) => checkConversion(rules, { oldValidUntil }, asOf);

  test.each(['2027-01-01', '2027-06-30'])(
    'lets a certificate that ends on %s stand until that day',
    (end) => {
      expect(on(end, '2027-12-31')).toMatchObject({ outcome: 'not-needed', missing: [] });
      expect(on(end, '2027-12-31').findings.map(({ condition }) => condition)).toContain('extended');
    },
  );

  test('says the day after that it is over, and what follows', () => {
    const over = on('2027-06-30', '2028-01-01');
    expect(over.outcome).toBe('closed');
    expect(over.afterwards).toHaveLength(1);
  });

  test.each(['2026-12-31', '2027-07-01'])('does not reach a certificate that ends on %s', (end) => {
    expect(on(end, '2027-12-31')).toMatchObject({ outcome: 'out-of-scope', missing: [] });
  });

  test('asks for the printed end alone', () => {
    expect(checkConversion(rules, {}, '2027-12-31')).toMatchObject({
      outcome: 'incomplete',
      missing: ['oldValidUntil'],
    });
  });
});
