import { createServer } from 'node:net';

/** The port of the built site under test: chosen once by the first process that asks, inherited by its children. */
export async function testPort(): Promise<string> {
  process.env.TEST_PORT ||= await freePort();
  return process.env.TEST_PORT;
}

/** A port that nothing listens on. */
export function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(`${address.port}`) : reject(new Error('no port')),
      );
    });
  });
}
