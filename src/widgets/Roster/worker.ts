import { rosterDesk } from './desk.ts';
import type { Request } from './protocol.ts';

/** The list is read and answered here; only what the page shows leaves the worker. */
const desk = rosterDesk((reply, transfer = []) => postMessage(reply, { transfer }));

addEventListener('message', ({ data }: MessageEvent<Request>) => void desk(data));
