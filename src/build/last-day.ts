import { inChinese, type Ruleset } from '../rules/index.ts';
import type { Notice } from './notice/read.ts';
import type { Problem } from './problem.ts';

/** Stands in our words for the last day of the exchange, be it that a later notice moved it: in guides `<LastDay />`. */
export const LAST_DAY = '{截止日}';

/** The last day of a notice's windows; undefined where it has none. */
export function lastDay({ conversion }: Ruleset): string | undefined {
  return conversion?.windows
    .map(({ closes }) => closes)
    .toSorted()
    .at(-1);
}

/** The day in the place of what stands for it, in the guides and answers of a notice whose rules are complete. */
export function withLastDay(notice: Notice): Notice {
  const day = lastDay(notice.rules);
  const filled = <Text>(texts: Text): Text => {
    const json = JSON.stringify(texts);
    return day !== undefined && json.includes(LAST_DAY)
      ? (JSON.parse(json.replaceAll(LAST_DAY, inChinese(day))) as Text)
      : texts;
  };
  return { ...notice, clauses: filled(notice.clauses), answers: filled(notice.answers) };
}

/** Nothing stands for a last day in a notice that has none. */
export function checkLastDay(notices: readonly Notice[]): Problem[] {
  return notices
    .filter(({ rules }) => lastDay(rules) === undefined)
    .flatMap(({ clauses, answers, files }) => {
      const held = (texts: unknown, file: string): Problem[] =>
        JSON.stringify(texts).includes(LAST_DAY)
          ? [{ file, says: '这份通知没有换证的截止日', fix: `删去 ${LAST_DAY}（导读里是 <LastDay />）` }]
          : [];
      return [...held(clauses, files.notice), ...held(answers, files.answers)];
    });
}
