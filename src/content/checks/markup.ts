import { attribute, type HastNode, nameOf, textOf, within } from '../hast.ts';
import type { Fault } from '../problem.ts';
import { hostBehindUser } from '../text.ts';

type Words = Pick<Fault, 'says' | 'fix'>;

/** Allowed link targets in our own text. Browsers read `/\` as `//`, which begins another host. */
const LEADS = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/u;
const ABSOLUTE = /^https?:\/\//iu;
/** A complete address; HOST below matches a bare host name. */
const ADDRESS = /^https?:\/\/\S+$/iu;
const HOST = /(?<![\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w.-]*[\w-])/giu;
const MAIL = /^[^\s@]+@[^\s@]+$/u;
const PHONE = /^[\d\s()+转-]{7,}$/u;

/** Whether an address has swallowed characters that do not belong in one, such as Chinese text. */
function swallows(href: string): boolean {
  try {
    return /[^\x21-\x7e]/u.test(decodeURI(href));
  } catch {
    return true;
  }
}

const digits = (text: string): string => text.replace(/\D/gu, '');

/** Whether the link text names an address, host, mailbox or telephone other than the link's target. */
function misleads(text: string, href: string): boolean {
  const words = text.trim();
  if (href.startsWith('tel:')) return PHONE.test(words) && !digits(href).endsWith(digits(words));
  if (href.startsWith('mailto:')) return MAIL.test(words) && href.slice('mailto:'.length) !== words;
  if (MAIL.test(words)) return true;
  const hosts = words.match(HOST) ?? [];
  // Links within the site may have the name of their page or file as text.
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
 * The fault of a link, if any.
 * @param ours whether it is in our own text; links in a notice's text must lead to exactly the address that they print
 */
function linkFault(node: HastNode, ours: boolean): Fault | undefined {
  const text = textOf(node, () => '');
  const words = wordsFor(node.properties?.href ?? '', text, ours);
  return words && { line: node.position?.start.line ?? 1, ...words };
}

const TABLES = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const OFFICIAL = ['p', 'br', 'a', 'OfficeTable', 'Guide', ...TABLES];
const PROSE = ['p', 'br', 'a', 'strong', 'ul', 'ol', 'li', ...TABLES];
const OURS = [...PROSE, 'PostTable', 'LastDay'];
/** Components that a page of prose may use; `src/pages/[page].astro` provides them. */
const PAGE_COMPONENTS = ['NoticeCount', 'Sources', 'Keeping', 'Report'] as const;
export type PageComponent = (typeof PAGE_COMPONENTS)[number];
const ON_PAGES = [...PROSE, 'h2', 'h3', ...PAGE_COMPONENTS];
const ATTRIBUTES = ['id', 'reads', 'title', 'continued', 'clause', 'class', 'scope', 'colspan', 'rowspan'];

/** Elements that Markdown creates by accident, and how to avoid them. */
const MADE: Record<string, Pick<Fault, 'says' | 'fix'>> = {
  Clause: { says: '条款套在条款里', fix: '条款一个接一个写，不互相包含' },
  strong: { says: '正文里有加粗', fix: '正文不加粗；导读里用 <strong>…</strong>' },
  em: { says: '“*”之间的字变成了斜体', fix: '星号写作全角“＊”' },
  del: { says: '两个“~”之间的字会被划掉', fix: '写作全角“～”或“至”' },
  ol: { says: '以“1.”开头的一行变成了列表，编号会丢', fix: '写作“1．”' },
  ul: { says: '以“-”开头的一行变成了列表', fix: '照原文的符号写' },
};

const lineOf = (node: HastNode): number | undefined => node.position?.start.line;

function unknownElement(node: HastNode, usable: readonly string[]): Fault {
  const name = nameOf(node);
  const made = (usable === ON_PAGES && name === 'Clause' ? undefined : MADE[name]) ?? {
    says: `这里不能用 <${name}>`,
    fix: `能用的有：${usable.join('、')}`,
  };
  return { line: lineOf(node), ...made };
}

/** Attributes that are not allowed, such as styles and event handlers, which the pages would block. */
function attributeFaults(node: HastNode): Fault[] {
  return (node.attributes ?? []).flatMap(({ name = '{…}', value }) =>
    ATTRIBUTES.includes(name) && (typeof value === 'string' || name === 'continued')
      ? []
      : [
          {
            line: lineOf(node),
            says: `<${nameOf(node)}> 上不能写 ${name}`,
            fix: `只能写：${ATTRIBUTES.join('、')}`,
          },
        ],
  );
}

const HAN = '[\\p{Script=Han}，。；：、！？）》”]';
/** A line break between Chinese characters is displayed as a space. */
const BROKEN = new RegExp(`${HAN}\\n(?=[\\p{Script=Han}（《“])`, 'u');

/** Markdown syntax that was probably not meant as such. */
function textFaults(node: HastNode): Fault[] {
  const text = node.value ?? '';
  const lineAt = (index: number) => (lineOf(node) ?? 1) + text.slice(0, index).split('\n').length - 1;
  const bold = text.indexOf('**');
  const broken = text.search(BROKEN);
  const found: Fault[] = [];
  if (bold >= 0)
    found.push({
      line: lineAt(bold),
      says: '“**”会原样显示出来',
      fix: '正文不加粗；导读里用 <strong>…</strong>',
    });
  if (broken >= 0)
    found.push({
      line: lineAt(broken),
      says: '一段话里换了行，网页上会多出空格',
      fix: '接成一行；另起一段的，中间空一行',
    });
  return found;
}

/** Allowed contents of one part of a file. */
interface Allowed {
  elements: readonly string[];
  /** The elements to suggest when another one is found. */
  usable: readonly string[];
  /** Whether this is our own text rather than the notice's. */
  ours: boolean;
}

const ANYWHERE = [...new Set([...OFFICIAL, ...OURS])];
const OFFICIAL_TEXT: Allowed = { elements: OFFICIAL, usable: ANYWHERE, ours: false };
const GUIDE: Allowed = { elements: OURS, usable: ANYWHERE, ours: true };
const PAGE: Allowed = { elements: ON_PAGES, usable: ON_PAGES, ours: true };

function faultsIn(node: HastNode, allowed: Allowed): Fault[] {
  if (node.type === 'text') return textFaults(node);
  const name = nameOf(node);
  if (name === '') {
    const isImport = node.type === 'mdxjsEsm';
    const says = isImport
      ? `“${(node.value ?? '').trim()}”是程序，不是文字`
      : `“{${node.value ?? ''}}”是程序，不是文字`;
    const fix = isImport
      ? '删去：文字里不能有 import、export，要用的组件已经在那里'
      : '删去；原文确有花括号的，写作全角“｛｝”';
    return [{ line: lineOf(node), says, fix }];
  }
  if (!allowed.elements.includes(name)) return [unknownElement(node, allowed.usable)];
  const inner = name === 'Guide' ? GUIDE : allowed;
  const leads = name === 'a' ? linkFault(node, allowed.ours) : undefined;
  return [
    ...attributeFaults(node),
    ...(leads ? [leads] : []),
    ...(node.children ?? []).flatMap((child) => faultsIn(child, inner)),
  ];
}

/** An office table must print the offices of the clause that contains it: others would pass for them. */
function tableFaults(clause: HastNode): Fault[] {
  const id = attribute(clause, 'id') ?? '';
  return within(clause, 'OfficeTable').flatMap((table) =>
    attribute(table, 'clause') === id
      ? []
      : [
          {
            line: lineOf(table),
            says: '<OfficeTable> 写的不是它所在的条款',
            fix: `写 <OfficeTable clause="${id}" />`,
          },
        ],
  );
}

/** Faults of notice.mdx: text outside clauses, and markup that would display differently from what is meant. */
export function noticeFaults(body: HastNode): Fault[] {
  return (body.children ?? []).flatMap((node): Fault[] => {
    if (nameOf(node) === 'Clause') {
      const inner = (node.children ?? []).flatMap((child) => faultsIn(child, OFFICIAL_TEXT));
      return [...attributeFaults(node), ...tableFaults(node), ...inner];
    }
    const text = textOf(node, () => '').trim();
    if (node.type === 'text' && text === '') return [];
    const says = `“${(text || node.value || nameOf(node)).slice(0, 20)}”不在任何条款里`;
    return [{ line: lineOf(node), says, fix: '移进 <Clause>，或删去' }];
  });
}

/** Faults of a page of prose: code, and markup that would display differently from what is meant. */
export const pageFaults = (body: HastNode): Fault[] =>
  (body.children ?? []).flatMap((node) => faultsIn(node, PAGE));
