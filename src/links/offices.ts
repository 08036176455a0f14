import { type Contact, PRINTED_LINES, type PrintedField, type PrintedLine } from '../rules/index.ts';

/**
 * The link that dials a printed number; an extension follows after a pause.
 * 0851-85823865 → tel:085185823865, 4009999355转1 → tel:4009999355,1
 */
export function phoneHref(phone: string): string {
  const [number = '', extension = ''] = phone.split('转').map((part) => part.replace(/\D/g, ''));
  return `tel:${number}${extension && `,${extension}`}`;
}

/** An office as it is shown: who, where, what for, and whatever the notice prints of it. */
export type ShownOffice = Pick<Contact, 'office' | 'region' | 'serves'> &
  Readonly<Partial<Record<PrintedField, string | undefined>>> & {
    /** In everyday words, where it has to be named without its telephone. */
    short?: string;
  };

/** What a notice prints of an office, a line each: 联系人：刘永智. Telephone and mail are links instead: `ContactWays`. */
export function officeLines(office: ShownOffice): string[] {
  return (Object.keys(PRINTED_LINES) as PrintedLine[]).flatMap((field) => {
    const text = office[field];
    return text ? [`${PRINTED_LINES[field]}：${text}`] : [];
  });
}

/** What the notice lacks for reaching an office; '' where it prints a telephone. */
export function unprintedSays({ phone, address }: ShownOffice): string {
  return phone ? '' : `通知没有印这里的${address ? '电话' : '电话和地址'}。`;
}
