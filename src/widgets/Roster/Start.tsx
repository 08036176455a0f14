import type { RefObject } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { List } from './context.ts';

/**
 * Ignores files dropped outside the drop zone: the browser would open them instead of the page, and the answers would
 * be lost.
 */
export function useStrayDrops(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    const events = ['dragover', 'drop'] as const;
    for (const name of events) addEventListener(name, refuse);
    return () => {
      for (const name of events) removeEventListener(name, refuse);
    };
  }, []);
}

/** Accepts files dropped on an element. @returns whether a file is being dragged over it */
function useDrop(place: RefObject<HTMLElement>, take: (files: FileList | undefined) => unknown): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const ended = new AbortController();
    const { signal } = ended;
    const hover = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files);
    };
    element.addEventListener('dragover', hover, { signal });
    element.addEventListener('dragleave', () => setOver(false), { signal });
    element.addEventListener('drop', drop, { signal });
    return () => ended.abort();
  });
  return over;
}

const PASTED = '粘贴的内容';

/** Choose, drop or paste a list, or download the template. */
export function Start() {
  const { state, prepare, give, makeTemplate } = useContext(List);
  const file = useRef<HTMLInputElement>(null);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [asks, setAsks] = useState(false);
  const take = (list?: FileList | null) => {
    const first = list?.[0];
    if (first) give(first, first.name);
    return first !== undefined;
  };
  const form = useRef<HTMLFormElement>(null);
  const over = useDrop(form, take);
  useEffect(() => {
    if (over) prepare();
  }, [over, prepare]);
  const submit = () => {
    const text = pasted.current?.value ?? '';
    if (take(file.current?.files)) return;
    if (text.trim() !== '') give(text, PASTED);
    else setAsks(true);
  };
  return (
    <form
      ref={form}
      class={`roster-start${over ? ' roster-over' : ''}`}
      method="dialog"
      autocomplete="off"
      onFocusIn={prepare}
      onPointerDown={prepare}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {state.refused && (
        <p class="kit-error roster-refused" role="alert">
          <span class="kit-error-mark">没有读：</span>
          {state.refused}
        </p>
      )}
      <div class="kit-field" data-field="file">
        <label class="kit-label" for="roster-file">
          选一份名单文件
        </label>
        <p class="kit-hint" id="roster-file-hint">
          .xlsx 或 .csv，一行一本证书，最多20,000行。也可以把文件拖到这里。
        </p>
        <input
          ref={file}
          class="kit-input roster-file"
          type="file"
          autocomplete="off"
          id="roster-file"
          accept=".xlsx,.csv,.txt"
          aria-describedby="roster-file-hint"
          onChange={(event) => take(event.currentTarget.files)}
        />
      </div>
      <div class="kit-field" data-field="pasted">
        <label class="kit-label" for="roster-pasted">
          或者粘贴
        </label>
        <p class="kit-hint" id="roster-pasted-hint">
          在表格里选中名单（连同列名那一行），复制，粘贴到下面。
        </p>
        <textarea
          ref={pasted}
          class="kit-input roster-pasted"
          id="roster-pasted"
          name="pasted"
          rows={4}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="roster-pasted-hint"
        />
      </div>
      <div class="kit-actions">
        <button type="submit" class="kit-button kit-button-main">
          读这份名单
        </button>
        <button type="button" class="kit-button" onClick={() => makeTemplate('xlsx')}>
          下载模板（.xlsx）
        </button>
        <button type="button" class="kit-button kit-button-quiet" onClick={() => makeTemplate('csv')}>
          模板（.csv）
        </button>
      </div>
      {asks && <p class="kit-error">请先选一个文件，或者粘贴名单。</p>}
    </form>
  );
}
