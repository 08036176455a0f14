import { clauseTexts } from '../notice/clauses.ts';
import { squeeze } from '../text.ts';
import { ofEach } from './each.ts';

/** The places that a notice lists for the search stand in its text. */
export const checkPlaces = ofEach(({ clauses, metadata, files, lineOfMetadata }) => {
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
