import { keepSite, keptSite } from './keep.ts';

/**
 * Where a page asks whether to keep the site: says what is kept, and keeps it when told to. The page has the words, by the
 * state of the service worker: `activated` and `redundant` (it did not come whole), or `coming`; `missing`, `impossible`.
 */
export async function answerKeeping(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-activated]');
  const button = place?.querySelector('button');
  const words = place?.querySelector('[role=status]');
  if (!place || !button || !words) return;
  const say = (state: string) => {
    const { [state]: says = place.dataset['coming'] ?? '' } = place.dataset;
    words.replaceChildren(says);
    button.hidden = state !== 'missing' && state !== 'redundant';
  };
  if (!('serviceWorker' in navigator)) {
    say('impossible');
    return;
  }
  const follow = async () => {
    const registration = await keptSite();
    const worker = registration?.active ?? registration?.installing;
    say(worker?.state ?? 'missing');
    worker?.addEventListener('statechange', () => say(worker.state));
  };
  button.addEventListener('click', () => {
    keepSite().then(follow, () => say('redundant'));
  });
  await follow();
}
