/**
 * The link that dials a printed number; an extension follows after a pause.
 * 0851-85823865 → tel:085185823865, 4009999355转1 → tel:4009999355,1
 */
export function phoneHref(phone: string): string {
  const [number = '', extension = ''] = phone.split('转').map((part) => part.replace(/\D/g, ''));
  return `tel:${number}${extension && `,${extension}`}`;
}
