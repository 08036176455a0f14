import { mdxToHast } from 'satteri';
import type { z } from 'zod';
import type { HastNode } from './hast.ts';
import type { Fault, Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\n---\r?\n/;

/** Reads the YAML frontmatter at the beginning of an MDX file. */
export function readFrontmatter<T>(file: string, mdx: string, schema: z.ZodType<T>): YamlFile<T> {
  const frontmatter = FRONTMATTER.exec(mdx)?.[1];
  if (frontmatter !== undefined) return readYaml(file, frontmatter, schema, 2);
  const says = '文件开头没有两行“---”夹着的元数据';
  const problem = { file, line: 1, says, fix: '按同类的其他 .mdx 文件补上' };
  return { value: undefined, problems: [problem], lineOf: () => 1 };
}

const CLOSE_IT = '标签要成对；单个的写作 <br />';

/** Parser messages by their beginning, with our words for them. */
const COMPLAINTS: [begins: RegExp, words: (parts: readonly string[]) => Fault][] = [
  [
    /^Unexpected closing tag `(.+?)`, expected corresponding closing tag for `(.+?)` \((\d+):/,
    ([, closing, open, line]) => ({
      says: `第${line}行的 ${open} 没有关上，这里却是 ${closing}`,
      fix: CLOSE_IT,
    }),
  ],
  [
    /^Unexpected closing tag `(.+?)`/,
    ([, closing]) => ({ says: `${closing} 前面没有开始的标签`, fix: CLOSE_IT }),
  ],
  [/^Expected a closing tag for `(.+?)`/, ([, open]) => ({ says: `${open} 没有关上`, fix: CLOSE_IT })],
  [
    /in expression/,
    () => ({ says: '“{”没有对应的“}”', fix: '正文里不能有花括号：原文确有的，写作全角“｛”' }),
  ],
  [
    /^Unexpected character/,
    () => ({
      says: '“<”后面不是标签',
      fix: '正文里不能有“<”：小于号写作“＜”，网址写作 [文字](网址)，注释删去',
    }),
  ],
];
const OTHER: Fault = { says: '这里不是正确的 MDX', fix: '检查标签是否成对，文中有没有“<”或“{”' };

function faultOf(message: string): Fault {
  const [, line, complaint = ''] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [];
  for (const [begins, words] of COMPLAINTS) {
    const parts = begins.exec(complaint);
    if (parts) return { line: Number(line), ...words(parts) };
  }
  return line === undefined ? OTHER : { line: Number(line), ...OTHER };
}

/**
 * Parses MDX into a tree.
 * @returns undefined if it is not valid MDX; `problems` then says why and in which line
 */
export function parseMdx(file: string, mdx: string, problems: Problem[]): HastNode | undefined {
  try {
    return mdxToHast(mdx, { features: { smartPunctuation: false } }) as HastNode;
  } catch (error) {
    problems.push({ file, ...faultOf(error instanceof Error ? error.message : String(error)) });
    return undefined;
  }
}
