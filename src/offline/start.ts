import { answerKeeping } from './ask.ts';
import { keepUnasked } from './keep.ts';

/** After the page is there. Where nothing can be kept (no service workers, private windows), the site works as it is. */
export function startOffline(): void {
  addEventListener('load', () => {
    const nothing = () => undefined;
    if ('serviceWorker' in navigator) keepUnasked().catch(nothing).then(answerKeeping).catch(nothing);
    else void answerKeeping();
  });
}
