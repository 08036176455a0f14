import { phoneHref } from './phone-link.ts';

/** Telephone and mail, each a link that dials or writes; nothing where neither is printed. */
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
