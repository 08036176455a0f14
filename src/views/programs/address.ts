/** The whole address of a path of this site, for what is read away from it: feeds, link cards, structured data. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
