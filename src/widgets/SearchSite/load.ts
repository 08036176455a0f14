import { openFile, type SearchFile, type SearchIndex } from './search/index-file.ts';

/** Where the build puts what can be searched. */
const INDEX_HREF = '/search-index.json';

/** Fetches what can be searched; rejects where it cannot be had. */
export async function loadIndex(): Promise<SearchIndex> {
  const response = await fetch(INDEX_HREF);
  if (!response.ok) throw new Error(`${INDEX_HREF}: ${response.status}`);
  return openFile((await response.json()) as SearchFile);
}
