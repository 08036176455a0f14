import { withoutArtefacts } from '../text.ts';
import { pathText } from '../yaml/read.ts';
import { ofEach } from './each.ts';
import { objectsIn } from './walk.ts';

/** Every address that a step leads to is printed in the notice. */
export const checkLinks = ofEach(({ rules, files, source, lineOfRule }) => {
  const printed = withoutArtefacts(source.text);
  return objectsIn(rules)
    .filter(({ node }) => typeof node['url'] === 'string' && !printed.includes(node['url']))
    .map(({ node, path }) => ({
      file: files.rules,
      line: lineOfRule([...path, 'url']),
      where: pathText(path),
      says: `网址 ${node['url']} 不在通知的原文里`,
      fix: '照原文写网址；原文没有的不加链接',
    }));
});
