import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a widget whose script comes by itself when the part is first shown, or before, when it is asked for.
 * @returns the part, nothing until it is there; and what asks for it ahead of time, as often as one likes
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
    // Chromium does not fetch a module again that failed once, until the page is loaded anew.
    return state === 'failed' ? (
      <p>这一部分没有读出来，可能是网络断了。请检查网络，刷新页面再试；刷新前可以先复制结果链接。</p>
    ) : null;
  }

  return [Later, () => void come().catch(() => undefined)];
}
