import fc from 'fast-check';
import { PRINTED } from '../../src/rules/index.ts';
import type { Question } from './questions.ts';

const NEARLY_DAYS = [
  '2023-02-30',
  '2023-13-01',
  '2023-2-3',
  '0000-01-01',
  '10000-01-01',
  '2023-06-01 ',
  '2023-06-01T00:00:00Z',
  '２０２３-01-01',
  '-2023-01-01',
  '2023/06/01',
];
export const DAYS = ['2023-06-01', '2024-02-29', '0001-01-01', '9999-12-31', '2020-11-10', '1961-12-31'];
const WORDS = [
  'site-post',
  'site-post-electronic',
  'Site-Post',
  'constructor',
  '__proto__',
  'toString',
  'other',
  '安全员',
  '105',
  'none',
  ' ',
];
const NUMBERS = [
  -1,
  -0,
  0,
  1,
  1.5,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
];
const ODD = [
  '',
  null,
  undefined,
  true,
  false,
  'true',
  20230601,
  Symbol('day'),
  10n,
  [],
  ['2023-06-01'],
  {},
  () => '2023-06-01',
  new Date(0),
  new Map(),
  Number,
  'x'.repeat(100_000),
  '岗'.repeat(10_000),
];

const near = fc.oneof(
  fc.constantFrom<unknown>(...NEARLY_DAYS, ...DAYS, ...WORDS, ...NUMBERS, ...ODD),
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
);
export const anyValue = fc.oneof(
  { weight: 4, arbitrary: near },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      maxDepth: 2,
    }),
  },
);
const hours = fc.oneof(
  anyValue,
  fc.record({ total: anyValue, professional: anyValue }, { requiredKeys: [] }),
);
const year = fc.constantFrom(
  '2020',
  '2021',
  '2022',
  '0',
  '20',
  '02020',
  '9999',
  '1000',
  'x',
  '__proto__',
  '-2020',
  '2020.5',
);
const years = fc.oneof(anyValue, fc.dictionary(year, hours, { maxKeys: 4 }));

export function anyFacts({ facts }: Question): fc.Arbitrary<unknown> {
  const values = Object.entries(facts).map(
    ([fact, kind]) => [fact, kind === 'hours' ? hours : kind === 'years' ? years : anyValue] as const,
  );
  const record = fc.record(Object.fromEntries(values), { requiredKeys: [], noNullPrototype: false });
  return fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: anyValue });
}

export const anyDay = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...DAYS) },
  { weight: 1, arbitrary: anyValue },
);

const text = fc.oneof(
  fc.constantFrom<unknown>('贵州', '贵安新区', 'gui an xin qu', '0851-85360006'),
  anyValue,
);
const texts = fc.oneof(fc.array(text, { maxLength: 3 }), anyValue);
const reading = fc.oneof(fc.record({ region: text, others: texts }, { requiredKeys: [] }), anyValue);
const names = ['id', 'notice', 'region', 'office', 'serves', ...PRINTED];
const contact = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        ...Object.fromEntries(names.map((name) => [name, text])),
        unlisted: texts,
        pinyin: reading,
        citation: anyValue,
      },
      { requiredKeys: ['region', 'office'] as never },
    ),
  },
  { weight: 1, arbitrary: anyValue },
);

/** Lists of what is nearly a contact, and anything at all. */
export const anyContacts = fc.oneof(
  { weight: 9, arbitrary: fc.array(contact, { maxLength: 3 }) },
  { weight: 1, arbitrary: anyValue },
);
