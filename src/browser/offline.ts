import { scriptAddress } from '../links/script-address.ts';

/** A bar at the foot of the page: nothing changes until the reader wants it. */
function showBar(registration: ServiceWorkerRegistration): void {
  if (document.querySelector('.new-version')) return;
  const bar = Object.assign(document.createElement('aside'), { className: 'new-version' });
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const button = (label: string, onclick: () => void) =>
    Object.assign(document.createElement('button'), { className: 'action', textContent: label, onclick });
  const refresh = () => {
    // Another page may have let the new version in already.
    if (!registration.waiting) location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    registration.waiting?.postMessage('take-over');
  };
  bar.append(
    words,
    button('刷新', refresh),
    button('以后再说', () => bar.remove()),
  );
  document.body.append(bar);
  // A live region says what comes into it, not what it comes with.
  setTimeout(() => words.append('有新版本，刷新后您填的还在；申请单和名单要重新填。'));
}

/** Shows the bar when a version newer than the one that made this page is ready, now or later. */
function offerNewVersion(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) showBar(registration);
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

/** Told by browsers whose reader pays for every byte; TypeScript's DOM does not know it. */
interface Saving {
  connection?: { saveData?: boolean };
}

/** What is kept of the site on this device, or undefined: nothing yet. */
const keptSite = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration();

/** Keeps the site on this device for use without network, and offers each new version once it has come whole. */
async function keepSite(): Promise<void> {
  await navigator.serviceWorker.register(scriptAddress('/sw.js'));
  const registration = await keptSite();
  if (registration) offerNewVersion(registration);
}

/** Does so unasked, except where the reader saves data: there only what was asked for once is kept up. */
async function keepUnasked(): Promise<void> {
  const saves = (navigator as Saving).connection?.saveData === true;
  if (!saves || (await keptSite())) await keepSite();
}

/**
 * Where a page asks whether to keep the site: says what is kept, and keeps it when told to. The page has the words, by the
 * state of the service worker: `activated` and `redundant` (it did not come whole), or `coming`; `missing`, `impossible`.
 */
async function answerKeeping(): Promise<void> {
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

/**
 * After the page is there. Where nothing can be kept (no service workers, private windows) that fails, and the site
 * works as it is.
 */
export function startOffline(): void {
  const nothing = () => undefined;
  addEventListener('load', () => void keepUnasked().catch(nothing).then(answerKeeping).catch(nothing));
}
