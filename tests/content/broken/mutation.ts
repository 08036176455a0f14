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
  /** In every text of the notice alike, as often as it stands there. */
  everywhere?: true;
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

const TEXTS = ['notice.mdx', 'rules.yaml', 'contacts.yaml', 'answers.yaml', 'source.txt'];

/**
 * The files that a mutation leaves behind, from the root, with what they hold.
 * @param read what a file holds now
 */
export function brokenFiles(
  { file, from, to, everywhere }: Mutation,
  read: (file: string) => string,
): { file: string; to: string | Uint8Array }[] {
  if (everywhere && from !== undefined)
    return TEXTS.map((name) => `${NOTICE}/${name}`).map((each) => ({
      file: each,
      to: read(each).replaceAll(from, String(to)),
    }));
  const broken = file.includes('/') ? file : `${NOTICE}/${file}`;
  return [{ file: broken, to: from === undefined ? to : read(broken).replace(from, String(to)) }];
}
