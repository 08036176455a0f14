import { useCallback, useEffect, useRef } from 'preact/hooks';
import { scriptAddress } from '../kit/script-address.ts';
import type { Reply, Request } from './protocol.ts';
import workerPath from './worker.ts?worker&url';

export interface RosterWorker {
  ask: (request: Request) => void;
  /** Ends whatever runs, at once; the next question starts afresh. */
  stop: () => void;
}

/** The worker in which lists are read: started by the first question, ended with the page. */
export function useRosterWorker(hear: (reply: Reply) => void): RosterWorker {
  const worker = useRef<Worker>();
  const listener = useRef(hear);
  listener.current = hear;
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  const ask = useCallback((request: Request) => {
    if (!worker.current) {
      const started = new Worker(scriptAddress(workerPath), { type: 'module' });
      started.addEventListener('message', ({ data }: MessageEvent<Reply>) => listener.current(data));
      started.addEventListener('error', () => listener.current({ type: 'failed' }));
      worker.current = started;
    }
    worker.current.postMessage(request);
  }, []);
  useEffect(() => stop, [stop]);
  return { ask, stop };
}
