/**
 * What every page needs is one file. What widgets need as they are served is one sheet, what questions show of it
 * another, and both stand in the pages.
 */
export const sheets = {
  groups: [
    { name: 'page', test: /\/src\/styles\/index\.css$/, priority: 1 },
    { name: 'cards', test: /\/src\/widgets\/kit\/(?:contacts|note-card|citations)\.css$/, priority: 1 },
    { name: 'form', test: /\/src\/widgets\/(?!(?:SearchSite|Roster)\/).*\.css$/ },
  ],
};

/**
 * What a few pages need stands in those pages: a request less. Nothing else is turned into a part of a page, neither
 * pictures into data: URIs, which img-src would refuse, nor scripts into inline ones.
 */
export function isSmallSheet(file: string): boolean {
  return file.endsWith('.css') && !/\/(?:page|answer)\./.test(file);
}
