import type { Text } from '../texts.ts';
import { buildDocusaurus } from './docusaurus.ts';
import { buildPlain } from './plain.ts';
import type { Site } from './site.ts';
import { buildStarlight } from './starlight.ts';
import { buildVitePress } from './vitepress.ts';

const PEERS = {
  'plain HTML': buildPlain,
  Starlight: buildStarlight,
  VitePress: buildVitePress,
  Docusaurus: buildDocusaurus,
} satisfies Record<string, (texts: readonly Text[]) => Site>;

export type PeerName = keyof typeof PEERS;

/** Every peer that can be installed and built here; why another cannot. */
export function builtPeers(texts: readonly Text[]): {
  built: Partial<Record<PeerName, Site>>;
  missing: Partial<Record<PeerName, string>>;
} {
  const built: Partial<Record<PeerName, Site>> = {};
  const missing: Partial<Record<PeerName, string>> = {};
  for (const name of Object.keys(PEERS) as PeerName[]) {
    try {
      console.log(`building ${name}`);
      built[name] = PEERS[name](texts);
    } catch (error) {
      missing[name] = error instanceof Error ? error.message : String(error);
      console.error(`${name} is left out: ${missing[name]}`);
    }
  }
  return { built, missing };
}
