import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const FOLDER = 'content/notices';

/** Every id that must be another in a copy: of the notices themselves, and of their contacts. */
function idsIn(folder: string): string[] {
  const contacts = globSync('*/contacts.yaml', { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id = '']) => id),
  );
  return [...readdirSync(folder), ...contacts];
}

/**
 * Adds notices until there are as many: those that there are once more, with their rules, answers and contacts, under
 * ids of their own, so that what one says of another stays within its copy.
 * @param root a copy of the project
 * @returns the ids of all
 */
export function multiply(root: string, many: number): string[] {
  const folder = join(root, FOLDER);
  const notices = readdirSync(folder);
  const ids = idsIn(folder).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`, 'g');
  const files = globSync('*/*', { cwd: folder }).map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  for (let copy = 1; copy * notices.length < many; copy += 1) {
    for (const { file, text } of files) {
      const to = join(folder, `${dirname(file)}-x${copy}`);
      mkdirSync(to, { recursive: true });
      writeFileSync(join(to, basename(file)), text.replace(pattern, `$&-x${copy}`));
    }
  }
  return readdirSync(folder);
}
