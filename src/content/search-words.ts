import { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYamlFile } from './yaml.ts';

export const SEARCH_WORDS = 'content/search-words.yaml';

const texts = z.array(z.string().min(1)).min(1);

/** search-words.yaml: everyday words, for the search. */
export const searchWordsFile = z.strictObject({
  words: z
    .array(
      z.strictObject({
        says: texts.describe('As people say it; of two that fit, the one that stands first counts'),
        means: texts.describe('As the notices write it: each stands in one of them'),
      }),
    )
    .describe('What people say is looked for in the words of the notices as well'),
  ignored: texts.describe('Words that ask, and say nothing of what is looked for'),
  examples: texts.describe('What the page offers to try'),
});

export type SearchWords = z.infer<typeof searchWordsFile>;

export interface ReadSearchWords extends SearchWords {
  file: string;
  problems: Problem[];
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** Reads content/search-words.yaml; empty if it cannot be read. */
export function readSearchWords(file: string): ReadSearchWords {
  const none = { words: [], ignored: [], examples: [] };
  const { value, problems, lineOf } = readYamlFile(file, searchWordsFile);
  return { file, ...(value ?? none), problems, lineOf };
}
