import { ContactWays } from './ContactWays.tsx';
import './contacts.css';

/** An office as a widget shows it. */
export interface ContactEntry {
  office: string;
  person?: string | undefined;
  address?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  region: string;
  serves: string;
}

function Entry({ contact }: { contact: ContactEntry }) {
  const { office, person, address, phone, email, serves } = contact;
  return (
    <li class="kit-contact">
      <p>
        <strong>{office}</strong>
        {person && `（联系人：${person}）`}
        <span class="kit-serves">{serves}</span>
      </p>
      {address && <p>地址：{address}</p>}
      <ContactWays phone={phone} email={email} />
      {!phone && !email && <p class="kit-serves">通知没有印电话。</p>}
    </li>
  );
}

/** 打给谁: the offices of the notice's own region first, those that can be called, all others behind a disclosure. */
export function Contacts({ contacts, region }: { contacts: readonly ContactEntry[]; region: string }) {
  const own = contacts.filter((each) => each.region === region);
  const callable = own.filter(({ phone, email }) => phone || email);
  const first = callable.length > 0 ? callable : own;
  const others = contacts.filter((each) => !first.includes(each));
  if (contacts.length === 0) return <p>这份通知没有印电话。</p>;
  return (
    <>
      {first.length > 0 ? (
        <ul class="kit-contacts">
          {first.map((contact) => (
            <Entry key={contact.office + contact.serves} contact={contact} />
          ))}
        </ul>
      ) : (
        <p>这份通知没有印可以直接打的电话。</p>
      )}
      {others.length > 0 && (
        <details class="kit-more">
          <summary>通知里的其他单位（{others.length}个）</summary>
          <ul class="kit-contacts">
            {others.map((contact) => (
              <Entry key={contact.office + contact.serves} contact={contact} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
