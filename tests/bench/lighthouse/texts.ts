import { readLibrary } from '../../../src/build/library.ts';

/** A notice as every site here shows it: its title and its official words, a heading or paragraph a piece. */
export interface Text {
  id: string;
  title: string;
  pieces: readonly { heading: boolean; says: string }[];
}

/** The official texts of all notices. */
export function texts(): Text[] {
  return readLibrary().map(({ id, metadata, clauses }) => ({
    id,
    title: metadata.shortTitle,
    pieces: clauses.flatMap(({ title, text }) =>
      text.split('\n').map((line, at) => ({
        heading: title !== undefined && at === 0,
        says: line.replaceAll('\t', '　'),
      })),
    ),
  }));
}

/** A text as a Markdown page whose title stands in its frontmatter. */
export function markdownOf({ title, pieces }: Text): string {
  const body = pieces.map(({ heading, says }) =>
    heading ? `## ${says}` : says.replace(/[*_`<>[\]{}]/g, '\\$&'),
  );
  return [`---\ntitle: ${JSON.stringify(title)}\n---`, ...body, ''].join('\n\n');
}

/** The first page: a list of the others. */
export function markdownIndex(all: readonly Text[], hrefOf: (id: string) => string): string {
  const list = all.map(({ id, title }) => `- [${title}](${hrefOf(id)})`);
  return `---\ntitle: 持证指南\n---\n\n${list.join('\n')}\n`;
}
