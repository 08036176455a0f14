import { addresseesOf } from '../notice/addressees.ts';
import { ofEach } from './each.ts';

/** The addressees that the frontmatter lists stand in the head of the notice, in its order. */
export const checkAddressees = ofEach((notice) => {
  if (addresseesOf(notice)) return [];
  const { files, metadata, lineOfMetadata } = notice;
  return [
    {
      file: files.notice,
      line: lineOfMetadata(['addressees']),
      where: 'addressees',
      says: `文首（条款 head）没有依次写着“${metadata.addressees.join('”“')}”`,
      fix: '按原文的次序逐个照录收文单位',
    },
  ];
});
