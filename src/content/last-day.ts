import { inChinese, type Ruleset } from '../rules/index.ts';
import { LAST_DAY } from './hast.ts';
import type { Notice } from './notice.ts';
import type { Problem } from './problem.ts';

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

/** Stands in a ruleset's words for the last day of another notice: a day stands in its own folder alone. */
const ANOTHERS = /\{截止日:([a-z0-9-]+)\}/gu;

/** The notices whose last days a ruleset's words name. */
const named = (rules: Ruleset): string[] => [
  ...new Set([...JSON.stringify(rules).matchAll(ANOTHERS)].map(([, id = '']) => id)),
];

const dayOf = (id: string, all: readonly Ruleset[]): string | undefined => {
  const other = all.find(({ notice }) => notice === id);
  return other && lastDay(other);
};

/** The ruleset with the last days of other notices that its words name. */
export function withOthersDays(rules: Ruleset, all: readonly Ruleset[]): Ruleset {
  const filled = JSON.stringify(rules).replaceAll(ANOTHERS, (hole, id: string) => {
    const day = dayOf(id, all);
    return day === undefined ? hole : inChinese(day);
  });
  return JSON.parse(filled) as Ruleset;
}

/** Nothing stands for the last day of a notice that is not there or has none. */
export function checkOthersDays(notices: readonly Notice[]): Problem[] {
  const all = notices.map(({ rules }) => rules);
  return notices.flatMap(({ rules, files }) =>
    named(rules)
      .filter((id) => dayOf(id, all) === undefined)
      .map((id) => ({
        file: files.rules,
        says: `没有通知 ${id}，或者它没有换证的截止日`,
        fix: `改正或删去 {截止日:${id}}`,
      })),
  );
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
