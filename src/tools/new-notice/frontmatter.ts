import { leftOpen } from '../../content/open.ts';
import { sha256Of, squeeze } from '../../content/text.ts';
import { foundAddressees, foundBasis } from './found.ts';
import type { Part } from './split.ts';
import type { Told } from './told.ts';

const WHY = { number: '发文字号', signed: '成文日期', published: '发布日期' } as const;

/**
 * The frontmatter of a new notice; what is not told is left open.
 * @param source the text as received
 * @param parts the clauses into which it was split
 * @param today the day on which it is made
 */
export function newFrontmatter(told: Told, source: string, parts: readonly Part[], today: string): object {
  const dated = {
    number: told['document-number'] ?? null,
    signed: told.issued ?? null,
    published: told.published ?? null,
  };
  const silent = Object.entries(WHY).filter(([key]) => dated[key as keyof typeof WHY] === null);
  const addressees = foundAddressees(parts);
  return {
    title: squeeze(told.title ?? ''),
    shortTitle: told['short-title'] ?? leftOpen('短标题，最多24个字'),
    issuer: told.issuer,
    ...dated,
    why: Object.fromEntries(
      silent.map(([key, name]) => [key, leftOpen(`为什么没有${name}；原文有就填上，并删去这一行`)]),
    ),
    region: told.region,
    addressees: addressees.length > 0 ? addressees : [leftOpen('发给谁，照原文的次序逐个列出')],
    kind: told.kind ?? leftOpen('文件种类，一个词，如 换证通知'),
    summary: leftOpen('这份通知做什么，一句话'),
    basis: foundBasis(parts),
    amends: [],
    source: {
      receivedAs: told['received-as'] ?? leftOpen('原文怎样得来'),
      url: told.url ?? null,
      sha256: sha256Of(source),
    },
    lastChecked: today,
    defects: [],
  };
}
