import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { scriptAddress } from '../../links/script-address.ts';
import { todayInChina } from '../../rules/index.ts';
import { useGuardedReducer } from '../ui/guarded.tsx';
import { downloadBytes, isInWeChat, weChatSays } from '../ui/saving.ts';
import type { AnsweredRow } from './answering/answered-row.ts';
import { PAGE_SIZE, type Query } from './answering/list.ts';
import { MOST_ON_PAPER } from './Paper.tsx';
import type { FileKind, Reply, Request, RowsPage } from './protocol.ts';
import type { ColumnFact } from './rows/facts.ts';
import { isSame, type RosterProps, reduceRoster, START } from './state.ts';
import workerPath from './worker.ts?worker&url';

export interface RosterWorker {
  /** Starts the worker ahead of the first request. */
  start: () => void;
  ask: (request: Request) => void;
  /** Terminates the worker; the next request starts a new one. */
  stop: () => void;
}

/**
 * The worker that reads lists: started by `start` or the first request, terminated on unmount.
 * @param first request sent to each new worker before any other
 * @param hear called with each reply
 */
function useRosterWorker(first: Request, hear: (reply: Reply) => void): RosterWorker {
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
    // Without a request, an error is ignored: the first request starts a new worker.
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

interface Sheets {
  query: Query;
  parts: readonly (readonly AnsweredRow[])[];
  found: number;
}

/** Collects the rows to print page by page, so that the page stays responsive, then prints. */
function usePaper(ask: (request: Request) => void) {
  const [sheets, setSheets] = useState<Sheets>();
  const start = useCallback(
    (query: Query) => {
      setSheets({ query: { ...query, page: 0 }, parts: [], found: Number.POSITIVE_INFINITY });
      ask({ type: 'page', of: 'paper', query: { ...query, page: 0 } });
    },
    [ask],
  );
  const hear = useCallback(({ query, rows, found }: RowsPage) => {
    setSheets((before) => {
      // Ignores replies to earlier requests: only the next page of the current query counts.
      const isNext = before && isSame(query, before.query) && query.page === before.parts.length;
      return isNext ? { ...before, parts: [...before.parts, rows], found } : before;
    });
  }, []);
  const count = sheets?.parts.length ?? 0;
  const whole = sheets !== undefined && count * PAGE_SIZE >= Math.min(sheets.found, MOST_ON_PAPER);
  useEffect(() => {
    if (!sheets || count === 0) return;
    if (whole) window.print();
    else ask({ type: 'page', of: 'paper', query: { ...sheets.query, page: count } });
  }, [sheets, count, whole, ask]);
  const forget = useCallback(() => setSheets(undefined), []);
  return {
    parts: whole ? (sheets?.parts ?? []) : [],
    start,
    hear,
    forget,
    busy: sheets !== undefined && !whole,
  };
}

const LOST = '没有读成，可能是网络断了，页面还没有装全。请检查网络，刷新页面再试。';

/** State and actions of the page. The list itself stays in the worker. */
export function useList({ notices, documents }: RosterProps) {
  const [state, dispatch] = useGuardedReducer(reduceRoster, () => START);
  const [says, setSays] = useState('');
  const { today, asOf, facts, defaults, query, stage, open } = state;

  const hear = (reply: Reply) => {
    if (reply.type === 'page' && reply.of === 'paper') paper.hear(reply.page);
    else if (reply.type === 'file') {
      downloadBytes(reply.name, reply.media, reply.bytes);
      setSays(`${reply.name} 已交给浏览器下载。`);
    } else if (reply.type === 'failed') {
      worker.stop();
      dispatch({ type: 'lost', says: LOST });
    } else dispatch({ type: 'heard', reply });
  };
  const worker = useRosterWorker({ type: 'prepare', notices, documents }, hear);
  const { start, ask, stop } = worker;
  const paper = usePaper(ask);

  useEffect(() => dispatch({ type: 'ready', today: todayInChina(new Date()) }), [dispatch]);
  useEffect(() => {
    if (stage === 'answers') ask({ type: 'page', of: 'screen', query });
  }, [stage, query, ask]);
  useEffect(() => {
    if (open && !open.answers) ask({ type: 'row', line: open.line });
  }, [open, ask]);
  // Discard the list when the page is left, even if it enters the back/forward cache.
  useEffect(() => {
    const forget = () => {
      stop();
      dispatch({ type: 'restarted' });
    };
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, [stop, dispatch]);

  const inWeChat = (what: string): boolean => {
    if (isInWeChat()) setSays(weChatSays(what));
    return isInWeChat();
  };
  return {
    state,
    dispatch,
    says: paper.busy ? '正在准备打印…' : says,
    paper: paper.parts,
    prepare: start,
    give: useCallback(
      (source: Blob | string, name: string) => {
        setSays('');
        paper.forget();
        dispatch({ type: 'given', source: name });
        ask({ type: 'read', source });
      },
      [ask, paper.forget, dispatch],
    ),
    run: () => {
      paper.forget();
      dispatch({ type: 'started' });
      const told = Object.entries(facts).map(([at, fact]) => ({ at: Number(at), fact: fact as ColumnFact }));
      ask({ type: 'run', facts: told, defaults, today, asOf });
    },
    cancel: () => {
      stop();
      dispatch({ type: 'cancelled' });
    },
    makeFile: (kind: FileKind) => {
      if (!inWeChat('下载')) ask({ type: 'file', kind, url: `${location.origin}${location.pathname}` });
    },
    makeTemplate: (kind: 'xlsx' | 'csv') => {
      if (!inWeChat('下载')) ask({ type: 'template', kind });
    },
    print: () => {
      if (inWeChat('打印')) return;
      const found = state.page?.found ?? 0;
      setSays(found > MOST_ON_PAPER ? `只打印前${MOST_ON_PAPER}行；全部的请下载 .xlsx 再打印。` : '');
      paper.start(query);
    },
  };
}
