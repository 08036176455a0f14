import { answerKeeping } from './ask.ts';
import { keepUnasked } from './keep.ts';

/**
 * After the page is there. Where nothing can be kept (no service workers, private windows) that fails, and the site
 * works as it is.
 */
export function startOffline(): void {
  const nothing = () => undefined;
  addEventListener('load', () => void keepUnasked().catch(nothing).then(answerKeeping).catch(nothing));
}
