import type { z } from 'zod';
import { readYaml, type YamlFile } from '../yaml/read.ts';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\n---\r?\n/;

/** The metadata between two lines of hyphens with which an MDX file begins. */
export function readFrontmatter<T>(file: string, mdx: string, schema: z.ZodType<T>): YamlFile<T> {
  const frontmatter = FRONTMATTER.exec(mdx)?.[1];
  if (frontmatter !== undefined) return readYaml(file, frontmatter, schema, 2);
  const says = '文件开头没有两行“---”夹着的元数据';
  const problem = { file, line: 1, says, fix: '按同类的其他 .mdx 文件补上' };
  return { value: undefined, problems: [problem], lineOf: () => 1 };
}
