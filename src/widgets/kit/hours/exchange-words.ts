import { type ConversionResult, inChinese, type PlainDate } from '../../../rules/index.ts';
import { isOver } from '../conversion-window.ts';
import type { Look } from '../questionnaire/verdict.ts';
import { askedText, leftText } from './hours-text.ts';

const OVER: Look = { word: '已截止', shape: 'clock', tone: 'over' };
const ASK: Look = { word: '还缺信息', shape: 'dotted', tone: 'ask' };
const LEFT: Look = { word: '还要学', shape: 'halves', tone: 'ask' };
const DONE: Look = { word: '学满了', shape: 'tick', tone: 'yes' };
const SILENT: Look = { word: '本通知未规定', shape: 'dotted', tone: 'over' };

type Said = Look & { says: string };

function closed({ window }: ConversionResult): Said {
  const when = window ? `已于${inChinese(window.closes)}截止` : '已经截止';
  return { ...OVER, says: `换证${when}。现在再学学时，也不能换证了。` };
}

/** How the hours of an exchange stand. Whether the certificate can be exchanged at all is 能不能换证's to say. */
export function exchangeSays(result: ConversionResult, asOf: PlainDate, passed: boolean | undefined): Said {
  const { hours, window } = result;
  if (isOver(result, asOf)) return closed(result);
  const until = window ? `，${inChinese(window.closes)}以前办完换证` : '';
  if (!hours) return { ...SILENT, says: `通知没有规定换证以前要学多少学时${until}。` };
  const { remaining, assessment } = hours;
  const asked = `换证以前要学满${askedText(hours)}${assessment ? '，并通过考核' : ''}`;
  if (!remaining) return { ...ASK, says: `${asked}${until}。填了已经学的学时，就知道还差多少。` };
  const unknown = hours.professional !== undefined && remaining.professional === undefined;
  const left = leftText(remaining);
  const exam = assessment && passed !== true ? '考核还要通过' : '';
  if (left !== '' || exam !== '')
    return { ...LEFT, says: `${asked}，现在${[left, exam].filter(Boolean).join('，')}${until}。` };
  if (unknown) return { ...ASK, says: `${asked}。还不知道“换证专业学时”，填了才知道够不够。` };
  return { ...DONE, says: `${asked}，都做到了${until}。别的换证条件请看“能不能换证”。` };
}
