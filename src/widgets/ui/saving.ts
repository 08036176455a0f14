/** Is this WeChat's own browser, which neither downloads nor prints? False on the server. */
export function isInWeChat(): boolean {
  return typeof navigator !== 'undefined' && /MicroMessenger/i.test(navigator.userAgent);
}

/** What to do about it. @param what the thing that WeChat cannot do: 下载, 打印 */
export function weChatSays(what: string): string {
  return `微信里不能${what}，请点右上角菜单，选择在浏览器中打开。`;
}

const KEPT_FOR_MS = 60_000;

/**
 * Hands bytes over as a file, without asking any server.
 * @param name with its ending; what file systems refuse in it becomes a hyphen
 */
export function downloadBytes(name: string, type: string, bytes: BlobPart): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Some phones read the file only after asking where to put it.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}

/** Hands a text over as a file. @param name with its ending */
export function downloadText(name: string, type: string, text: string): void {
  downloadBytes(name, `${type};charset=utf-8`, text);
}
