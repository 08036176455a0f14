import { FIELDS, wrongIn } from './fields.ts';
import { FIELD_NAMES, type FieldName, type Place, type Told } from './told.ts';

/** A conversation in the terminal. */
export interface Terminal {
  say(text: string): void;
  /** The next line that is typed; undefined where there is none any more. */
  hear(): Promise<string | undefined>;
}

async function answerTo(name: FieldName, told: Told, place: Place, terminal: Terminal) {
  const { asks, hint, required } = FIELDS[name];
  for (;;) {
    terminal.say(`${asks}（${hint}）${required ? '' : '，不写就直接回车'}：`);
    const line = await terminal.hear();
    if (line === undefined) return undefined;
    const fault = wrongIn(name, line, told, place);
    if (fault === undefined) return line.trim();
    terminal.say(`${fault}。\n`);
  }
}

/**
 * Asks for every field, once more where an answer will not do.
 * @returns undefined where the answers ended before the questions
 */
export async function askAll(place: Place, terminal: Terminal): Promise<Told | undefined> {
  const told: Told = {};
  for (const name of FIELD_NAMES) {
    const answer = await answerTo(name, told, place, terminal);
    if (answer === undefined) return undefined;
    if (answer !== '') told[name] = answer;
  }
  return told;
}
