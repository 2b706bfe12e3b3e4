import { nodeId } from '../core/ids';
import type { BoardDocument } from '../document/board-document';
import { cameraControl } from '../session/camera';
import { forgetFixes, lastFixes } from '../session/last-fixes';
import { showTab } from '../session/panels';
import { select } from '../session/selection';
import { stopPointing } from '../session/spotlight';
import { en } from '../strings/en';
import { announce } from '../ui/announcer';
import type { ReviewClient } from './review-client';

/** Makes all safe mends in one undo step, and says what it did: in the panel and aloud. */
export async function fixAll(
  document: BoardDocument,
  review: Pick<ReviewClient, 'fixAll'>,
): Promise<void> {
  const found = await review.fixAll();
  if (found === undefined) {
    announce(en.fixing.failed);
    return;
  }
  if (found.done.length === 0) {
    announce(en.fixing.nothing);
    return;
  }
  document.beginStep();
  const applied = document.apply(found.changes);
  document.beginStep();
  if (!applied.ok) {
    announce(en.canvas.refused);
    return;
  }
  stopPointing();
  const labels = found.done.map(({ label }) => label);
  lastFixes.setState({ labels });
  const stop = document.onChanges(() => {
    stop();
    forgetFixes();
  });
  showTab('review');
  const added = found.changes.flatMap((change) =>
    change.type === 'add' && change.in === 'nodes' ? nodeId(change.id) : [],
  );
  if (added.length > 0) {
    select(added);
    requestAnimationFrame(() => cameraControl.getState().control?.fitAll());
  }
  announce(en.fixing.announce(labels));
}
