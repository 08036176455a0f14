import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { builtServer } from '../../src/tools/serve.ts';

/** Serves the built site. @returns its address, and how to end @throws Error when it is not built */
export async function servedSite(): Promise<{ origin: string; end: () => void }> {
  if (!existsSync('dist/_headers')) throw new Error('Nothing to measure: run "npm run build" first.');
  const server = builtServer('dist');
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, end: () => server.close().closeAllConnections() };
}
