/** The absolute address of a path of this site, for use elsewhere: feeds, link cards, structured data. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
