import { type WidgetNotice, wordFor } from '../../../links/notice.ts';
import { type ConversionResult, inChinese, type Ruleset } from '../../../rules/index.ts';

/** The notice that answers; without rules, nothing is known about what follows the deadline. */
export type Speaker = Pick<WidgetNotice, 'kind'> & { rules?: Ruleset };

/** What the notice says about exchanging after the deadline, if anything. */
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

/** Says that an exchange is over: its last day, and the quote if the notice rules out a later exchange. */
export function closedWords(over: Over, notice: Speaker): { headline: string; says: string } {
  const saying = sayingOf(notice);
  const [cited] = saying?.later === 'none' ? saying.cite : [];
  const quoted = cited ? `，${wordFor(notice)}说“${cited.quote}”` : '';
  return { headline: headlineOf(notice), says: `${untilSays(over)}${quoted}。` };
}

/** The same, with everything the notice says about exchanging later. */
export function closedWithLater(over: Over, notice: Speaker): { headline: string; says: string } {
  const later = sayingOf(notice)?.says ?? `截止以后还能不能换，${wordFor(notice)}没有写，请打电话问。`;
  return { headline: headlineOf(notice), says: `${untilSays(over)}。${later}` };
}
