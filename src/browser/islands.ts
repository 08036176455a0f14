import type { Broken } from '../links/events.ts';
import answerStyles from './answer.css?url';

const BROKEN: Broken = 'broken';

/**
 * Keeps the server-rendered HTML of an island. If its widget fails or cannot be loaded, that HTML is restored, and the
 * island's surroundings look as without JavaScript, with a sentence that says why.
 */
function keepServed(island: HTMLElement): void {
  const served = island.cloneNode(true).childNodes;
  let used = false;
  // Enter in a field also fires a click, on the form's button.
  island.addEventListener('click', () => {
    used = true;
  });
  const giveBack = () => {
    const place = island.parentNode as HTMLElement;
    island.replaceChildren(...served);
    place.setAttribute('data-broken', '');
    // Moves the focus to the sentence, but only if the reader was using the widget.
    if (used) place.querySelector<HTMLElement>('.broken-only')?.focus();
  };
  island.addEventListener(BROKEN, giveBack, { once: true });
}

/** Reports that an island's widget cannot be loaded. */
function tellBroken(island: HTMLElement): void {
  island.dispatchEvent(new Event(BROKEN));
}

/** Hydrates a server-rendered widget with the props it was rendered with. */
type Start = (place: Element, props: object) => void;

type Module = { default: { start: Start } };
type Load = () => Promise<Module>;

/** Every widget by its folder, each a separate chunk. */
const WIDGETS = import.meta.glob<Module>('./*/index.tsx', { base: '../widgets' });

type Given = { notices?: readonly object[] };

/** Data of all islands on a notice's page, in a file beside the page. */
const FILE = 'widgets.json';

async function read(): Promise<Record<string, Given>> {
  const response = await fetch(FILE);
  if (!response.ok) throw new Error(`${FILE}: ${response.status}`);
  return (await response.json()) as Record<string, Given>;
}

let reading: ReturnType<typeof read> | undefined;

/** Merges the JSON data around an island; `notices` are concatenated in document order. */
function piecesAround(island: HTMLElement): Given {
  const pieces = (island.parentNode as ParentNode).querySelectorAll('script[type="application/json"]');
  const all = [...pieces].map(({ textContent }) => JSON.parse(textContent) as Given);
  return Object.assign({}, ...all, { notices: all.flatMap(({ notices = [] }) => notices) }) as Given;
}

async function given(island: HTMLElement): Promise<Given> {
  const { part } = island.dataset;
  if (part === undefined) return piecesAround(island);
  reading ??= read();
  return (await reading)[part] as Given;
}

let styling: Promise<unknown> | undefined;

/** Loads the styles of answers. Also resolves if they cannot be loaded. */
function style(): Promise<unknown> {
  styling ??= new Promise((come) => {
    const link = document.createElement('link');
    document.head.append(
      Object.assign(link, { rel: 'stylesheet', href: answerStyles, onload: come, onerror: come }),
    );
  });
  return styling;
}

const started = new WeakSet<HTMLElement>();

async function start(island: HTMLElement): Promise<void> {
  if (started.has(island)) return;
  started.add(island);
  const load = WIDGETS[`./${island.dataset['island']}/index.tsx`] as Load;
  const [widget, props] = await Promise.all([load(), given(island), style()]);
  widget.default.start(island, props);
  island.dataset['started'] = '';
}

function tryToStart(island: HTMLElement): void {
  start(island).catch((error: unknown) => {
    tellBroken(island);
    throw error;
  });
}

/** Whether the address links to this island's task (`#check?…`), or the history entry has an answer of it to restore. */
function isNamed(island: HTMLElement): boolean {
  const { id } = island.closest('[id]') ?? island;
  return location.hash.startsWith(`#${id}?`) || history.state?.[id];
}

/**
 * Starts each widget when it is near the viewport, focused, named by the address or restored from history; loads
 * nothing before.
 */
export function startIslands(): void {
  const islands = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) tryToStart(target as HTMLElement);
    },
    { rootMargin: '100px' },
  );
  const startNamed = () => {
    for (const island of islands.filter(isNamed)) tryToStart(island);
  };
  for (const island of islands) {
    keepServed(island);
    seen.observe(island);
    island.addEventListener('focusin', () => tryToStart(island), { once: true });
  }
  // From here on, islands handle failed scripts themselves (see `lost-scripts.ts`).
  document.documentElement.dataset['alive'] = '';
  startNamed();
  addEventListener('hashchange', startNamed);
}
