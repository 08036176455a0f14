import { type Contact, PRINTED_LINES, type PrintedField, type PrintedLine } from '../rules/index.ts';

/**
 * The `tel:` link of a printed number; an extension is dialled after a pause.
 * 0851-85823865 → tel:085185823865, 4009999355转1 → tel:4009999355,1
 */
export function phoneHref(phone: string): string {
  const [number = '', extension = ''] = phone.split('转').map((part) => part.replace(/\D/g, ''));
  return `tel:${number}${extension && `,${extension}`}`;
}

/** An office as displayed: who, where, what for, and its printed details. */
export type ShownOffice = Pick<Contact, 'office' | 'region' | 'serves'> &
  Readonly<Partial<Record<PrintedField, string | undefined>>> & {
    /** Everyday name, used when the office is mentioned without its telephone. */
    short?: string;
  };

/** Printed details of an office as lines: 联系人：刘永智. Telephone and mail are links instead: `ContactWays`. */
export function officeLines(office: ShownOffice): string[] {
  return (Object.keys(PRINTED_LINES) as PrintedLine[]).flatMap((field) => {
    const text = office[field];
    return text ? [`${PRINTED_LINES[field]}：${text}`] : [];
  });
}

/** Says which contact details the notice does not print; '' if it prints a telephone. */
export function unprintedSays({ phone, address }: ShownOffice): string {
  return phone ? '' : `通知没有印这里的${address ? '电话' : '电话和地址'}。`;
}
