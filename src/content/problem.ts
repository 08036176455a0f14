/** Something in the content that must be mended before the site can be built. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** 1-based, where known. */
  line?: number | undefined;
  /** The rule, contact or clause concerned. */
  where?: string | undefined;
  says: string;
  fix: string;
}

/** Keys and indices from the root of a tree of data down to one of its nodes. */
export type Path = readonly (string | number)[];

/** Something wrong within a file: at a line, or at a path of its YAML, where either is known. */
export interface Fault extends Omit<Problem, 'file'> {
  path?: Path;
}

/** By file, and in each from its top down. */
const inOrder = (a: Problem, b: Problem): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file.localeCompare(b.file, 'en');

/** All problems as one readable message, a line each: file, place, what is wrong, how to mend it. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.toSorted(inOrder).map(({ file, line, where, says, fix }) => {
    const place = `${file}${line === undefined ? '' : `:${line}`}${where ? `  ${where}` : ''}`;
    return `✕ ${place}  ${says} → ${fix}`.replace(/\s*\n\s*/gu, ' ');
  });
  return `content: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n${lines.join('\n')}\n`;
}
