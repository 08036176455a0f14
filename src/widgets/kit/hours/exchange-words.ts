import { type ConversionResult, inChinese, type PlainDate } from '../../../rules/index.ts';
import { isOver } from '../conversion-window.ts';
import { type WidgetNotice, wordFor } from '../notice.ts';
import { INCOMPLETE, type Look, notStated } from '../questionnaire/verdict.ts';
import { askedText, leftText } from './hours-text.ts';

const OVER: Look = { word: '已截止', shape: 'clock', tone: 'over' };
const LEFT: Look = { word: '还要学', shape: 'halves', tone: 'ask' };
const DONE: Look = { word: '学满了', shape: 'tick', tone: 'yes' };

type Said = Look & { says: string };

/** What the notice says of exchanging once it is too late, where it says anything. */
function afterwardsSays(notice: WidgetNotice): string {
  const { afterwards = [] } = notice.rules.conversion ?? {};
  const said = afterwards.find(({ about }) => about !== 'old-certificate');
  return said?.says ?? `截止以后还能不能换，${wordFor(notice)}没有写，请打电话问。`;
}

function closed({ window }: ConversionResult, notice: WidgetNotice): Said {
  const until = window ? `换证到${inChinese(window.closes)}为止。` : '换证已经截止。';
  return { ...OVER, says: `${until}${afterwardsSays(notice)}` };
}

/** How the hours of an exchange stand. Whether the certificate can be exchanged at all is 能不能换证's to say. */
export function exchangeSays(
  result: ConversionResult,
  notice: WidgetNotice,
  asOf: PlainDate,
  passed: boolean | undefined,
): Said {
  const { hours, window } = result;
  if (isOver(result, asOf)) return closed(result, notice);
  const until = window ? `，最晚${inChinese(window.closes)}换好` : '';
  const word = wordFor(notice);
  if (!hours) return { ...notStated(word), says: `换证前要学多少学时，${word}没有写${until}。` };
  const { remaining, assessment } = hours;
  const asked = `换证前要学${askedText(hours)}${assessment ? '，并通过考核' : ''}`;
  if (!remaining) return { ...INCOMPLETE, says: `${asked}${until}。填了已经学的学时，就知道还差多少。` };
  const unknown = hours.professional !== undefined && remaining.professional === undefined;
  const left = leftText(remaining);
  const exam = assessment && passed !== true ? '考核还要通过' : '';
  if (left !== '' || exam !== '')
    return { ...LEFT, says: `${asked}，现在${[left, exam].filter(Boolean).join('，')}${until}。` };
  if (unknown) return { ...INCOMPLETE, says: `${asked}。还不知道“换证专业学时”，填了才知道够不够。` };
  return { ...DONE, says: `${asked}，都做到了${until}。别的换证条件请看“能不能换证”。` };
}
