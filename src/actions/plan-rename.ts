import type { Board } from '../core/board';
import type { Change } from '../core/change';
import { removeNodes } from '../core/commands/remove-nodes';
import { renameNode } from '../core/commands/rename-node';
import type { ComponentId, NodeId } from '../core/ids';
import type { Recognised } from '../library/recognise';

export interface RenamePlan {
  readonly changes: readonly Change[];
  /** A text, or a new note, without words is nothing, so it leaves the board. */
  readonly removes: boolean;
  /** What a plain box became by its new name. */
  readonly became?: ComponentId;
}

/**
 * What a label surely stands for, and what it says about that; undefined where it is in doubt, and
 * the review asks. Of a node that has a component already, only what it says.
 */
export type SureKind = (
  label: string,
  component?: ComponentId,
) => Pick<Recognised, 'component' | 'set'> | undefined;

const NOTHING: RenamePlan = { changes: [], removes: false };

/**
 * Plans a new label or text for a node. Labels are one line; a label without words is refused
 * by leaving the old one. A plain box becomes the component that its new label surely names; what
 * a label says besides ("weekly", "XGBoost") is stated where nothing else was.
 */
export function planRename(
  board: Board,
  id: NodeId,
  text: string,
  sureKind: SureKind = () => undefined,
): RenamePlan {
  const node = board.nodes.get(id);
  if (node === undefined || node.type === 'brief') return NOTHING;
  if (node.type === 'note' || node.type === 'text') {
    const wasEmpty = node.type === 'text' || node.text === '';
    if (wasEmpty && text.trim() === '') {
      if (node.locked === true) return NOTHING;
      return { changes: removeNodes(board, [id]), removes: true };
    }
    return node.text === text ? NOTHING : { changes: renameNode(board, id, text), removes: false };
  }
  const label = text.replaceAll(/\s+/g, ' ').trim();
  if (label === '' || label === node.label) return NOTHING;
  const changes = renameNode(board, id, label);
  if (node.type !== 'component') return { changes, removes: false };
  const kind = sureKind(label, node.component);
  if (kind === undefined) return { changes, removes: false };
  const { component, set } = kind;
  const properties = set && { properties: { ...set, ...node.properties } };
  if (component === node.component)
    return {
      changes: [...changes, { type: 'set', in: 'nodes', id, fields: { ...properties } }],
      removes: false,
    };
  return {
    changes: [...changes, { type: 'set', in: 'nodes', id, fields: { component, ...properties } }],
    removes: false,
    became: component,
  };
}
