/** Is this WeChat's own browser, which neither downloads nor prints? False on the server. */
export function isInWeChat(): boolean {
  return typeof navigator !== 'undefined' && /MicroMessenger/i.test(navigator.userAgent);
}

/** What to do about it. @param what the thing that WeChat cannot do: 下载, 打印 */
export function weChatSays(what: string): string {
  return `微信里不能${what}，请点右上角菜单，选择在浏览器中打开。`;
}
