import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { leftOpen } from '../../content/open.ts';
import { QUESTIONS, readQuestions } from '../../content/questions.ts';
import type { Part } from './split.ts';

const ADDRESS = /(https?:\/\/[\w.~:/?#@!$&'*+,;=%-]*[\w/])/gu;
const GUIDE = leftOpen('用一两句平常话说明这一条款；不必说明的，连同标签一起删去');

/** Escapes official text for MDX, so that it creates no tags or links. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>{}~|&]/gu, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));

/** A paragraph with its addresses as links; heading and list syntax is escaped. */
function paragraph(text: string): string {
  const pieces = text.split(ADDRESS);
  const written = pieces.map((piece, index) =>
    index % 2 === 0 ? plain(piece) : `[${plain(piece)}](<${piece}>)`,
  );
  return written.join('').replace(/^(?=[#+=-])|^(\d+)(?=[.)])/u, '$1\\');
}

/** A clause of notice.mdx; its mark `reads` and its guide are left for the editor. */
export function clauseMdx({ id, title, paragraphs }: Part): string {
  const opening = `<Clause id="${id}" reads=""${title === undefined ? '' : ` title="${title}"`}>`;
  return [opening, ...paragraphs.map(paragraph), '<Guide>', GUIDE, '</Guide>', '</Clause>'].join('\n\n');
}

/** Fills placeholders {{id}}, {{title}} … of a template; values are escaped for double quotes. */
const filled = (text: string, known: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/gu, (_, name) => JSON.stringify(known[name] ?? '').slice(1, -1));

/** Repeats the single answer of the template for every question in questions.yaml. */
function answersYaml(template: string): string {
  const start = template.indexOf('  - ');
  const answers = readQuestions(QUESTIONS).questions.map(({ id, asks }) =>
    filled(template.slice(start), { question: id, asks }),
  );
  return template.slice(0, start) + answers.join('');
}

/**
 * Writes content/notices/<id>/: source.txt as received, and the filled template.
 * @param known values of the template's placeholders
 * @param source path of the received text
 * @param clauses the split text
 * @returns the names of the files
 * @throws Error if the folder already exists: nothing is overwritten
 */
export function writeFolder(
  known: Readonly<Record<'id' | 'title' | 'issuer' | 'region' | 'sha256' | 'today', string>>,
  source: string,
  clauses: readonly Part[],
): string[] {
  const template = (name: string) => readFileSync(new URL(`template/${name}`, import.meta.url), 'utf8');
  const files = {
    'notice.mdx': `${filled(template('notice.mdx'), known)}\n${clauses.map(clauseMdx).join('\n\n')}\n`,
    'rules.yaml': filled(template('rules.yaml'), known),
    'contacts.yaml': filled(template('contacts.yaml'), known),
    'answers.yaml': answersYaml(template('answers.yaml')),
  };
  const folder = `content/notices/${known.id}`;
  mkdirSync(folder);
  copyFileSync(source, `${folder}/source.txt`);
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
  return ['source.txt', ...Object.keys(files)];
}
