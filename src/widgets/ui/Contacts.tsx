import { officeLines, phoneHref, type ShownOffice, unprintedSays } from '../../links/offices.ts';

/** Telephone and email as links; nothing if the notice prints neither. */
export function ContactWays({ phone, email }: { phone?: string | undefined; email?: string | undefined }) {
  return (
    <>
      {phone && (
        <a class="kit-button kit-call" href={phoneHref(phone)}>
          拨打 {phone}
        </a>
      )}
      {email && (
        <a class="kit-mail" href={`mailto:${email}`}>
          {email}
        </a>
      )}
    </>
  );
}

function Entry({ contact }: { contact: ShownOffice }) {
  const { office, phone, email, serves } = contact;
  const lacking = unprintedSays(contact);
  return (
    <li class="kit-contact">
      <p>
        <strong>{office}</strong>
        <span class="kit-serves">{serves}</span>
      </p>
      {officeLines(contact).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ContactWays phone={phone} email={email} />
      {lacking && <p class="kit-serves">{lacking}</p>}
    </li>
  );
}

interface Props {
  contacts: readonly ShownOffice[];
  region: string;
  /** What the notice calls itself: 通知, 通报. */
  word?: string;
  /** Whether the work of its other offices is over. */
  over?: boolean;
}

/** 咨询电话: offices of the notice's own region, those with a telephone or email if any; the others behind a disclosure. */
export function Contacts({ contacts, region, word = '通知', over = false }: Props) {
  const own = contacts.filter((each) => each.region === region);
  const callable = own.filter(({ phone, email }) => phone || email);
  const first = callable.length > 0 ? callable : own;
  const others = contacts.filter((each) => !first.includes(each));
  const [named] = own;
  if (contacts.length === 0) {
    return (
      <>
        <p>这份{word}没有印电话。</p>
        <AskFurther word={word} />
      </>
    );
  }
  return (
    <>
      {first.length > 0 ? (
        <ul class="kit-contacts">
          {first.map((contact) => (
            <Entry key={contact.office + contact.serves} contact={contact} />
          ))}
        </ul>
      ) : (
        <p>这份{word}没有印可以直接打的电话。</p>
      )}
      {callable.length === 0 && <AskFurther office={named && (named.short ?? named.office)} word={word} />}
      {others.length > 0 && (
        <details class="kit-more">
          <summary>
            <span>
              {word}里的其他单位（{others.length}个{over && '，写的是当时办的事'}）
            </span>
          </summary>
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

const HOTLINE = '12345';
const PROVINCE = '发证地的省级住房和城乡建设主管部门';
const LOCAL = '当地住房城乡建设局';

/** Whom to ask if no telephone is printed. @param office named by the notice without a telephone */
export function AskFurther({ office, word = '通知' }: { office?: string | undefined; word?: string }) {
  return (
    <p>
      问{office === undefined ? PROVINCE : `${office}（${word}没有印电话）或${LOCAL}`}。通知之外：也可以拨
      <a class="kit-mail" href={phoneHref(HOTLINE)}>
        {HOTLINE}
      </a>
      转问。
    </p>
  );
}

/** 咨询电话 if no notice answers. */
export function AskElsewhere() {
  return (
    <section class="kit-part">
      <h4>咨询电话</h4>
      <AskFurther />
    </section>
  );
}
