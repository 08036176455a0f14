/** People whose facts are known: what a list of theirs should be answered with, whatever its form. */
export interface CleanRow {
  name: string;
  /** As lists write them, by their headings. */
  cells: Readonly<Record<string, string>>;
  /** As the rules take them. */
  place: string;
  conversion?: Record<string, unknown>;
  annual?: {
    certificate: string;
    obtainedOn?: string;
    post?: string;
    years: Record<string, { total: number; professional?: number }>;
  };
  expiresOn?: string;
  qualificationIssuedOn?: string;
}

export const HEADERS = [
  '姓名',
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
  '资格证书签发日期',
];

export const CLEAN: readonly CleanRow[] = [
  {
    name: '张伟',
    cells: {
      发证地区: '贵州',
      证书种类: '住房和城乡建设领域专业人员岗位培训考核合格证书',
      岗位: '土建施工员',
      性别: '男',
      出生日期: '1970-05-01',
      发证日期: '2017-06-01',
      发证单位: '贵州省住房和城乡建设厅',
    },
    place: 'guizhou-2023-conversion',
    conversion: {
      certificate: 'site-post',
      post: '土建施工员',
      sex: 'male',
      birthDate: '1970-05-01',
      issuedOn: '2017-06-01',
      issuer: 'guizhou-dohurd',
    },
  },
  {
    name: '王芳',
    cells: {
      发证地区: '贵州',
      证书种类: '岗位培训考核合格证书',
      性别: '女',
      出生日期: '1967-06-15',
      发证日期: '2016-01-01',
      发证单位: '贵州省住房和城乡建设厅',
    },
    place: 'guizhou-2023-conversion',
    conversion: {
      certificate: 'site-post',
      sex: 'female',
      birthDate: '1967-06-15',
      issuedOn: '2016-01-01',
      issuer: 'guizhou-dohurd',
    },
  },
  {
    name: '李娜',
    cells: {
      发证地区: '海南',
      证书种类: '岗位培训考核合格证书',
      岗位: '资料员',
      发证日期: '2014-12-31',
      发证单位: '海南省住房和城乡建设厅',
      系统查询结果: '有效',
    },
    place: 'hainan-2020-135',
    conversion: {
      certificate: 'site-post',
      post: '资料员',
      issuedOn: '2014-12-31',
      issuer: 'hainan-dohurd',
      registry: 'valid',
    },
  },
  {
    name: '刘洋',
    cells: { 发证地区: '吉林', 证书种类: '岗位培训考核合格证书', 岗位: '试验员', 系统查询结果: '已注销' },
    place: 'jilin-2022-25',
    conversion: { certificate: 'site-post', post: '试验员', registry: 'cancelled' },
  },
  {
    name: '陈静',
    cells: {
      发证地区: '吉林',
      证书种类: '施工现场专业人员职业培训合格证（电子证）',
      取得日期: '2023-01-05',
      '2025年学时': '20',
    },
    place: 'jilin-2022-25',
    conversion: { certificate: 'site-post-electronic' },
    annual: { certificate: 'site-post-electronic', obtainedOn: '2023-01-05', years: { 2025: { total: 20 } } },
  },
  {
    name: '赵磊',
    cells: { 发证地区: '贵州', 证书种类: '二级建造师', 注册有效期至: '2026-12-31' },
    place: 'guizhou-2023-55',
    expiresOn: '2026-12-31',
  },
  {
    name: '孙丽',
    cells: { 发证地区: '贵州', 证书种类: '二级建造师注册证书', 资格证书签发日期: '2024-03-20' },
    place: 'guizhou-2023-55',
    qualificationIssuedOn: '2024-03-20',
  },
];

/** The clean rows as a grid, the headings first. */
export const GRID: readonly (readonly string[])[] = [
  HEADERS,
  ...CLEAN.map(({ name, cells }) =>
    HEADERS.map((header) => (header === '姓名' ? name : (cells[header] ?? ''))),
  ),
];

export const csvOf = (grid: readonly (readonly string[])[], separator = ','): string =>
  grid
    .map((cells) =>
      cells.map((cell) => (/[",\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join('\r\n');

const SERIAL_START = Date.UTC(1899, 11, 30);
export const serialOf = (day: string): number => (Date.parse(day) - SERIAL_START) / 86_400_000;
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
