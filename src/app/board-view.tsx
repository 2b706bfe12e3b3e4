import { lazy, Suspense } from 'react';

import { cameraControl } from '../session/camera';
import { en } from '../strings/en';
import { conflictState } from '../ui/dialogs/conflict-state';
import { dialogState } from '../ui/dialogs/dialog-state';
import { EmptyHint } from '../ui/layout/empty-hint';
import { laterPanel } from '../ui/layout/later-panel';
import { LeftPanel } from '../ui/layout/left-panel';
import { RightPanel } from '../ui/layout/right-panel';
import { ShowPanel } from '../ui/layout/side-panel';
import { PopupHost } from '../ui/popup-host';
import { TypingBox } from '../ui/quick-add/typing-box';
import { useStore } from '../ui/use-store';
import { NoticeBar, StatusRegion } from '../ui/status-region';
import { ToolBar } from '../ui/tools/tool-bar';
import { HistoryControl } from '../ui/tools/history-control';
import { ZoomControl } from '../ui/tools/zoom-control';
import { TopBar } from '../ui/top-bar/top-bar';
import { Banner } from '../ui/layout/banner';
import type { BoardSession } from './board-session';
import { Canvas } from './canvas';

const dialogs = {
  open: lazy(() => import('../ui/dialogs/open-dialog')),
  export: lazy(() => import('../ui/dialogs/export-dialog')),
  settings: lazy(() => import('../ui/dialogs/settings-dialog')),
};

// What is asked for before they have loaded opens as soon as they have.
const Popups = laterPanel(() => import('../ui/popups'));

interface BoardViewProps {
  readonly session: BoardSession;
  /** A file is being dragged over the window. */
  readonly dropping: boolean;
}

const ConflictDialog = lazy(() => import('../ui/dialogs/conflict-dialog'));

/** The board in the middle, and around it all that helps to draw it. */
export function BoardView({ session, dropping }: BoardViewProps) {
  const open = useStore(dialogState, (state) => state.open);
  const conflict = useStore(conflictState, (state) => state.open !== null);
  const Dialog = open === null ? null : dialogs[open];
  return (
    <div className="flex h-full flex-col">
      <a
        href="#board"
        onClick={(event) => {
          // The board itself, which has the keys; its place in the page has none.
          event.preventDefault();
          cameraControl.getState().control?.focus();
        }}
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-[7px] focus:bg-panel focus:px-3 focus:py-1.5"
      >
        {en.topBar.skipToBoard}
      </a>
      <TopBar intents={session.intents} />
      <Banner />
      <div className="flex min-h-0 flex-1">
        <LeftPanel />
        <main id="board" className="relative min-w-0 flex-1">
          <Canvas session={session} />
          <EmptyHint />
          <Popups />
          <PopupHost />
          <TypingBox />
          <div className="pointer-events-none absolute inset-x-3 top-3 flex justify-between">
            <ShowPanel side="left" />
            <span className="flex-1" />
            <ShowPanel side="right" />
          </div>
          <div className="pointer-events-none absolute inset-x-3 bottom-3 flex flex-col items-center gap-3">
            <NoticeBar />
            <div className="grid w-full grid-cols-[1fr_auto_1fr] items-end phone:flex phone:flex-wrap phone:items-center phone:justify-center phone:gap-2">
              <div className="flex gap-2 justify-self-start">
                <ZoomControl />
                <HistoryControl />
              </div>
              <ToolBar />
            </div>
          </div>
        </main>
        <RightPanel />
      </div>
      <StatusRegion />
      {dropping && (
        <div className="pointer-events-none fixed inset-3 z-50 flex items-center justify-center rounded-[14px] border-2 border-dashed border-focus bg-panel/80 text-14 font-semibold">
          {en.files.dropHere}
        </div>
      )}
      {conflict && (
        <Suspense fallback={null}>
          <ConflictDialog />
        </Suspense>
      )}
      {Dialog !== null && (
        <Suspense fallback={null}>
          <Dialog />
        </Suspense>
      )}
    </div>
  );
}
