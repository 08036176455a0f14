import { inChinese, type Ruleset } from '../rules/index.ts';
import { LAST_DAY } from './hast.ts';
import type { Notice } from './notice.ts';
import type { Problem } from './problem.ts';

/** The last day of a notice's windows; undefined if it has none. */
export function lastDay({ conversion }: Ruleset): string | undefined {
  return conversion?.windows
    .map(({ closes }) => closes)
    .toSorted()
    .at(-1);
}

/** Fills the notice's last day into its guides and answers; its rules must already be amended. */
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

/** Placeholder in a ruleset for the last day of another notice, as each day is written only in its own notice's folder. */
const ANOTHERS = /\{截止日:([a-z0-9-]+)\}/gu;

/** Ids of the notices whose last day a ruleset uses. */
const named = (rules: Ruleset): string[] => [
  ...new Set([...JSON.stringify(rules).matchAll(ANOTHERS)].map(([, id = '']) => id)),
];

const dayOf = (id: string, all: readonly Ruleset[]): string | undefined => {
  const other = all.find(({ notice }) => notice === id);
  return other && lastDay(other);
};

/** Fills the last days of other notices into a ruleset. */
export function withOthersDays(rules: Ruleset, all: readonly Ruleset[]): Ruleset {
  const filled = JSON.stringify(rules).replaceAll(ANOTHERS, (hole, id: string) => {
    const day = dayOf(id, all);
    return day === undefined ? hole : inChinese(day);
  });
  return JSON.parse(filled) as Ruleset;
}

/** Checks that a last-day placeholder for another notice names an existing one that has a last day. */
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

/** Checks that a notice without a last day does not use its placeholder. */
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
