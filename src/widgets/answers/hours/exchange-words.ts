import { type WidgetNotice, wordFor } from '../../../links/notice.ts';
import { type ConversionResult, inChinese, type PlainDate } from '../../../rules/index.ts';
import { INCOMPLETE, type Look, notStated, type Verdict } from '../../form/verdict.ts';
import { closedWithLater } from '../exchange/closed.ts';
import { isOver } from '../exchange/result.ts';
import { askedText, leftText } from './words.ts';

const LEFT: Look = { word: '还要学', shape: 'halves', tone: 'ask' };
const DONE: Look = { word: '学满了', shape: 'tick', tone: 'yes' };

type Said = Look & Pick<Verdict, 'headline' | 'says' | 'need' | 'due'>;

/** `ask`, because people still studying for an exchange should ask before they go on. */
const OVER: Omit<Said, 'says'> = { word: '已截止', shape: 'clock', tone: 'over', need: 'ask' };

export const overSays = (result: Pick<ConversionResult, 'window'>, notice: WidgetNotice): Said => ({
  ...OVER,
  ...closedWithLater(result, notice),
});

/**
 * What is left of the hours for an exchange, as a verdict. Whether an exchange is possible at all is answered by 能不能换证.
 * @param past whether this is a replay: an earlier as-of date, and over today
 */
export function exchangeSays(
  result: ConversionResult,
  notice: WidgetNotice,
  asOf: PlainDate,
  passed: boolean | undefined,
  past: boolean,
): Said {
  const { hours, window } = result;
  if (isOver(result, asOf)) return overSays(result, notice);
  const until = window && !past ? `，最晚${inChinese(window.closes)}换好` : '';
  const word = wordFor(notice);
  const due = { need: 'fine', due: window?.closes } as const;
  if (!hours) return { ...notStated(word), says: `换证前要学多少学时，${word}没有写${until}。` };
  const { remaining, assessment } = hours;
  const asked = `换证前要学${askedText(hours)}${assessment ? '，并通过考核' : ''}`;
  if (!remaining) return { ...INCOMPLETE, says: `${asked}${until}。填了已经学的学时，就知道还差多少。` };
  const unknown = hours.professional !== undefined && remaining.professional === undefined;
  const left = leftText(remaining);
  const exam = assessment && passed !== true ? '考核还要通过' : '';
  if (left !== '' || exam !== '')
    return {
      ...LEFT,
      ...due,
      says: `${asked}，${past ? '' : '现在'}${[left, exam].filter(Boolean).join('，')}${until}。`,
    };
  if (unknown) return { ...INCOMPLETE, says: `${asked}。还不知道“换证专业学时”，填了才知道够不够。` };
  return {
    ...DONE,
    ...due,
    says: `${asked}，都做到了${until}。${past ? '' : '别的换证条件请看“能不能换证”。'}`,
  };
}
