import { CHANNELS, inChinese, type Ruleset, span } from '../../rules/index.ts';
import { noteRows, type RuleGroup, row, stepRows } from './row.ts';

type Registration = NonNullable<Ruleset['registration']>;

function termRows(notice: string, { initial, renewal, renewedTerm, added }: Registration) {
  return [
    row(notice, initial, '初始注册：自资格证书签发之日起', {
      figure: `${initial.withinYears}年内；聘用单位：${initial.employers.join('、')}等`,
    }),
    row(notice, renewal, '延续注册：注册有效期届满前多少日申请', { figure: `${renewal.daysBefore}日` }),
    row(notice, renewal.education, '延续注册：继续教育不满足要求的，不予延续'),
    row(notice, renewal.insurance, '聘用企业与参保单位不一致，且属于6类情形的，原件要现场核实'),
    row(notice, renewedTerm, '延续后的有效期：从准予延续注册之日起', { figure: `${renewedTerm.years}年` }),
    row(notice, renewedTerm.cap, '延续后的有效期：最长到', { figure: `${renewedTerm.cap.age}周岁当日` }),
    row(notice, added, '增项注册：取得增项专业资格证书以后，不用先补继续教育的时间', {
      figure: `${added.afterYears}年`,
    }),
    row(notice, added.keeps, '增项注册：原专业的有效期不变'),
  ];
}

function paperRows(notice: string, { paper }: Registration) {
  return [
    row(notice, paper, '纸质证书使用的最后一天', { figure: inChinese(paper.lastDay) }),
    row(notice, paper.void, '纸质证书作废', { figure: span(paper.void.from, undefined) }),
    row(notice, paper.apply, '申请换发电子证书', { figure: span(undefined, paper.apply.by) }),
    row(notice, paper.prevails, '电子证书与纸质证书不一致的，以电子证书为准'),
  ];
}

/** 二级建造师注册. */
export function registrationGroups(rules: Ruleset): RuleGroup[] {
  const { notice, registration } = rules;
  if (!registration) return [];
  const { initial, renewal, renewedTerm, added, paper, channel, steps } = registration;
  const notes = [initial, renewal, renewedTerm, added, paper, channel].flatMap((part) => part.notes);
  return [
    { id: 'terms', title: '注册的期限', rows: termRows(notice, registration) },
    { id: 'paper', title: '纸质证书', rows: paperRows(notice, registration) },
    {
      id: 'channel',
      title: '向谁申请',
      rows: channel.spans.map((each) =>
        row(notice, each, CHANNELS[each.channel], { figure: span(each.from, undefined) }),
      ),
    },
    {
      id: 'milestones',
      title: '新旧衔接',
      rows: channel.milestones.map((each) => row(notice, each, each.says, { figure: inChinese(each.date) })),
    },
    { id: 'registration-steps', title: '怎样申请', rows: stepRows(notice, steps) },
    { id: 'registration-notes', title: '注册：有两种理解或要留意的', rows: noteRows(rules, notes) },
  ];
}
