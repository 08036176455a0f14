import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepContent } from '../../src/content/library.ts';
import { QUESTIONS, readQuestions } from '../../src/content/questions.ts';
import { filledLinks } from '../../src/views/filled-links.ts';
import { noticePages } from '../../src/views/page-data.ts';

const { questions } = readQuestions(QUESTIONS);

// As in a build: what was read is kept.
beforeEach(keepContent);
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('content'));
});

/** How often a notice is looked at until every question has its link from every notice, of so many copies of all. */
function looksAt(copies: number): number {
  let looks = 0;
  const pages = Array.from({ length: copies }, (_, copy) =>
    noticePages().map(
      (page) =>
        new Proxy(
          { ...page, id: `${page.id}-x${copy}` },
          {
            get(target, key) {
              looks += 1;
              return Reflect.get(target, key);
            },
          },
        ),
    ),
  ).flat();
  const linkFrom = filledLinks(pages);
  for (const question of questions) for (const page of pages) linkFrom(question, page);
  return looks / pages.length;
}

test('with more notices each is looked at no more often', () => {
  const few = looksAt(2);
  expect(few).toBeGreaterThan(0);
  expect(looksAt(6)).toBe(few);
});
