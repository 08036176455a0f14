/** The closed vocabularies of facts, with the Chinese labels that readers see. */

export const CERTIFICATES = {
  'site-post': '《住房和城乡建设领域专业人员岗位培训考核合格证书》',
  'site-post-electronic': '《住房和城乡建设领域施工现场专业人员职业培训合格证》（电子证）',
  'skilled-worker': '《住房和城乡建设行业技能人员职业培训合格证》（原证书）',
  'skilled-worker-electronic': '《住房和城乡建设行业技能人员职业培训合格证》（电子证）',
  'enterprise-post': '《建设企事业单位专业管理人员岗位证书》',
  'constructor-2': '二级建造师注册证书',
} as const;

export const REGISTRY = {
  valid: '能查到，显示有效',
  cancelled: '能查到，显示注销',
  'not-found': '查不到',
} as const;

export const SEXES = { male: '男', female: '女' } as const;

/** Who accepts applications for registration. */
export const CHANNELS = {
  city: '向市（州）住房城乡建设局申请',
  'city-closing': '过渡期：仍向市（州）住房城乡建设局申请',
  none: '没有地方受理',
  province: '由省住房和城乡建设厅统一受理，网上申报',
} as const;

export type Certificate = keyof typeof CERTIFICATES;
export type RegistryStatus = keyof typeof REGISTRY;
export type Sex = keyof typeof SEXES;

/** Words that guards may read in addition to facts: set while answering, in the order of the questions. */
export const SETTLED_WORDS = [
  'outcome',
  'status',
  'toDo',
  'idleUntil',
  'pairsPart',
  'yearPart',
  'earlyPart',
  'term',
  'inGap',
  'skipsGap',
  'afterSafe',
  'betweenReadings',
  'late',
  'onMark',
  'early',
  'capped',
  'leapCap',
  'pastCap',
] as const;

/**
 * Words of notes that are filled in for one person, `{safe}`, and what replaces them when a rule is shown to all. Days
 * that were given are filled in as they are.
 */
export const PLACEHOLDERS = {
  closes: '截止日',
  printedCloses: '原定的截止日',
  ageLimit: '通知写的岁数',
  ageBeyond: '多1岁的岁数',
  advised: '还差的',
  idleUntil: '取得满2年的那天',
  anniversary: '取得日期的对应日',
  anniversaryEve: '对应日的前一天',
  safeFrom: '1月1日（上半年取得的，对应日）',
  safeTo: '对应日的前一天（上半年取得的，12月31日）',
  safe: '稳妥的一天',
  latest: '最晚的一天',
  latestEve: '最晚那天的前一天',
} as const;

/** Label of each fact. */
export const FACT_LABELS = {
  certificate: '证书种类',
  issuer: '发证单位',
  issuedOn: '发证日期',
  firstIssuedOn: '首次发证日期',
  post: '岗位',
  postCode: '岗位代码',
  sex: '性别',
  birthDate: '出生日期',
  registry: '系统查询结果',
  hours: '已完成学时',
  assessmentPassed: '考核是否通过',
  oldValidUntil: '原证书有效期至',
  asOf: '判断日期',
  obtainedOn: '取得日期',
  working: '是否从事相应岗位工作',
  years: '各年度学时',
  specialties: '专业数量',
  compulsory: '必修学时',
  elective: '选修学时',
  due: '延续申请期限',
  qualificationIssuedOn: '资格证书签发日期',
  appliesOn: '申请日期',
  employer: '聘用单位类型',
  educationMet: '继续教育是否达标',
  expiresOn: '注册有效期至',
  insuranceMatchesEmployer: '参保单位是否一致',
  exemptSituation: '是否属于6类情形',
  originalsVerified: '原件是否已现场核实',
  approvedOn: '准予日期',
  originalExpiresOn: '原专业注册有效期至',
  validUntil: '纸质证书有效期至',
  lostOrDamaged: '遗失或污损',
  differsFromElectronic: '与电子证书不一致',
} as const;
