import { leftOpen } from '../../content/open.ts';
import { squeeze } from '../../content/text.ts';
import type { Part } from './split.ts';

const TELEPHONE = /(?<![\d-])(?:0\d{2,3}-\d{7,8}|400\d{7})(?:转\d+)?(?!\d)/gu;

/** What contacts.yaml holds at first: an entry for each telephone that the notice prints. */
export function contactsSkeleton(id: string, region: string, parts: readonly Part[]): object {
  const printed = parts.flatMap(({ id: clause, paragraphs }) =>
    [...squeeze(paragraphs.join('')).matchAll(TELEPHONE)].map(([phone]) => ({ clause, phone })),
  );
  return {
    contacts: printed.map(({ clause, phone }, index) => ({
      id: `${id}-${index + 1}`,
      region,
      office: leftOpen(`${phone} 是哪个单位的，照原文写`),
      phone,
      serves: leftOpen(`打 ${phone} 能问什么、办什么`),
      citation: { clause, quote: phone },
    })),
  };
}
