import { describe, expect, test } from 'vitest';
import { atYears, noticeOf } from './hours-people.ts';

const hainan = noticeOf('hainan-2020-135');

describe('what does not fit together is said beside its field', () => {
  const errorsOf = (typed: Record<string, string>) => {
    const form = atYears(hainan);
    for (const [field, text] of Object.entries(typed)) form.type(field, text);
    form.act({ type: 'next' });
    return form.view.errors.map(({ name }) => name);
  };
  const row = (form = atYears(hainan)) => form.sheet.rows[0] ?? 0;

  test('no hours at all', () => {
    expect(errorsOf({})).toEqual([`total-${row()}`]);
  });

  test('hours without a year', () => {
    expect(errorsOf({ [`year-${row()}`]: '', [`total-${row()}`]: '32' })).toEqual([`year-${row()}`]);
  });

  test('the same year twice', () => {
    const [first, second] = atYears(hainan).sheet.rows;
    const typed = { [`year-${second}`]: '2023', [`total-${first}`]: '32', [`total-${second}`]: '32' };
    expect(errorsOf(typed)).toEqual([`year-${second}`]);
  });

  test('more 专业学时 than there are hours', () => {
    const typed = { [`total-${row()}`]: '20', [`professional-${row()}`]: '22' };
    expect(errorsOf(typed)).toEqual([`professional-${row()}`]);
  });

  test.for([
    ['2022', '从2023年起才算'],
    ['2027', '还没有到'],
  ] as const)('%s is asked about, and taken when it is meant', ([year, says]) => {
    const form = atYears();
    form.act({ type: 'addRow' });
    const added = Math.max(...form.sheet.rows);
    form.type(`total-${form.sheet.rows[0]}`, '32');
    form.type(`year-${added}`, year);
    form.type(`total-${added}`, '10');
    form.act({ type: 'next' });
    expect(form.sheet.doubt?.says).toContain(says);
    form.act({ type: 'sure' });
    expect(form.sheet.told[`year-${added}`]).toBe(year);
    expect(form.view.settled).toBe(true);
  });
});
