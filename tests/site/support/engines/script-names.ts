import type { Identifier } from '@mdn/browser-compat-data';
import { isNewer, part, within } from './compat.ts';

/** Interfaces and namespaces: JavaScript's own, those of Intl, and the browser's. */
const holders = [
  ...within(part('javascript', 'builtins')),
  ...within(part('javascript', 'builtins', 'Intl')),
  ...within(part('api')),
].filter(([name]) => /^[A-Z]/.test(name));

/** Objects that stand ready, by what they are. */
const READY: Readonly<Record<string, string>> = {
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  document: 'Document',
  navigator: 'Navigator',
  crypto: 'Crypto',
  history: 'History',
  location: 'Location',
  performance: 'Performance',
  caches: 'CacheStorage',
};

/** Names that stand alone in a script and are newer than the floor: `structuredClone`, `Temporal`, `navigation`. */
export const newerGlobals: ReadonlySet<string> = new Set(
  [...within(part('javascript', 'builtins')), ...within(part('api')), ...within(part('api', 'Window'))]
    .filter(([name, feature]) => !name.includes('_') && isNewer(feature))
    .map(([name]) => name),
);

const membersOf = new Map<string, Map<string, Identifier>>();
/** By member's name: is each thing newer that it can mean, on what the floor knows at all? */
const everyMeaning = new Map<string, boolean>();
for (const [holder, features] of holders) {
  const members = membersOf.get(holder) ?? new Map<string, Identifier>();
  membersOf.set(holder, members);
  for (const [name, feature] of within(features)) {
    members.set(name.replace(/_static$/, ''), feature);
    if (!isNewer(features) && /^[a-z]+$/i.test(name) && feature.__compat)
      everyMeaning.set(name, (everyMeaning.get(name) ?? true) && isNewer(feature));
  }
}

/** Is `holder.name` newer than the floor? Undefined where the holder is nothing that engines bring. */
export function isNewerOn(holder: string, name: string): boolean | undefined {
  const members = membersOf.get(READY[holder] ?? holder);
  return members && isNewer(members.get(name));
}

/** Is a member newer whatever it belongs to? `x.at` is: arrays, texts and typed arrays have it from the same day. */
export function isNewerEverywhere(name: string): boolean {
  return everyMeaning.get(name) === true;
}
