import { type HastNode, textOf } from '../notice/hast.ts';
import type { Fault } from '../problem.ts';
import { hostBehindUser } from '../text.ts';

type Words = Pick<Fault, 'says' | 'fix'>;

/** Addresses that our own words may lead to. A browser reads `/\` as `//`, the beginning of another host. */
const LEADS = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/u;
const ABSOLUTE = /^https?:\/\//iu;
/** A whole address, and the name of a host, as people write them. */
const ADDRESS = /^https?:\/\/\S+$/iu;
const HOST = /(?<![\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w.-]*[\w-])/giu;
const MAIL = /^[^\s@]+@[^\s@]+$/u;
const PHONE = /^[\d\s()+转-]{7,}$/u;

/** Does an address hold more than the characters of addresses? */
function swallows(href: string): boolean {
  try {
    return /[^\x21-\x7e]/u.test(decodeURI(href));
  } catch {
    return true;
  }
}

const digits = (text: string): string => text.replace(/\D/gu, '');

/** Does a text name an address, a host, a mailbox or a telephone that is not the one its link leads to? */
function misleads(text: string, href: string): boolean {
  const words = text.trim();
  if (href.startsWith('tel:')) return PHONE.test(words) && !digits(href).endsWith(digits(words));
  if (href.startsWith('mailto:')) return MAIL.test(words) && href.slice('mailto:'.length) !== words;
  if (MAIL.test(words)) return true;
  const hosts = words.match(HOST) ?? [];
  // A page or file of the site may be called by its name.
  if (!ABSOLUTE.test(href)) return ADDRESS.test(words) || (hosts[0] === words && !href.endsWith(words));
  const target = new URL(href);
  if (ADDRESS.test(words)) return !URL.canParse(words) || new URL(words).href !== target.href;
  return hosts.some((host) => host.toLowerCase() !== target.hostname);
}

function wordsFor(href: string, text: string, ours: boolean): Words | undefined {
  if (swallows(href))
    return { says: '网址把后面的中文也当成了网址', fix: '写作 [网址](网址)，方括号和圆括号里只有网址' };
  if (!ours && href !== text && href !== `mailto:${text}`)
    return { says: `链接写着“${text}”，指向的却是 ${href}`, fix: '正文里的链接，文字和网址要相同' };
  if (!LEADS.test(href) || (ABSOLUTE.test(href) && !URL.canParse(href)))
    return { says: `链接不能指向 ${href}`, fix: '写 https://、http:// 开头的网址，或站内的 /…、#…' };
  const hidden = ABSOLUTE.test(href) ? hostBehindUser(href) : undefined;
  if (hidden !== undefined)
    return {
      says: `网址 ${href} 打开的是 ${hidden}，“@”前面的只是用户名`,
      fix: '删去“@”和它前面的，或照原来的网址改正',
    };
  return misleads(text, href)
    ? { says: `链接写着“${text}”，指向的却是 ${href}`, fix: '文字是网址、邮箱或电话的，要与指向的相同' }
    : undefined;
}

/**
 * What is wrong with where a link leads.
 * @param ours it stands in our own words, not in the notice's: those lead to the address that they print and nowhere else
 */
export function linkFault(node: HastNode, ours: boolean): Fault | undefined {
  const text = textOf(node, () => '');
  const words = wordsFor(node.properties?.href ?? '', text, ours);
  return words && { line: node.position?.start.line ?? 1, ...words };
}
