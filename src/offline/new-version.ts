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
export function offerNewVersion(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) showBar(registration);
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
