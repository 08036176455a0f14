import { PrecacheController } from 'workbox-precaching/PrecacheController.js';

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** What is kept on the device, each file held against what was published: a damaged one counts as missing, and is fetched anew. */
export const kept: PrecacheController = new PrecacheController({
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
        if (!cachedResponse) return null;
        const found = await sha256(await cachedResponse.clone().arrayBuffer());
        return found === kept.getIntegrityForCacheKey(request.url) ? cachedResponse : null;
      },
    },
  ],
});

/** The address under which a request's file is kept, whatever a chat has hung on it; a folder with and without its last stroke. */
export function keptAddress({ url, mode }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin) return undefined;
  const addresses = mode === 'navigate' ? [pathname, `${pathname}/`] : [pathname];
  return addresses.find((address) => kept.getCacheKeyForURL(address));
}

/** A kept file; fetched and kept again where it is missing, in one piece or not at all. */
export async function fromKept(event: ExtendableEvent, address: string): Promise<Response> {
  const cacheKey = kept.getCacheKeyForURL(address) ?? '';
  const integrity = kept.getIntegrityForCacheKey(cacheKey) ?? '';
  return await kept.strategy.handle({
    event,
    request: new Request(address),
    params: { cacheKey, integrity },
  });
}
