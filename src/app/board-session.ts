import type { AppIntents, ActionContext } from '../actions/action';
import { systemClipboard } from '../actions/system-clipboard';
import { newId } from '../core/ids';
import type { BoardId, NodeId } from '../core/ids';
import type { BoardDocument } from '../document/board-document';
import type { Library } from '../library/library';
import type { Decorations } from '../render/drawing';
import type { Finding } from '../review/engine/review';
import { cameraControl } from '../session/camera';
import type { Camera } from '../session/camera';
import { lens } from '../session/lens';
import { selection } from '../session/selection';
import type { Offered } from '../session/tool';
import { announce } from '../ui/announcer';
import type { BoardFiles } from '../ui/board-files';
import { soonAfterPaint } from '../ui/painted';
import type * as WalkFindings from '../ui/walk-findings';
import type * as WalkRegions from '../ui/walk-regions';
import type { PersonalShelf, SavedState, Source, Workspace } from '../ui/workspace';
import { boardLibrary } from './board-library';
import { loadSureKind } from './load-sure-kind';
import { loadMarks } from './marks';
import { readOnlyDocument } from './read-only-document';
import { reviewClient, type ReviewClient } from './review-client';
import { shelfDocument } from './shelf-document';
import { startReviewWorker } from './start-review-worker';

/** One open board with all that works on it. */
export interface BoardSession {
  readonly id: BoardId;
  readonly workspace: Workspace;
  readonly intents: AppIntents;
  readonly decorations: Source<Decorations>;
  readonly actionContext: () => ActionContext;
  /** Where the camera was in this window; absent: the board is fitted. */
  readonly camera?: Camera;
  readonly acceptGhost: (key: string) => void;
  readonly close: () => void;
}

/** What the session does itself for the keys. */
type OwnIntents =
  | 'acceptFirstFix'
  | 'fixAllSafe'
  | 'tidy'
  | 'walkRegions'
  | 'walkFindings'
  | 'goToTab';

export interface SessionParts {
  readonly document: BoardDocument;
  /** The bundled kinds, without and with their details. */
  readonly library: Library;
  readonly wholeLibrary: Source<Library>;
  readonly saved: Source<SavedState>;
  readonly readOnly: boolean;
  readonly notices: readonly string[];
  readonly camera?: Camera;
  readonly files: BoardFiles;
  readonly personal: PersonalShelf;
  readonly intents: Omit<AppIntents, OwnIntents>;
}

/** Later than the board: showing it comes first, and the worker would share its download. */
const REVIEW_MS = 300;

const random = Math.random;
const makeId = (): string => newId(random);

/** Puts an opened board to work: review, actions, and what panels and dialogs read. */
export function boardSession(parts: SessionParts): BoardSession {
  const { saved, readOnly, notices, camera, files, personal } = parts;
  const document = (readOnly ? readOnlyDocument : shelfDocument)(parts.document);
  const library = boardLibrary(document, { get: () => parts.library, subscribe: () => () => {} });
  const reading = reviewClient(document, startReviewWorker, (begin) =>
    withMarks(begin, (start) => soonAfterPaint(REVIEW_MS, start)),
  );
  const { review, decorations } = reading;
  reading.look(lens.getState().on);
  const stopLens = lens.subscribe(({ on }) => reading.look(on));
  const mending = { document, newId: makeId };
  // These load soon after the board shows, and wait for its review.
  const acceptFirst = async (key?: string) => {
    const loaded = await import('./accept-mend');
    await loaded.acceptFirst(mending, review, key);
  };
  const accept = async (finding: Finding) => {
    const { acceptMend } = await import('./accept-mend');
    acceptMend(mending, finding);
  };
  const intents: AppIntents = {
    ...parts.intents,
    acceptFirstFix: () => void acceptFirst(),
    fixAllSafe: () => void fixAllLater(document, reading),
    tidy: (only) => void tidyLater({ document, library: library.get() }, only),
    walkRegions: (by) => void walkLater((walks) => walks.walkRegions(by)),
    goToTab: (tab) => void walkLater((walks) => walks.goToTab(tab)),
    walkFindings: (by) => void walkLater((walks) => walks.walkFindings(by, { document, review })),
  };
  const actionContext = (): ActionContext => ({
    document,
    library: library.get(),
    selection: selection.getState(),
    camera: cameraControl.getState().control,
    clipboard: systemClipboard,
    loadSureKind,
    app: intents,
    random,
    readOnly,
    announce,
  });
  const workspace: Workspace = {
    document,
    get library() {
      return library.get();
    },
    boardLibrary: library,
    wholeLibrary: boardLibrary(document, parts.wholeLibrary),
    review,
    lens: reading.lens,
    saved,
    readOnly,
    notices,
    files,
    personal,
    newId: makeId,
    random,
    actions: {
      isEnabled: (action) => action.isEnabled(actionContext()),
      run: (action) => void action.run(actionContext()),
    },
    place: (item) => void place(actionContext, item),
    mend: (finding) => void accept(finding),
    aboutReview: reading.about,
  };
  return {
    id: document.get().id,
    workspace,
    intents,
    decorations,
    actionContext,
    ...(camera === undefined ? {} : { camera }),
    acceptGhost: (key) => void acceptFirst(key),
    close: () => {
      stopLens();
      reading.close();
      parts.document.destroy();
    },
  };
}

/** Loaded soon after the board shows; what it knows of connections is not needed before. */
async function place(context: () => ActionContext, item: Offered): Promise<void> {
  if (item.kind === 'pattern') {
    const { patternDesk, placePatternNamed } = await import('../actions/place-pattern');
    await placePatternNamed(item.pattern, () => patternDesk(context()));
    return;
  }
  const { placeItem } = await import('./place-item');
  placeItem(context(), item);
}

/** Begins once the marks have loaded; without them the review is read all the same. */
function withMarks(begin: () => void, soon: (start: () => void) => () => void): () => void {
  let isOff = false;
  const start = async () => {
    await loadMarks().catch(() => {});
    if (!isOff) begin();
  };
  const callOff = soon(() => void start());
  return () => {
    isOff = true;
    callOff();
  };
}

async function fixAllLater(document: BoardDocument, review: ReviewClient) {
  const { fixAll } = await import('./fix-all');
  await fixAll(document, review);
}

/** The layout and its worker load when they are first asked for. */
async function tidyLater(on: Pick<Workspace, 'document' | 'library'>, only?: readonly NodeId[]) {
  const { tidyBoard } = await import('./tidy-board');
  await tidyBoard(on, only);
}

type Walks = typeof WalkRegions & typeof WalkFindings;

/** The ways about the window load when they are first asked for. */
async function walkLater(walk: (walks: Walks) => void | Promise<void>): Promise<void> {
  const [regions, findings] = await Promise.all([
    import('../ui/walk-regions'),
    import('../ui/walk-findings'),
  ]);
  await walk({ ...regions, ...findings });
}
