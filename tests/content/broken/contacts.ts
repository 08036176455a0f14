import { inFile, type Mutation } from './mutation.ts';

const inContacts = inFile('contacts.yaml');

const ZUNYI = '  - id: guizhou-zunyi\n';
const AGAIN = `  - id: guizhou-guiyang-2
    region: 贵阳
    office: 贵阳市住房和城乡建设局
    address: 贵阳市南明区新华路23号贵阳市建筑管理处907室
    phone: '0851-85823865'
    serves: 受理换证人员手机号变更
    citation:
      clause: annex-1
      quote: 贵阳市住房和城乡建设局贵阳市南明区新华路23号贵阳市建筑管理处907室0851-85823865
`;

/** What is broken in contacts.yaml. */
export const CONTACTS: readonly Mutation[] = [
  inContacts('a contact twice', ZUNYI, AGAIN + ZUNYI, '同一个联系方式列了两次'),
  inContacts(
    'a telephone without its hyphen',
    "phone: '0851-85823865'",
    "phone: '085185823865'",
    '电话应写作 区号-号码',
  ),
  inContacts(
    'a telephone without quotation marks',
    "phone: '0851-85360006'",
    'phone: 4009999355',
    '应是文字，现在是数字 4009999355',
  ),
  inContacts(
    'a telephone by one digit',
    "phone: '0851-85360006'",
    "phone: '0851-85360007'",
    'phone“0851-85360007”不在它的引文里',
  ),
  inContacts(
    'a mail address',
    'email: jst.jnzx@guizhou.gov.cn',
    'email: jst.jnzx(at)guizhou.gov.cn',
    '不是正确的邮箱',
  ),
  inContacts(
    'a contact’s id twice',
    ZUNYI,
    '  - id: guizhou-guiyang\n',
    '联系方式编号重复，guizhou-2023-conversion 里已有',
  ),
  {
    ...inContacts(
      'a contact’s id that another notice has',
      ZUNYI,
      '  - id: jilin-platform-hotline\n',
      '联系方式编号重复，guizhou-2023-conversion 里已有',
    ),
    elsewhere: 'content/notices/jilin-2022-25/contacts.yaml',
    at: '- id: jilin-platform-hotline',
  },
  inContacts('a contact’s id in capitals', ZUNYI, '  - id: Zunyi\n', '只用小写字母、数字和连字符'),
  inContacts(
    'a key that there is not',
    ZUNYI,
    `${ZUNYI}    fax: '0851-28216091'\n`,
    '不认识的键 fax',
    'fax:',
  ),
  inContacts(
    'a quote that is not the notice’s',
    'quote: 未尽事宜，请与我厅联系。',
    'quote: 未尽事项，请与我厅联系。',
    '引文“未尽事项',
  ),
  inContacts(
    'a contact without a name',
    '    office: 遵义市住房和城乡建设局\n',
    '',
    '缺少 office',
    ZUNYI.trim(),
  ),
  inContacts(
    'the reading of a name with tones',
    ZUNYI,
    `${ZUNYI}    read: [zūn yì]\n`,
    '写作不带声调的拼音',
    'read:',
  ),
];
