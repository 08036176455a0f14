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
