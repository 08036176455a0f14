import { inChinese } from '../../rules/index.ts';
import type { NoticeMetadata } from './metadata.ts';

/** A line about a notice as its page and its Markdown twin show it. */
export interface Described {
  term: string;
  value: string;
  /** Printed in the notice itself, not said by us. */
  official: boolean;
}

/** The metadata of a notice in words; what it does not print is said to be missing, with the reason. */
export function describedMetadata(metadata: NoticeMetadata): Described[] {
  const { why, number } = metadata;
  const missing = (reason: string | undefined) => `未载明。${reason ?? ''}`;
  const dated = (day: string | null, reason: string | undefined) => (day ? inChinese(day) : missing(reason));
  const printed = (term: string, value: string) => ({ term, value, official: true });
  const ours = (term: string, value: string) => ({ term, value, official: false });
  return [
    printed('标题', metadata.title),
    printed('发文机关', metadata.issuer),
    number ? printed('发文字号', number) : ours('发文字号', missing(why.number)),
    printed('收文单位', metadata.addressees.join('，')),
    ours('成文日期', dated(metadata.signed, why.signed)),
    ours('发布日期', dated(metadata.published, why.published)),
    ours('适用地区', metadata.region),
    ours('文件种类', metadata.kind),
  ];
}

/** What stands before the documents that moved a notice's last day, and those whose last day it moves: so we read them. */
export const MOVED = {
  by: '本站认为换证截止时间被后来的文件推迟了，见',
  of: '本站认为本文件推迟了换证截止时间，见',
};

/** The documents that a notice names as its basis: 《…》（number）. */
export function describedBasis({ basis }: NoticeMetadata): string[] {
  return basis.map(({ title, number }) => `《${title}》${number ? `（${number}）` : ''}`);
}
