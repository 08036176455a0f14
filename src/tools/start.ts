import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { builtServer } from './serve.ts';

const DEFAULT_PORT = 4321;

/** Exits with one sentence that says what is wrong and what to do. */
function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The port to serve on: PORT if set, otherwise 4321. */
function wantedPort(): number {
  const text = process.env.PORT ?? '';
  if (text === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) giveUp(`PORT must be a whole number from 1 to 65535, and it is "${text}".`);
  return port;
}

/** Tries to listen on a port of one host; resolves to the error code, or undefined if the port is free. */
function portError(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

/** Exits unless the port is free on both loopback addresses (a machine without IPv6 is fine). */
async function assertFree(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await portError(port, host);
    if (code === 'EADDRINUSE') {
      const other = port < 65_535 ? port + 1 : DEFAULT_PORT;
      giveUp(
        `Port ${port} is in use. Stop the program that uses it, or set the environment variable PORT to another number, such as ${other}.`,
      );
    }
    if (code === 'EACCES')
      giveUp(`This user may not listen on port ${port}. Set PORT to a number above 1023.`);
  }
}

const port = wantedPort();
await assertFree(port);
// Absolute links use the address of this server.
process.env.SITE ??= `http://localhost:${port}`;
await build({ logLevel: 'warn' }).catch((error: unknown) => {
  giveUp(`The site could not be built. ${error instanceof Error ? error.message : String(error)}`);
});
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
builtServer(dist).listen(port, 'localhost', () => {
  process.stdout.write(`持证指南: http://localhost:${port}/ (Ctrl-C ends it)\n`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
