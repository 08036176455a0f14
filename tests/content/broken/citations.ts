import { inFile, type Mutation } from './mutation.ts';

const inRules = inFile('rules.yaml');

const CITE = "cite: [{ clause: '2', quote: 逾期不再开展 }]";

/** What is broken in the citations of rules.yaml. */
export const CITATIONS: readonly Mutation[] = [
  inRules(
    'a quote by one character',
    CITE,
    "cite: [{ clause: '2', quote: 逾期不在开展 }]",
    '引文“逾期不在开展”不在 guizhou-2023-conversion 的条款 2 里',
  ),
  inRules(
    'a citation’s clause that there is not',
    CITE,
    "cite: [{ clause: '9', quote: 逾期不再开展 }]",
    '没有条款 9（引文“逾期不再开展”）',
  ),
  inRules(
    'a citation’s clause that is another',
    CITE,
    "cite: [{ clause: '1', quote: 逾期不再开展 }]",
    '引文“逾期不再开展”不在',
  ),
  inRules(
    'a citation’s clause without quotation marks',
    CITE,
    'cite: [{ clause: 2, quote: 逾期不再开展 }]',
    '应是文字，现在是数字 2',
  ),
  inRules(
    'a citation’s notice that there is not',
    CITE,
    "cite: [{ notice: guizhou-2019-1, clause: '2', quote: 逾期不再开展 }]",
    '引用的通知 guizhou-2019-1 不存在',
  ),
  inRules('a citation without a quote', CITE, "cite: [{ clause: '2' }]", '缺少 quote'),
  inRules('a citation without a clause', CITE, 'cite: [{ quote: 逾期不再开展 }]', '缺少 clause'),
  inRules('a citation with an empty quote', CITE, "cite: [{ clause: '2', quote: '' }]", '不能是空的'),
  inRules(
    'a citation with a key that there is not',
    CITE,
    "cite: [{ clause: '2', quote: 逾期不再开展, page: '1' }]",
    '不认识的键 page',
  ),
  inRules('a rule without a citation', `\n      ${CITE}`, '', '缺少 cite', 'later: none'),
  inRules('a rule with an empty list of citations', CITE, 'cite: []', '至少要有1项'),
  inRules(
    'two quotes that overlap',
    CITE,
    "cite: [{ clause: '2', quote: 2023年12月31日，逾期不再开展。若因 }]",
    '交叠，网页上无法分别标出',
  ),
];
