/// <reference lib="webworker" />
import type { KeptFile } from '../build/publish/kept.ts';
import { fromKept, kept, keptAddress } from './kept.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const KEPT_FILES: KeptFile[];

kept.addToCacheList(KEPT_FILES);

/** Whatever fails in what is kept, the network is asked as if there were no service worker. */
async function answer(event: FetchEvent, address: string | undefined): Promise<Response> {
  const { request } = event;
  try {
    // A page of the version before may still ask for a file of its own.
    const found = address ? await fromKept(event, address) : await caches.match(request);
    if (found) return found;
  } catch {}
  return await fetch(request).catch(async (error: unknown) => {
    if (request.mode === 'navigate') return await fromKept(event, '/404.html');
    throw error;
  });
}

self.addEventListener('install', (event) => {
  void kept.install(event);
});

self.addEventListener('activate', (event) => {
  const settle = async () => {
    await self.clients.claim();
    const open = await self.clients.matchAll({ type: 'window' });
    // Files of the version before stay while other pages of it may be open; they go with the next version.
    if (open.length <= 1) await kept.activate(event);
  };
  event.waitUntil(settle());
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET') return;
  const address = keptAddress(event.request);
  const { origin, pathname } = new URL(url);
  const named = origin === location.origin && pathname.startsWith('/_astro/');
  if (address || named || mode === 'navigate') event.respondWith(answer(event, address));
});
