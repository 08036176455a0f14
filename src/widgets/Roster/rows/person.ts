import { CERTIFICATES } from '../../../rules/index.ts';
import type { Texts } from '../../form/task.ts';

/** A problem in a row. The row is answered nevertheless. */
export interface RowProblem {
  /** Heading of the column. */
  column: string;
  /** Content of the cell, as far as it may be shown. */
  read: string;
  /** What is wrong and how to correct it. */
  says: string;
  /** `bad`: the cell is ignored; `look`: it was used as `says` explains. */
  kind: 'bad' | 'look';
}

/** One certificate of the list. */
export interface Person {
  line: number;
  name: string;
  /** Facts as the widgets' fields store them, except that `place` is the name of a region. */
  told: Texts;
  problems: readonly RowProblem[];
}

/** 证书种类 in words; '' if unknown. */
export function certificateName({ certificate }: Texts): string {
  return certificate !== undefined && Object.keys(CERTIFICATES).includes(certificate)
    ? CERTIFICATES[certificate as keyof typeof CERTIFICATES]
    : '';
}
