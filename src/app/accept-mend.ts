import { nodeId } from '../core/ids';
import type { BoardDocument } from '../document/board-document';
import { realise } from '../review/engine/realise';
import type { Finding } from '../review/engine/review';
import { cameraControl } from '../session/camera';
import { showTab } from '../session/panels';
import { select } from '../session/selection';
import { stopPointing } from '../session/spotlight';
import { en } from '../strings/en';
import { announce } from '../ui/announcer';
import { askForField } from '../session/field-request';
import { answeredReview } from '../ui/answered-review';
import { findingKey } from '../ui/go-to';
import type { ReviewState, Source } from '../ui/workspace';

interface Mending {
  readonly document: BoardDocument;
  readonly newId: () => string;
}

/** Makes the mend in one undo step and shows what it added, or opens the field it asks for. */
export function acceptMend({ document, newId }: Mending, { mend }: Finding): void {
  if (mend === undefined) return;
  if (mend.kind === 'focus') {
    if (mend.node !== undefined) {
      select([mend.node]);
      showTab('properties');
    } else showTab('brief');
    askForField(mend.field, mend.suggestions);
    return;
  }
  const changes = realise(mend, newId);
  document.beginStep();
  const applied = document.apply(changes);
  document.beginStep();
  if (!applied.ok) {
    announce(en.canvas.refused);
    return;
  }
  stopPointing();
  const added = changes.flatMap((change) =>
    change.type === 'add' && change.in === 'nodes' ? nodeId(change.id) : [],
  );
  if (added.length > 0) {
    select(added);
    const [first] = added;
    // A ghost goes with its mend, and the keyboard would go with the ghost.
    const follows = isHeldByBoard();
    requestAnimationFrame(() => {
      const { control } = cameraControl.getState();
      control?.reveal(added);
      if (follows) control?.focus(first);
    });
  }
  announce(en.status.mended(mend.label));
}

/** The board, a ghost on it or nobody has the keyboard: not a panel, which keeps it. */
function isHeldByBoard(): boolean {
  const { activeElement, body } = document;
  return (
    activeElement === null ||
    activeElement === body ||
    activeElement.closest('[role=application]') !== null
  );
}

/**
 * The most important finding that can be mended, or the one of a ghost. What an earlier state of
 * the board was told may not fit any more: so it waits for the answer to what is drawn now.
 */
export async function acceptFirst(
  mending: Mending,
  source: Source<ReviewState>,
  key?: string,
): Promise<void> {
  const review = await answeredReview(source);
  if (review === undefined) {
    announce(en.review.waiting);
    return;
  }
  // Who waited longer has mended first, and the board is another one.
  if (source.get().stale) {
    await acceptFirst(mending, source, key);
    return;
  }
  const finding = review.findings.find(
    (one) =>
      one.muted === undefined &&
      one.mend !== undefined &&
      (key === undefined || findingKey(one) === key),
  );
  if (finding !== undefined) acceptMend(mending, finding);
  else if (key === undefined) announce(en.fixing.none);
}
