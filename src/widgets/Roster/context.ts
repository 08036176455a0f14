import { createContext } from 'preact';
import type { FileKind } from './protocol.ts';
import type { RosterProps } from './state.ts';
import { type RosterAction, type RosterState, START } from './state.ts';

interface RosterContext extends RosterProps {
  state: RosterState;
  dispatch: (action: RosterAction) => void;
  /** A list may be given soon. */
  prepare: () => void;
  give: (source: Blob | string, name: string) => void;
  run: () => void;
  cancel: () => void;
  makeFile: (kind: FileKind) => void;
  makeTemplate: (kind: 'xlsx' | 'csv') => void;
  print: () => void;
  /** What became of a file or a print. */
  says: string;
}

const nothing = () => undefined;

/** The list that a part of the page stands in. */
export const List = createContext<RosterContext>({
  notices: [],
  documents: {},
  state: START,
  dispatch: nothing,
  prepare: nothing,
  give: nothing,
  run: nothing,
  cancel: nothing,
  makeFile: nothing,
  makeTemplate: nothing,
  print: nothing,
  says: '',
});
