import { inFile, type Mutation } from './mutation.ts';

const inRules = inFile('rules.yaml');

/** What else is broken in rules.yaml. */
export const RULES: readonly Mutation[] = [
  inRules('a number that its quote does not hold', 'total: 64', 'total: 46', '46 不在这条规则的引文里'),
  inRules(
    'a day that its quote does not hold',
    "closes: '2023-12-31'",
    "closes: '2023-12-30'",
    '2023-12-30 不在这条规则的引文里',
  ),
  inRules('a day that does not exist', "opens: '2023-04-01'", "opens: '2023-02-30'", '应是真实存在的日期'),
  inRules(
    'a day without quotation marks',
    "opens: '2023-04-01'",
    'opens: 2023-04-01',
    '日期 2023-04-01 没有加引号',
  ),
  inRules(
    'a window that closes before it opens',
    "- opens: '2023-04-01'\n      closes: '2023-12-31'",
    "- opens: '2023-12-31'\n      closes: '2023-04-01'",
    'opens 2023-12-31 在 closes 2023-04-01 之后',
  ),
  inRules(
    'a window that is never reached',
    "    - opens: '2023-04-01'",
    "    - closes: '2023-12-31'\n      cite: [{ clause: '2', quote: 换证时间为2023年4月1日至2023年12月31日 }]\n    - opens: '2023-04-01'",
    '后面的永远用不到',
  ),
  inRules(
    'a range of days the wrong way round',
    "from: '2016-01-01'\n      to: '2018-12-31'",
    "from: '2018-12-31'\n      to: '2016-01-01'",
    'from 2018-12-31 在 to 2016-01-01 之后',
  ),
  inRules('a number as text', 'total: 64', "total: '64'", '应是数字，现在是文字 64'),
  inRules('half an hour', 'total: 64', 'total: 64.5', '应是整数，现在是数字 64.5'),
  inRules('a number below what can be', 'total: 64', 'total: 0', '不能小于1'),
  inRules(
    'a key that there is not',
    'assessment: false',
    'assessed: false\n      assessment: false',
    '不认识的键 assessed',
  ),
  inRules('a key that is missing', '      stated: true\n', '', '缺少 stated', '- total: 64'),
  inRules('a value that there is not', 'otherwise: unmet', 'otherwise: failed', '不能是文字 failed'),
  inRules(
    'a kind of certificate that there is not',
    'certificates: [site-post,',
    'certificates: [sitepost,',
    '不能是文字 sitepost',
  ),
  inRules(
    'a condition that asks for no such certificate',
    'met: [site-post]',
    'met: [sitepost]',
    'certificate 没有“sitepost”这个值',
  ),
  inRules(
    'an issuer that is not declared',
    'met: [guizhou-dohurd]',
    'met: [guizhou-dohrud]',
    'issuer 没有“guizhou-dohrud”这个值',
  ),
  inRules(
    'a guard on a fact that there is not',
    'when: { certificate: [site-post-electronic] }',
    'when: { certificat: [site-post-electronic] }',
    '没有 certificat 这一项',
  ),
  inRules(
    'a guard of the exchange on a fact that the exchange does not read',
    'when: { certificate: [site-post-electronic] }',
    'when: { employer: [site-post-electronic] }',
    '没有 employer 这一项',
  ),
  inRules(
    'a guard on a condition that there is not',
    'when: [{ finding.age: [unclear] }]',
    'when: [{ finding.aged: [unclear] }]',
    '没有 finding.aged 这一项',
  ),
  inRules('two conditions of one name', '- id: issuer', '- id: certificate', 'certificate 列了两次'),
  inRules(
    'a law that there is not',
    'law: [civil-code-1259]',
    'law: [civil-code-1295]',
    'content/law.yaml 里没有 civil-code-1295',
  ),
  inRules(
    'an address that the notice does not print',
    'url: http://rcgz.mohurd.gov.cn',
    'url: http://rcgz.mohurd.com',
    '网址 http://rcgz.mohurd.com 不在通知的原文里',
  ),
  inRules(
    'an address that is a program',
    'url: http://rcgz.mohurd.gov.cn',
    'url: javascript:alert',
    '不是正确的网址',
  ),
  inRules(
    'the id of another notice',
    'notice: guizhou-2023-conversion',
    'notice: guizhou-2023-55',
    'notice 是 guizhou-2023-55，文件夹是 guizhou-2023-conversion',
  ),
  inRules('a version without quotation marks', "version: '2'", 'version: 2', '应是文字，现在是数字 2'),
  {
    ...inRules('a version that does not say what it changed', "version: '2'", "version: '3'", '规则版本是 3'),
    at: 'changes:',
  },
  inRules('a key twice', 'total: 64', 'total: 64\n      total: 32', '同一个键写了两次', 'total: 32'),
  inRules('a tab', '      assessment: false', '\tassessment: false', '缩进'),
  inRules(
    'a text that begins with a star',
    'says: 通知说“逾期不再开展”',
    'says: *通知说“逾期不再开展”',
    '引用',
  ),
  inRules(
    'a `**` that would print',
    'says: 通知说“逾期不再开展”',
    'says: 通知**说**“逾期不再开展”',
    '“**”会原样显示出来',
  ),
  {
    ...inRules(
      'a number in a note that no quote holds',
      '要留出学完64学时的时间',
      '要留出学完68学时的时间',
      '68 不在它的引文里',
    ),
    at: 'says: 通知写“换证时间”',
  },
  inRules(
    'a note to be filled in with what there is not',
    'safe: 最晚{closes}全部办完。',
    'safe: 最晚{deadline}全部办完。',
    '没有什么能填进 {deadline}',
  ),
  {
    ...inRules(
      'a moved deadline of a notice that there is not',
      'notice: hainan-2020-135',
      'notice: hainan-2020-153',
      '没有通知 hainan-2020-153',
    ),
    file: 'content/notices/mohurd-2020-662/rules.yaml',
  },
  inRules(
    'a condition that everything meets',
    'otherwise: unmet',
    'otherwise: met',
    'certificate 不论怎样都是 met',
  ),
  inRules(
    'a condition that is left open without a word',
    'otherwise: unmet',
    'otherwise: unclear',
    'certificate 可能是 unclear，却没有一条 note',
  ),
  inRules('the age of women for men', 'male: 60', 'male: 55', '55 在引文里不是说男的'),
  inRules(
    'the ages of men and women the wrong way round',
    'male: 60, female: 55',
    'male: 55, female: 60',
    '60 在引文里不是说女的',
  ),
  {
    ...inRules(
      'a moved deadline of its own',
      'notice: hainan-2020-135',
      'notice: mohurd-2020-662',
      '写着改变它自己',
    ),
    file: 'content/notices/mohurd-2020-662/rules.yaml',
  },
];
