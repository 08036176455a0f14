import { describe, expect, test } from 'vitest';
import { type ConversionFacts, nearestFlips } from '../../src/rules/index.ts';
import { CITE, INVENTED_EXCHANGE, invented, read } from './invented-notices.ts';

describe('what the way out says', () => {
  const exchange = read(INVENTED_EXCHANGE);
  const told: ConversionFacts = {
    certificate: 'site-post',
    issuedOn: '2020-01-01',
    sex: 'male',
    birthDate: '1990-01-01',
  };

  test('is the window on the day that is meant, not one that is over by then or has not begun', () => {
    const rules = invented({
      conditions: `[{ id: post, asks: 岗位在列, fact: post, met: [材料员], otherwise: unmet, ${CITE} }]`,
      windows: `[{ when: { post: [材料员] }, opens: '2024-01-01', closes: '2024-06-30', ${CITE} }, { closes: '2022-12-31', ${CITE} }]`,
    });
    expect(nearestFlips(rules, { post: '材料员' }, '2023-06-01')).toEqual([
      {
        facts: ['asOf'],
        says: '要符合，需要：在2024年1月1日至2024年6月30日之间办理。',
        changeable: true,
        citations: [{ notice: 'invented-corner', clause: '1', quote: '虚构' }],
      },
    ]);
    const both = nearestFlips(rules, { post: '资料员' }, '2023-06-01');
    expect(both.map(({ says }) => says)).toEqual([
      '要符合，需要：岗位在列；在2024年1月1日至2024年6月30日之间办理。',
    ]);
  });

  test('leaves out a window for others that has not begun on that day', () => {
    const rules = invented({
      windows: `[{ when: { post: [材料员] }, opens: '2024-01-01', closes: '2024-06-30', ${CITE} }, { closes: '2022-12-31', ${CITE} }]`,
    });
    expect(
      nearestFlips(rules, { post: '资料员' }, '2023-06-01').map(({ facts, says }) => [facts, says]),
    ).toEqual([[['asOf'], '要符合，需要：最晚2022年12月31日办理。']]);
  });

  test('is a last day alone where the window has no first', () => {
    const rules = invented({ windows: `[{ closes: '2023-12-31', ${CITE} }]` });
    expect(nearestFlips(rules, {}, '2024-01-01')[0]?.says).toBe('要符合，需要：最晚2023年12月31日办理。');
  });

  test('names every condition on the facts that have to change, each with its words', () => {
    const flips = nearestFlips(
      exchange,
      { ...told, issuedOn: '2010-01-01', birthDate: '1950-01-01' },
      '2027-03-01',
    );
    expect(flips).toEqual([
      {
        facts: ['issuedOn', 'birthDate'],
        says: '要符合，需要：虚构：2015年7月1日以后颁发；虚构：申请之日年满18周岁，男性不超过60周岁、女性不超过55周岁。',
        changeable: false,
        citations: [
          { notice: 'invented-exchange', clause: '1', quote: '虚构的2015年7月1日以后' },
          { notice: 'invented-exchange', clause: '2', quote: '虚构的年满18周岁、不超过60周岁' },
        ],
      },
    ]);
  });
});
