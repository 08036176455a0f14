import type { Page } from '@playwright/test';
import {
  AS_OF,
  answerByTouch,
  answerOf,
  CERTIFICATE,
  judgeOn as judgeCheckOn,
  NOTICE,
} from './check-journey.ts';
import { annual, HOLDER, knownTo } from './hours-journey.ts';
import { answerTo, judgeOn, tellByTouch, visit } from './journey.ts';
import { box as officeBox, answerOf as officesAnswer, openOffices } from './offices.ts';
import { DONE, declared, FORM, fieldOf, statusOf } from './phone-change.ts';
import { PAGE, renewing } from './registration-journey.ts';
import { openSearch, status as searchStatus, seek } from './search.ts';
import { expect } from './test.ts';

/** A task done from its page to its answer, and what was typed on the way that stands nowhere else on the site. */
export interface FinishedTask {
  name: string;
  typed: readonly string[];
  /** Does the entry of its history keep the answers, for Back and reload? */
  kept?: true;
  finish: (page: Page) => Promise<void>;
}

const RENEWED = '2027-02-17';
const OBTAINED = '2022-12-19';
const SOUGHT = '标记甲乙丙';
const OFFICE = '标记丁戊己';
const LISTED = ['标记庚辛', '2028-07-19'];

/** What each field of the form is told; nobody has this number. */
const HOLDER_TELLS = [
  [declared.fields.name, '欧阳标记'],
  [declared.fields.identity, '110105197103090614'],
  [declared.fields.before, '13755550123'],
  [declared.fields.after, '13755550124'],
] as const;

const [ISSUED, BORN] = ['2016-07-19', '1971-03-09'];
const HOURS = ['33.75', '34.25', '35.75'];

const check: FinishedTask = {
  name: '能不能换证',
  typed: [ISSUED, BORN],
  kept: true,
  finish: async (page) => {
    await page.goto(NOTICE);
    await judgeCheckOn(page, AS_OF);
    await answerByTouch(page, { ...CERTIFICATE, issuedOn: ISSUED, birthDate: BORN });
    await expect(answerOf(page)).toHaveAttribute('data-outcome', 'eligible');
  },
};

const hours: FinishedTask = {
  name: '学时怎么补',
  typed: [OBTAINED, ...HOURS],
  kept: true,
  finish: async (page) => {
    await visit(page, '/hours/');
    await judgeOn(page, '2025-06-30');
    const years = Object.fromEntries(HOURS.map((total, at) => [String(2023 + at), { total: Number(total) }]));
    const facts = { ...HOLDER.facts, obtainedOn: OBTAINED };
    await tellByTouch(page, knownTo({ ...HOLDER, facts, years }));
    await expect(annual(page)).toHaveAttribute('data-outcome', /^(?!incomplete)/);
  },
};

const registration: FinishedTask = {
  name: '注册什么时候到期',
  typed: [RENEWED],
  kept: true,
  finish: async (page) => {
    await visit(page, PAGE);
    await renewing(page, RENEWED);
    await expect(answerTo(page, 'renewal')).toHaveAttribute('data-outcome', /^(?!incomplete)/);
  },
};

const offices: FinishedTask = {
  name: '找谁办',
  typed: [OFFICE],
  finish: async (page) => {
    await openOffices(page);
    await officeBox(page).fill(OFFICE);
    await expect(officesAnswer(page)).toHaveAttribute('data-outcome', 'not-found');
  },
};

const phoneChange: FinishedTask = {
  name: '手机号变更申请单',
  typed: HOLDER_TELLS.map(([, told]) => told),
  finish: async (page) => {
    await page.addInitScript('window.print = () => undefined');
    await page.goto(FORM);
    for (const [label, told] of HOLDER_TELLS) await fieldOf(page, label).fill(told);
    await page.getByLabel('办理地点').selectOption({ index: 1 });
    await expect(statusOf(page)).toContainText(DONE);
    await page.getByRole('button', { name: '打印申请单' }).tap();
  },
};

const search: FinishedTask = {
  name: '搜索',
  typed: [SOUGHT],
  finish: async (page) => {
    await openSearch(page);
    await seek(page, SOUGHT);
    await expect(searchStatus(page)).toHaveAttribute('data-outcome', 'not-found');
  },
};

const roster: FinishedTask = {
  name: '公司名单',
  typed: LISTED,
  finish: async (page) => {
    await page.goto('/roster/');
    await expect(page.locator('[data-island=Roster]')).toHaveAttribute('data-started', '');
    await page
      .getByLabel('或者粘贴')
      .fill(['姓名\t注册有效期至\t证书种类', `${LISTED.join('\t')}\t二级建造师`].join('\n'));
    await page.getByRole('button', { name: '读这份名单' }).tap();
    await page.getByRole('button', { name: '开始判断' }).tap();
    await expect(page.locator('[data-line="2"]')).toContainText(LISTED[0] ?? '');
  },
};

export const FINISHED: readonly FinishedTask[] = [
  check,
  hours,
  registration,
  offices,
  phoneChange,
  search,
  roster,
];
