import { csvOf } from '../../widgets/roster/clean.ts';
import { type BookCell, workbook } from '../../widgets/roster/workbook.ts';

export const ROWS = 20_000;

const HEADERS = [
  '姓名',
  '身份证号',
  '发证地区',
  '证书种类',
  '岗位',
  '性别',
  '出生日期',
  '发证日期',
  '发证单位',
  '系统查询结果',
  '取得日期',
  '2025年学时',
  '注册有效期至',
];

const day = (from: number, days: number) =>
  new Date(Date.UTC(from, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** Of seven rows four are about an exchange, one about hours, two about registrations: no two alike. */
function row(at: number): string[] {
  const [name, born, sex] = [`人员${at}`, day(1962, at % 14_000), at % 2 ? '男' : '女'];
  const issued = day(2015, at % 1400);
  const old = '岗位培训考核合格证书';
  switch (at % 7) {
    case 0:
    case 1:
      return [
        name,
        '',
        '贵州',
        old,
        '土建施工员',
        sex,
        born,
        issued,
        '贵州省住房和城乡建设厅',
        '',
        '',
        '',
        '',
      ];
    case 2:
      return [
        name,
        '',
        '海南',
        old,
        '资料员',
        sex,
        born,
        issued,
        '海南省住房和城乡建设厅',
        '有效',
        '',
        '',
        '',
      ];
    case 3:
      return [
        name,
        '',
        '吉林',
        old,
        '试验员',
        sex,
        born,
        issued,
        '吉林省住房和城乡建设厅',
        '有效',
        '',
        '',
        '',
      ];
    case 4:
      return [
        name,
        '',
        '吉林',
        '电子证',
        '土建施工员',
        sex,
        born,
        '',
        '',
        '',
        day(2020, at % 2000),
        String(at % 64),
        '',
      ];
    default:
      return [name, '', '贵州', '二级建造师', '', sex, born, '', '', '', '', '', day(2024, at % 1800)];
  }
}

const grid = [HEADERS, ...Array.from({ length: ROWS }, (_, at) => row(at))];

/** The same list in both forms. */
export const LISTS = {
  'CSV, UTF-8': { name: 'list.csv', bytes: Buffer.from(csvOf(grid)) },
  '.xlsx': {
    name: 'list.xlsx',
    bytes: Buffer.from(workbook([{ name: '名单', rows: grid as unknown as BookCell[][] }])),
  },
} as const;
