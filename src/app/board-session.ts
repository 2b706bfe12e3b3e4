import type { Action, ActionContext, AppIntents } from '../actions/action';
import { emptyBoard } from '../core/board';
import { boardId, newId } from '../core/ids';
import { createLibrary } from '../library/library';
import { cameraControl } from '../session/camera';
import { selection } from '../session/selection';
import { announce } from '../ui/announcer';
import { openDialog } from '../ui/dialogs/dialog-state';
import type { SavedState, Source, Workspace, ReviewState } from '../ui/workspace';
import definitions from 'virtual:components';
import { memoryDocument } from './memory-document';
import { toggleTheme } from './theme-choice';

export interface BoardSession {
  readonly id: string;
  readonly workspace: Workspace;
  readonly intents: AppIntents;
}

const fixed = <T>(value: T): Source<T> => ({ get: () => value, subscribe: () => () => {} });

export function stubSession(): BoardSession {
  const document = memoryDocument(emptyBoard(boardId('stub'), ''));
  const saved: SavedState = { kind: 'saved', at: 1_700_000_000_000 };
  const review: ReviewState = { stale: false };
  const intents: AppIntents = {
    newBoard: () => {},
    openDialog: () => openDialog('open'),
    openFile: () => {},
    saveFile: () => {},
    saveFileAs: () => {},
    exportDialog: () => openDialog('export'),
    copyImage: () => {},
    settings: () => openDialog('settings'),
    toggleTheme,
    acceptFirstFix: () => {},
  };
  const context = (): ActionContext => ({
    document,
    selection: selection.getState(),
    camera: cameraControl.getState().control,
    clipboard: { write: async () => false, read: async () => undefined },
    app: intents,
    random: Math.random,
    readOnly: false,
    announce,
  });
  const workspace: Workspace = {
    document,
    library: createLibrary(definitions),
    review: fixed(review),
    saved: fixed(saved),
    readOnly: false,
    notices: [],
    files: {
      list: async () => [],
      peek: async () => undefined,
      open: () => {},
      create: () => {},
      rename: async () => {},
      duplicate: async () => {},
      remove: async () => async () => {},
      examples: [],
      openExample: () => {},
      pickFile: async () => {},
      openDropped: async () => {},
      saveFile: async () => {},
      retrySaving: () => {},
    },
    actions: {
      isEnabled: (action: Action) => action.isEnabled(context()),
      run: (action: Action) => void action.run(context()),
    },
    tasks: [],
    newId: () => newId(Math.random),
    place: () => {},
    mend: () => {},
  };
  return { id: 'stub', workspace, intents };
}
