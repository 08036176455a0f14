import { expect, test } from 'vitest';
import { readVectors } from '../../src/views/vectors.ts';

/** Every outcome, status and channel that the rules can answer with, by question. */
const ANSWERS: Readonly<Record<string, string>> = {
  checkConversion:
    'not-stated eligible not-yet-open closed out-of-scope check-archive archive-missed not-needed unclear incomplete',
  planAnnualHours: 'not-stated not-due in-progress compliant short retrain unclear not-required incomplete',
  planPeriodHours: 'not-stated in-progress short compliant incomplete',
  initialRegistration: 'not-stated within-term overdue not-employed over-age not-accepted unclear incomplete',
  renewal: 'not-stated on-time hours-first late expired not-accepted unclear incomplete',
  renewedTerm: 'not-stated computed over-age unclear incomplete',
  addedSpecialty: 'not-stated computed incomplete',
  paperCertificate: 'not-stated usable void expired apply-electronic electronic-prevails incomplete',
  applicationChannel: 'not-stated incomplete city city-closing none province',
};

/** Fields that an answer can hold beside, each asserted by some case. */
const FIELDS = [
  'checkConversion.window checkConversion.hours checkConversion.findings checkConversion.steps',
  'planAnnualHours.advised planAnnualHours.remaining planAnnualHours.required planAnnualHours.due planAnnualHours.years planAnnualHours.pairs planAnnualHours.certificateVoid',
  'planPeriodHours.advised initialRegistration.applyBy initialRegistration.canApply initialRegistration.educationRequired',
  'renewal.applyBy renewal.term renewedTerm.expires renewedTerm.capped renewedTerm.cap',
  'addedSpecialty.threeYearMark addedSpecialty.educationRequired addedSpecialty.originalExpiresOn addedSpecialty.addedExpiresOn',
  'paperCertificate.lastDay paperCertificate.registrationValidUntil',
].flatMap((line) => line.split(' '));

const cases = readVectors();

test.each(Object.entries(ANSWERS))('every answer of %s has a published case', (name, answers) => {
  const told = cases
    .filter((each) => each.function === name)
    .map(({ expect: { outcome, status, channel } }) => outcome ?? status ?? channel);
  expect(answers.split(' ').filter((answer) => !told.includes(answer))).toEqual([]);
});

test('every field of an answer is asserted by a published case', () => {
  const asserted = new Set(
    cases.flatMap((each) => Object.keys(each.expect).map((field) => `${each.function}.${field}`)),
  );
  expect(FIELDS.filter((field) => !asserted.has(field))).toEqual([]);
});
