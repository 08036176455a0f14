import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Adds generated notices to a project until there are as many: copies of those that there are, with their rules, answers and
 * contacts, under ids of their own, so that what one says of another stays within its copy.
 * @param root a copy of the project
 * @returns the ids of all
 */
export function multiply(root: string, many: number): string[] {
  const folder = join(root, 'content/notices');
  const notices = readdirSync(folder);
  const files = globSync('*/*', { cwd: folder }).map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  const contacts = files
    .filter(({ file }) => basename(file) === 'contacts.yaml')
    .flatMap(({ text }) => [...text.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id = '']) => id));
  const ids = [...notices, ...contacts].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`, 'g');
  for (let copy = 1; copy * notices.length < many; copy += 1) {
    for (const { file, text } of files) {
      const to = join(folder, `${dirname(file)}-x${copy}`);
      mkdirSync(to, { recursive: true });
      writeFileSync(join(to, basename(file)), text.replace(pattern, `$&-x${copy}`));
    }
  }
  return readdirSync(folder);
}
