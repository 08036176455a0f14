import { phoneHref } from '../../widgets/kit/phone-link.ts';

const PHONE = /(?<![\d-])(?:0\d{2,3}-\d{7,8}|400\d{7})(?:转\d+)?(?![\d-])/gu;
const GUIDE = /<guide-part>([\s\S]*?)<\/guide-part>/gu;

/** Parts what a `<Clause>` renders: the official text, and our guide, which `<Guide>` wraps so that it can be told apart. */
export function splitGuide(html: string): { official: string; guide: string } {
  return {
    official: html.replace(GUIDE, ''),
    guide: [...html.matchAll(GUIDE)].map((match) => match[1]).join(''),
  };
}

/** A clause's own heading: 一 is an h3, 一（一） an h4. */
export function clauseHeading(id: string, title: string | undefined): string {
  if (!title) return '';
  const tag = /^\d+\./.test(id) ? 'h4' : 'h3';
  return `<${tag}>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${tag}>`;
}

/** Telephones in our own text become links that dial. */
export function linkPhones(html: string): string {
  return html.replace(PHONE, (phone) => `<a class="phone" href="${phoneHref(phone)}">${phone}</a>`);
}
