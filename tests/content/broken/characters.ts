import { inFile, type Mutation } from './mutation.ts';

const inAnswers = inFile('answers.yaml');
const inText = inFile('notice.mdx');
const inRules = inFile('rules.yaml');

/** Characters that are not what readers see, and links that do not lead where they say. */
export const CHARACTERS: readonly Mutation[] = [
  inAnswers(
    'words turned round in an answer',
    'says: 现在不能换了',
    'says: 现在\u202E不能换了',
    '有改变文字方向的字符 U+202E',
  ),
  inText('words turned round in a guide', '这一段说明', '这一段\u2066说明', '有改变文字方向的字符 U+2066'),
  inText(
    'such a character by its number',
    '这一段说明',
    '这一段&#x202E;说明',
    '有改变文字方向的字符 U+202E（写作 &#x202E;）',
  ),
  inRules(
    'such a character by its number in YAML',
    'says: 通知说“逾期不再开展”。以后怎样取得电子证，通知没有写，请问省厅。',
    'says: "通知说“逾期不再开展”。\\u202E请问省厅。"',
    '有改变文字方向的字符 U+202E（写作 \\u202E）',
  ),
  inFile('content/questions.yaml')(
    'a space of no width in a question',
    'asks: 旧证现在还能换',
    'asks: 旧证\u200B现在还能换',
    '有看不见的字符 U+200B',
  ),
  inFile('content/law.yaml')(
    'a mark of byte order within a text',
    '第二百零三条',
    '第二百\uFEFF零三条',
    '有看不见的字符 U+FEFF',
  ),
  inFile('content/pages/privacy.mdx')(
    'a soft hyphen on a page',
    '## 一句话',
    '## 一句\u00AD话',
    '有看不见的字符 U+00AD',
  ),
  inAnswers('a zero', 'says: 现在不能换了', 'says: 现在\u0000不能换了', '有控制字符 U+0000'),
  inRules('a bell', 'says: 通知说“逾期', 'says: 通知\u0007说“逾期', '有控制字符 U+0007'),
  inFile('source.txt')('a bell in the source', '再开展', '再\u0007开展', '有控制字符 U+0007'),
  inText(
    'a character of one font alone',
    '这一段说明',
    '这一段\uE000说明',
    '有别的电脑上显示不出来的自造字 U+E000',
  ),
  inAnswers(
    'a radical in the place of a character',
    'says: 现在不能换了',
    'says: ⼈现在不能换了',
    '“⼈”（U+2F08）是部首或兼容字',
  ),
  inText('a character’s twin', '这一段说明', '这一段\uF90A说明', '（U+F90A）是部首或兼容字'),
  inText(
    'a link whose host is not the one that it begins with',
    '这一段说明',
    '[这一段](https://www.mohurd.gov.cn@evil.test/)说明',
    '打开的是 evil.test',
  ),
  inText(
    'a link that names another host in a guide',
    '这一段说明',
    '[www.mohurd.gov.cn](https://evil.test/)说明',
    '链接写着“www.mohurd.gov.cn”，指向的却是 https://evil.test/',
  ),
  inText(
    'a link that names another telephone',
    '这一段说明',
    '[0851-85360006](tel:0851-85360007)说明',
    '链接写着“0851-85360006”，指向的却是 tel:0851-85360007',
  ),
  inFile('content/pages/about.mdx')(
    'a link that names another address on a page',
    '[第三方代码清单](/third-party.txt)',
    '[https://www.gov.cn/a](https://www.gov.cn/b)',
    '链接写着“https://www.gov.cn/a”',
  ),
  inText(
    'a source whose host is not the one that it begins with',
    '  url: null',
    '  url: https://www.mohurd.gov.cn@evil.test/',
    '网址里的“@”前面是用户名',
  ),
];
