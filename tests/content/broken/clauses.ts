import { inFile, type Mutation } from './mutation.ts';

const inText = inFile('notice.mdx');

const CLAUSE_2 = '<Clause id="2" reads="modelled" title="二、换证时间">';

/** What is broken in the text of notice.mdx. */
export const CLAUSES: readonly Mutation[] = [
  inText(
    'one character of the official text',
    '逾期不再开展',
    '逾期不在开展',
    '正文与 source.txt 不同',
    CLAUSE_2,
  ),
  inText(
    'a clause without a mark',
    '<Clause id="preamble" reads="informative">',
    '<Clause id="preamble">',
    '条款没有标 reads',
  ),
  inText(
    'a clause marked with another word',
    '<Clause id="preamble" reads="informative">',
    '<Clause id="preamble" reads="done">',
    '条款标的 reads 是“done”',
  ),
  inText(
    'a clause marked as modelled that no rule cites',
    '<Clause id="preamble" reads="informative">',
    '<Clause id="preamble" reads="modelled">',
    '标为 modelled，却没有规则引用它',
  ),
  inText(
    'a clause with rules marked as informative',
    CLAUSE_2,
    CLAUSE_2.replace('modelled', 'informative'),
    '标为 informative，却有规则引用它',
  ),
  inText('a clause twice', CLAUSE_2, CLAUSE_2.replace('"2"', '"1"'), '条款编号重复'),
  inText(
    'a clause that goes on before it began',
    CLAUSE_2,
    CLAUSE_2.replace('>', ' continued>'),
    '前面却没有同一条款',
  ),
  inText('a clause number in Chinese', CLAUSE_2, CLAUSE_2.replace('"2"', '"二"'), '条款编号“二”不合格式'),
  inText(
    'a clause without text',
    '换证时间为2023年4月1日至2023年12月31日，逾期不再开展。若因未及时申请换证影响证书使用的，由本人自行承担后果。\n',
    '',
    '正文与 source.txt 不同',
    '<Clause id="3" ',
  ),
  inText('a `**` that would print', '这一段说明换证工作', '这一段**“说明”**换证工作', '“**”会原样显示出来'),
  inText('bold official text', '逾期不再开展', '<strong>逾期不再开展</strong>', '正文里有加粗'),
  inText('words struck through by two tildes', '最晚在那天全部办完', '最晚~~在那天~~全部办完', '会被划掉'),
  inText(
    'a numbered line that becomes a list',
    '换证时间为2023年4月1日',
    '1. 换证时间为2023年4月1日',
    '变成了列表',
  ),
  inText(
    'a bare address that swallows the Chinese after it',
    '[http://rcgz.mohurd.gov.cn](http://rcgz.mohurd.gov.cn)），注册后',
    'http://rcgz.mohurd.gov.cn），注册后',
    '网址把后面的中文也当成了网址',
  ),
  inText(
    'a link that leads elsewhere than it says',
    '(http://rcgz.mohurd.gov.cn)',
    '(http://rcgz.example.com)',
    '指向的却是 http://rcgz.example.com',
  ),
  inText(
    'a link in a guide to a program',
    '这一段说明',
    '[这一段](javascript:alert)说明',
    '链接不能指向 javascript:alert',
  ),
  inText(
    'a line break inside a sentence',
    '逾期不再开展。若因',
    '逾期不再开展。\n若因',
    '一段话里换了行',
    '逾期不再开展。',
  ),
  inText(
    'a tag that is not closed',
    '</Guide>\n\n</Clause>\n\n<Clause id="2"',
    '</Clause>\n\n<Clause id="2"',
    '<Guide> 没有关上，这里却是 </Clause>',
  ),
  inText('a tag that was never opened', CLAUSE_2, `</Guide>\n\n${CLAUSE_2}`, '</Guide> 前面没有开始的标签'),
  inText('a single <br>', '逾期不再开展。', '逾期不再开展。<br>', '<br> 没有关上'),
  inText('a sign “<” in the text', '不超过60岁、', '<60岁、', '“<”后面不是标签'),
  inText('a brace in the text', '逾期不再开展。', '逾期{不再开展。', '“{”没有对应的“}”'),
  inText('a program in the text', '逾期不再开展。', '逾期{1 + 1}不再开展。', '“{1 + 1}”是程序，不是文字'),
  inText('an import', `${CLAUSE_2}\n`, `import x from './x.ts'\n\n${CLAUSE_2}\n`, '不在任何条款里'),
  inText(
    'a paragraph outside the clauses',
    `${CLAUSE_2}\n`,
    `散落的一段话。\n\n${CLAUSE_2}\n`,
    '“散落的一段话。”不在任何条款里',
  ),
  inText(
    'a clause within a clause',
    `${CLAUSE_2}\n`,
    `${CLAUSE_2}\n\n<Clause id="9" reads="informative">\n\n</Clause>\n`,
    '条款套在条款里',
    '<Clause id="9"',
  ),
  inText(
    'a component that there is not',
    '<OfficeTable clause="annex-1" />',
    '<Offices />',
    '这里不能用 <Offices>',
  ),
  inText(
    'a table of another clause’s offices',
    '<OfficeTable clause="annex-1" />',
    '<OfficeTable clause="annex-2" />',
    '写的不是它所在的条款',
  ),
  inText(
    'a script',
    '<OfficeTable clause="annex-1" />',
    '<script src="https://example.com/x.js" />',
    '这里不能用 <script>',
  ),
  inText(
    'a style on an element',
    '<th scope="row">受理人：</th>',
    '<th scope="row" style="color:red">受理人：</th>',
    '<th> 上不能写 style',
  ),
];
