import { leftOpen } from '../../content/open.ts';

const CITE = leftOpen("引文，写作 [{ clause: '2', quote: 条款里的原话 }]，可以不止一条");

const conversion = (region: string) => ({
  region,
  certificates: ['site-post', 'skilled-worker', 'site-post-electronic', 'enterprise-post', 'constructor-2'],
  conditions: [
    {
      id: 'certificate',
      fact: 'certificate',
      asks: leftOpen('通知为持有哪种证书的人换证，一句话，句末不加句号'),
      met: ['site-post'],
      otherwise: 'unmet',
      cite: CITE,
    },
  ],
  stands: [
    {
      id: 'already-electronic',
      when: { certificate: ['site-post-electronic'] },
      says: '您持有的已经是电子证书，不需要再换。',
      cite: CITE,
    },
  ],
  windows: [
    {
      opens: leftOpen('换证第一天，写作带引号的 YYYY-MM-DD；通知没有写就删去这一行'),
      closes: leftOpen('换证最后一天，写作带引号的 YYYY-MM-DD'),
      cite: CITE,
    },
  ],
  hours: [
    {
      total: leftOpen('换证要学多少学时，写数字；通知没有要求就删去 hours'),
      assessment: leftOpen('要考核写 true，不要写 false'),
      stated: true,
      cite: CITE,
    },
  ],
  afterwards: [
    {
      about: 'old-certificate',
      says: leftOpen('截止以后旧证怎样，通知的意思；没有规定就写本通知未规定'),
      cite: CITE,
    },
  ],
  steps: [{ says: leftOpen('第一步做什么；每一步一条'), cite: CITE }],
  notes: [],
});

const annualHours = () => ({
  schemes: [
    {
      when: [{ certificate: ['site-post-electronic'] }],
      total: leftOpen('每年多少学时，写数字'),
      begins: leftOpen('从哪一年算起：on-obtaining、year-after-obtaining 或 not-stated'),
      years: leftOpen('一年怎样算：calendar 或 from-obtaining'),
      cite: CITE,
    },
  ],
  others: { says: leftOpen('别的证书要不要学，通知的意思'), cite: CITE },
  steps: [{ says: leftOpen('在哪里学、怎样学'), cite: CITE }],
  notes: [],
});

interface RulePart {
  key: string;
  /** The id of the task whose questions it answers. */
  task: string;
  skeleton: (region: string) => unknown;
}

/** What a notice may rule on, by the word that people choose. */
export const PARTS: Readonly<Record<string, RulePart>> = {
  换证: { key: 'conversion', task: 'check', skeleton: conversion },
  每年学时: { key: 'annualHours', task: 'hours', skeleton: annualHours },
  注册学时: {
    key: 'periodHours',
    task: 'hours',
    skeleton: () =>
      leftOpen('照 /api/v1/schema/ruleset.json 里 periodHours 的说明写，可以参看别的通知的 rules.yaml'),
  },
  注册: {
    key: 'registration',
    task: 'registration',
    skeleton: () =>
      leftOpen('照 /api/v1/schema/ruleset.json 里 registration 的说明写，可以参看别的通知的 rules.yaml'),
  },
};

/** The parts that were chosen: 换证，每年学时. */
export const partsIn = (words = ''): RulePart[] =>
  words.split(/[,，、]/u).flatMap((word) => PARTS[word.trim()] ?? []);

/**
 * What rules.yaml holds before its rules are written.
 * @param today the day on which it is made
 */
export function rulesSkeleton(id: string, region: string, parts: readonly RulePart[], today: string): object {
  return {
    notice: id,
    version: '1',
    changes: [{ version: '1', on: today, says: '第一版。' }],
    ...Object.fromEntries(parts.map(({ key, skeleton }) => [key, skeleton(region)])),
  };
}
