import { attribute, type HastNode, nameOf, textOf, within } from '../notice/hast.ts';
import type { Problem } from '../problem.ts';
import { ofEach } from './each.ts';
import { proseFaults } from './prose.ts';

export type Fault = Pick<Problem, 'line' | 'says' | 'fix'>;

const TABLES = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const OFFICIAL = ['p', 'br', 'a', 'OfficeTable', 'Guide', ...TABLES];
const OURS = ['p', 'br', 'a', 'strong', 'ul', 'ol', 'li', 'PostTable', 'LastDay', ...TABLES];
const ATTRIBUTES = ['id', 'reads', 'title', 'continued', 'clause', 'class', 'scope', 'colspan', 'rowspan'];

/** What writing makes by accident, and how it is avoided. */
const MADE: Record<string, Pick<Problem, 'says' | 'fix'>> = {
  Clause: { says: '条款套在条款里', fix: '条款一个接一个写，不互相包含' },
  strong: { says: '正文里有加粗', fix: '正文不加粗；导读里用 <strong>…</strong>' },
  em: { says: '“*”之间的字变成了斜体', fix: '星号写作全角“＊”' },
  del: { says: '两个“~”之间的字会被划掉', fix: '写作全角“～”或“至”' },
  ol: { says: '以“1.”开头的一行变成了列表，编号会丢', fix: '写作“1．”' },
  ul: { says: '以“-”开头的一行变成了列表', fix: '照原文的符号写' },
};

function unknownElement(node: HastNode): Fault {
  const name = nameOf(node);
  const made = MADE[name] ?? {
    says: `这里不能用 <${name}>`,
    fix: `能用的有：${[...new Set([...OFFICIAL, ...OURS])].join('、')}`,
  };
  return { line: node.position?.start.line, ...made };
}

/** Attributes beside the few that there are: a style or a program that the pages would refuse. */
function attributeFaults(node: HastNode): Fault[] {
  const line = node.position?.start.line;
  return (node.attributes ?? []).flatMap(({ name = '{…}', value }) =>
    ATTRIBUTES.includes(name) && (typeof value === 'string' || name === 'continued')
      ? []
      : [{ line, says: `<${nameOf(node)}> 上不能写 ${name}`, fix: `只能写：${ATTRIBUTES.join('、')}` }],
  );
}

function faultsIn(node: HastNode, allowed: readonly string[], ours: boolean): Fault[] {
  if (node.type === 'text') return proseFaults(node, ours);
  const name = nameOf(node);
  if (name === '') {
    const says = `“{${node.value ?? ''}}”是程序，不是文字`;
    return [{ line: node.position?.start.line, says, fix: '删去；原文确有花括号的，写作全角“｛｝”' }];
  }
  if (!allowed.includes(name)) return [unknownElement(node)];
  const isGuide = name === 'Guide';
  const inner = (node.children ?? []).flatMap((child) =>
    faultsIn(child, isGuide ? OURS : allowed, ours || isGuide),
  );
  return [...attributeFaults(node), ...(name === 'a' ? proseFaults(node, ours) : []), ...inner];
}

/** A table of offices prints those of the clause that it stands in: the other one's would pass for them. */
function tableFaults(clause: HastNode): Fault[] {
  const id = attribute(clause, 'id') ?? '';
  return within(clause, 'OfficeTable').flatMap((table) =>
    attribute(table, 'clause') === id
      ? []
      : [
          {
            line: table.position?.start.line,
            says: '<OfficeTable> 写的不是它所在的条款',
            fix: `写 <OfficeTable clause="${id}" />`,
          },
        ],
  );
}

/** What of the text of notice.mdx is no clause, or would print otherwise than it is meant. */
export function noticeFaults(body: HastNode): Fault[] {
  return (body.children ?? []).flatMap((node): Fault[] => {
    if (nameOf(node) === 'Clause') {
      const inner = (node.children ?? []).flatMap((child) => faultsIn(child, OFFICIAL, false));
      return [...attributeFaults(node), ...tableFaults(node), ...inner];
    }
    const text = textOf(node, () => '').trim();
    if (node.type === 'text' && text === '') return [];
    const says = `“${(text || node.value || nameOf(node)).slice(0, 20)}”不在任何条款里`;
    return [{ line: node.position?.start.line, says, fix: '移进 <Clause>，或删去' }];
  });
}

/** What Markdown makes, in prose about the site, that people do not mean. */
export function pageFaults(node: HastNode): Fault[] {
  const own = node.type === 'text' || nameOf(node) === 'a' ? proseFaults(node, true) : [];
  const made = ['em', 'del', 'script', 'style'].includes(nameOf(node)) ? [unknownElement(node)] : [];
  return [...own, ...made, ...(node.children ?? []).flatMap(pageFaults)];
}

/** notice.mdx holds clauses and nothing else, and in them only what is printed as it is meant. */
export const checkMarkup = ofEach(({ markup, files }) =>
  markup.map((fault) => ({ file: files.notice, ...fault })),
);
