import { inFile, type Mutation } from './mutation.ts';

const inWords = inFile('content/search-words.yaml');
const inLaw = inFile('content/law.yaml');
const inPage = inFile('content/pages/about.mdx');

/** What is broken in the search words, in the law and on the pages. */
export const SHARED: readonly Mutation[] = [
  inWords(
    'a word that leads to nothing a notice writes',
    'means: [二级建造师]',
    'means: [二级建造员]',
    '“二级建造员”不在任何一份通知的原文里',
  ),
  inWords('a word twice', '{ says: [岁,', '{ says: [二建, 岁,', '“二建”列了不止一次', '{ says: [二建, 二件'),
  inWords('a key that there is not', 'examples: [', 'samples: [', '不认识的键 samples'),
  inLaw(
    'a law that no rule names',
    '  - id: civil-code-203',
    '  - id: civil-code-1\n    name: 《民法典》\n    article: 第一条\n    checked: text\n    says: 立法目的。\n  - id: civil-code-203',
    '没有规则提到这一条',
  ),
  inLaw('a law twice', '  - id: civil-code-203', '  - id: civil-code-1259', '法条编号重复'),
  inLaw(
    'a law without its article',
    '    article: 第二百零三条\n',
    '',
    '缺少 article',
    '- id: civil-code-203',
  ),
  inPage('a page without a description', 'description: ', 'about: ', '缺少 description', 'title:'),
  inPage('a `**` that would print', '不是官方网站，', '**“不是”**官方网站，', '“**”会原样显示出来'),
  inPage('a tag that is not closed', '<Sources />', '<Sources>', '<Sources> 没有关上'),
  inPage(
    'a program on a page',
    '## 本站是什么',
    '## 本站是什么\n\n{process.env.HOME}',
    '“{process.env.HOME}”是程序',
    '{process',
  ),
  inPage('a program within a sentence of a page', '<NoticeCount />份', '{1 + 1}份', '“{1 + 1}”是程序'),
  inPage(
    'an import on a page',
    '## 本站是什么',
    'import fs from "node:fs"\n\n## 本站是什么',
    '“import fs from "node:fs"”是程序',
  ),
  inPage(
    'an export on a page',
    '## 本站是什么',
    'export const a = 1\n\n## 本站是什么',
    '“export const a = 1”是程序',
  ),
  inPage('a component that no page has', '<Sources />', '<Offices />', '这里不能用 <Offices>'),
  inPage(
    'a picture from elsewhere',
    '<Sources />',
    '<img src="https://example.com/x.png" />',
    '这里不能用 <img>',
  ),
  inPage(
    'a program in an attribute',
    '<Sources />',
    '<Sources title={process.env.HOME} />',
    '<Sources> 上不能写 title',
  ),
];
