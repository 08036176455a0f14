import { type Contact, PRINTED } from '../../rules/index.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { squeeze } from '../text.ts';
import { ofEach } from './each.ts';
import { repeated } from './walk.ts';

const sameAs = (contact: Contact): string =>
  JSON.stringify([contact.office, contact.serves, ...PRINTED.map((field) => contact[field])]);

function faultsOf({ contacts, files, lineOfContact }: Notice): Problem[] {
  const at = (index: number, key?: string) => ({
    file: files.contacts,
    line: lineOfContact(['contacts', index, ...(key === undefined ? [] : [key])]),
    where: contacts[index]?.id,
  });
  const strange = contacts.flatMap((contact, index) =>
    PRINTED.filter((key) => !squeeze(contact.citation.quote).includes(squeeze(contact[key] ?? ''))).map(
      (key) => ({
        ...at(index, key),
        says: `${key}“${contact[key]}”不在它的引文里`,
        fix: '照原文改正，或引用印有它的原文',
      }),
    ),
  );
  const twice = repeated(contacts, sameAs).map(({ index }) => ({
    ...at(index),
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

const checkOwn = ofEach(faultsOf);

/** Contacts print what their citations hold, nobody stands twice, and each id is nobody else's. */
export function checkContacts(notices: readonly Notice[]): Problem[] {
  return [...checkOwn(notices), ...sharedIds(notices)];
}
