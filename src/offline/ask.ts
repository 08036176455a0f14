import { keepSite, keptSite } from './keep.ts';

/** Where a page asks whether to keep the site: says what is kept, in the page's words, and keeps it when told to. */
export async function answerKeeping(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-kept]');
  const button = place?.querySelector('button');
  const words = place?.querySelector('[role=status]');
  if (!place || !button || !words) return;
  const say = (state: string) => {
    words.replaceChildren(place.dataset[state] ?? '');
    button.hidden = state !== 'missing' && state !== 'failed';
  };
  if (!('serviceWorker' in navigator)) {
    say('impossible');
    return;
  }
  const follow = async () => {
    const registration = await keptSite();
    const coming = registration?.installing;
    if (registration?.active) say('kept');
    else say(coming ? 'coming' : 'missing');
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'redundant') say('failed');
      if (coming.state === 'activated') say('kept');
    });
  };
  button.addEventListener('click', () => {
    keepSite().then(follow, () => say('failed'));
  });
  await follow();
}
