import { scriptAddress } from '../links/script-address.ts';

/** A bar at the bottom of the page: nothing changes until the reader asks for it. */
function showBar(registration: ServiceWorkerRegistration): void {
  if (document.querySelector('.new-version')) return;
  const bar = Object.assign(document.createElement('aside'), { className: 'new-version' });
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const button = (label: string, onclick: () => void) =>
    Object.assign(document.createElement('button'), { className: 'action', textContent: label, onclick });
  const refresh = () => {
    // Another tab may already have activated the new version.
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
  // A live region announces only text that is added after it exists.
  setTimeout(() => words.append('有新版本，刷新后您填的还在；申请单和名单要重新填。'));
}

/** Shows the bar when a newer version is ready, now or later. */
function offerNewVersion(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) showBar(registration);
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

/** Set by browsers in data-saving mode; missing in TypeScript's DOM types. */
interface Saving {
  connection?: { saveData?: boolean };
}

/** The service worker's registration, undefined before the first one. */
const keptSite = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration();

/** Caches the site for offline use, and offers each new version once it is complete. */
async function keepSite(): Promise<void> {
  await navigator.serviceWorker.register(scriptAddress('/sw.js'));
  const registration = await keptSite();
  if (registration) offerNewVersion(registration);
}

/** Does so without being asked, except in data-saving mode, where it only updates an existing cache. */
async function keepUnasked(): Promise<void> {
  const saves = (navigator as Saving).connection?.saveData === true;
  if (!saves || (await keptSite())) await keepSite();
}

/**
 * On the page about offline use: shows the state of the cache, and fills it on request. The page has a text for each
 * state of the service worker: `activated`, `redundant` (download failed), `coming` (any other), `missing`,
 * `impossible`.
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

/** Runs after the page has loaded. Without service workers (private windows) it fails, and the site works as usual. */
export function startOffline(): void {
  const nothing = () => undefined;
  addEventListener('load', () => void keepUnasked().catch(nothing).then(answerKeeping).catch(nothing));
}
