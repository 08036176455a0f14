import type { Citation } from '../../rules/index.ts';
import { squeeze } from '../text.ts';
import type { Notice } from './read.ts';

/**
 * The words with which a notice names those to whom it is addressed, from the first addressee to the last.
 * @returns undefined where its head does not hold them all, in this order
 */
export function addresseesOf({ id, clauses, metadata }: Notice): Citation | undefined {
  const head = squeeze(clauses.find((clause) => clause.id === 'head')?.text ?? '');
  let [from, to] = [-1, 0];
  for (const addressee of metadata.addressees.map(squeeze)) {
    const at = head.indexOf(addressee, to);
    if (at < 0) return undefined;
    if (from < 0) from = at;
    to = at + addressee.length;
  }
  return { notice: id, clause: 'head', quote: head.slice(from, to) };
}
