import { useCallback, useEffect, useRef } from 'preact/hooks';
import { scriptAddress } from '../kit/script-address.ts';
import type { Reply, Request } from './protocol.ts';
import workerPath from './worker.ts?worker&url';

export interface RosterWorker {
  /** A question is about to be asked: what takes a while can begin. */
  start: () => void;
  ask: (request: Request) => void;
  /** Ends whatever runs, at once; the next question starts afresh. */
  stop: () => void;
}

/**
 * The worker in which lists are read: started by the first question or before it, ended with the page.
 * @param first what each worker is told before anything else
 */
export function useRosterWorker(first: Request, hear: (reply: Reply) => void): RosterWorker {
  const worker = useRef<Worker>();
  const asked = useRef(false);
  const latest = useRef({ first, hear });
  latest.current = { first, hear };
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
    asked.current = false;
  }, []);
  const start = useCallback(() => {
    if (worker.current) return worker.current;
    const started = new Worker(scriptAddress(workerPath), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => latest.current.hear(data));
    // What nobody asked for yet may fail unheard: the first question starts afresh.
    started.addEventListener('error', () =>
      asked.current ? latest.current.hear({ type: 'failed' }) : stop(),
    );
    started.postMessage(latest.current.first);
    worker.current = started;
    return started;
  }, [stop]);
  const ask = useCallback(
    (request: Request) => {
      start().postMessage(request);
      asked.current = true;
    },
    [start],
  );
  useEffect(() => stop, [stop]);
  return { start, ask, stop };
}
