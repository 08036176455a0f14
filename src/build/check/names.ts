import { todayInChina } from '../../rules/index.ts';
import type { Notice } from '../notice/read.ts';
import type { Fault, Problem } from '../problem.ts';
import { problemsIn } from './walk.ts';

const ID = /^[a-z0-9-]+$/;

/** A notice that is named as amended: another, and one that there is. */
function amendedFault(named: string, own: string, ids: readonly string[]): Pick<Problem, 'says' | 'fix'>[] {
  if (named === own)
    return [{ says: `${own} 写着改变它自己`, fix: 'amends 写它所改变的另一份通知；没有的写 []' }];
  return ids.includes(named) ? [] : [{ says: `没有通知 ${named}`, fix: `应是以下之一：${ids.join('、')}` }];
}

/** The notices that the frontmatter names as amended. */
function listedFaults({ id, metadata }: Notice, ids: readonly string[]): Fault[] {
  return metadata.amends.flatMap((named, index) =>
    amendedFault(named, id, ids).map((fault) => ({
      path: ['amends', index],
      where: 'amends',
      ...fault,
    })),
  );
}

/** The notices whose rules change; the frontmatter names them too, so that readers of the page are told whom the notice changes. */
function movedFaults({ id, metadata, rules }: Notice, ids: readonly string[]): Fault[] {
  return (rules.amends ?? []).flatMap(({ notice: moved }, index) => {
    const faults = amendedFault(moved, id, ids);
    if (faults.length === 0 && !metadata.amends.includes(moved)) {
      faults.push({
        says: `规则改变了 ${moved}，notice.mdx 的 amends 里没有它`,
        fix: `在 notice.mdx 的 amends 里加上 ${moved}，或删去这条规则`,
      });
    }
    const path = ['amends', index, 'notice'];
    return faults.map((fault) => ({ path, where: `amends[${index}]`, ...fault }));
  });
}

function ownName({ id, rules }: Notice): Fault[] {
  if (ID.test(id) && rules.notice === id) return [];
  const place = { path: ['notice'], where: 'notice' };
  if (ID.test(id)) return [{ ...place, says: `notice 是 ${rules.notice}，文件夹是 ${id}`, fix: `写 ${id}` }];
  const says = `文件夹名“${id}”不合格式`;
  return [{ ...place, says, fix: '文件夹名和 notice 只用小写字母、数字和连字符' }];
}

/** Every version of a ruleset says what it changed, the newest first, and the newest is the one that answers. */
function versionFaults({ rules: { version, changes = [] }, lineOfRule }: Notice): Fault[] {
  const expected = Array.from({ length: Number(version) }, (_, index) => `${Number(version) - index}`);
  const written = changes.map((each) => each.version);
  if (expected.join() === written.join()) return [];
  return [
    {
      line: lineOfRule(['changes']) ?? lineOfRule(['version']),
      where: 'changes',
      says: `规则版本是 ${version}，changes 写了${written.length > 0 ? `版本 ${written.join('、')}` : '空'}`,
      fix: `从新到旧逐版写：版本 ${expected.join('、')}，每版一句话说改了什么`,
    },
  ];
}

/**
 * Ids and versions agree: a ruleset with its folder, amended notices with other notices that there are, rules with
 * frontmatter on which those are, and a version with what is said of its changes.
 * @param ids of all notices, those among them that could not be read
 */
export function checkNames(notices: readonly Notice[], ids: readonly string[]): Problem[] {
  return notices.flatMap((notice) => [
    ...problemsIn({ file: notice.files.rules, lineOf: notice.lineOfRule }, [
      ...ownName(notice),
      ...versionFaults(notice),
      ...movedFaults(notice, ids),
    ]),
    ...problemsIn({ file: notice.files.notice, lineOf: notice.lineOfMetadata }, listedFaults(notice, ids)),
  ]);
}

const DAYS = ['signed', 'published', 'lastChecked'] as const;

function dayFaults({ metadata }: Notice, today: string): Fault[] {
  const { lastChecked } = metadata;
  const coming = DAYS.filter((name) => (metadata[name] ?? '') > today).map((name) => ({
    path: [name],
    where: name,
    says: `${name} 是 ${metadata[name]}，这一天还没有到`,
    fix: name === 'lastChecked' ? '写最后一次与原文核对的日子' : '照原文改正',
  }));
  const early = (['signed', 'published'] as const).filter(
    (name) => lastChecked !== '' && lastChecked < (metadata[name] ?? ''),
  );
  return [
    ...coming,
    ...early.map((name) => ({
      path: ['lastChecked'],
      where: 'lastChecked',
      says: `lastChecked 是 ${lastChecked}，在 ${name} ${metadata[name]} 之前，那时还没有这份通知`,
      fix: '写最后一次与原文核对的日子',
    })),
  ];
}

/** No notice is signed, published or checked on a day to come in China, nor checked before there was one. */
export function checkDays(notices: readonly Notice[]): Problem[] {
  const today = todayInChina(new Date());
  return notices.flatMap((notice) =>
    problemsIn({ file: notice.files.notice, lineOf: notice.lineOfMetadata }, dayFaults(notice, today)),
  );
}
