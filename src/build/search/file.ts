import type { SearchFile, SearchIndex } from '../../widgets/SearchSite/search/index-file.ts';

/** The index as it is sent: what belongs to a notice stands with it, so that alike texts are near one another, and nothing is said twice. */
export function searchFile({ notices, clauses, contacts, questions, ...words }: SearchIndex): SearchFile {
  const ofNotice = Map.groupBy(clauses, ({ notice }) => notice);
  const officesOf = Map.groupBy(contacts, ({ notice }) => notice);
  return {
    questions,
    notices: notices.map((notice, which) => ({
      ...notice,
      clauses: (ofNotice.get(which) ?? []).map(({ notice: _, continued, decides, ...clause }) => ({
        ...clause,
        ...(continued && { continued }),
        ...(!decides && { informs: true }),
      })),
      contacts: (officesOf.get(notice.id) ?? []).map(({ notice: _, ...contact }) => contact),
    })),
    ...words,
  };
}
