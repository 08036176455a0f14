import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';

const ID = /^[a-z0-9-]+$/;

/** Notices that the metadata or the rules name as amended, each with its place. */
function namedBy({ metadata, rules, files, lineOfMetadata, lineOfRule }: Notice) {
  const listed = metadata.amends.map((named, index) => ({
    named,
    place: () => ({ file: files.notice, line: lineOfMetadata(['amends', index]), where: 'amends' }),
  }));
  const moved = (rules.amends ?? []).map(({ notice: named }, index) => ({
    named,
    place: () => ({
      file: files.rules,
      line: lineOfRule(['amends', index, 'notice']),
      where: `amends[${index}]`,
    }),
  }));
  return [...listed, ...moved];
}

/** What the rules move, the frontmatter names too: readers of the page are told whom the notice changes. */
function unnamed({ metadata, rules, files, lineOfRule }: Notice): Problem[] {
  return (rules.amends ?? []).flatMap(({ notice: moved }, index) =>
    metadata.amends.includes(moved)
      ? []
      : [
          {
            file: files.rules,
            line: lineOfRule(['amends', index, 'notice']),
            where: `amends[${index}]`,
            says: `规则改变了 ${moved}，notice.mdx 的 amends 里没有它`,
            fix: `在 notice.mdx 的 amends 里加上 ${moved}，或删去这条规则`,
          },
        ],
  );
}

function ownName({ id, rules, files, lineOfRule }: Notice): Problem[] {
  if (ID.test(id) && rules.notice === id) return [];
  const place = { file: files.rules, line: lineOfRule(['notice']), where: 'notice' };
  if (!ID.test(id)) {
    const says = `文件夹名“${id}”不合格式`;
    return [{ ...place, says, fix: '文件夹名和 notice 只用小写字母、数字和连字符' }];
  }
  return [{ ...place, says: `notice 是 ${rules.notice}，文件夹是 ${id}`, fix: `写 ${id}` }];
}

/**
 * Ids agree: a ruleset with its folder, amended notices with notices that there are, and rules with frontmatter on which those are.
 * @param ids of all notices, those among them that could not be read
 */
export function checkNames(notices: readonly Notice[], ids: readonly string[]): Problem[] {
  const fix = `应是以下之一：${ids.join('、')}`;
  return notices.flatMap((notice) => [
    ...ownName(notice),
    ...unnamed(notice),
    ...namedBy(notice)
      .filter(({ named }) => !ids.includes(named))
      .map(({ named, place }) => ({ ...place(), says: `没有通知 ${named}`, fix })),
  ]);
}
