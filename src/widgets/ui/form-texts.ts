/** The values of a form's fields, by name. Read before anything else: people type before the script arrives. */
export function formTexts(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
