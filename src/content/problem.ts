/** A problem of the content that prevents the build. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** 1-based, if known. */
  line?: number | undefined;
  /** The rule, contact or clause. */
  where?: string | undefined;
  says: string;
  fix: string;
}

/** Keys and indices from the root of a tree of data to a node. */
export type Path = readonly (string | number)[];

/** A problem within one file, at a line or at a path of its YAML, if known. */
export interface Fault extends Omit<Problem, 'file'> {
  path?: Path;
}

/** By file, then by line. */
const inOrder = (a: Problem, b: Problem): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file.localeCompare(b.file, 'en');

/** One readable message for all problems, a line for each: file, place, what is wrong, how to fix it. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.toSorted(inOrder).map(({ file, line, where, says, fix }) => {
    const place = `${file}${line === undefined ? '' : `:${line}`}${where ? `  ${where}` : ''}`;
    return `✕ ${place}  ${says} → ${fix}`.replace(/\s*\n\s*/gu, ' ');
  });
  return `content: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n${lines.join('\n')}\n`;
}
