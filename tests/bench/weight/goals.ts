/** What a page is to come to: bytes as sent with gzip, how many requests, bytes of its scripts. */
export interface Goal {
  total: number;
  requests: number;
  js: number;
}

const PLAIN: Goal = { total: 10_000, requests: 3, js: 2_000 };
const TASK: Goal = { total: 35_000, requests: 9, js: 18_000 };

/** The first that fits a page counts; undefined: none was set. */
const GOALS: readonly (readonly [RegExp, Goal | undefined])[] = [
  [/^\/(?:check|hours|registration|offices)\/$/, TASK],
  [/^\/(?:roster|phone-change|search)\/$/, undefined],
  [/^\/compare\/$/, { ...PLAIN, total: 14_000 }],
  [/./, PLAIN],
];

/** Of a notice's page: before anybody scrolls, with its first widget, and what each further one adds. */
export const OF_A_NOTICE = {
  before: { total: 17_000, requests: 9, js: 18_000 },
  first: { total: 33_000, requests: 9, js: 18_000 },
  further: 5_000,
} satisfies Record<string, Goal | number>;

/** Elements for each of a plain page, how deeply they are nested, and what the first query of the search fetches. */
export const LIMITS = { elements: 3, depth: 14, query: 28_000, recall: 1, precision: 0.95 };

/** What a page that is no notice's is to come to. */
export const goalOf = (path: string): Goal | undefined => GOALS.find(([fits]) => fits.test(path))?.[1];
