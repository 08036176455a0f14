import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** An invented notice of an invented place, as people would tell it to new:notice. */
export const SIXTH = {
  id: 'nanlan-2026-8',
  source: join(here, 'source.txt'),
  title: '南岚省住房和城乡建设厅关于开展施工现场人员旧证换领电子证书工作的通知',
  issuer: '南岚省住房和城乡建设厅',
  region: '南岚',
} as const;

/** As flags; what is given here takes the place of the notice's own, and what is undefined is left out. */
export function flagsOf(others: Readonly<Record<string, string | undefined>> = {}): string[] {
  return Object.entries({ ...SIXTH, ...others }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
}

/** What is filled in where the frontmatter of notice.mdx says 待填, by what stands before it. */
const FILLED: Readonly<Record<string, string>> = {
  'shortTitle: ': '南岚换领电子证书（2026年）',
  'number: ': '南岚建人〔2026〕8号',
  'signed: ': '"2026-08-15"',
  'published: ': 'null',
  '  - ': '各市住房和城乡建设局\n  - 望鹤新区建设局\n  - 各施工企业',
  'kind: ': '换证通知',
  'summary: ': '让持有南岚旧证的人员在2026年9月1日至2027年3月31日换领电子证书。',
  '  - title: ': '南岚省建筑从业人员管理办法',
  '    number: ': '南岚建规〔2025〕3号',
  '  receivedAs: ': '编出来的文本，只用于测试',
  '  url: ': 'null',
};
const READS: Readonly<Record<string, string>> = {
  head: 'modelled',
  preamble: 'modelled',
  '1': 'modelled',
  '2': 'modelled',
  '3': 'informative',
  '3.1': 'modelled',
  '3.2': 'modelled',
  '3.3': 'modelled',
  '4': 'modelled',
  closing: 'modelled',
};

/** notice.mdx as made by new:notice, with everything filled in that it leaves open. */
function filledIn(mdx: string): string {
  return mdx
    .replace(/^(.+)待填.*$/gmu, (_, before) => `${before}${FILLED[before] ?? ''}`)
    .replace('why: {}', 'why: { published: 文件中没有印发或发布日期，只有落款日期。 }')
    .replace(/<Clause id="([^"]+)" reads=""/gu, (_, id) => `<Clause id="${id}" reads="${READS[id] ?? ''}"`)
    .replace(/<Guide>\n\n待填.*\n\n<\/Guide>\n\n/gu, '')
    .replace(/(<Clause id="1" [\s\S]*?)(<\/Clause>)/u, '$1<Guide>\n\n先看发证年份和年龄。\n\n</Guide>\n\n$2');
}

/** Does the work that new:notice leaves to people, in the folder that it made. */
export function fillFolder(folder: string): void {
  const mdx = join(folder, 'notice.mdx');
  writeFileSync(mdx, filledIn(readFileSync(mdx, 'utf8')));
  for (const name of readdirSync(join(here, 'folder'))) {
    copyFileSync(join(here, 'folder', name), join(folder, name));
  }
}
