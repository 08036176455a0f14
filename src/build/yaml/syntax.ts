import { type Document, type ErrorCode, type LineCounter, visit } from 'yaml';
import type { Fault } from '../problem.ts';

const QUOTE_IT = '整句加上单引号';
const INDENT = '缩进用空格，同一层对齐';

/** Faults of YAML that people make, in words. */
const WORDS: Partial<Record<ErrorCode, Fault>> = {
  BAD_ALIAS: { says: '“*”开头的字被当成了引用', fix: QUOTE_IT },
  BAD_DQ_ESCAPE: { says: '双引号里的“\\”写法不对', fix: '改用单引号' },
  BAD_INDENT: { says: '缩进没有对齐', fix: INDENT },
  BAD_SCALAR_START: { says: '这一行开头的符号在 YAML 里另有用处', fix: QUOTE_IT },
  BLOCK_AS_IMPLICIT_KEY: {
    says: '缩进没有对齐，或一行里有两个“: ”',
    fix: `${INDENT}；文字里有冒号的，${QUOTE_IT}`,
  },
  DUPLICATE_KEY: { says: '同一个键写了两次', fix: '留下一个，或合在一起' },
  MISSING_CHAR: { says: '引号、方括号、花括号或冒号没有写全', fix: '补上缺的那一个' },
  MULTILINE_IMPLICIT_KEY: { says: '这一行缺少“: ”，或引号没有关上', fix: '键和值之间用英文冒号加一个空格' },
  MULTIPLE_DOCS: { says: '文件中间有“---”', fix: '删去' },
  TAB_AS_INDENT: { says: '缩进用了制表符', fix: INDENT },
};
const OTHER: Fault = { says: '这里不是正确的 YAML', fix: '检查缩进、冒号后的空格、引号和括号' };

const A_DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** Everything that YAML cannot read, and what it would read otherwise than people mean. */
export function syntaxFaults(document: Document, counter: LineCounter): (Fault & { line: number })[] {
  const lineAt = (offset = 0) => counter.linePos(offset).line;
  // What follows a first error is mostly its consequence.
  const found = [...document.errors, ...document.warnings].slice(0, 1).map(({ code, pos }) => ({
    ...(WORDS[code] ?? OTHER),
    line: lineAt(pos[0]),
  }));
  visit(document, {
    Alias(_, node) {
      const says = `“*${node.source}”被当成了引用`;
      found.push({ line: lineAt(node.range?.[0]), says, fix: QUOTE_IT });
    },
    Node(_, node) {
      if (!('anchor' in node) || !node.anchor) return;
      const says = `“&${node.anchor}”被当成了记号`;
      found.push({ line: lineAt(node.range?.[0]), says, fix: QUOTE_IT });
    },
    Scalar(_, { type, source, value, range }) {
      const line = lineAt(range?.[0]);
      if (type === 'PLAIN' && source && A_DAY.test(source)) {
        found.push({ line, says: `日期 ${source} 没有加引号`, fix: `写作 '${source}'` });
      }
      if (typeof value === 'string' && value.includes('**')) {
        found.push({ line, says: '“**”会原样显示出来', fix: '删去“**”：这里的文字不能加粗' });
      }
    },
  });
  return found;
}
