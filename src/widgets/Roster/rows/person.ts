import { CERTIFICATES } from '../../../rules/index.ts';
import type { Texts } from '../../form/task.ts';

/** Something in a row that is not as it should be. The row is answered all the same. */
export interface RowProblem {
  /** As it heads the column. */
  column: string;
  /** What stands in the cell, as far as it may be shown. */
  read: string;
  /** What is wrong and how to mend it. */
  says: string;
  /** `bad`: the cell counts as not told; `look`: it was taken as `says` tells. */
  kind: 'bad' | 'look';
}

/** One certificate of the list. */
export interface Person {
  line: number;
  name: string;
  /** What is told, as the widgets' fields tell it; `place` is the name of a region. */
  told: Texts;
  problems: readonly RowProblem[];
}

/** 证书种类 as readers see it; '' where it is not told. */
export function certificateName({ certificate }: Texts): string {
  return certificate !== undefined && Object.keys(CERTIFICATES).includes(certificate)
    ? CERTIFICATES[certificate as keyof typeof CERTIFICATES]
    : '';
}
