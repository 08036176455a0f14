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

/** All problems as one readable message, a block each. */
export function describeProblems(problems: readonly Problem[]): string {
  const blocks = problems.map(({ file, line, where, says, fix }) => {
    const place = `${file}${line === undefined ? '' : `:${line}`}${where ? `  ${where}` : ''}`;
    return `✕ ${place}\n    ${says}\n    → ${fix}`;
  });
  return `content: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n\n${blocks.join('\n\n')}\n`;
}
