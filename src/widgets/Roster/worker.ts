import { rosterDesk } from './desk.ts';
import type { Request } from './protocol.ts';

/** Where a list is read and answered: what the page needs to show is all that leaves it. */
const desk = rosterDesk((reply, transfer = []) => postMessage(reply, { transfer }));

addEventListener('message', ({ data }: MessageEvent<Request>) => void desk(data));
