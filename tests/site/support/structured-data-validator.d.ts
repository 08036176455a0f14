/** What the tests ask of the package, which comes without types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param data found in a page, by format and by type */
    validate(data: { jsonld: Partial<Record<string, object[]>> }): Promise<{ issueMessage: string }[]>;
  }
}
