import { addresseesOf } from '../notice/addressees.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';

/** The addressees that the frontmatter lists stand in the head of the notice, in its order. */
export function checkAddressees(notices: readonly Notice[]): Problem[] {
  return notices
    .filter((notice) => addresseesOf(notice) === undefined)
    .map(({ files, metadata, lineOfMetadata }) => ({
      file: files.notice,
      line: lineOfMetadata(['addressees']),
      where: 'addressees',
      says: `文首（条款 head）没有依次写着“${metadata.addressees.join('”“')}”`,
      fix: '按原文的次序逐个照录收文单位',
    }));
}
