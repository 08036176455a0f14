import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtServer } from '../../src/build/serve.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, '_headers'), '/*\n  x-content-type-options: nosniff\n');
  writeFileSync(join(folder, '404.html'), '没有这一页');
  writeFileSync(join(folder, 'index.html'), '首页');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Of this file Linux says that it is there, and fails to read it: as of one that vanishes meanwhile.
test.runIf(process.platform === 'linux')(
  'a file that cannot be read breaks off its own answer, and the next is given',
  async () => {
    symlinkSync('/proc/self/mem', join(folder, 'vanished.json'));
    const server = builtServer(folder).listen(0, 'localhost');
    await once(server, 'listening');
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    try {
      await expect(fetch(`${address}/vanished.json`).then((answer) => answer.text())).rejects.toThrow();
      expect(await (await fetch(`${address}/`)).text()).toBe('首页');
    } finally {
      server.close();
      server.closeAllConnections();
    }
  },
);
