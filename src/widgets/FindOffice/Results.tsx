import { officeLines, unprintedSays } from '../../links/offices.ts';
import type { Contact, Note } from '../../rules/index.ts';
import { Citations, Documents } from '../ui/Citations.tsx';
import { ContactWays } from '../ui/Contacts.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { NoteCard } from '../ui/Notes.tsx';
import type { OfficeNotice, OfficesView } from './state.ts';

interface OfficeProps {
  contact: Contact;
  note?: Note | undefined;
  /** For long lists: links the clause without its quote. */
  brief?: boolean;
}

/** One office: what it handles, address, telephone and email, citation. */
function Office({ contact, note, brief = false }: OfficeProps) {
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

const hrefOf = ({ id }: OfficeNotice): string => `/notices/${id}/`;

function List({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <ul class="contacts">
      {contacts.map((contact) => (
        <Office key={contact.id} contact={contact} brief />
      ))}
    </ul>
  );
}

interface Props {
  view: OfficesView;
  /** Whether several notices are searched. */
  several: boolean;
  documents: Readonly<Record<string, OfficeNotice>>;
}

/** All offices, by notice. */
function All({ view, several, documents }: Props) {
  return (
    <>
      {view.groups.map(({ notice, contacts }) => (
        <section class="offices-group" key={notice.id}>
          <h3>{several ? <a href={hrefOf(notice)}>{notice.shortTitle}</a> : '这份通知里的单位'}</h3>
          <Documents.Provider value={{ own: notice.id, documents }}>
            <List contacts={contacts} />
          </Documents.Provider>
        </section>
      ))}
    </>
  );
}

function Found({ view: { found } }: Props) {
  return (
    <section class="offices-group">
      <h3 tabIndex={-1} data-focus="results">
        查找结果
      </h3>
      <ul class="contacts">
        {found.map(({ contact, note }) => (
          <Office key={contact.id} contact={contact} note={note} />
        ))}
      </ul>
    </section>
  );
}

function NotFound({ view: { provincial }, several }: Props) {
  return (
    <section class="offices-group">
      <h3 tabIndex={-1} data-focus="results">
        省级单位
      </h3>
      {!several && (
        <p>
          这里只找这一份通知里的单位。
          <a class="kit-button" href="/offices/">
            到全部通知里找
          </a>
        </p>
      )}
      <List contacts={provincial} />
    </section>
  );
}

/** Notices that print no telephone. */
function Mute({ view: { mute }, several }: Props) {
  const [first] = mute;
  if (!first) return null;
  if (!several) return <p>这份文件没有印任何电话，要问它的事，请找发文机关：{first.issuer}。</p>;
  return (
    <section class="offices-group">
      <h3>没有印电话的文件</h3>
      <p>下面的文件没有印任何电话，要问它们的事，请找发文机关。</p>
      <ul class="offices-mute">
        {mute.map((notice) => (
          <li key={notice.id}>
            <a href={hrefOf(notice)}>{notice.shortTitle}</a>
            <p>发文机关：{notice.issuer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHOWN = { all: All, found: Found, 'not-found': NotFound };

/** The offices found, or all of them, or whom to ask instead. */
export function Results(props: Props) {
  const { view, several, documents } = props;
  const Shown = SHOWN[view.outcome];
  const anyPhone = Object.keys(documents).length > view.mute.length;
  return (
    <Documents.Provider value={{ own: several ? '' : (Object.keys(documents)[0] ?? ''), documents }}>
      <Shown {...props} />
      {anyPhone && <p>地址和电话是通知印发时的，去之前请先打电话确认。</p>}
      <Mute {...props} />
    </Documents.Provider>
  );
}
