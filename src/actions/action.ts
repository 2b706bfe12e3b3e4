import type { Board } from '../core/board';
import type { Change, ChangeError } from '../core/change';
import type { NodeId, Random } from '../core/ids';
import type { Result } from '../core/result';
import type { Library } from '../library/library';
import type { CameraControl } from '../session/camera';
import type { SureKind } from './plan-rename';
import type { Tab } from '../session/panels';
import type { Selection } from '../session/selection';

/** One intent of the user: buttons, menus, keys and the palette run the same object. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** Such as `Mod+Shift+Z`, `Shift+1`, `F2`; menus show the first. `Mod` is Cmd on a Mac. */
  readonly shortcuts?: readonly string[];
  /**
   * Where its keys are heard: `board` while the board or nothing has the focus,
   * `outside-fields` (the default) unless somebody types, `everywhere` also then.
   */
  readonly keys?: 'board' | 'outside-fields' | 'everywhere';
  /** The browser turns its keys into a clipboard event, which is handled instead. */
  readonly clipboardEvent?: boolean;
  isEnabled(context: ActionContext): boolean;
  run(context: ActionContext): void | Promise<void>;
}

/** What actions read and write. Selection, tool and the rest of `session/` they write directly. */
export interface ActionContext {
  readonly document: EditableDocument;
  readonly library: Library;
  readonly selection: Selection;
  /** Null until the canvas has mounted. */
  readonly camera: CameraControl | null;
  readonly clipboard: TextClipboard;
  /** What tells the kind of a part by its name; all names of the library load for it. */
  readonly loadSureKind: (library: Library) => Promise<SureKind>;
  readonly app: AppIntents;
  readonly random: Random;
  readonly readOnly: boolean;
  /** Says in the status region what changed. */
  readonly announce: (message: string) => void;
}

/** The part of a board document that actions need. */
export interface EditableDocument {
  get(): Board;
  /** One call is one undo step when `beginStep` was called before it. */
  apply(changes: readonly Change[]): Result<Board, ChangeError>;
  beginStep(): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

/** The system's clipboard, as far as the browser allows; both answer false or undefined if not. */
export interface TextClipboard {
  write(text: string): Promise<boolean>;
  read(): Promise<string | undefined>;
}

/** What only the app around the board can do. */
export interface AppIntents {
  newBoard(): void;
  openDialog(): void;
  openFile(): void;
  saveFile(): void;
  saveFileAs(): void;
  exportDialog(): void;
  copyImage(): void;
  copySvg(): void;
  settings(): void;
  toggleTheme(): void;
  /** Accepts the most important fix, if there is one. */
  acceptFirstFix(): void;
  /** Makes every mend that is safe, in one undo step. */
  fixAllSafe(): void;
  /** Gives the keyboard to the next or the previous part of the window. */
  walkRegions(by: 1 | -1): void;
  /** Shows the next or the previous finding and gives it the keyboard. */
  walkFindings(by: 1 | -1): void;
  /** Shows a tab of the side panel and gives it the keyboard. */
  goToTab(tab: Tab): void;
  /** Lays out these nodes, or the whole board. */
  tidy(only?: readonly NodeId[]): void;
}
