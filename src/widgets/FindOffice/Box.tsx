import type { RefObject } from 'preact';
import { SearchBox } from '../kit/SearchBox.tsx';
import type { OfficesAction, OfficesState } from './state.ts';

interface Props {
  input: RefObject<HTMLInputElement>;
  state: OfficesState;
  examples: readonly string[];
  dispatch: (action: OfficesAction) => void;
}

/** The one box. */
export function Box({ input, state: { ready, query }, examples, dispatch }: Props) {
  const [place, pinyin, initials, digits] = examples;
  const such = place ? `，例如 ${place}、${pinyin}、${initials}、${digits}` : '';
  const field = {
    id: 'offices-query',
    label: '地名、单位或电话',
    hint: `写汉字、拼音、首字母或电话都行${such}。`,
    value: ready ? query : undefined,
  };
  return (
    <SearchBox
      input={input}
      field={field}
      onTyped={(text) => dispatch({ type: 'typed', text })}
      onClear={() => dispatch({ type: 'clear' })}
      onResults={() => dispatch({ type: 'results' })}
    />
  );
}
