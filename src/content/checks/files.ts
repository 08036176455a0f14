import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, Problem } from '../problem.ts';

/** Allowed files of a notice's folder. Only answers.yaml is optional. */
const NOTICE_FILES = ['notice.mdx', 'rules.yaml', 'contacts.yaml', 'answers.yaml', 'source.txt'];

/** Sorted entries of a folder, without hidden files (.DS_Store); [] if it is not a folder. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Names of the subfolders; each holds a notice. */
export const foldersIn = (folder: string): string[] =>
  entriesOf(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Reports files that would never be read: beside the notices' folders, or with a mistyped name in one of them. */
export function checkStrays(notices: string): Problem[] {
  return entriesOf(notices).flatMap((entry): Problem[] => {
    const path = join(notices, entry.name);
    if (!entry.isDirectory()) {
      const fix = '移进一份通知的文件夹，或删去；这里只有文件夹，一份通知一个';
      return [{ file: path, line: 1, says: '这个文件不在任何一份通知的文件夹里，不会用到', fix }];
    }
    return entriesOf(path)
      .filter(({ name }) => !NOTICE_FILES.includes(name))
      .map(({ name }) => ({
        file: join(path, name),
        line: 1,
        says: '没有这种文件，里面的内容不会用到',
        fix: `改名或删去；通知的文件夹里只有 ${NOTICE_FILES.join('、')}`,
      }));
  });
}

/** Control, formatting and private-use characters: invisible, or shown differently from one computer to the next. */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
const KINDS: readonly [characters: RegExp, says: string][] = [
  [/\p{Bidi_Control}/u, '改变文字方向的字符'],
  [/\p{Co}/u, '别的电脑上显示不出来的自造字'],
  [/[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u, '控制字符'],
  [/./su, '看不见的字符'],
];
/** Radicals and compatibility ideographs: they look like a Chinese character, but a search for it does not find them. */
const TWIN = /(?!\p{Unified_Ideograph})[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/** Escapes of YAML and character references of HTML. */
const WRITTEN =
  /(?<!\\)\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0abevNLP]))|&#[xX]([\da-fA-F]{1,6});|&#(\d{1,7});|&(shy|zwnj|zwj|lrm|rlm|ZeroWidthSpace|NoBreak);/gu;
const NAMED: Readonly<Record<string, number>> = {
  '0': 0x0,
  a: 0x7,
  b: 0x8,
  e: 0x1b,
  v: 0xb,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
  shy: 0xad,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  ZeroWidthSpace: 0x200b,
  NoBreak: 0x2060,
};
const LAST_CODE = 0x10_ff_ff;

interface Found {
  character: string;
  at: number;
  /** The escape, if the character is not written literally. */
  written?: string;
}

/** Finds escaped characters. Escapes with one letter after the backslash exist only in YAML. */
function writtenIn(text: string, isYaml: boolean): Found[] {
  const all = [...text.matchAll(WRITTEN)].filter(([written]) => isYaml || written.length > 2);
  return all.flatMap(({ 0: written, index: at, ...parts }) => {
    const hex = parts[1] ?? parts[2] ?? parts[3] ?? parts[5];
    const code =
      hex === undefined ? Number(parts[6] ?? NAMED[parts[4] ?? parts[7] ?? '']) : Number.parseInt(hex, 16);
    return code <= LAST_CODE ? [{ character: String.fromCodePoint(code), at, written }] : [];
  });
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function unseenFault({ character, written }: Found): Pick<Fault, 'says' | 'fix'> {
  const kind = KINDS.find(([characters]) => characters.test(character))?.[1];
  const fix = '删去；编辑器里看不见它的，把这一行重新录入';
  return { says: `有${kind} ${codeOf(character)}${written ? `（写作 ${written}）` : ''}`, fix };
}

function twinFault({ character }: Found): Pick<Fault, 'says' | 'fix'> {
  const meant = character.normalize('NFKC');
  const says = `“${character}”（${codeOf(character)}）是部首或兼容字，只是看上去像汉字`;
  return { says, fix: meant === character ? '重新录入这个字' : `改成“${meant}”（${codeOf(meant)}）` };
}

/**
 * The first occurrence of each invisible or look-alike character.
 * @param official the notices' own text: a compatibility ideograph that occurs in it may be copied
 */
function characterFaults(text: string, official: string, isYaml: boolean): Fault[] {
  const standing = (characters: RegExp): Found[] =>
    [...text.matchAll(characters)].map(({ 0: character, index: at }) => ({ character, at }));
  const written = writtenIn(text, isYaml).filter(({ character }) => character.search(UNSEEN) === 0);
  const unseen = [...standing(UNSEEN), ...written];
  const twins = standing(TWIN).filter(({ character }) => !official.includes(character));
  const all = [
    ...unseen.map((each) => ({ ...each, ...unseenFault(each) })),
    ...twins.map((each) => ({ ...each, ...twinFault(each) })),
  ];
  const first = new Map(all.toReversed().map((each) => [each.character, each]));
  return [...first.values()].map(({ at, says, fix }) => ({
    line: text.slice(0, at).split('\n').length,
    says,
    fix,
  }));
}

const YAML = /\.ya?ml$/iu;
const TEXT = /\.(?:mdx?|ya?ml|txt|json)$/iu;
/** Page breaks in the received text. */
const FORM_FEEDS = /\f/gu;

/** The text of a file; undefined if it cannot be read or decoded, which its reader reports. */
function textOf(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
    return text.includes('\uFFFD') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The text files in a folder and its subfolders. */
function textsIn(folder: string): { file: string; text: string }[] {
  return entriesOf(folder).flatMap((entry) => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return textsIn(file);
    const text = TEXT.test(entry.name) ? textOf(file) : undefined;
    return text === undefined ? [] : [{ file, text }];
  });
}

/**
 * Checks that no content file has control, invisible or look-alike characters (such as radicals).
 * @param content the folder `content`
 */
export function checkCharacters(content: string): Problem[] {
  const texts = textsIn(content);
  const isSource = (file: string) => file.endsWith('source.txt');
  const official = texts.flatMap(({ file, text }) => (isSource(file) ? [text] : [])).join('');
  return texts.flatMap(({ file, text }) => {
    const shown = isSource(file) ? text.replaceAll(FORM_FEEDS, ' ') : text;
    return characterFaults(shown, official, YAML.test(file)).map((fault) => ({ file, ...fault }));
  });
}
