import { Component, type ComponentChildren, type FunctionComponent } from 'preact';
import type { Broken } from './broken-event.ts';
import { start } from './start.ts';

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
