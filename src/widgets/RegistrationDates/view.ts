import type { WidgetNotice } from '../../links/notice.ts';
import { applicationChannel, CHANNELS, FACT_LABELS } from '../../rules/index.ts';
import { type Answered, NOT_STATED } from '../answers/registration/answered.ts';
import { answersTo, conclusion, openFacts } from '../answers/registration/matters.ts';
import { chosenNotice, ELSEWHERE } from '../form/place.ts';
import { INCOMPLETE, type Verdict } from '../form/verdict.ts';
import type { Standing } from '../form/view.ts';

/** An answer with the labels of unknown facts that could still change it. */
export type Shown = Answered & { open: readonly string[] };

/** @param isFirm whether no open fact can change the conclusion */
function saysOf(
  { says, outcome }: Answered,
  open: readonly string[],
  settled: boolean,
  isFirm: () => boolean,
): string {
  if (open.length === 0 || outcome === 'incomplete') return says;
  const then = isFirm() ? '结论不变，日子能算得更准' : '结论可能改变';
  if (!settled) return `${says}回答下面的问题以后，${then}。`;
  return `${says}还没填：${open.join('、')}；填了以后，${then}。`;
}

const labelOf = (fact: string) => FACT_LABELS[fact as keyof typeof FACT_LABELS];

/** All answers for one specialty, in the order of entry; [] if no notice answers. */
export function shownAnswers(notices: readonly WidgetNotice[], { told, asOf, settled }: Standing): Shown[] {
  const rules = chosenNotice(notices, told)?.rules;
  if (!rules) return [];
  return answersTo(rules, told, asOf).map(({ kind, answer }) => {
    const open = openFacts(kind, rules, told, asOf).map(labelOf);
    const isFirm = () => openFacts(kind, rules, told, asOf, conclusion).length === 0;
    return { ...answer, open, says: saysOf(answer, open, settled, isFirm) };
  });
}

function channelSays(channel: ReturnType<typeof applicationChannel>['channel']): string {
  switch (channel) {
    case 'not-stated':
      return '本站没有收录其他省份的通知。请向发证地的省级住房和城乡建设主管部门询问。';
    // As server-rendered, before the day is known.
    case 'incomplete':
      return '填下面的日期，就知道现在向谁申请、最晚哪天。';
    default:
      return `${CHANNELS[channel]}。`;
  }
}

/** 向谁申请: a row, the same for every specialty. Says so if the region is not covered. */
export function channelVerdict(notices: readonly WidgetNotice[], { told, asOf }: Standing): Verdict[] {
  const rules = chosenNotice(notices, told)?.rules;
  if (!rules && told['place'] !== ELSEWHERE) return [];
  const channel = rules ? applicationChannel(rules, asOf).channel : 'not-stated';
  const silent = channel === 'not-stated';
  return [
    {
      question: 'applicationChannel',
      outcome: channel,
      ...(silent ? NOT_STATED : INCOMPLETE),
      says: channelSays(channel),
      title: '向谁申请',
      ...(!silent && { aside: true }),
    },
  ];
}
