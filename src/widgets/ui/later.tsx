import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A lazy component: its code is loaded when it is first rendered, or earlier by `preload`.
 * @returns the component, which renders nothing until loaded, and `preload`, which may be called repeatedly
 */
export function later<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
): [FunctionComponent<P>, () => void] {
  let part: FunctionComponent<P> | undefined;
  let coming: Promise<unknown> | undefined;
  const come = () => {
    coming ??= load().then((loaded) => {
      part = loaded;
    });
    return coming;
  };

  function Later(props: P) {
    const [state, setState] = useState<'coming' | 'there' | 'failed'>('coming');
    useEffect(() => {
      come().then(
        () => setState('there'),
        () => setState('failed'),
      );
    }, []);
    const Part = part;
    if (Part) return <Part {...props} />;
    // Chromium does not retry a failed module import until the page is reloaded.
    return state === 'failed' ? (
      <p>这一部分没有读出来，可能是网络断了。请检查网络，刷新页面再试；刷新前可以先复制结果链接。</p>
    ) : null;
  }

  return [Later, () => void come().catch(() => undefined)];
}
