import { FACT_LABELS } from '../../rules/index.ts';
import { rowOf, type Texts } from '../kit/questionnaire/task.ts';

const PART = '专业学时比总学时多了，请看哪个写错了。';
const ALL_TOO = '请也填总学时。';

const isMore = (part: string | undefined, whole: string | undefined): boolean =>
  part !== undefined && whole !== undefined && Number(part) > Number(whole);

/** What does not fit together in the hours of an exchange. */
export function exchangeProblems({ hoursTotal, hoursProfessional }: Texts): Texts {
  if (hoursProfessional !== undefined && hoursTotal === undefined) {
    return { hoursTotal: ALL_TOO };
  }
  return isMore(hoursProfessional, hoursTotal) ? { hoursProfessional: PART } : {};
}

function rowProblems(told: Texts, row: number, taken: ReadonlySet<string>): Texts {
  const year = told[`year-${row}`];
  const total = told[`total-${row}`];
  const professional = told[`professional-${row}`];
  if (year !== undefined && taken.has(year)) {
    return { [`year-${row}`]: `${year}年已有一行，请合成一行。` };
  }
  if (year === undefined && total !== undefined) {
    return { [`year-${row}`]: '请写是哪一年的学时，例如2023。' };
  }
  if (total === undefined && professional !== undefined) {
    return { [`total-${row}`]: ALL_TOO };
  }
  return isMore(professional, total) ? { [`professional-${row}`]: PART } : {};
}

/** What does not fit together in the rows of years. */
export function yearProblems(told: Texts): Texts {
  const rows = [...new Set(Object.keys(told).flatMap((name) => rowOf(name)?.[1] ?? []))].sort(
    (a, b) => a - b,
  );
  const hours = rows.some((row) => told[`total-${row}`] !== undefined);
  const [first] = rows;
  if (!hours && first !== undefined && told[`professional-${first}`] === undefined) {
    return { [`total-${first}`]: `请填写${FACT_LABELS.years}，没学的写0；记不清的，点“不知道”。` };
  }
  const taken = new Set<string>();
  return Object.assign(
    {},
    ...rows.map((row) => {
      const problems = rowProblems(told, row, taken);
      const year = told[`year-${row}`];
      if (year !== undefined) taken.add(year);
      return problems;
    }),
  );
}
