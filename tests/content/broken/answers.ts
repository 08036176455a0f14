import { inFile, type Mutation } from './mutation.ts';

const inAnswers = inFile('answers.yaml');
const inQuestions = inFile('content/questions.yaml');

/** What is broken in answers.yaml and questions.yaml. */
export const ANSWERS: readonly Mutation[] = [
  inAnswers(
    'a quote by one character',
    'quote: 逾期不再开展',
    'quote: 逾期不在开展',
    '引文“逾期不在开展”不在',
  ),
  inAnswers(
    'a question that there is not',
    'question: still-exchange',
    'question: still-exchanged',
    '没有问题 still-exchanged',
  ),
  inAnswers(
    'a question answered twice',
    'question: after-deadline',
    'question: still-exchange',
    '同一个问题回答了两次',
  ),
  inAnswers(
    'an answer without a quote',
    "    cite:\n      - { clause: '2', quote: 换证时间为2023年4月1日至2023年12月31日 }\n      - { clause: '2', quote: 逾期不再开展 }\n",
    '',
    '答案要有引文',
    'question: still-exchange',
  ),
  inAnswers(
    'an answer of five sentences',
    'says: 现在不能换了。',
    'says: 截止。截止。截止。现在不能换了。',
    '最多4句话',
  ),
  inAnswers(
    'a day that no quote holds',
    'says: 现在不能换了。换证时间是2023年4月1日',
    'says: 现在不能换了。换证时间是2023年4月2日',
    '2023年4月2日 不在它的引文里',
  ),
  inAnswers(
    'a number in Chinese',
    '相应岗位的64学时，课件免费',
    '相应岗位的六十四学时，课件免费',
    '“六十四学时”写成了汉字',
  ),
  inAnswers(
    '未规定 that is not said',
    '截止以后怎样取得电子证，本通知未规定。',
    '截止以后怎样取得电子证，没有写。',
    '要写明“本通知未规定”',
  ),
  inAnswers(
    'somebody to call whom there is not',
    'call: [guizhou-department]',
    'call: [guizhou-bureau]',
    '没有联系方式 guizhou-bureau',
  ),
  inAnswers(
    'a law that there is not',
    'law: [civil-code-1259]',
    'law: [civil-code-1295]',
    '没有 civil-code-1295',
  ),
  inQuestions('a question twice', '- id: after-deadline', '- id: still-exchange', '问题编号重复'),
  inQuestions(
    'a question that nobody answers',
    '  - id: after-deadline',
    '  - id: why\n    asks: 为什么要换？\n    tasks: [check]\n  - id: after-deadline',
    '“为什么要换？”没有一份通知的回答',
  ),
  inQuestions('a task that there is not', 'tasks: [check]', 'tasks: [exchange]', '不能是文字 exchange'),
  inQuestions(
    'an id with a space',
    '- id: after-deadline',
    '- id: after deadline',
    '只用小写字母、数字和连字符',
  ),
  inQuestions(
    'a fact that there is not',
    'facts: { check: { certificate: [site-post,',
    'facts: { check: { certificat: [site-post,',
    '没有 certificat 这一项',
  ),
  inQuestions(
    'a fact that cannot be told so',
    'certificate: [site-post, enterprise-post',
    'certificate: [sitepost, enterprise-post',
    'certificate 没有“sitepost”这个值',
    'facts: { check: { certificate: [sitepost',
  ),
  inQuestions(
    'a fact that is told by yes or no',
    'insuranceMatchesEmployer: [no]',
    'insuranceMatchesEmployer: [none]',
    'insuranceMatchesEmployer 没有“none”这个值',
  ),
  inQuestions(
    'a place without an office',
    'region: [贵安新区]',
    'region: [贵安旧区]',
    'region 没有“贵安旧区”这个值',
  ),
  inQuestions(
    'a fact of a task that the question does not lead to',
    'facts: { registration: { insurance',
    'facts: { hours: { insurance',
    'facts 写了 hours',
  ),
  inQuestions(
    'one wording under two questions',
    'also: [截止了怎么办, ',
    'also: [旧证还能换吗, ',
    '“旧证还能换吗”在问题 still-exchange 里已经写过',
  ),
];
