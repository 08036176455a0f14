import { describe, expect, test } from 'vitest';
import { CERTIFICATES, FACT_LABELS, figureOf, labelOf, span } from '../../src/rules/index.ts';
import { CITE, invented } from './invented-notices.ts';

const ISSUERS = 'issuers: [{ id: invented-office, label: 虚构局 }]';

/** What is said of one condition, in a word and in figures. */
function said(condition: string): [string, string] {
  const rules = invented({
    conditions: `[{ id: one, asks: 虚构, ${condition}, ${CITE} }]\n  ${ISSUERS}`,
  });
  const { conversion } = rules;
  const [first] = conversion?.conditions ?? [];
  if (!conversion || !first) throw new Error('no condition');
  return [labelOf(first), figureOf(first, conversion)];
}

describe('a condition is said by its label and its figures:', () => {
  test.each([
    [
      'fact: certificate, met: [enterprise-post], otherwise: unmet',
      FACT_LABELS.certificate,
      CERTIFICATES['enterprise-post'],
    ],
    [
      'fact: issuer, met: [invented-office, another], otherwise: unmet',
      FACT_LABELS.issuer,
      '虚构局、其他单位',
    ],
    [
      'fact: registry, met: [valid, cancelled], otherwise: unmet',
      FACT_LABELS.registry,
      '能查到，显示有效；能查到，显示注销',
    ],
  ])('%s', (condition, label, figure) => {
    expect(said(condition)).toEqual([label, figure]);
  });

  test('words of a list, with 等 where others are left open, and nothing where it only excludes some', () => {
    expect(said('fact: post, met: [甲, 乙], otherwise: unmet')).toEqual(['岗位', '甲、乙']);
    expect(said('fact: post, met: [甲, 乙], otherwise: unclear')).toEqual(['岗位', '甲、乙等']);
    expect(said('fact: post, unmet: [丙], otherwise: unclear')).toEqual(['岗位', '']);
  });

  test.each([
    ["from: '2016-01-01', to: '2018-12-31'", '2016年1月1日至2018年12月31日'],
    ["from: '2016-01-01'", '2016年1月1日起'],
    ["to: '2018-12-31'", '至2018年12月31日为止'],
    ['from: asOf', '申请当天起'],
    ['to: asOf', '至申请当天为止'],
  ])('days: %s', (bounds, figure) => {
    expect(said(`fact: issuedOn, ${bounds}`)).toEqual(['发证日期', figure]);
  });

  test('ages of both sexes, and the day that counts', () => {
    const counts = 'counts: [completed-years]';
    const most = 'atMost: { male: 60, female: 55 }';
    const least = 'atLeast: { male: 18, female: 16 }';
    expect(said(`age: { 'on': asOf, ${most}, ${least}, ${counts} }`)).toEqual([
      '年龄',
      '男不超过60岁、女不超过55岁，男不小于18岁、女不小于16岁（看申请当天这一天）',
    ]);
    expect(said(`age: { 'on': '2022-12-31', ${most}, ${counts} }`)).toEqual([
      '年龄',
      '男不超过60岁、女不超过55岁（看2022年12月31日这一天）',
    ]);
  });
});

test('a span without both ends says nothing', () => {
  expect(span(undefined, undefined)).toBe('');
});
