/** Whether a request stays on the site; what has no host of its own (data:, blob:, about:) does. */
export function isOwn(url: string, baseURL: string | undefined): boolean {
  const { protocol, origin } = new URL(url);
  return !['http:', 'https:', 'ws:', 'wss:'].includes(protocol) || origin === baseURL;
}
