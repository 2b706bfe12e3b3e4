import { bringComponents } from '../core/commands/bring-components';
import type { Change } from '../core/change';
import type { ComponentId } from '../core/ids';
import type { BoardDocument } from '../document/board-document';
import { notePlaced, shelf } from '../session/shelf';

/** More at once is a paste or a whole file, not something that was reached for. */
const MOST_PLACED = 8;

/**
 * The same document, whose writer knows the shelf: what comes from the personal library brings
 * its definition along, in the same undo step, whichever way it is placed; and what is placed
 * is remembered as recent.
 */
export const shelfDocument = (document: BoardDocument): BoardDocument => ({
  ...document,
  apply: (changes) => {
    const { personal } = shelf.getState();
    const applied = document.apply(bringComponents(document.get(), changes, personal));
    if (applied.ok) notePlaced(placedBy(changes));
    return applied;
  },
});

function placedBy(changes: readonly Change[]): readonly ComponentId[] {
  const placed = changes.flatMap((change) =>
    change.type === 'add' && change.in === 'nodes' && change.value.type === 'component'
      ? (change.value.component ?? [])
      : [],
  );
  return placed.length > MOST_PLACED ? [] : placed;
}
