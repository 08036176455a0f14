import { CERTIFICATES } from '../../../rules/index.ts';
import type { Texts } from '../../kit/questionnaire/task.ts';

/** 证书种类 as readers see it; '' where it is not told. */
export function certificateName({ certificate }: Texts): string {
  return certificate !== undefined && Object.keys(CERTIFICATES).includes(certificate)
    ? CERTIFICATES[certificate as keyof typeof CERTIFICATES]
    : '';
}
