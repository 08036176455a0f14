/** The notice that most mutations break. */
export const NOTICE = 'content/notices/guizhou-2023-conversion';

/** One thing done to the content that must be refused. */
export interface Mutation {
  /** What is broken, in a few words. */
  breaks: string;
  /** From the root; of `NOTICE` where it has no folder. */
  file: string;
  /** What is replaced, once, by what; without it the whole file is written anew. */
  from?: string;
  to: string | Uint8Array;
  /** What the message says of it. */
  says: string;
  /** Words of the line that the message names; where `from` began unless told. */
  at?: string;
  /** The file that the message names, where it is another. */
  elsewhere?: string;
}

/** Mutations of a file, each by replacing one place of it. */
export const inFile =
  (file: string) =>
  (breaks: string, from: string, to: string, says: string, at?: string): Mutation => ({
    breaks,
    file,
    from,
    to,
    says,
    ...(at !== undefined && { at }),
  });
