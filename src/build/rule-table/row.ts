import { type Citation, forAll, type Ruleset } from '../../rules/index.ts';
import { outsideWords } from '../../widgets/kit/outside-words.ts';

type Cite = NonNullable<Ruleset['conversion']>['conditions'][number]['cite'];
type NoteRule = NonNullable<Ruleset['conversion']>['notes'][number];
type Step = NonNullable<Ruleset['conversion']>['steps'][number];

/** One rule as readers see it: what it asks, the number or words it turns on, and where it stands. */
export interface RuleRow {
  /** In a word: 发证日期. */
  label: string;
  asks: string;
  figure: string;
  /** Further sentences: readings, the safe course, law outside the notice. */
  more: string[];
  link?: { text: string; url: string } | undefined;
  citations: Citation[];
}

export interface RuleGroup {
  id: string;
  title: string;
  rows: RuleRow[];
}

/** A row of a notice's table, its citations complete. */
export function row(
  notice: string,
  { cite }: { readonly cite: Cite },
  asks: string,
  rest: Partial<Pick<RuleRow, 'label' | 'figure' | 'more' | 'link'>> = {},
): RuleRow {
  const citations = cite.map((each) => ({ ...each, notice: each.notice ?? notice }));
  return { label: asks, asks, figure: '', more: [], ...rest, citations };
}

const NUMERALS = ['一', '二', '三'];

/** Notes as rows: the readings, the safe course, and law outside the notice, marked as such. */
export function noteRows({ notice, law = [] }: Ruleset, notes: readonly NoteRule[]): RuleRow[] {
  return notes.map((note) => {
    const readings = (note.readings ?? []).map(
      ({ says, then }, index) =>
        `理解${NUMERALS[index] ?? index + 1}：${forAll(says)}。结果：${forAll(then)}。`,
    );
    const outside = law
      .filter(({ id }) => note.law?.includes(id))
      .map(({ name, article, checked, says }) => `${outsideWords(checked)}：${name}${article}——${says}`);
    const safe = note.safe === undefined ? [] : [`稳妥的做法：${forAll(note.safe)}`];
    return row(notice, note, forAll(note.says), { more: [...readings, ...safe, ...outside] });
  });
}

/** Steps as rows, with the address that the notice prints. */
export function stepRows(notice: string, steps: readonly Step[]): RuleRow[] {
  return steps.map((step) => row(notice, step, step.says, { link: step.link }));
}
