import { pathText } from '../yaml/read.ts';
import { ofEach } from './each.ts';
import { placesIn, repeated } from './walk.ts';

/** Notes share an id where one ambiguity is told to different people in different words. */
const SHARED = 'notes';

/** What an entry of a list is known by, where it has such a name. */
function nameOf(entry: unknown): string {
  const { id, code, name } = (entry ?? {}) as Record<string, unknown>;
  const own = id ?? code ?? name;
  return typeof own === 'string' ? own : '';
}

/** Within a list of rules.yaml nothing is named twice: conditions, stands, issuers, posts, milestones. */
export const checkRepeats = ofEach(({ rules, files, lineOfRule }) =>
  placesIn(rules)
    .filter(({ node, path }) => Array.isArray(node) && path.at(-1) !== SHARED)
    .flatMap(({ node, path }) =>
      repeated(node as readonly unknown[], nameOf)
        .filter(({ key }) => key !== '')
        .map(({ key, index }) => ({
          file: files.rules,
          line: lineOfRule([...path, index]),
          where: pathText([...path, index]),
          says: `${key} 列了两次`,
          fix: '换一个编号，或删去一个',
        })),
    ),
);
