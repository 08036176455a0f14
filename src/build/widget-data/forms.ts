import { type Contact, findContacts, inChinese } from '../../rules/index.ts';
import { clauseLabel } from '../../widgets/kit/citation-link.ts';
import type { PhoneChangeProps, Place } from '../../widgets/PhoneChange/props.ts';
import type { NoticeForm } from '../notice/forms.ts';
import type { Notice } from '../notice/read.ts';
import { shownOffice } from './offices.ts';

/** The offices that take the form, then the regions for which the notice lists none. */
function placesOf({ contacts }: Notice, { offices }: NoticeForm): Place[] {
  const listed = contacts.filter(({ citation }) => citation.clause === offices);
  const unlisted = contacts.flatMap((contact) =>
    (contact.unlisted ?? []).flatMap((region) => {
      const [found] = findContacts([contact], region);
      return found
        ? [{ region, office: shownOffice(found.contact), ...(found.note && { note: found.note }) }]
        : [];
    }),
  );
  return [...listed.map((office) => ({ region: office.region, office: shownOffice(office) })), ...unlisted];
}

function originOf({ metadata }: Notice, { sheet, asked }: NoticeForm): string {
  const { title, number, signed } = metadata;
  const which = [number, signed && inChinese(signed)].filter(Boolean).join('，');
  return `式样照《${title}》${which && `（${which}）`}${clauseLabel(sheet.clause)}，填表的要求见该通知“${clauseLabel(asked.clause)}”。非官方整理，以受理单位的要求为准。`;
}

function propsOf(notice: Notice, form: NoticeForm): PhoneChangeProps {
  const { id, metadata } = notice;
  const { shortTitle, number, title } = metadata;
  return {
    notice: id,
    documents: { [id]: { shortTitle, number, title } },
    title: form.sheet.quote,
    rows: form.rows,
    labels: form.fields,
    places: placesOf(notice, form),
    bring: form.bring,
    asked: { notice: id, ...form.asked },
    lacks: metadata.defects.filter(({ clause }) => clause === form.sheet.clause).map(({ says }) => says),
    unsaid: form.unsaid,
    origin: originOf(notice, form),
  };
}

/**
 * The form to fill in of a notice, and whom the notice names for it: the offices that take it, and who answers where
 * none is listed. Undefined where the notice prints no such form.
 */
export function phoneChangeOf(notice: Notice): { props: PhoneChangeProps; contacts: Contact[] } | undefined {
  const form = notice.forms.find(({ kind }) => kind === 'phone-change');
  if (!form) return undefined;
  const contacts = notice.contacts.filter(
    ({ citation, unlisted }) => unlisted || citation.clause === form.offices,
  );
  return { props: propsOf(notice, form), contacts };
}
