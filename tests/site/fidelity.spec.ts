import { readFileSync } from 'node:fs';
import { readLibrary } from '../../src/content/library.ts';
import { citationHref } from '../../src/links/citations.ts';
import type { Citation } from '../../src/rules/index.ts';
import { expect, test } from './support/test.ts';

const notices = readLibrary();

/** What extraction left in the sources, each listed: nothing else may differ from the page. */
const ARTEFACTS: Record<string, readonly (readonly [found: string, mended: string])[]> = {
  'guizhou-2023-conversion': [['—3—', '']],
  'guizhou-2023-55': [['完成审批工http://zwfw.guizhou.gov.cn作', '完成审批工作']],
  'hainan-2020-135': [['<http://rcgz.mohurd.gov.cn>', 'http://rcgz.mohurd.gov.cn']],
  'mohurd-2020-662': [['**', '']],
  'jilin-2022-25': [],
};

/** Words of the private repost around the ministry's circular. */
const REPOST = [
  '八大员',
  '筑龙',
  '抓紧换证',
  '换证流程-',
  'rcpx.cabp.com.cn',
  '喜欢此内容',
  '挂靠率',
  '来源：住建部',
];

const squeeze = (text: string) => text.replace(/\s/gu, '');

interface Published {
  clauses: { id: string; text: string }[];
  rules: unknown;
  contacts: { citation: Citation }[];
}

function published(id: string): Published {
  return JSON.parse(readFileSync(`dist/api/v1/notices/${id}.json`, 'utf8')) as Published;
}

function citationsIn(node: unknown, notice: string): Citation[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('clause' in node && 'quote' in node) {
    const { notice: named, clause, quote } = node as Partial<Citation> & Omit<Citation, 'notice'>;
    return [{ notice: named ?? notice, clause, quote }];
  }
  return Object.values(node).flatMap((child) => citationsIn(child, notice));
}

function sourceOf(id: string): string {
  const source = squeeze(readFileSync(`content/notices/${id}/source.txt`, 'utf8'));
  return (ARTEFACTS[id] ?? []).reduce((text, [found, mended]) => {
    expect(text, `listed artefact ${found}`).toContain(found);
    return text.replaceAll(found, mended);
  }, source);
}

for (const { id } of notices) {
  test(`${id}: the official text of the page is the source, both ways, and what programs are given; nothing is of the repost`, async ({
    page,
  }) => {
    await page.goto(`/notices/${id}/`);
    const texts = await page
      .locator('[data-clause]')
      .evaluateAll((all) =>
        all.map((each): [string, string] => [each.getAttribute('data-clause') ?? '', each.textContent ?? '']),
      );
    expect.soft(squeeze(texts.map(([, text]) => text).join('')), 'the source').toBe(sourceOf(id));

    const rendered = new Map<string, string>();
    for (const [clause, text] of texts) rendered.set(clause, `${rendered.get(clause) ?? ''}${squeeze(text)}`);
    const clauses = published(id).clauses.map(({ id: clause, text }) => [clause, squeeze(text)]);
    expect.soft(clauses, 'the clauses given to programs').toEqual([...rendered]);

    const whole = squeeze((await page.locator('body').textContent()) ?? '');
    for (const words of REPOST) expect.soft(whole, 'words of the repost').not.toContain(words);
  });

  test(`${id}: every quote of its rules and contacts stands in the source it names, and its link lands on those words`, async ({
    page,
  }) => {
    const { rules, contacts } = published(id);
    const cited = citationsIn([rules, contacts], id);
    expect(cited.length).toBeGreaterThan(0);
    for (const { notice, quote } of cited) expect(sourceOf(notice)).toContain(squeeze(quote));
    for (const notice of new Set(cited.map((each) => each.notice))) {
      await page.goto(`/notices/${notice}/`);
      const wanted = cited
        .filter((citation) => citation.notice === notice)
        .map((citation) => ({
          quote: squeeze(citation.quote),
          anchor: citationHref(citation).split('#')[1] ?? '',
        }));
      const missed = await page.evaluate(
        (all) =>
          all.filter(({ quote, anchor }) => {
            const element = document.getElementById(anchor);
            const words = (element?.textContent ?? '').replace(/\s/gu, '');
            return element?.tagName === 'TR' ? !words.includes(quote) : words !== quote;
          }),
        wanted,
      );
      expect(missed).toEqual([]);
    }
  });
}
