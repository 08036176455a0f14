import { type HastNode, textOf } from '../notice/hast.ts';
import type { Problem } from '../problem.ts';

type Fault = Pick<Problem, 'line' | 'says' | 'fix'>;

const HAN = '[\\p{Script=Han}，。；：、！？）》”]';
/** A line break between Chinese characters shows as a space. */
const BROKEN = new RegExp(`${HAN}\\n(?=[\\p{Script=Han}（《“])`, 'u');
/** Addresses that our own words may lead to. */
const LEADS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/u;

/** Does an address hold more than the characters of addresses? */
function swallows(href: string): boolean {
  try {
    return /[^\x21-\x7e]/u.test(decodeURI(href));
  } catch {
    return true;
  }
}

function linkFault(href: string, text: string, ours: boolean): Pick<Problem, 'says' | 'fix'> | undefined {
  if (swallows(href))
    return { says: '网址把后面的中文也当成了网址', fix: '写作 [网址](网址)，方括号和圆括号里只有网址' };
  if (!ours && href !== text && href !== `mailto:${text}`)
    return { says: `链接写着“${text}”，指向的却是 ${href}`, fix: '正文里的链接，文字和网址要相同' };
  return LEADS.test(href)
    ? undefined
    : { says: `链接不能指向 ${href}`, fix: '写 https://、http:// 开头的网址，或站内的 /…、#…' };
}

/**
 * What Markdown makes of a text or a link that people do not mean.
 * @param ours our own words, not the notice's
 */
export function proseFaults(node: HastNode, ours: boolean): Fault[] {
  const first = node.position?.start.line ?? 1;
  if (node.type !== 'text') {
    const href = node.properties?.href ?? '';
    const fault = linkFault(
      href,
      textOf(node, () => ''),
      ours,
    );
    return fault ? [{ line: first, ...fault }] : [];
  }
  const text = node.value ?? '';
  const lineAt = (index: number) => first + text.slice(0, index).split('\n').length - 1;
  const bold = text.indexOf('**');
  const broken = text.search(BROKEN);
  return [
    ...(bold < 0
      ? []
      : [{ line: lineAt(bold), says: '“**”会原样显示出来', fix: '正文不加粗；导读里用 <strong>…</strong>' }]),
    ...(broken < 0
      ? []
      : [
          {
            line: lineAt(broken),
            says: '一段话里换了行，网页上会多出空格',
            fix: '接成一行；另起一段的，中间空一行',
          },
        ]),
  ];
}
