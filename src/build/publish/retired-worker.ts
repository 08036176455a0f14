import type { ViteDevServer } from 'vite';

const RETIRED = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  await registration.unregister();
  for (const page of await clients.matchAll({ type: 'window' })) await page.navigate(page.url);
})()));
`;

/**
 * Takes away the service worker that the built site left on the same port: it would show the built pages instead of
 * the ones in work. Browsers ask for its script at each visit, and get one that leaves.
 */
export function retireWorker({ middlewares }: ViteDevServer): void {
  middlewares.use('/sw.js', (_request, response) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(RETIRED);
  });
}
