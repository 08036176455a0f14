import { leftOpen } from '../../content/open.ts';
import type { Part } from './split.ts';

const ADDRESS = /(https?:\/\/[\w.~:/?#@!$&'*+,;=%-]*[\w/])/gu;

/** Official words so that MDX shows each sign of them as it stands, and makes no tag or link of them. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>{}~|&]/gu, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));

/** A paragraph, its addresses as links; what would make it a heading or a list is shown as it stands. */
function paragraph(text: string): string {
  const pieces = text.split(ADDRESS);
  const written = pieces.map((piece, index) =>
    index % 2 === 0 ? plain(piece) : `[${plain(piece)}](<${piece}>)`,
  );
  return written.join('').replace(/^(?=[#+=-])|^(\d+)(?=[.)])/u, '$1\\');
}

const GUIDE = leftOpen('用一两句平常话说明这一条款；不必说明的，连同标签一起删去');

function clause({ id, title, paragraphs }: Part): string {
  const asAttribute = title !== undefined && !/["&<>{}]/u.test(title);
  const texts = asAttribute || title === undefined ? paragraphs : [title, ...paragraphs];
  return [
    `<Clause id="${id}" reads=""${asAttribute ? ` title="${title}"` : ''}>`,
    ...texts.map(paragraph),
    '<Guide>',
    GUIDE,
    '</Guide>',
    '</Clause>',
  ].join('\n\n');
}

/**
 * notice.mdx: frontmatter and the clauses, each with a guide and a mark left open.
 * @param frontmatter as YAML
 */
export function noticeMdx(frontmatter: string, parts: readonly Part[]): string {
  return `---\n${frontmatter}---\n\n${parts.map(clause).join('\n\n')}\n`;
}
