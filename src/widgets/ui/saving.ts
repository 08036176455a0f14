/** Whether this is WeChat's own browser, which can neither download nor print. False on the server. */
export function isInWeChat(): boolean {
  return typeof navigator !== 'undefined' && /MicroMessenger/i.test(navigator.userAgent);
}

/** The advice to show in WeChat. @param what it cannot do: 下载, 打印 */
export function weChatSays(what: string): string {
  return `微信里不能${what}，请点右上角菜单，选择在浏览器中打开。`;
}

const KEPT_FOR_MS = 60_000;

/**
 * Downloads bytes as a file, made in the browser.
 * @param name with extension; characters that file systems refuse become hyphens
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
  // Some phones read the file only after asking where to save it.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}

/** Downloads a text as a file. @param name with extension */
export function downloadText(name: string, type: string, text: string): void {
  downloadBytes(name, `${type};charset=utf-8`, text);
}
