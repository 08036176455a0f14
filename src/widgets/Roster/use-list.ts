import { useCallback, useEffect, useState } from 'preact/hooks';
import { todayInChina } from '../../rules/index.ts';
import { downloadBytes } from '../kit/download.ts';
import { isInWeChat, weChatSays } from '../kit/in-wechat.ts';
import { useGuardedReducer } from '../kit/robust/use-guarded-reducer.ts';
import { MOST_ON_PAPER } from './Paper.tsx';
import type { RosterProps } from './props.ts';
import type { FileKind, Reply } from './protocol.ts';
import type { ColumnFact } from './rows/facts.ts';
import { reduceRoster, START } from './state.ts';
import { usePaper } from './use-paper.ts';
import { useRosterWorker } from './use-worker.ts';

const LOST = '没有读成，可能是网络断了，页面还没有装全。请检查网络，刷新页面再试。';

/** Everything that the page can do with a list. The list itself stays in the worker. */
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
  // A list is gone once the page is left, also where the browser keeps the page to come back to.
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
