import { inFile, type Mutation } from './mutation.ts';

const inFront = inFile('notice.mdx');

/** What is broken in the frontmatter of notice.mdx. */
export const METADATA: readonly Mutation[] = [
  inFront('a day that does not exist', "signed: '2023-04-12'", "signed: '2023-02-30'", '应是真实存在的日期'),
  inFront(
    'a day without quotation marks',
    "signed: '2023-04-12'",
    'signed: 2023-04-12',
    '日期 2023-04-12 没有加引号',
  ),
  inFront('a day in another form', "signed: '2023-04-12'", "signed: '2023年4月12日'", '应是真实存在的日期'),
  inFront(
    'a title that is missing',
    'shortTitle: 贵州换发电子培训合格证（2023年）\n',
    '',
    '缺少 shortTitle',
    'title: 贵州省',
  ),
  inFront(
    'a title that is too long',
    'shortTitle: 贵州换发',
    `shortTitle: ${'很'.repeat(24)}贵州换发`,
    '最多24个字',
  ),
  inFront(
    'a key that there is not',
    'kind: 换证通知',
    'kind: 换证通知\nsort: 换证',
    '不认识的键 sort',
    'sort: 换证',
  ),
  inFront(
    'a null without its reason',
    '  number: 文件中没有印发文号。\n',
    '',
    'number 是 null，要在 why.number 写明原因',
    'why:',
  ),
  inFront(
    'an amended notice that there is not',
    'amends: []',
    'amends: [guizhou-2019-1]',
    '没有通知 guizhou-2019-1',
  ),
  inFront(
    'an amending notice: it says so itself',
    'amends: []',
    'amends: []\namendedBy: [guizhou-2024-1]',
    '不认识的键 amendedBy',
    'amendedBy:',
  ),
  inFront(
    'a place that its text does not name',
    'amends: []',
    'places: [哈尔滨]\namends: []',
    '“哈尔滨”不在这份通知的原文里',
  ),
  inFront(
    'an addressee that the head does not print',
    '  - 贵安新区城乡建设局',
    '  - 贵安新区建设局',
    '文首（条款 head）没有依次写着',
    'addressees:',
  ),
  inFront('an address that is none', '  url: null', '  url: javascript:alert', '不是正确的网址'),
  inFront('a list that is text', 'amends: []', 'amends: 无', '应是列表，现在是文字 无'),
  inFront(
    'a defect at a clause that there is not',
    "clause: '3.1'\n    says: 收到",
    "clause: '3.9'\n    says: 收到",
    '指向不存在的条款 3.9',
  ),
  inFront(
    'a form whose label is not printed',
    'identity: 身份证号',
    'identity: 身份证',
    '“身份证”旁边没有一个空格可填',
  ),
  inFront(
    'a form that no office takes',
    'offices: annex-1',
    'offices: annex-3',
    '没有联系方式引用条款 annex-3',
  ),
  inFront(
    'a form whose annex prints no table',
    'sheet: { clause: annex-2, quote: 手机号变更申请单 }',
    "sheet: { clause: '4', quote: 手机号变更申请单 }",
    '条款 4 里没有表格',
  ),
  inFront(
    'a form asked for in words that are not the notice’s',
    'quote: 请填写《手机号变更申请单》，持',
    'quote: 请填好《手机号变更申请单》，持',
    '引文“请填好',
  ),
  inFront('an indentation', '  receivedAs: 由', ' receivedAs: 由', '缩进没有对齐'),
  inFront('a colon and a space within a text', 'kind: 换证通知', 'kind: 通知: 换证', '一行里有两个“: ”'),
  inFront('a quotation mark that is not closed', "signed: '2023-04-12'", "signed: '2023-04-12", '引号'),
  inFront('a signature to come', "signed: '2023-04-12'", "signed: '2099-04-12'", '这一天还没有到'),
  inFront('a check to come', "lastChecked: '2026-11-21'", "lastChecked: '2099-11-21'", '这一天还没有到'),
  inFront(
    'a check before the signature',
    "lastChecked: '2026-11-21'",
    "lastChecked: '2023-04-11'",
    '在 signed 2023-04-12 之前',
  ),
  inFront('a notice that amends itself', 'amends: []', 'amends: [guizhou-2023-conversion]', '写着改变它自己'),
  inFront('a checksum cut short', '  sha256: 76cbe188', '  sha256: 76cbe1', '64位小写的十六进制数'),
];
