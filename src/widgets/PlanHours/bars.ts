import { type Hours, inChinese, type PeriodRecord, type PlainDate } from '../../rules/index.ts';
import type { AnnualAnswer } from '../answers/hours/annual.ts';
import { amount, daysTo } from '../answers/hours/words.ts';
import type { Bar } from '../ui/bar-chart.ts';

const WEEK = 7;

/** Hours per week until a day, rounded up to half hours; in the last week only the hours left. '' once the day is past. */
export function paceSays(hours: number, asOf: PlainDate, due: PlainDate): string {
  const days = daysTo(asOf, due);
  if (days < 1 || hours <= 0) return '';
  if (days < WEEK) return `到${inChinese(due)}只剩${days}天，要学${amount(hours)}。`;
  const weekly = Math.ceil((hours / days) * WEEK * 2) / 2;
  return `到${inChinese(due)}还有${days}天，每周至少学${amount(weekly)}，就能学完。`;
}

const YEAR_WORDS = { met: '学满了', short: '没有学满', open: '还没有学满', future: '还没开始' } as const;

type Year = AnnualAnswer['plan']['years'][number];

function partsOf({ required, done }: Year): Bar['parts'] {
  if (required.professional === undefined) return [{ name: '学时', value: done.total, tone: 'main' }];
  if (done.professional === undefined) return [{ name: '没有分专业', value: done.total, tone: 'second' }];
  return [
    { name: '专业岗位知识', value: done.professional, tone: 'main' },
    { name: '其他', value: Math.max(0, done.total - done.professional), tone: 'second' },
  ];
}

/** One bar per due year: hours done against hours required; no parts if none were entered. */
export function annualBars({ plan, untold }: AnnualAnswer): Bar[] {
  return plan.years
    .filter(({ status }) => status !== 'future')
    .map((year) => {
      const told = !untold.includes(year.year);
      return {
        label: `${year.year}年`,
        parts: told ? partsOf(year) : [],
        minimum: year.required.total,
        secondMinimum: year.required.professional,
        secondLabel: '专业',
        status: told ? YEAR_WORDS[year.status] : undefined,
      };
    });
}

/** One bar each for 必修 and 选修 of a registration period, with its own minimum. */
export function periodBars(required: Hours | undefined, { compulsory, elective }: PeriodRecord): Bar[] {
  const halves = [
    { label: '必修', done: compulsory, asked: required?.compulsory, tone: 'main' },
    { label: '选修', done: elective, asked: required?.elective, tone: 'second' },
  ] as const;
  return halves.map(({ label, done, asked, tone }) => ({
    label,
    parts: done === undefined ? [] : [{ name: label, value: done, tone }],
    minimum: asked,
  }));
}
