import { createContext } from 'preact';
import type { FileKind } from './protocol.ts';
import type { RosterProps } from './state.ts';
import { type RosterAction, type RosterState, START } from './state.ts';

interface RosterContext extends RosterProps {
  state: RosterState;
  dispatch: (action: RosterAction) => void;
  /** Called when a list may follow soon: starts the worker. */
  prepare: () => void;
  give: (source: Blob | string, name: string) => void;
  run: () => void;
  cancel: () => void;
  makeFile: (kind: FileKind) => void;
  makeTemplate: (kind: 'xlsx' | 'csv') => void;
  print: () => void;
  /** Message about a download or print. */
  says: string;
}

const nothing = () => undefined;

/** Context for the parts of the page. */
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
