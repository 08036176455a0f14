import { clauseTexts } from '../notice/clauses.ts';
import type { Notice } from '../notice/read.ts';
import type { Problem } from '../problem.ts';
import { squeeze } from '../text.ts';

/** The places that a notice lists for the search stand in its text. */
export function checkPlaces(notices: readonly Notice[]): Problem[] {
  return notices.flatMap(({ clauses, metadata, files, lineOfMetadata }) => {
    const written = squeeze(
      clauseTexts(clauses)
        .map(({ text }) => text)
        .join(''),
    );
    return metadata.places
      .filter((place) => !written.includes(squeeze(place)))
      .map((place) => ({
        file: files.notice,
        line: lineOfMetadata(['places', metadata.places.indexOf(place)]),
        where: 'places',
        says: `“${place}”不在这份通知的原文里`,
        fix: '改成通知的写法，或删去',
      }));
  });
}
