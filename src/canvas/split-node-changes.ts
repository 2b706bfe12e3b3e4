import type { NodeChange } from '@xyflow/react';

import type { Point } from '../core/geometry';
import { nodeId, type NodeId } from '../core/ids';
import { assertNever } from '../core/result';

/** What React Flow reports, by who owns it. */
export interface SplitChanges {
  readonly document: {
    /** Where a finished drag left them: one undo step. */
    readonly moved: ReadonlyMap<NodeId, Point>;
    readonly removed: ReadonlySet<NodeId>;
  };
  readonly session: {
    /** Where a running drag has them now. */
    readonly dragged: ReadonlyMap<NodeId, Point>;
    readonly selected: ReadonlyMap<NodeId, boolean>;
  };
}

/** Decides who owns each change of React Flow's nodes. */
export function splitNodeChanges(changes: readonly NodeChange[]): SplitChanges {
  const moved = new Map<NodeId, Point>();
  const removed = new Set<NodeId>();
  const dragged = new Map<NodeId, Point>();
  const selected = new Map<NodeId, boolean>();
  for (const change of changes) {
    switch (change.type) {
      case 'position':
        if (change.position === undefined) break;
        (change.dragging === true ? dragged : moved).set(nodeId(change.id), change.position);
        break;
      case 'select':
        selected.set(nodeId(change.id), change.selected);
        break;
      case 'remove':
        removed.add(nodeId(change.id));
        break;
      case 'dimensions': // A size follows from the board and the font's table; it is never measured.
      case 'add': // Only our own commands create or replace nodes.
      case 'replace':
        break;
      default:
        assertNever(change);
    }
  }
  return { document: { moved, removed }, session: { dragged, selected } };
}
