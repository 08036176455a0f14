import { existsSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeTwins } from '../../../src/build/publish/twins.ts';
import { builtServer } from '../../../src/build/serve.ts';

/** Serves a built site of whoever's as ours is served, packed in the same way. @returns its address, and how to end */
export async function serve(folder: string): Promise<{ origin: string; end: () => void }> {
  for (const needed of ['_headers', '404.html']) {
    if (!existsSync(join(folder, needed))) writeFileSync(join(folder, needed), '');
  }
  await writeTwins(folder);
  const server = builtServer(folder);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const end = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${port}`, end };
}
