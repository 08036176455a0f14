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
 * What holds the focus or a choice, or is listened to, as long as it is the same element. Words in it that change stand in an
 * element of their own.
 */
const stays = (type: string, props: object): boolean =>
  /^(button|option|summary)$/.test(type) || 'tabIndex' in props || 'aria-live' in props || 'role' in props;

/** The texts that stand in an element itself, and where between them something else does. */
function wording(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(wording).join('|');
  if (typeof children === 'object' && children) return '<>';
  return typeof children === 'string' || typeof children === 'number' ? `${children}` : '';
}

/**
 * From now on an element whose own words change is made anew. A browser that translates a page takes each text out of it and
 * puts its own in that place: a text that is only changed would then change unseen, and the old words stay.
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

/** Gives life to a widget that the build has drawn into a place, by the props that it was drawn with. */
function start<Props extends object>(Widget: FunctionComponent<Props>, place: Element, props: Props): void {
  // White space around it in the page would be taken for a part of the widget, which then moves and loses the focus.
  for (const node of [...place.childNodes]) if (node.nodeType === Node.TEXT_NODE) node.remove();
  hydrate(createElement(Widget, props), place);
}

type ReducerState<State> = { state: State } | { error: unknown };

/**
 * As `useReducer`; what the reducer throws at an event is thrown when the widget is drawn, where its boundary sees it.
 * @param init makes the first state; what it throws is thrown at once
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

/** Takes a widget away that throws while it is drawn, and tells its place, which knows what stood there before. */
class Boundary extends Component<{ children: ComponentChildren }, { broken?: true }> {
  override componentDidCatch(error: unknown): void {
    // Still an error like any other, for whoever looks for errors.
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

/** A widget that, where it throws, leaves its place as it stood without JavaScript; `start` gives it life there. */
export function guarded<Props extends object>(Widget: FunctionComponent<Props>) {
  const Guarded = (props: Props) => (
    <Boundary>
      <Widget {...props} />
    </Boundary>
  );
  return Object.assign(Guarded, { start: (place: Element, props: Props) => start(Guarded, place, props) });
}
