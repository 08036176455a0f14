/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { KeptFile } from '../publish/kept.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const KEPT_FILES: KeptFile[];

/** What is kept on the device. Each file is held against its hash when it comes, so that a version is kept whole or not at all. */
const kept = new PrecacheController({
  plugins: [
    {
      // A browser may have kept that a hashed file is missing: the host is asked whether that is still so.
      requestWillFetch: async ({ request }) =>
        request.cache === 'default' ? new Request(request, { cache: 'no-cache' }) : request,
    },
  ],
});
kept.addToCacheList(KEPT_FILES);

/** The address under which a request's file is kept, whatever a chat has hung on it; a folder with and without its last stroke. */
function keptAddress({ url, mode }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin) return undefined;
  const addresses = mode === 'navigate' ? [pathname, `${pathname}/`] : [pathname];
  return addresses.find((address) => kept.getCacheKeyForURL(address));
}

/** A kept file; where it is missing it is fetched, and kept again if it is still the one of this version. */
async function fromKept(event: ExtendableEvent, address: string): Promise<Response> {
  const cacheKey = kept.getCacheKeyForURL(address) ?? '';
  const integrity = kept.getIntegrityForCacheKey(cacheKey) ?? '';
  return await kept.strategy.handle({
    event,
    request: new Request(address),
    params: { cacheKey, integrity },
  });
}

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
