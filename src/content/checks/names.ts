import { FIELDS } from '../../links/form-sheet.ts';
import { type Contact, PRINTED, todayInChina } from '../../rules/index.ts';
import type { NoticeForm } from '../forms.ts';
import type { Notice } from '../notice.ts';
import type { Fault, Problem } from '../problem.ts';
import { squeeze } from '../text.ts';
import { problemsIn, repeated } from './walk.ts';

const sameAs = (contact: Contact): string =>
  JSON.stringify([contact.office, contact.serves, ...PRINTED.map((field) => contact[field])]);

/** Contacts of one notice that are listed twice or whose citations lack what they print. */
function ownFaults(contacts: readonly Contact[]): Fault[] {
  const strange = contacts.flatMap((contact, index) =>
    PRINTED.filter((key) => !squeeze(contact.citation.quote).includes(squeeze(contact[key] ?? ''))).map(
      (key) => ({
        path: ['contacts', index, key],
        where: contact.id,
        says: `${key}“${contact[key]}”不在它的引文里`,
        fix: '照原文改正，或引用印有它的原文',
      }),
    ),
  );
  const twice = repeated(contacts, sameAs).map(({ index }) => ({
    path: ['contacts', index],
    where: contacts[index]?.id,
    says: '同一个联系方式列了两次',
    fix: '删去一个',
  }));
  return [...strange, ...twice];
}

function sharedIds(notices: readonly Notice[]): Problem[] {
  const all = notices.flatMap((notice) => notice.contacts.map(({ id }, index) => ({ id, index, notice })));
  return repeated(all, ({ id }) => id).flatMap(({ key, index: later }) => {
    const owner = all.find(({ id }) => id === key)?.notice.id;
    const { notice, index = 0 } = all[later] ?? {};
    if (!notice) return [];
    const line = notice.lineOfContact(['contacts', index, 'id']);
    const says = `联系方式编号重复，${owner} 里已有`;
    return [{ file: notice.files.contacts, line, where: key, says, fix: '换一个编号' }];
  });
}

/** Checks that the citations contain what contacts print, that no contact is listed twice, and that ids are unique. */
export function checkContacts(notices: readonly Notice[]): Problem[] {
  const own = notices.flatMap(({ contacts, files, lineOfContact }) =>
    problemsIn({ file: files.contacts, lineOf: lineOfContact }, ownFaults(contacts)),
  );
  return [...own, ...sharedIds(notices)];
}

function formFaults({ rows, sheet, fields, offices }: NoticeForm, { contacts }: Notice): Fault[] {
  const printed = rows.flat().map(({ field }) => field);
  const blanks = FIELDS.filter((name) => printed.filter((each) => each === name).length !== 1);
  const unprinted: Fault[] =
    rows.length === 0
      ? [
          {
            path: ['sheet'],
            says: `条款 ${sheet.clause} 里没有表格`,
            fix: 'sheet.clause 要写印有申请单的附件',
          },
        ]
      : blanks.map((name) => ({
          path: ['fields', name],
          says: `条款 ${sheet.clause} 的表格里，“${fields[name]}”旁边没有一个空格可填`,
          fix: `fields.${name} 要与表格里的字相同，后面是一个空的单元格`,
        }));
  if (contacts.some(({ citation }) => citation.clause === offices)) return unprinted;
  const says = `没有联系方式引用条款 ${offices}`;
  return [...unprinted, { path: ['offices'], says, fix: 'offices 要写列出受理单位的条款' }];
}

/** Checks that each declared form is in its annex, with a blank for each field, and that some office accepts it. */
export function checkForms(notices: readonly Notice[]): Problem[] {
  return notices.flatMap((notice) =>
    problemsIn(
      { file: notice.files.notice, lineOf: notice.lineOfMetadata },
      notice.forms.flatMap((form, index) =>
        formFaults(form, notice).map(({ path = [], ...fault }) => ({
          path: ['forms', index, ...path],
          where: `forms (${form.kind})`,
          ...fault,
        })),
      ),
    ),
  );
}

const ID = /^[a-z0-9-]+$/;

/** Faults of an amended notice's id: it must exist and be another notice. */
function amendedFault(named: string, own: string, ids: readonly string[]): Pick<Problem, 'says' | 'fix'>[] {
  if (named === own)
    return [{ says: `${own} 写着改变它自己`, fix: 'amends 写它所改变的另一份通知；没有的写 []' }];
  return ids.includes(named) ? [] : [{ says: `没有通知 ${named}`, fix: `应是以下之一：${ids.join('、')}` }];
}

/** Faults of the amended notices in the frontmatter. */
function listedFaults({ id, metadata }: Notice, ids: readonly string[]): Fault[] {
  return metadata.amends.flatMap((named, index) =>
    amendedFault(named, id, ids).map((fault) => ({
      path: ['amends', index],
      where: 'amends',
      ...fault,
    })),
  );
}

/** Faults of the notices that the rules amend; the frontmatter must list them too, as the page shows that list. */
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

/** Each version of a ruleset needs a change entry, newest first, and the first must be the current version. */
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
 * Checks that ids and versions agree: ruleset and folder, amended and existing notices, `amends` in rules and
 * frontmatter, a version and its change entries.
 * @param ids of all notices, including those that could not be read
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

/**
 * Checks that no notice is signed, published or checked after today in China, or last checked before it was signed or
 * published.
 */
export function checkDays(notices: readonly Notice[]): Problem[] {
  const today = todayInChina(new Date());
  return notices.flatMap((notice) =>
    problemsIn({ file: notice.files.notice, lineOf: notice.lineOfMetadata }, dayFaults(notice, today)),
  );
}
