/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { KeptFile } from '../publish/kept.ts';

declare const self: ServiceWorkerGlobalScope;
/** Defined by the build. */
declare const KEPT_FILES: KeptFile[];

/** The offline cache. Each download is checked against its hash, so that a version is cached completely or not at all. */
const kept = new PrecacheController({
  plugins: [
    {
      // The HTTP cache may hold a 404 for a hashed file, so revalidate with the host.
      requestWillFetch: async ({ request }) =>
        request.cache === 'default' ? new Request(request, { cache: 'no-cache' }) : request,
    },
  ],
});
kept.addToCacheList(KEPT_FILES);

/** The cached address of a request, without its query; folders match with and without a trailing slash. */
function keptAddress({ url, mode }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin) return undefined;
  const addresses = mode === 'navigate' ? [pathname, `${pathname}/`] : [pathname];
  return addresses.find((address) => kept.getCacheKeyForURL(address));
}

/** A file from the cache. A missing one is fetched, and cached again if it still has this version's hash. */
async function fromKept(event: ExtendableEvent, address: string): Promise<Response> {
  const cacheKey = kept.getCacheKeyForURL(address) ?? '';
  const integrity = kept.getIntegrityForCacheKey(cacheKey) ?? '';
  return await kept.strategy.handle({
    event,
    request: new Request(address),
    params: { cacheKey, integrity },
  });
}

/** If the cache fails, falls back to the network, as without a service worker. */
async function answer(event: FetchEvent, address: string | undefined): Promise<Response> {
  const { request } = event;
  try {
    // A page of the previous version may still request its own files.
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
    // Old files stay while other tabs may use them; the next version removes them.
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
