import { createContext, use, useSyncExternalStore } from 'react';

import type { Action } from '../actions/action';
import type { Board, OwnComponent } from '../core/board';
import type { ComponentId, Random } from '../core/ids';
import type { BoardDocument } from '../document/board-document';
import type { Library } from '../library/library';
import type { Decorations } from '../render/drawing';
import type { Finding, ProfileId, Review } from '../review/engine/review';
import type { RuleInfo } from '../review/engine/rule-info';
import type { AnyReading } from '../review/lenses/read-lens';
import type { Offered } from '../session/tool';
import type { BoardFiles } from './board-files';

/** A value that changes, for `useSyncExternalStore`: `get` keeps identity while nothing changed. */
export interface Source<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Whether what one sees is kept: `saved` only once the transaction of the last change completed. */
export type SavedState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retry?: () => void }
  | { readonly kind: 'read-only' };

export interface ReviewState {
  /** The last answer; absent before the first. */
  readonly review?: Review;
  /** The board has changed since. */
  readonly stale: boolean;
}

/** Changes the personal library; a notice says why where it could not be. False then. */
export interface PersonalShelf {
  /** Those with the id of one that is there take its place. */
  readonly keep: (components: readonly OwnComponent[]) => Promise<boolean>;
  readonly remove: (id: ComponentId) => Promise<boolean>;
}

/** Of the lens that is on; empty while none is, or until it has been read. */
export interface LensState {
  readonly reading?: AnyReading;
  /** How the board and an export show it. */
  readonly decorations?: Decorations;
}

export interface AboutReview {
  readonly rules: readonly RuleInfo[];
  readonly inferred: readonly ProfileId[];
}

/** What the panels and dialogs around one open board need; made by the composition root. */
export interface Workspace {
  readonly document: BoardDocument;
  /** As it is now: the bundled kinds, the board's own and the personal ones. */
  readonly library: Library;
  /** The same for what must follow it. */
  readonly boardLibrary: Source<Library>;
  /** The library with properties, aliases and technologies, once they have loaded; reading it asks for them. */
  readonly wholeLibrary: Source<Library>;
  readonly review: Source<ReviewState>;
  readonly lens: Source<LensState>;
  readonly saved: Source<SavedState>;
  readonly readOnly: boolean;
  /** What one has to know about this board, in words. */
  readonly notices: readonly string[];
  readonly files: BoardFiles;
  readonly personal: PersonalShelf;
  readonly actions: {
    readonly isEnabled: (action: Action) => boolean;
    readonly run: (action: Action) => void;
  };
  readonly newId: () => string;
  readonly random: Random;
  /** Places something beside the selected node, connected, or in the middle of the view. */
  readonly place: (item: Offered) => void;
  /** Accepts a finding's mend: one undo step, or focus on the field it asks for. */
  readonly mend: (finding: Finding) => void;
  /** Every rule, and how the board would be read if its brief said nothing; undefined where the board changed meanwhile. */
  readonly aboutReview: () => Promise<AboutReview | undefined>;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (workspace === null) throw new Error('A panel was shown without a board.');
  return workspace;
}

export const useSource = <T>(source: Source<T>): T =>
  useSyncExternalStore(source.subscribe, source.get);

export const useBoard = (): Board => useSource(useWorkspace().document);
export const useReview = (): ReviewState => useSource(useWorkspace().review);
