import type { Contact, PrintedField } from '../../rules/index.ts';

/** An office as it is shown: who, where, what for, and whatever the notice prints of it. */
export type ShownOffice = Pick<Contact, 'office' | 'region' | 'serves'> &
  Readonly<Partial<Record<PrintedField, string | undefined>>>;

/** What is read; telephone and mail are links instead. */
const LABELS: Readonly<Record<Exclude<PrintedField, 'phone' | 'email'>, string>> = {
  person: '联系人',
  address: '地址',
};

/** What a notice prints of an office, a line each: 联系人：刘永智 */
export function officeLines(office: ShownOffice): string[] {
  return (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((field) => {
    const text = office[field];
    return text ? [`${LABELS[field]}：${text}`] : [];
  });
}

/** What the notice lacks for reaching an office; '' where it prints a telephone. */
export function unprintedSays({ phone, address }: ShownOffice): string {
  return phone ? '' : `通知没有印这里的${address ? '电话' : '电话和地址'}。`;
}
