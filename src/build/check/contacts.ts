import { type Contact, PRINTED } from '../../rules/index.ts';
import { FIELDS } from '../../widgets/PhoneChange/props.ts';
import type { NoticeForm } from '../notice/forms.ts';
import type { Notice } from '../notice/read.ts';
import type { Fault, Problem } from '../problem.ts';
import { squeeze } from '../text.ts';
import { problemsIn, repeated } from './walk.ts';

const sameAs = (contact: Contact): string =>
  JSON.stringify([contact.office, contact.serves, ...PRINTED.map((field) => contact[field])]);

/** What of the contacts of one notice its citations do not hold, and who stands twice. */
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

/** Contacts print what their citations hold, nobody stands twice, and each id is nobody else's. */
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

/** A declared form stands in its annex with a blank for each of its fields, and some office takes it. */
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
