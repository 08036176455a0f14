import { expect, type Page } from '@playwright/test';
import { CERTIFICATES } from '../../../src/rules/index.ts';
import { kindsOf } from '../../../src/widgets/answers/hours/answering.ts';
import { answeringNotices } from '../../../src/widgets/form/place.ts';
import { ALL } from '../../widgets/hours-people.ts';
import { expectWhole, type Facts, judgeOn, tellByTouch, visit } from './journey.ts';

/** Says of every page whether it was drawn anew, or brought back as it was. */
export const TELL = `addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.persisted = persisted; })`;

/** What somebody tells a task of one certificate. */
export interface Visitor {
  says: string;
  path: string;
  /** 发证地区 as readers see it; absent where it is not asked. */
  region?: string;
  asOf: string;
  facts: Facts;
}

/** Days on which the windows of the exchange are open, by the notice that answers; elsewhere the day does not matter. */
const OPEN: Readonly<Record<string, string>> = {
  'guizhou-2023-conversion': '2023-06-01',
  'jilin-2022-25': '2022-10-20',
};
const OTHERWISE = '2021-06-01';

/** What whoever is asked more tells. Dates of registration are told one at a time. */
const ANYBODY: Facts = {
  birthDate: '1980-05-20',
  issuedOn: '2017-06-01',
  firstIssuedOn: '2017-06-01',
  oldValidUntil: '2020-12-31',
  obtainedOn: '2020-12-20',
  postCode: '101',
  hoursTotal: '12',
  hoursProfessional: '6',
  specialties: '2',
  compulsory: '60',
  elective: '33.5',
};

const DATES: Facts = {
  expiresOn: '2026-12-31',
  approvedOn: '2023-08-01',
  qualificationIssuedOn: '2023-05-10',
  addedObtainedOn: '2022-05-10',
  validUntil: '2025-12-31',
};

const conversions = ALL.filter(({ rules }) => rules.conversion);
const places = [...new Map(ALL.map((notice) => [notice.region, notice])).values()];

const checkers = conversions.flatMap(({ id, region, rules }) =>
  (rules.conversion?.certificates ?? []).map(
    (certificate): Visitor => ({
      says: `/check/: ${region}, ${CERTIFICATES[certificate]}`,
      path: '/check/',
      asOf: OPEN[id] ?? OTHERWISE,
      region,
      facts: { ...ANYBODY, certificate },
    }),
  ),
);

const learners = places.flatMap(({ id, region }) =>
  kindsOf(answeringNotices(ALL, { place: id })).map(
    (certificate): Visitor => ({
      says: `/hours/: ${region}, ${CERTIFICATES[certificate]}`,
      path: '/hours/',
      asOf: '2023-06-01',
      region,
      facts: { ...ANYBODY, certificate },
    }),
  ),
);

const registered = Object.entries(DATES).map(
  ([name, day]): Visitor => ({
    says: `/registration/: ${name}`,
    path: '/registration/',
    asOf: '2025-06-01',
    facts: { ...ANYBODY, [name]: day },
  }),
);

/** Every certificate of every place on every task, and every date of a registration; one of each task first. */
export const VISITORS: readonly Visitor[] = [checkers, learners, registered]
  .map((all) => all.find(({ says }) => /吉林.*技能人员.*电子|吉林.*电子|expiresOn/.test(says)) ?? all[0])
  .flatMap((first) => first ?? [])
  .concat(...[checkers, learners, registered])
  .filter((each, at, all) => all.indexOf(each) === at);

/** What stands on the screen, told as far as it is known; of a choice that is not known the first that is offered. */
const knownTo =
  ({ region = '', facts }: Visitor) =>
  async (page: Page): Promise<Facts> => {
    const offered = await page.locator('.kit-questions [data-field]:visible').evaluateAll((fields) =>
      fields.flatMap((field) => {
        const values = [
          ...field.querySelectorAll<HTMLInputElement | HTMLOptionElement>('input:enabled, option:enabled'),
        ].map((each) => (each.matches('[type=text]') ? '' : each.value));
        const name = (field as HTMLElement).dataset['field'] ?? '';
        const rows = /^(?:total|professional)-/.test(name) ? '20' : undefined;
        const first = values.find((value) => value !== '') ?? rows;
        return first === undefined ? [] : [[name, first] as [string, string]];
      }),
    );
    const place = page.locator('.kit-questions').getByRole('radio', { name: region, exact: true });
    const asked = region !== '' && (await place.isVisible()) ? { place: await place.inputValue() } : {};
    return { ...Object.fromEntries(offered), ...facts, ...asked };
  };

/** What stands under an answer comes a little later. */
async function expectStill(page: Page): Promise<void> {
  let last = '';
  const still = async () => {
    const before = last;
    last = JSON.stringify(await seen(page));
    return last === before;
  };
  await expect.poll(still, { intervals: [250] }).toBe(true);
}

/** Tells everything, up to the answer. */
export async function answer(page: Page, visitor: Visitor): Promise<void> {
  await visit(page, visitor.path);
  await judgeOn(page, visitor.asOf);
  await tellByTouch(page, knownTo(visitor));
  await expectStill(page);
}

/** All that a reader sees of where he is: the answer, his answers, the screen, what stands in the fields. */
export const seen = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.kit-widget [data-field]')].filter((each) =>
      each.checkVisibility(),
    );
    return {
      outcomes: [...document.querySelectorAll<HTMLElement>('[data-question]')].map(
        ({ dataset }) => `${dataset['question']} ${dataset['outcome']}`,
      ),
      card: document.querySelector<HTMLElement>('.kit-card, .kit-brief')?.innerText ?? '',
      answers: document.querySelector<HTMLElement>('.kit-answers')?.innerText ?? '',
      fields: shown.map((each) => {
        const control = each.querySelector<HTMLInputElement>('input:checked, input[type=text], select');
        return `${each.dataset['field']} ${control?.value ?? ''}`;
      }),
    };
  });

/** Waits until the page, come back to, shows and stands as it was. */
export async function expectAsLeft(page: Page, left: Awaited<ReturnType<typeof seen>>, top: number) {
  await expect.poll(() => seen(page)).toEqual(left);
  await expectAt(page, top);
}

/** Waits until the page stands so far down. */
export async function expectAt(page: Page, top: number): Promise<void> {
  await expect.poll(() => page.evaluate((at) => Math.abs(scrollY - at) < 2, top)).toBe(true);
}

/** Goes to a citation of the answer, the last to be seen; where the notice says nothing, elsewhere. @returns where the page stood */
export async function follow(page: Page): Promise<number> {
  const citations = page.locator('.kit-card a.citation:visible');
  const cited = (await citations.count()) > 0;
  const link = (cited ? citations : page.locator('a[href="/about/"]:visible')).last();
  await expectWhole(page);
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => Math.round(scrollY));
  await link.tap();
  await page.waitForURL(cited ? /\/notices\/.+#q-/ : /\/about\//);
  return top;
}
