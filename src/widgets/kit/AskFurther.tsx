import { phoneHref } from './phone-link.ts';

const HOTLINE = '12345';
const PROVINCE = '发证地的省级住房和城乡建设主管部门';
const LOCAL = '当地住房城乡建设局';

/** Whom to ask where no telephone is printed. @param office that the notice names, without its telephone */
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

/** 咨询电话 where no notice answers. */
export function AskElsewhere() {
  return (
    <section class="kit-part">
      <h4>咨询电话</h4>
      <AskFurther />
    </section>
  );
}
