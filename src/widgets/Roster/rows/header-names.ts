import type { ColumnFact } from './facts.ts';

/**
 * Usual headings by fact, besides its own label, without spaces, brackets and marks. Ambiguous ones (有效期) are listed
 * once, under their most common meaning; they can be corrected before the run.
 */
export const HEADER_NAMES: Readonly<Partial<Record<ColumnFact, readonly string[]>>> = {
  name: ['姓名', '名字', '人员姓名', '持证人', '持证人姓名', '职工姓名', '员工姓名'],
  identity: [
    '身份证号',
    '身份证',
    '身份证号码',
    '证件号',
    '证件号码',
    '公民身份号码',
    '身份号码',
    '身份证件号码',
  ],
  place: ['发证地区', '发证省份', '省份', '地区', '所在省份', '所属省份', '证书所在省', '证书省份', '发证省'],
  certificate: ['证书种类', '证书类别', '证书类型', '证书名称', '证件种类', '证件名称', '证书'],
  issuer: [
    '发证单位',
    '发证机关',
    '发证机构',
    '发证部门',
    '颁发单位',
    '颁发机关',
    '颁证单位',
    '签发单位',
    '签发机关',
  ],
  issuedOn: [
    '发证日期',
    '发证时间',
    '颁发日期',
    '颁证日期',
    '证书颁发日期',
    '证书日期',
    '领证日期',
    '取证日期',
    '取证时间',
  ],
  firstIssuedOn: ['首次发证日期', '初次发证日期', '首次取证日期', '初次领证日期'],
  post: ['岗位', '岗位名称', '岗位类别', '证书岗位', '专业岗位', '岗位工种', '岗位专业', '工种', '持证岗位'],
  postCode: ['岗位代码', '岗位编码', '岗位编号', '工种代码'],
  sex: ['性别'],
  birthDate: ['出生日期', '出生年月日', '出生年月', '出生', '生日', '出生时间'],
  registry: [
    '系统查询结果',
    '查询结果',
    '系统查询',
    '证书状态',
    '系统状态',
    '证书查询结果',
    '查询状态',
    '证书查询状态',
  ],
  hoursTotal: ['已学学时', '已完成学时', '完成学时', '换证学时', '学时', '总学时', '继续教育学时', '学时数'],
  hoursProfessional: ['专业学时', '换证专业学时', '专业岗位知识学时', '专业知识学时', '其中专业学时'],
  assessmentPassed: ['考核是否通过', '考核结果', '考核', '是否通过考核', '考核情况'],
  oldValidUntil: ['原证书有效期至', '原证书有效期', '旧证有效期至', '岗位证书有效期至', '岗位证有效期'],
  obtainedOn: [
    '取得日期',
    '电子证书取得日期',
    '电子证书发证日期',
    '电子证取得日期',
    '换证日期',
    '电子证书日期',
    '取得电子证书日期',
  ],
  working: ['是否从事相应岗位工作', '是否从事相应岗位', '是否在岗', '在岗', '是否从事本岗位工作'],
  specialties: ['专业数量', '注册专业数量', '注册专业数', '专业数'],
  compulsory: ['必修学时', '必修课学时', '已学必修学时'],
  elective: ['选修学时', '选修课学时', '已学选修学时'],
  qualificationIssuedOn: [
    '资格证书签发日期',
    '资格证签发日期',
    '资格证书发证日期',
    '资格证书取得日期',
    '资格证书批准日期',
    '资格证发证日期',
  ],
  appliesOn: ['申请日期', '拟申请日期', '计划申请日期'],
  employer: ['聘用单位类型', '单位类型', '企业类型', '聘用企业类型'],
  educationMet: ['继续教育是否达标', '继续教育达标', '继续教育情况', '继续教育'],
  expiresOn: [
    '注册有效期至',
    '注册有效期',
    '注册到期日期',
    '注册到期日',
    '注册证书有效期至',
    '注册截止日期',
    '有效期至',
    '有效期',
    '有效期截止',
    '到期日期',
    '到期时间',
    '证书有效期至',
    '证书有效期',
  ],
  insuranceMatchesEmployer: ['参保单位是否一致', '社保是否一致', '参保单位一致', '社保单位是否一致'],
  exemptSituation: ['是否属于6类情形', '6类情形', '属于六类情形', '是否属于六类情形', '六类情形'],
  originalsVerified: ['原件是否已现场核实', '原件是否已核实', '是否已核验原件', '原件核验', '已核验原件'],
  approvedOn: [
    '准予日期',
    '准予延续日期',
    '准予延续注册日期',
    '延续批准日期',
    '批准日期',
    '延续注册批准日期',
  ],
  addedObtainedOn: ['增项资格证书取得日期', '增项取得日期', '增项资格证书签发日期', '增项证书日期'],
  validUntil: ['纸质证书有效期至', '纸质证书有效期', '纸质注册证书有效期至'],
  lostOrDamaged: ['遗失或污损', '是否遗失或污损', '遗失', '是否遗失'],
  differsFromElectronic: ['与电子证书不一致', '是否与电子证书不一致', '与电子证书是否不一致'],
};

/** Everything a column can hold, except hours of a year. */
export const ALL_FACTS: readonly ColumnFact[] = ['', ...(Object.keys(HEADER_NAMES) as ColumnFact[])];

const YEARS_BACK = 8;

/** Facts for the hours of this year and the seven years before. */
export function hourFacts(year: number): ColumnFact[] {
  const years = Array.from({ length: YEARS_BACK }, (_, back) => year - back);
  return years.flatMap((each): ColumnFact[] => [`total-${each}`, `professional-${each}`]);
}
