/**
 * What every page needs is one file, what widgets need as they are served another, and with it all that stands in
 * pages around them: such pages have no styles in themselves, and the page itself comes the sooner.
 */
export const sheets = {
  groups: [
    { name: 'page', test: /\/src\/styles\/index\.css$/, priority: 1 },
    {
      name: 'form',
      test: /\/src\/(?:widgets\/(?!(?:SearchSite|Roster)\/).*|components\/island\/form)\.css$/,
    },
  ],
};

/**
 * What a few pages alone need stands in those pages: a request less. Nothing else is turned into a part of a page,
 * neither pictures into data: URIs, which img-src would refuse, nor scripts into inline ones.
 */
export function isSmallSheet(file: string): boolean {
  return file.endsWith('.css') && !/\/(?:page|form|answer)\./.test(file);
}
