import { useReducer } from 'preact/hooks';

type Held<State> = { state: State } | { error: unknown };

/**
 * As `useReducer`; what the reducer throws at an event is thrown when the widget is drawn, where its boundary sees it.
 * @param init makes the first state; what it throws is thrown at once
 */
export function useGuardedReducer<State, Action>(
  reduce: (state: State, action: Action) => State,
  init: () => State,
): [State, (action: Action) => void] {
  const [held, dispatch] = useReducer(
    (before: Held<State>, action: Action): Held<State> => {
      if ('error' in before) return before;
      try {
        const state = reduce(before.state, action);
        return state === before.state ? before : { state };
      } catch (error) {
        return { error };
      }
    },
    undefined,
    (): Held<State> => ({ state: init() }),
  );
  if ('error' in held) throw held.error;
  return [held.state, dispatch];
}
