import type { NodeId } from '../core/ids';
import { en } from '../strings/en';
import type { ActionContext } from './action';

interface Asked extends Pick<ActionContext, 'selection' | 'announce'> {
  readonly document: Pick<ActionContext['document'], 'get'>;
}

/** What of the selection may be taken off the board; says so where all of it is locked. */
export function unlocked({ document, selection, announce }: Asked): readonly NodeId[] {
  const { nodes } = document.get();
  const free = [...selection.nodes].filter((id) => nodes.get(id)?.locked !== true);
  if (free.length < selection.nodes.size && free.length + selection.edges.size === 0)
    announce(en.canvas.lockedStays);
  return free;
}
