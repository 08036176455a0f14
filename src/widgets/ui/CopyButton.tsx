import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './button.css';
import './copy-button.css';
import './field.css';

interface Props {
  /** Returns what to copy; called on click. */
  text: () => string;
  /** Label of the button: 复制电话, 复制结果链接. */
  label: string;
  /** Appended to the label for screen readers if several buttons share it. */
  whose?: string;
}

/** Copies a text; if the browser refuses, shows the text selected in a field, to be copied by hand. */
export function CopyButton({ text, label, whose }: Props) {
  const [outcome, setOutcome] = useState<{ copied: boolean; text: string }>();
  const field = useRef<HTMLInputElement>(null);
  // The outcome no longer applies once the text has changed.
  const done = outcome && outcome.text === text() ? outcome : undefined;
  const copy = async () => {
    const now = text();
    try {
      await navigator.clipboard.writeText(now);
      setOutcome({ copied: true, text: now });
    } catch {
      setOutcome({ copied: false, text: now });
    }
  };
  useLayoutEffect(() => {
    if (outcome?.copied !== false) return;
    field.current?.focus();
    field.current?.select();
  }, [outcome]);
  return (
    <span class="kit-copy needs-js">
      <button
        type="button"
        class="kit-button kit-button-quiet"
        aria-label={whose && `${label}：${whose}`}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span aria-live="polite">{done?.copied && <span>已复制</span>}</span>
      {done?.copied === false && (
        <label class="kit-copy-by-hand">
          浏览器不让自动复制。文字已经选好，请长按它（电脑上按 Ctrl+C）复制：
          <input class="kit-input" readOnly value={done.text} ref={field} />
        </label>
      )}
    </span>
  );
}
