import { keepServed, tellBroken } from './broken.ts';
import type { Start } from './lively.ts';

type Load = () => Promise<{ start: Start }>;

const WIDGETS = {
  check: () => import('./start/check.ts'),
  hours: () => import('./start/hours.ts'),
  registration: () => import('./start/registration.ts'),
  offices: () => import('./start/offices.ts'),
  phoneChange: () => import('./start/phone-change.ts'),
  roster: () => import('./start/roster.ts'),
  search: () => import('./start/search.ts'),
} satisfies Record<string, Load>;

export type WidgetName = keyof typeof WIDGETS;

type Given = { notices?: readonly object[] };

const files = new Map<string, Promise<Record<string, Given>>>();

async function read(href: string): Promise<Record<string, Given>> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as Record<string, Given>;
}

/** The pieces that stand around an island, put together: of notices all, in their order. */
function piecesAround(island: HTMLElement): Given {
  const pieces = island.parentElement?.querySelectorAll('script[type="application/json"]') ?? [];
  const all = [...pieces].map(({ textContent }) => JSON.parse(textContent ?? '') as Given);
  return Object.assign({}, ...all, { notices: all.flatMap(({ notices = [] }) => notices) }) as Given;
}

async function given(island: HTMLElement): Promise<Given> {
  const { file, part = '' } = island.dataset;
  if (file === undefined) return piecesAround(island);
  const reading = files.get(file) ?? read(file);
  files.set(file, reading);
  return (await reading)[part] ?? {};
}

const styled = new Set<string>();

/** Brings the styles of what a widget shows beyond its form. Comes to an end where they cannot be had, too. */
async function style({ dataset: { styles = '' } }: HTMLElement): Promise<void> {
  if (styled.has(styles)) return;
  styled.add(styles);
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  await new Promise((come) => {
    link.onload = come;
    link.onerror = come;
    document.head.append(link);
  });
}

const started = new WeakSet<HTMLElement>();

async function start(island: HTMLElement): Promise<void> {
  if (started.has(island)) return;
  started.add(island);
  const load: Load = WIDGETS[island.dataset['island'] as WidgetName];
  const [widget, props] = await Promise.all([load(), given(island), style(island)]);
  widget.start(island, props);
  island.dataset['started'] = '';
}

function tryToStart(island: HTMLElement): void {
  start(island).catch((error: unknown) => {
    tellBroken(island);
    throw error;
  });
}

/** Does the address open an answer in this island: `#check?…`? */
function isNamed({ dataset }: HTMLElement): boolean {
  return location.hash.startsWith(`#${dataset['island']}?`);
}

/** Starts each widget of the page once it is near to sight, touched, or named by the address; nothing of it is loaded before. */
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
