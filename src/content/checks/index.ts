import { checkLastDay, checkOthersDays } from '../last-day.ts';
import type { ReadLaw } from '../law.ts';
import type { Notice } from '../notice.ts';
import type { Problem } from '../problem.ts';
import type { ReadQuestions } from '../questions.ts';
import type { ReadSearchWords } from '../search-words.ts';
import { checkCitations, checkCoverage, checkOverlaps } from './citations.ts';
import { checkClauses, checkFidelity, checkMarkup } from './clauses.ts';
import { checkContacts, checkDays, checkForms, checkNames } from './names.ts';
import { checkNumbers, checkProseNumbers } from './numbers.ts';
import { checkLaw, checkQuestions, checkSearchWords } from './questions.ts';
import { checkConditions, checkGuards, checkLinks, checkRanges, checkRepeats } from './rules.ts';

/**
 * Checks each notice independently of the shared files.
 * @param notices those that could be read
 * @param ids of all notices, including those that could not be read
 */
export function checkNotices(notices: readonly Notice[], ids: readonly string[]): Problem[] {
  return [
    ...checkNames(notices, ids),
    ...checkDays(notices),
    ...checkClauses(notices),
    ...checkMarkup(notices),
    ...checkFidelity(notices),
    ...checkCitations(notices, ids),
    ...checkOverlaps(notices),
    ...checkNumbers(notices),
    ...checkProseNumbers(notices),
    ...checkRanges(notices),
    ...checkRepeats(notices),
    ...checkGuards(notices),
    ...checkConditions(notices),
    ...checkLinks(notices),
    ...checkContacts(notices),
    ...checkForms(notices),
    ...checkLastDay(notices),
  ];
}

/** The shared files under `content`. */
interface Shared {
  law: ReadLaw;
  asked: ReadQuestions;
  said: ReadSearchWords;
}

/**
 * Checks that files match each other. Only useful if every file could be read, as the missing part may be in an unread
 * one.
 */
export function checkTogether(notices: readonly Notice[], { law, asked, said }: Shared): Problem[] {
  return [
    ...checkCoverage(notices),
    ...checkOthersDays(notices),
    ...checkLaw(notices, law),
    ...checkQuestions(asked, notices),
    ...checkSearchWords(said, notices),
  ];
}
