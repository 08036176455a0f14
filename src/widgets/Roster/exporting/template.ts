import type { WidgetNotice } from '../../../links/notice.ts';
import { CERTIFICATES, REGISTRY } from '../../../rules/index.ts';
import { offersOf } from '../../form/facts.ts';
import { type ColumnFact, labelOf } from '../rows/facts.ts';

/** Columns of the template, in the usual order of lists. */
const COLUMNS: readonly ColumnFact[] = [
  'name',
  'identity',
  'place',
  'certificate',
  'post',
  'postCode',
  'sex',
  'birthDate',
  'issuedOn',
  'issuer',
  'registry',
  'hoursTotal',
  'hoursProfessional',
  'obtainedOn',
  'expiresOn',
  'qualificationIssuedOn',
];

/** The example number printed in GB 11643; belongs to nobody. */
const NOBODY = '11010519491231002X';

type Example = Readonly<Partial<Record<ColumnFact, string>>>;

/** One holder of an old certificate per notice, in the notice's own words. */
function exchangeExamples(notices: readonly WidgetNotice[]): Example[] {
  return notices.flatMap(({ region, rules: { conversion } }, at): Example[] => {
    if (!conversion) return [];
    const issuer = conversion.conditions.flatMap((each) =>
      'otherwise' in each && each.fact === 'issuer' ? (each.met ?? []) : [],
    )[0];
    const label = conversion.issuers?.find(({ id }) => id === issuer)?.label;
    const post = offersOf([conversion], 'post')[0]?.value;
    return [
      {
        name: `示例${at + 1}`,
        place: region,
        certificate: CERTIFICATES['site-post'],
        issuedOn: '2017年6月1日',
        birthDate: '1980-05-01',
        sex: '男',
        registry: REGISTRY.valid,
        ...(post && { post }),
        ...(label && { issuer: label }),
      },
    ];
  });
}

function otherExamples(notices: readonly WidgetNotice[]): Example[] {
  const annual = notices.find(({ rules }) => rules.annualHours);
  const registration = notices.find(({ rules }) => rules.registration);
  return [
    ...(annual
      ? [
          {
            name: '示例（电子证）',
            identity: NOBODY,
            place: annual.region,
            certificate: CERTIFICATES['site-post-electronic'],
            obtainedOn: '2023/1/5',
          },
        ]
      : []),
    ...(registration
      ? [
          {
            name: '示例（已注册）',
            place: registration.region,
            certificate: CERTIFICATES['constructor-2'],
            expiresOn: '2027.03.31',
          },
          {
            name: '示例（未注册）',
            place: registration.region,
            certificate: CERTIFICATES['constructor-2'],
            qualificationIssuedOn: '20250601',
          },
        ]
      : []),
  ];
}

/** Headings and example rows, built from the rules so that the roster reads them without remarks. */
export function templateOf(notices: readonly WidgetNotice[], year: number): string[][] {
  const columns: ColumnFact[] = [...COLUMNS, `total-${year}`, `professional-${year}`];
  const examples = [...exchangeExamples(notices), ...otherExamples(notices)];
  return [columns.map(labelOf), ...examples.map((example) => columns.map((fact) => example[fact] ?? ''))];
}
