import {
  Component,
  type ComponentChildren,
  createElement,
  type FunctionComponent,
  hydrate,
  options,
} from 'preact';
import { useReducer } from 'preact/hooks';
import type { Broken } from '../../links/events.ts';

/**
 * Whether an element must not be re-created: it holds focus or a choice, or is a live region. Its changing text belongs
 * in a child element.
 */
const stays = (type: string, props: object): boolean =>
  /^(button|option|summary)$/.test(type) || 'tabIndex' in props || 'aria-live' in props || 'role' in props;

/** The text children of an element joined by `|`; child elements count as `<>`. */
function wording(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(wording).join('|');
  if (typeof children === 'object' && children) return '<>';
  return typeof children === 'string' || typeof children === 'number' ? `${children}` : '';
}

/**
 * From now on, re-creates an element when its own text changes, by adding the text to its key. Browsers that translate
 * a page replace its text nodes: an update of the old node would not be seen.
 */
function makeWordsFresh(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    const { type, props, key } = vnode;
    const words = typeof type === 'string' && !stays(type, props) ? wording(props.children) : '';
    if (/[^|<>\s]/.test(words)) vnode.key = `${key}|${words}`;
  };
}

makeWordsFresh();

/** Hydrates a server-rendered widget with the props it was rendered with. */
function start<Props extends object>(Widget: FunctionComponent<Props>, place: Element, props: Props): void {
  // Hydration would mistake surrounding white space for a part of the widget, move it, and lose the focus.
  for (const node of [...place.childNodes]) if (node.nodeType === Node.TEXT_NODE) node.remove();
  hydrate(createElement(Widget, props), place);
}

type ReducerState<State> = { state: State } | { error: unknown };

/**
 * Like `useReducer`, but an error thrown by the reducer is rethrown during render, where the error boundary catches it.
 * @param init returns the first state; its errors are thrown at once
 */
export function useGuardedReducer<State, Action>(
  reduce: (state: State, action: Action) => State,
  init: () => State,
): [State, (action: Action) => void] {
  const [held, dispatch] = useReducer(
    (before: ReducerState<State>, action: Action): ReducerState<State> => {
      if ('error' in before) return before;
      try {
        const state = reduce(before.state, action);
        return state === before.state ? before : { state };
      } catch (error) {
        return { error };
      }
    },
    undefined,
    (): ReducerState<State> => ({ state: init() }),
  );
  if ('error' in held) throw held.error;
  return [held.state, dispatch];
}

const BROKEN: Broken = 'broken';

/**
 * Error boundary: removes a widget that throws during render and notifies its island, which restores the
 * server-rendered HTML.
 */
class Boundary extends Component<{ children: ComponentChildren }, { broken?: true }> {
  override componentDidCatch(error: unknown): void {
    // Rethrown so that error reporting still sees it.
    queueMicrotask(() => {
      throw error;
    });
    this.setState({ broken: true });
  }

  override componentDidUpdate(): void {
    this.base?.dispatchEvent(new Event(BROKEN, { bubbles: true }));
  }

  override render() {
    return this.state.broken ? <span hidden /> : this.props.children;
  }
}

/** Wraps a widget so that its server-rendered HTML comes back if it throws; `start` hydrates it in an element. */
export function guarded<Props extends object>(Widget: FunctionComponent<Props>) {
  const Guarded = (props: Props) => (
    <Boundary>
      <Widget {...props} />
    </Boundary>
  );
  return Object.assign(Guarded, { start: (place: Element, props: Props) => start(Guarded, place, props) });
}
