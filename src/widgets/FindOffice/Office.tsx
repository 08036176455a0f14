import type { Contact, Note } from '../../rules/index.ts';
import { Citations } from '../kit/Citations.tsx';
import { ContactWays } from '../kit/ContactWays.tsx';
import { CopyButton } from '../kit/CopyButton.tsx';
import { NoteCard } from '../kit/NoteCard.tsx';
import { officeLines, unprintedSays } from '../kit/office-lines.ts';

interface Props {
  contact: Contact;
  note?: Note | undefined;
  /** In a long list: its clause is linked without the quoted words. */
  brief?: boolean;
}

/** One office: what for, where, how to reach it, and where the notice says so. */
export function Office({ contact, note, brief = false }: Props) {
  const { region, office, serves, address, phone, email, unlisted, citation } = contact;
  const lacking = unprintedSays(contact);
  return (
    <li data-office={contact.id}>
      <h4>{office.includes(region) ? office : `${region}：${office}`}</h4>
      {note && (
        <ul class="offices-note">
          <NoteCard note={note} />
        </ul>
      )}
      <p>办什么：{serves}</p>
      {officeLines(contact).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lacking && <p>{lacking}</p>}
      {unlisted && !note && <p>通知没有列出{unlisted.join('、')}的单位，先问这里。</p>}
      <div class="kit-actions">
        <ContactWays phone={phone} />
        {phone && <CopyButton text={() => phone} label="复制电话" whose={office} />}
        <ContactWays email={email} />
        {address && <CopyButton text={() => address} label="复制地址" whose={office} />}
      </div>
      {!note && <Citations citations={[citation]} brief={brief} />}
    </li>
  );
}
