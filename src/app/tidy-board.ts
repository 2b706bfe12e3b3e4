import ELK from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';

import type { Size } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { definitionOf } from '../actions/plan-connection';
import { STEPS } from '../framework/steps';
import { tidy } from '../layout/tidy';
import { stepOf } from '../library/library';
import { nodeSize } from '../render/node-size';
import { cameraControl, cameraSnapshot } from '../session/camera';
import { startGlide } from '../session/glide';
import { en } from '../strings/en';
import { fitInsets } from '../canvas/fit-insets';
import { gestureEnded } from '../canvas/gesture-ended';
import { announce, announcements, dismissNotice, showNotice } from '../ui/announcer';
import type { Workspace } from '../ui/workspace';

/** What a fitted board can take up of the view. */
const roomIn = (size: Size): Size => {
  const { top, right, bottom, left } = fitInsets(size);
  return {
    width: Math.max(1, size.width - left - right),
    height: Math.max(1, size.height - top - bottom),
  };
};

/** Quicker than this needs no notice. */
const PATIENCE_MS = 300;

/**
 * Lays out some nodes or all, in a worker; one undo step. A board that was changed meanwhile stays,
 * and what is being dragged is dropped first.
 */
export async function tidyBoard(
  { document, library }: Pick<Workspace, 'document' | 'library'>,
  only: readonly NodeId[] | undefined,
): Promise<void> {
  const board = document.get();
  const sizes = new Map(
    Array.from(board.nodes.values(), (node) => [node.id, nodeSize(node, board, library)]),
  );
  const engine = new ELK({ workerFactory: () => new Worker(elkWorker) });
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
    engine.terminateWorker();
    announce(en.tidy.cancelled);
  };
  const notice = setTimeout(
    () => showNotice({ text: en.tidy.working, action: { label: en.common.cancel, run: cancel } }),
    PATIENCE_MS,
  );
  try {
    const changes = await tidy(
      {
        board,
        sizes,
        ...(only === undefined ? {} : { only }),
        room: roomIn(cameraSnapshot.getState().size),
        rankOf: (node) => {
          const definition = definitionOf(library, node);
          return definition && STEPS.indexOf(stepOf(definition));
        },
      },
      engine,
    );
    engine.terminateWorker();
    await gestureEnded();
    if (cancelled) return;
    if (document.get() !== board) return announce(en.tidy.changed);
    if (changes.length === 0) return announce(en.tidy.nothing);
    startGlide();
    document.beginStep();
    document.apply(changes);
    document.beginStep();
    announce(en.tidy.done(changes.filter(({ type }) => type === 'set').length));
    requestAnimationFrame(() => {
      const { control } = cameraControl.getState();
      if (only === undefined) control?.fitAll();
      else control?.reveal(only);
    });
  } catch (error) {
    if (cancelled) return;
    const reason = error instanceof Error ? error.message : String(error);
    showNotice({ text: en.tidy.failed(reason), tone: 'error' });
  } finally {
    clearTimeout(notice);
    if (announcements.getState().notice?.text === en.tidy.working) dismissNotice();
    engine.terminateWorker();
  }
}
