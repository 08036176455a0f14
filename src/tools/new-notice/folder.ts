import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { leftOpen } from '../../content/open.ts';
import { QUESTIONS, readQuestions } from '../../content/questions.ts';
import type { Part } from './split.ts';

const ADDRESS = /(https?:\/\/[\w.~:/?#@!$&'*+,;=%-]*[\w/])/gu;
const GUIDE = leftOpen('用一两句平常话说明这一条款；不必说明的，连同标签一起删去');

/** Official words so that MDX shows each sign of them as it stands, and makes no tag or link of them. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>{}~|&]/gu, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));

/** A paragraph, its addresses as links; what would make it a heading or a list is shown as it stands. */
function paragraph(text: string): string {
  const pieces = text.split(ADDRESS);
  const written = pieces.map((piece, index) =>
    index % 2 === 0 ? plain(piece) : `[${plain(piece)}](<${piece}>)`,
  );
  return written.join('').replace(/^(?=[#+=-])|^(\d+)(?=[.)])/u, '$1\\');
}

/** A clause as notice.mdx holds it, its mark `reads` and its guide left open. */
export function clauseMdx({ id, title, paragraphs }: Part): string {
  const opening = `<Clause id="${id}" reads=""${title === undefined ? '' : ` title="${title}"`}>`;
  return [opening, ...paragraphs.map(paragraph), '<Guide>', GUIDE, '</Guide>', '</Clause>'].join('\n\n');
}

/** Puts what the placeholders {{id}}, {{title}} … stand for into a text, where they stand between double quotes. */
const filled = (text: string, known: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/gu, (_, name) => JSON.stringify(known[name] ?? '').slice(1, -1));

/** The template of answers.yaml holds one answer: it is repeated for every question that people ask. */
function answersYaml(template: string): string {
  const start = template.indexOf('  - ');
  const answers = readQuestions(QUESTIONS).questions.map(({ id, asks }) =>
    filled(template.slice(start), { question: id, asks }),
  );
  return template.slice(0, start) + answers.join('');
}

/**
 * Writes content/notices/<id>/: source.txt as received, and the template filled with what is known.
 * @param known what the placeholders of the template stand for
 * @param source path of the text as received
 * @param clauses into which it was split
 * @returns the names of the files
 * @throws Error where the folder is there already: nothing is overwritten
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
