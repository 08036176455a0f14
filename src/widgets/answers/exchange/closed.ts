import { type WidgetNotice, wordFor } from '../../../links/notice.ts';
import { type ConversionResult, inChinese, type Ruleset } from '../../../rules/index.ts';

/** Who speaks; without rules nothing is known of what follows. */
export type Speaker = Pick<WidgetNotice, 'kind'> & { rules?: Ruleset };

/** What the notice says of exchanging once it is too late, where it says anything. */
const sayingOf = ({ rules }: Speaker) =>
  rules?.conversion?.afterwards.find(({ about }) => about === undefined);

function headlineOf(notice: Speaker): string {
  switch (sayingOf(notice)?.later) {
    case 'none':
      return '现在不能换了';
    case 'province':
      return '部里的换证时间已过，还能不能换要问本省';
    default:
      return `换证已截止，不能按这份${wordFor(notice)}换了`;
  }
}

type Over = Pick<ConversionResult, 'window'>;

const untilSays = ({ window }: Over): string =>
  window ? `换证到${inChinese(window.closes)}为止` : '换证已经截止';

/** How an exchange that is over is told: its last day, and the words where the notice says that nothing follows. */
export function closedWords(over: Over, notice: Speaker): { headline: string; says: string } {
  const saying = sayingOf(notice);
  const [cited] = saying?.later === 'none' ? saying.cite : [];
  const quoted = cited ? `，${wordFor(notice)}说“${cited.quote}”` : '';
  return { headline: headlineOf(notice), says: `${untilSays(over)}${quoted}。` };
}

/** The same, with all that the notice says of exchanging later. */
export function closedWithLater(over: Over, notice: Speaker): { headline: string; says: string } {
  const later = sayingOf(notice)?.says ?? `截止以后还能不能换，${wordFor(notice)}没有写，请打电话问。`;
  return { headline: headlineOf(notice), says: `${untilSays(over)}。${later}` };
}
