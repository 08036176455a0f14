import type { Broken } from '../links/events.ts';
import answerStyles from './answer.css?url';

const BROKEN: Broken = 'broken';

/**
 * Keeps what the build has drawn into an island. Where its widget breaks, or cannot be had, that stands there again,
 * and the island's surroundings show what they show without JavaScript, with a sentence that says why.
 */
function keepServed(island: HTMLElement): void {
  const served = island.cloneNode(true).childNodes;
  let used = false;
  // Enter in a field clicks its form's button.
  island.addEventListener('click', () => {
    used = true;
  });
  const giveBack = () => {
    const place = island.parentNode as HTMLElement;
    island.replaceChildren(...served);
    place.setAttribute('data-broken', '');
    // Whoever was at it finds the focus at the sentence; nobody else is moved.
    if (used) place.querySelector<HTMLElement>('.broken-only')?.focus();
  };
  island.addEventListener(BROKEN, giveBack, { once: true });
}

/** Tells an island that its widget cannot be had. */
function tellBroken(island: HTMLElement): void {
  island.dispatchEvent(new Event(BROKEN));
}

/** Gives life to a widget that the build has drawn into a place, by the props that it was drawn with. */
type Start = (place: Element, props: object) => void;

type Module = { default: { start: Start } };
type Load = () => Promise<Module>;

/** Every widget, by its folder: a script of its own each. */
const WIDGETS = import.meta.glob<Module>('./*/index.tsx', { base: '../widgets' });

type Given = { notices?: readonly object[] };

/** What all islands of a notice's page are given, in a file beside the page. */
const FILE = 'widgets.json';

async function read(): Promise<Record<string, Given>> {
  const response = await fetch(FILE);
  if (!response.ok) throw new Error(`${FILE}: ${response.status}`);
  return (await response.json()) as Record<string, Given>;
}

let reading: ReturnType<typeof read> | undefined;

/** The pieces that stand around an island, put together: of notices all, in their order. */
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

/** Brings the styles of what widgets show beyond their forms. Comes to an end where they cannot be had, too. */
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

/** Does the address open an answer in this island, in the section of its task (`#check?…`), or has it one to come back to? */
function isNamed(island: HTMLElement): boolean {
  const { id } = island.closest('[id]') ?? island;
  return location.hash.startsWith(`#${id}?`) || history.state?.[id];
}

/** Starts each widget of the page once it is near to sight, touched, named by the address, or come back to; nothing of it is loaded before. */
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
  // From here on the islands look after themselves: another script that is lost is no matter of theirs.
  document.documentElement.dataset['alive'] = '';
  startNamed();
  addEventListener('hashchange', startNamed);
}
