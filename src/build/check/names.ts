import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';

function repeated(notices: readonly Notice[]): Problem[] {
  const owners = new Map<string, string>();
  return notices.flatMap(({ contacts, files, id, lineOfContact }) =>
    contacts.flatMap((contact, index): Problem[] => {
      const owner = owners.get(contact.id);
      owners.set(contact.id, id);
      const place = { file: files.contacts, line: lineOfContact(['contacts', index]), where: contact.id };
      return owner === undefined
        ? []
        : [{ ...place, says: `联系方式编号重复，${owner} 里已有`, fix: '换一个编号' }];
    }),
  );
}

/** Ids agree: a ruleset with its folder, contacts with nobody else's, amended notices with notices that there are. */
export function checkNames(notices: readonly Notice[]): Problem[] {
  const ids = notices.map(({ id }) => id);
  const wrong = notices.flatMap(({ id, rules, metadata, files }): Problem[] => {
    const amended = (rules.amends ?? []).map((each) => each.notice);
    const unknown = [...metadata.amends, ...metadata.amendedBy, ...amended].filter(
      (each) => !ids.includes(each),
    );
    return [
      ...(rules.notice === id
        ? []
        : [
            {
              file: files.rules,
              where: 'notice',
              says: `notice 是 ${rules.notice}，文件夹是 ${id}`,
              fix: `写 ${id}`,
            },
          ]),
      ...unknown.map((each) => ({
        file: files.notice,
        where: 'amends / amendedBy',
        says: `没有通知 ${each}`,
        fix: `应是以下之一：${ids.join('、')}`,
      })),
    ];
  });
  return [...wrong, ...repeated(notices)];
}
